import { DomainError } from '../errors'

/** A day of the calendar without time or zone, always written `YYYY-MM-DD`; text order is date order. */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

const MILLISECONDS_OF_A_DAY = 86_400_000

function invalidPlainDate(shown: string): DomainError {
  return new DomainError('invalid-plain-date', `not a calendar day YYYY-MM-DD: ${shown}`, {
    person: 'Deze datum bestaat niet. Vul een dag, een maand en een jaar in.',
  })
}

function formatDay(milliseconds: number): string | null {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return null
  const year = date.getUTCFullYear()
  return year < 0 || year > 9999 ? null : date.toISOString().slice(0, 10)
}

// Plain dates are counted as if they were UTC midnights: no zone, so no day of 23 or 25 hours.
function midnightOf(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @example isPlainDate('2026-02-29') // false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  return formatDay(Date.parse(`${value}T00:00:00Z`)) === value
}

/**
 * Reads an ISO 8601 calendar day (RFC 3339 `full-date`).
 *
 * @throws DomainError `invalid-plain-date` for another form or a day that does not exist
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 * @example parsePlainDate('2028-02-29') // '2028-02-29'
 */
export function parsePlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw invalidPlainDate(JSON.stringify(text))
  return text
}

/**
 * The day a number of days later, or earlier when negative.
 *
 * @throws DomainError `invalid-input` for a fraction, `invalid-plain-date` outside the years 0000–9999
 * @example addDays({ date: parsePlainDate('2026-12-31'), days: 1 }) // '2027-01-01'
 */
export function addDays({ date, days }: { date: PlainDate; days: number }): PlainDate {
  if (!Number.isSafeInteger(days))
    throw new DomainError('invalid-input', `days must be a whole number: ${days}`)
  const formatted = formatDay(midnightOf(date) + days * MILLISECONDS_OF_A_DAY)
  if (formatted === null) throw invalidPlainDate(`${date} plus ${days} days`)
  return formatted as PlainDate
}

/**
 * The ISO 8601 weekday: 1 is Monday, 7 is Sunday.
 *
 * @example weekdayOf(parsePlainDate('2026-05-14')) // 4
 */
export function weekdayOf(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sundayBased = new Date(midnightOf(date)).getUTCDay()
  return (sundayBased === 0 ? 7 : sundayBased) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/**
 * The Monday of the ISO week in which a day falls.
 *
 * @example mondayOf(parsePlainDate('2026-05-14')) // '2026-05-11'
 */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays({ date, days: 1 - weekdayOf(date) })
}

/**
 * Days from one date to another; negative when `to` is earlier.
 *
 * @example daysBetween({ from: parsePlainDate('2026-03-28'), to: parsePlainDate('2026-03-30') }) // 2
 */
export function daysBetween({ from, to }: { from: PlainDate; to: PlainDate }): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / MILLISECONDS_OF_A_DAY)
}

/**
 * Order of two days: negative when `a` is earlier, 0 when equal, positive when later. Fit for `sort`.
 *
 * @example [later, earlier].sort(comparePlainDates) // [earlier, later]
 */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}
