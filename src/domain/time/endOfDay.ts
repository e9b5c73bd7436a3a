import { addSeconds, type Instant } from './instant'
import { addDays } from './plainDate'
import { startOfDay, wallTimeFromInstant } from './zone'

/**
 * The last second of the day that comes a number of days after a moment: what works "until and including" a day
 * works until then.
 *
 * @throws DomainError `invalid-time-zone`
 * @example endOfDayAfter({ instant: parseInstant('2026-12-10T09:00:00Z'), days: 14, zone: 'Europe/Amsterdam' })
 * // '2026-12-24T22:59:59Z'
 */
export function endOfDayAfter({ instant, days, zone }: { instant: Instant; days: number; zone: string }): Instant {
  const { date } = wallTimeFromInstant({ instant, zone })
  return addSeconds({ instant: startOfDay({ date: addDays({ date, days: days + 1 }), zone }), seconds: -1 })
}
