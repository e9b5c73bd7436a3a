import { Temporal } from 'temporal-polyfill'
import { DomainError } from '../errors'
import { instantFromDate, type Instant } from './instant'
import type { PlainDate } from './plainDate'

/** What a clock on the wall shows: a day and a time, meaningless without a zone. */
export type WallTime = { date: PlainDate; /** `HH:mm:ss`, 24 hours */ time: string }

const WALL_CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const FIXED_OFFSET = /^[+-]|^(?:Etc\/)?GMT[+-]/i

// Asking Intl costs more than the conversion itself, and a calendar uses one zone.
const knownZones = new Set<string>()

function requireTimeZone(zone: string): void {
  if (isTimeZone(zone)) return
  throw new DomainError('invalid-time-zone', `not an IANA time zone: ${JSON.stringify(zone)}`, {
    person: 'Deze tijdzone is onbekend. Gebruik een naam zoals Europe/Amsterdam.',
  })
}

/**
 * Whether a text names a zone of the IANA database. Bare offsets such as `+02:00` and `Etc/GMT-2` are
 * refused: they know no clock change, so a weekly 09:00 would drift.
 *
 * @see https://www.iana.org/time-zones
 * @example isTimeZone('Europe/Amsterdam') // true
 */
export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || zone === '' || FIXED_OFFSET.test(zone)) return false
  if (knownZones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    knownZones.add(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The moment at which a clock in a zone shows a time. A time that is skipped when the clock goes forward
 * moves forward by the length of the gap; a time that comes twice means the first.
 *
 * @param time `HH:mm` or `HH:mm:ss`
 * @throws DomainError `invalid-time-zone`, or `invalid-input` for a time of another form
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 * @example
 * instantFromWallTime({ date: parsePlainDate('2026-05-14'), time: '09:00', zone: 'Europe/Amsterdam' })
 * // '2026-05-14T07:00:00Z'
 */
export function instantFromWallTime({
  date,
  time,
  zone,
}: {
  date: PlainDate
  time: string
  zone: string
}): Instant {
  requireTimeZone(zone)
  if (!WALL_CLOCK.test(time)) {
    throw new DomainError('invalid-input', `not a time HH:mm or HH:mm:ss: ${JSON.stringify(time)}`, {
      person: 'Deze tijd is niet te lezen. Vul uren en minuten in, zoals 09:00.',
    })
  }
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  })
  return instantFromDate(new Date(zoned.epochMilliseconds))
}

/**
 * What a clock in a zone shows at a moment.
 *
 * @throws DomainError `invalid-time-zone`
 * @example
 * wallTimeFromInstant({ instant: parseInstant('2026-05-14T07:00:00Z'), zone: 'Europe/Amsterdam' })
 * // { date: '2026-05-14', time: '09:00:00' }
 */
export function wallTimeFromInstant({ instant, zone }: { instant: Instant; zone: string }): WallTime {
  requireTimeZone(zone)
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    date: zoned.toPlainDate().toString() as PlainDate,
    time: zoned.toPlainTime().toString({ smallestUnit: 'second' }),
  }
}

/**
 * The first moment of a day in a zone: midnight, or the first moment after it where the clock skips midnight.
 *
 * @throws DomainError `invalid-time-zone`
 * @example startOfDay({ date: parsePlainDate('2026-05-14'), zone: 'Europe/Amsterdam' }) // '2026-05-13T22:00:00Z'
 */
export function startOfDay({ date, zone }: { date: PlainDate; zone: string }): Instant {
  requireTimeZone(zone)
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone })
  return instantFromDate(new Date(zoned.epochMilliseconds))
}
