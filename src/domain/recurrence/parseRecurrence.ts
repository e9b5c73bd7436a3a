import { DomainError } from '../errors'
import { checkRecurrence } from './checkRecurrence'
import { readContentLines, type DatedValue } from './readContentLines'
import { readEnd } from './readEnd'
import { readPattern } from './readPattern'
import { dateOfId, recurrenceIdOf, type Recurrence, type RecurrenceId, type SeriesStart } from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import { instantOfCompact, readCompactDate, requireSeries, wallTimeAt } from './wallDates'

/** A recurrence that may be stored, or every reason why not, the first the most important. */
export type ParsedRecurrence =
  { kind: 'valid'; recurrence: Recurrence } | { kind: 'refused'; reasons: RecurrenceReason[] }

type Series = { start: SeriesStart; zone: string }

/** Dates stand in the wall time of the series; UTC and the zone's own name are turned into it. */
function readId({ value, start, zone }: Series & { value: DatedValue }): RecurrenceId | null {
  const read = readCompactDate(value.value)
  if (read === null || (value.zone !== null && value.zone !== zone)) return null
  // No wall clock shows another year than these at both ends of what a date can say.
  if (read.date < '0001-01-02' || read.date > '9999-12-30') return null
  if (read.time === null) return start.time === null ? recurrenceIdOf({ date: read.date, time: null }) : null
  if (start.time === null || value.isDate) return null
  const wall = read.isUtc ? wallTimeAt({ instant: instantOfCompact(read), zone }) : read
  return wall.time?.endsWith(':00') ? recurrenceIdOf(wall) : null
}

function readIds({
  values,
  code,
  start,
  zone,
  reasons,
}: Series & {
  values: readonly DatedValue[]
  code: 'bad-extra-date' | 'bad-excluded-date'
  reasons: RecurrenceReason[]
}): RecurrenceId[] {
  const ids = new Set<RecurrenceId>()
  for (const value of values) {
    const id = readId({ value, start, zone })
    if (id === null) reasons.push(refusal(code, { value: value.value.slice(0, 20) }))
    else ids.add(id)
  }
  return [...ids].sort()
}

/**
 * An exception means its day. One at another hour than the series, such as the hour that it had before, is the
 * time of that day; beside an extra date at that very hour it means just that one.
 */
function matchByDay({ recurrence: { extra, except }, start }: { recurrence: Recurrence; start: SeriesStart }): RecurrenceId[] {
  const matched = except.map((id) => (extra.includes(id) ? id : recurrenceIdOf({ date: dateOfId(id), time: start.time })))
  return [...new Set(matched)].sort()
}

function readText({ text, start, zone }: Series & { text: string }): {
  recurrence: Recurrence
  reasons: RecurrenceReason[]
} {
  requireSeries({ start, zone })
  const { lines, reasons } = readContentLines(text)
  const recurrence: Recurrence = {
    rule: null,
    extra: readIds({ values: lines.extra, code: 'bad-extra-date', start, zone, reasons }),
    except: readIds({ values: lines.except, code: 'bad-excluded-date', start, zone, reasons }),
    isAllDay: start.time === null,
  }
  recurrence.except = matchByDay({ recurrence, start })
  if (lines.rule !== null) {
    const pattern = readPattern({ parts: lines.rule, start: start.date })
    const end = readEnd({ parts: lines.rule, start, zone })
    if ('reason' in pattern) reasons.push(pattern.reason)
    if ('reason' in end) reasons.push(end.reason)
    if ('pattern' in pattern && 'end' in end) recurrence.rule = { pattern: pattern.pattern, end: end.end }
  }
  return { recurrence, reasons }
}

/**
 * Reads and checks the text of a recurrence: RFC 5545 content lines without DTSTART. Dates of RDATE and
 * EXDATE
 * are wall times of the series, UNTIL is UTC (a date for an all-day series). Refuses what never ends, never
 * falls, falls too often or is written in another grammar than the form knows; the work is bounded, whatever
 * the text says.
 *
 * @param start first wall time; `time: null` for all day
 * @param most how many occurrences it may have, see MOST_OCCURRENCES
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input` for a start or zone that
 * is none
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5
 * @example
 * parseRecurrence({ text: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z', start, zone, most: 400 })
 */
export function parseRecurrence({
  text,
  start,
  zone,
  most,
}: Series & {
  text: string
  most: number
}): ParsedRecurrence {
  const { recurrence, reasons } = readText({ text, start, zone })
  const found = reasons.length > 0 ? reasons : checkRecurrence({ recurrence, start, most })
  return found.length > 0 ? { kind: 'refused', reasons: found } : { kind: 'valid', recurrence }
}

/**
 * Reads a text that was checked when it was stored, without counting its occurrences again: for windows over
 * many series.
 *
 * @throws DomainError `invalid-input` for a text that `parseRecurrence` would not have let in
 * @example readStoredRecurrence({ text: card.recurrence, start, zone })
 */
export function readStoredRecurrence({ text, start, zone }: Series & { text: string }): Recurrence {
  const { recurrence, reasons } = readText({ text, start, zone })
  const [first] = reasons
  if (first === undefined) return recurrence
  throw new DomainError('invalid-input', `stored recurrence is refused: ${first.code}`, {
    person: first.person.nl,
  })
}
