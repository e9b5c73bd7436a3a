import { followOccurrence } from '../recurrence/followOccurrence'
import { recurrenceIdOf, type SeriesStart } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import { instantFromWallTime } from '../time/zone'

/** The moments of an item that stand in a fixed relation to its first time. */
export type SeriesMoments = {
  plannedDate: PlainDate | null
  plannedUntil: PlainDate | null
  /** of the event; null for what is none */
  startsAt: Instant | null
  endsAt: Instant | null
  releaseAt: Instant | null
  servedUntil: Instant | null
}

/** At what o'clock a series counts of which only the day is known. */
const NOON = '12:00:00'

/** A moment that stands to the new place as it stood to the start of the series, on the clock of the wall. */
export function moveAlong({
  moment,
  from,
  to,
  zone,
}: {
  moment: Instant
  from: SeriesStart
  to: SeriesStart
  zone: string
}): Instant {
  const placed = (place: SeriesStart) => instantFromWallTime({ date: place.date, time: place.time ?? NOON, zone })
  const occurrence = { recurrenceId: recurrenceIdOf(to), instant: placed(to) }
  return followOccurrence({ occurrence, start: placed(from), moment, zone })
}

/**
 * The moments of a series, or of one of its times as an item of its own, when its first time comes to stand
 * elsewhere. Of an event only its own times and planned days go along: when it is announced is a choice of its
 * own, and one that has passed is no wish any more. A publication takes its release and its end along.
 *
 * @param from where the series starts now
 * @example moveSeriesMoments({ moments, from: start, to: { date: parsePlainDate('2026-05-13'), time: '19:00:00' }, now, zone })
 */
export function moveSeriesMoments({
  moments,
  from,
  to,
  now,
  zone,
}: {
  moments: SeriesMoments
  from: SeriesStart
  to: SeriesStart
  now: Instant
  zone: string
}): SeriesMoments {
  const days = daysBetween({ from: from.date, to: to.date })
  const shiftDay = (date: PlainDate | null) => (date === null ? null : addDays({ date, days }))
  const shift = (moment: Instant | null) => (moment === null ? null : moveAlong({ moment, from, to, zone }))
  const isEvent = moments.startsAt !== null
  const keep = (moment: Instant | null) => (moment !== null && moment > now ? moment : null)
  return {
    plannedDate: shiftDay(moments.plannedDate),
    plannedUntil: shiftDay(moments.plannedUntil),
    startsAt: shift(moments.startsAt),
    endsAt: isEvent ? shift(moments.endsAt) : null,
    releaseAt: isEvent ? keep(moments.releaseAt) : shift(moments.releaseAt),
    servedUntil: isEvent ? keep(moments.servedUntil) : shift(moments.servedUntil),
  }
}
