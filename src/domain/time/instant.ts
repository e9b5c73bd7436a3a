import { DomainError } from '../errors'

/** A moment in UTC in whole seconds, always written `YYYY-MM-DDTHH:mm:ssZ`, so that text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' }

/** The end of an interval that has no end: the last second that an instant can name. */
export const FAR_FUTURE = '9999-12-31T23:59:59Z' as Instant

const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/

function invalidInstant(shown: string): DomainError {
  return new DomainError('invalid-instant', `not an RFC 3339 moment: ${shown}`, {
    person: 'Dit tijdstip is niet te lezen. Vul een datum en een tijd in.',
  })
}

function formatMilliseconds(milliseconds: number): string | null {
  const date = new Date(Math.floor(milliseconds / 1000) * 1000)
  if (Number.isNaN(date.getTime())) return null
  const year = date.getUTCFullYear()
  if (year < 0 || year > 9999) return null
  return `${date.toISOString().slice(0, 19)}Z`
}

/**
 * Reads an RFC 3339 `date-time` with any offset and gives the same moment in UTC. Fractions of a second are
 * cut off (towards the past). A leap second (23:59:60 UTC) becomes the second after it, as POSIX clocks do.
 *
 * @throws DomainError `invalid-instant` for anything else: no offset, no seconds, a day that does not exist,
 * or a moment outside the years 0000–9999 UTC
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 * @example parseInstant('2026-05-14T09:00:00.500+02:00') // '2026-05-14T07:00:00Z'
 */
export function parseInstant(text: string): Instant {
  const match = typeof text === 'string' ? RFC3339.exec(text) : null
  if (match === null) throw invalidInstant(JSON.stringify(text))
  const [, day, hour, minute, second, sign, offsetHour, offsetMinute] = match
  const midnight = new Date(`${day}T00:00:00Z`)
  // Engines differ on 30 February: some roll it over, so the day has to come back as it went in.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) {
    throw invalidInstant(JSON.stringify(text))
  }
  const offsetMinutes =
    sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute))
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes
  const minutesOfUtcDay = ((minutes % 1440) + 1440) % 1440
  if (second === '60' && minutesOfUtcDay !== 1439) throw invalidInstant(JSON.stringify(text))
  const formatted = formatMilliseconds(midnight.getTime() + (minutes * 60 + Number(second)) * 1000)
  if (formatted === null) throw invalidInstant(JSON.stringify(text))
  return formatted as Instant
}

/**
 * Whether a value is already an instant in its one written form (not merely something `parseInstant` accepts).
 *
 * @example isInstant('2026-05-14T07:00:00Z') // true
 */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !CANONICAL.test(value)) return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && formatMilliseconds(date.getTime()) === value
}

/**
 * The whole second in which a JavaScript date falls.
 *
 * @throws DomainError `invalid-instant` when the date is invalid or outside the years 0000–9999
 * @example instantFromDate(new Date(1_778_742_000_999)) // '2026-05-14T07:00:00Z'
 */
export function instantFromDate(date: Date): Instant {
  const formatted = formatMilliseconds(date.getTime())
  if (formatted === null) throw invalidInstant(String(date))
  return formatted as Instant
}

/**
 * The same moment as a JavaScript date, for databases and libraries.
 *
 * @example dateFromInstant(parseInstant('2026-05-14T07:00:00Z')).getTime() // 1778742000000
 */
export function dateFromInstant(instant: Instant): Date {
  return new Date(instant)
}

/**
 * Order of two instants: negative when `a` is earlier, 0 when equal, positive when later. Fit for `sort`.
 *
 * @example [later, earlier].sort(compareInstants) // [earlier, later]
 */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Moves an instant by whole seconds, which may be negative.
 *
 * @throws DomainError `invalid-input` for a fraction, `invalid-instant` when the result leaves the years
 * 0000–9999
 * @example addSeconds({ instant: parseInstant('2026-05-14T07:00:00Z'), seconds: -1 }) // '2026-05-14T06:59:59Z'
 */
export function addSeconds({ instant, seconds }: { instant: Instant; seconds: number }): Instant {
  if (!Number.isSafeInteger(seconds)) {
    throw new DomainError('invalid-input', `seconds must be a whole number: ${seconds}`)
  }
  const formatted = formatMilliseconds(dateFromInstant(instant).getTime() + seconds * 1000)
  if (formatted === null) throw invalidInstant(`${instant} plus ${seconds} s`)
  return formatted as Instant
}

/**
 * The latest of one or more instants.
 *
 * @example maxInstant(releaseAt, approvedAt)
 */
export function maxInstant(first: Instant, ...others: Instant[]): Instant {
  return others.reduce((latest, instant) => (instant > latest ? instant : latest), first)
}

/**
 * The earliest of one or more instants.
 *
 * @example minInstant(endsAt, withdrawnAt)
 */
export function minInstant(first: Instant, ...others: Instant[]): Instant {
  return others.reduce((earliest, instant) => (instant < earliest ? instant : earliest), first)
}
