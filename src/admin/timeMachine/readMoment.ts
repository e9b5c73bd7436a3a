import type { Instant } from '@/domain/time/instant'
import { isInstant } from '@/domain/time/instant'
import { isCalendarDay } from '@/domain/time/calendarDay'
import { instantFromWallTime } from '@/domain/time/zone'

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/**
 * The moment that an address asks for: an exact one (a step from change to change), or a day and a time on
 * the wall of the municipality. Without a time it is the beginning of the day; without anything, or in a year
 * that no calendar shows, it is now.
 *
 * @example readMoment({ params: new URLSearchParams('datum=2026-05-14&tijd=09:00'), zone, now })
 */
export function readMoment({ params, zone, now }: { params: URLSearchParams; zone: string; now: Instant }): Instant {
  const exact = params.get('moment')
  if (isInstant(exact) && isCalendarDay(exact.slice(0, 10))) return exact
  const date = params.get('datum')
  const time = params.get('tijd') ?? ''
  if (!isCalendarDay(date)) return now
  return instantFromWallTime({ date, time: TIME.test(time) ? time : '00:00', zone })
}
