import { instantFromDate, type Instant } from '../time/instant'
import { addDays, daysBetween } from '../time/plainDate'
import { instantFromWallTime, wallTimeFromInstant } from '../time/zone'
import { dateOfId, timeOfId, type RecurrenceId } from './recurrence'

/**
 * The moment that stands to an occurrence as `moment` stands to the start of its series: the end of an evening,
 * the release on a second channel. It keeps its time on the wall across the clock change. An occurrence at an hour
 * of its own takes the elapsed time instead.
 *
 * @param occurrence its place in the series and the moment on which it really falls
 * @throws DomainError `invalid-time-zone`
 * @example followOccurrence({ occurrence, start: nineteenHours, moment: twentyOneHours, zone }) // 21:00 that day
 */
export function followOccurrence({
  occurrence,
  start,
  moment,
  zone,
}: {
  occurrence: { recurrenceId: string; instant: Instant }
  start: Instant
  moment: Instant
  zone: string
}): Instant {
  const id = occurrence.recurrenceId as RecurrenceId
  const first = wallTimeFromInstant({ instant: start, zone })
  const elapsed = (): Instant =>
    instantFromDate(new Date(Date.parse(occurrence.instant) + Date.parse(moment) - Date.parse(start)))
  if (timeOfId(id) !== first.time.slice(0, 5)) return elapsed()
  if (moment === start) return occurrence.instant
  const wall = wallTimeFromInstant({ instant: moment, zone })
  const days = daysBetween({ from: first.date, to: wall.date })
  const followed = instantFromWallTime({ date: addDays({ date: dateOfId(id), days }), time: wall.time, zone })
  // In the night of the clock change two wall times can fall together; what lasts must not end before it starts.
  return moment > start && followed <= occurrence.instant ? elapsed() : followed
}
