import type { Instant } from '../time/instant'
import { addDays } from '../time/plainDate'
import { instantFromWallTime, wallTimeFromInstant } from '../time/zone'

/**
 * The same time on the wall, a number of days later or earlier: 09:00 stays 09:00 across a clock change.
 *
 * @throws DomainError `invalid-time-zone`, or `invalid-plain-date` outside the calendar
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 * @example
 * shiftInstant({ instant: parseInstant('2026-03-28T08:00:00Z'), days: 1, zone: 'Europe/Amsterdam' })
 * // '2026-03-29T07:00:00Z'
 */
export function shiftInstant({
  instant,
  days,
  zone,
}: {
  instant: Instant
  days: number
  zone: string
}): Instant {
  const { date, time } = wallTimeFromInstant({ instant, zone })
  return instantFromWallTime({ date: addDays({ date, days }), time, zone })
}
