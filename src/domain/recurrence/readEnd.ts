import { addDays, type PlainDate } from '../time/plainDate'
import { recurrenceIdOf, type RecurrenceEnd, type SeriesStart } from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import { instantOfCompact, lastSecondOf, placeOf, readCompactDate, wallTimeAt } from './wallDates'

/** A day short of the last one, so that every zone can name its last second as an instant. */
const LAST_UNTIL = '9999-12-30' as PlainDate

/**
 * The end of a series on a last day, in the one form in which it is kept.
 *
 * @example endOn({ date: parsePlainDate('2026-06-30'), zone: 'Europe/Amsterdam', isAllDay: false })
 * // { kind: 'until', date: '2026-06-30', instant: '2026-06-30T21:59:59Z' }
 */
export function endOn({
  date,
  zone,
  isAllDay,
}: {
  date: PlainDate
  zone: string
  isAllDay: boolean
}): RecurrenceEnd {
  const last = date > LAST_UNTIL ? LAST_UNTIL : date
  return { kind: 'until', date: last, instant: isAllDay ? null : lastSecondOf({ date: last, zone }) }
}

/**
 * The last day on which the rule may fall: UNTIL names a moment, and an occurrence later on its day is out.
 * Read without complaint: a plain day where a moment belongs (that whole day), and a wall time without zone.
 */
function readLastDay({
  text,
  start,
  zone,
}: {
  text: string
  start: SeriesStart
  zone: string
}): PlainDate | null {
  const read = readCompactDate(text)
  if (read === null) return null
  const { date, time, isUtc } = read
  if (time === null || date < start.date || date > LAST_UNTIL) return date
  if (!isUtc) return start.time === null || time >= start.time ? date : addDays({ date, days: -1 })
  const moment = instantOfCompact(read)
  const day = wallTimeAt({ instant: moment, zone }).date
  if (start.time === null || day < start.date) return day
  const { instant } = placeOf({ id: recurrenceIdOf({ date: day, time: start.time }), zone })
  return instant <= moment ? day : addDays({ date: day, days: -1 })
}

/**
 * UNTIL or COUNT of a rule; one of them must be there.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 * @example readEnd({ parts: new Map([['COUNT', '10']]), start, zone }) // { end: { kind: 'count', times: 10 }
 * }
 */
export function readEnd({
  parts,
  start,
  zone,
}: {
  parts: ReadonlyMap<string, string>
  start: SeriesStart
  zone: string
}): { end: RecurrenceEnd } | { reason: RecurrenceReason } {
  const count = parts.get('COUNT')
  const until = parts.get('UNTIL')
  if (count !== undefined && until !== undefined) return { reason: refusal('count-and-until') }
  if (count !== undefined) {
    if (!/^\d{1,12}$/.test(count) || Number(count) < 1) {
      return { reason: refusal('value-out-of-range', { part: 'COUNT', value: count.slice(0, 20) }) }
    }
    return { end: { kind: 'count', times: Number(count) } }
  }
  if (until === undefined) return { reason: refusal('no-end') }
  const date = readLastDay({ text: until, start, zone })
  if (date === null) return { reason: refusal('bad-until', { value: until.slice(0, 20) }) }
  return { end: endOn({ date, zone, isAllDay: start.time === null }) }
}
