import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'
import type { WallTime } from '../time/zone'
import { dateOfId, recurrenceIdOf, type Recurrence, type RecurrenceId, type SeriesStart } from './recurrence'
import { horizonOf, listRuleDates } from './ruleDates'
import { isMoment, placeOf, requireSeries } from './wallDates'

/** One time of a series. */
export type RecurrenceOccurrence = {
  /** the wall time that the series gives it: its name */
  recurrenceId: RecurrenceId
  /** what the clock shows then: another time than the name where the clock skips it */
  wallTime: WallTime
  /** for an all-day series the first moment of the day */
  instant: Instant
}

/** Outside these no day before or after can be counted. */
const FIRST_EDGE = '0001-01-01'
const LAST_EDGE = '9999-12-01'

/** A day that is surely at or past the edge, in every zone. */
function roomyDay(edge: PlainDate | Instant, days: number): PlainDate {
  const day = edge.slice(0, 10) as PlainDate
  return day < FIRST_EDGE || day > LAST_EDGE ? day : addDays({ date: day, days })
}

function listIds({
  recurrence,
  start,
  from,
  until,
}: {
  recurrence: Recurrence
  start: SeriesStart
  from: PlainDate
  until: PlainDate
}): RecurrenceId[] {
  const { rule, extra, except } = recurrence
  const ids = new Set(extra.filter((id) => dateOfId(id) >= from && dateOfId(id) <= until))
  if (rule === null) ids.add(recurrenceIdOf(start))
  else {
    const { pattern, end } = rule
    const last = end.kind === 'until' && end.date < until ? end.date : until
    const times = end.kind === 'count' ? end.times : null
    for (const date of listRuleDates({ pattern, start: start.date, times, from, until: last })) {
      ids.add(recurrenceIdOf({ date, time: start.time }))
    }
  }
  for (const id of except) ids.delete(id)
  return [...ids]
}

/**
 * The occurrences of a series in order, all or those within a window. Edges are plain dates, compared with
 * the
 * day that the clock shows, or instants; `from` is included, `until` is not. Changed occurrences stand in
 * `overrides` by their recurrence id: they are items of their own, so the series leaves their place empty.
 *
 * 09:00 stays 09:00 across the clock change. A wall time that is skipped moves forward by the length of the
 * gap, one that comes twice takes the first.
 *
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input` for a start or zone that
 * is none
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 * @example
 * expandRecurrence({ recurrence, start, zone, from: parsePlainDate('2026-05-01'), until:
 * parsePlainDate('2026-06-01') })
 * // [{ recurrenceId: '2026-05-05T19:00', wallTime: {…}, instant: '2026-05-05T17:00:00Z' }]
 */
export function expandRecurrence({
  recurrence,
  start,
  zone,
  from,
  until,
  overrides = [],
}: {
  recurrence: Recurrence
  start: SeriesStart
  zone: string
  from?: PlainDate | Instant
  until?: PlainDate | Instant
  overrides?: readonly string[]
}): RecurrenceOccurrence[] {
  requireSeries({ start, zone })
  const last = horizonOf(start.date)
  const ids = listIds({
    recurrence,
    start,
    from: from === undefined ? start.date : roomyDay(from, -1),
    until: until === undefined ? last : roomyDay(until, 1),
  })
  const isBefore = ({ wallTime, instant }: RecurrenceOccurrence, edge: PlainDate | Instant): boolean =>
    isMoment(edge) ? instant < edge : wallTime.date < edge
  const taken = new Set<string>(overrides)
  return ids
    .filter((id) => !taken.has(id))
    .map((id) => ({ recurrenceId: id, ...placeOf({ id, zone }) }))
    .filter((occurrence) => from === undefined || !isBefore(occurrence, from))
    .filter((occurrence) => until === undefined || isBefore(occurrence, until))
    .sort((a, b) => compareText(a.instant, b.instant) || compareText(a.recurrenceId, b.recurrenceId))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
