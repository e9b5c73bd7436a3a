import { RRuleTemporal, type Weekday as DayCode } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import type { MonthPosition, RecurrencePattern, Weekday } from './recurrence'

const CODES: readonly DayCode[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const WORKDAYS: DayCode[] = ['MO', 'TU', 'WE', 'TH', 'FR']

/** No series goes on for longer: beyond it nobody plans, and looking further costs time. */
export const LONGEST_SERIES_YEARS = 30
const LAST_DAY = '9999-12-31' as PlainDate
const LONGEST_MONTH: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** RFC 5545 code of a weekday. */
export function codeOfWeekday(weekday: Weekday): DayCode {
  return CODES[weekday - 1] as DayCode
}

function partsOfPosition(on: MonthPosition) {
  switch (on.kind) {
    case 'days':
      return { byMonthDay: on.days }
    case 'weekdays':
      return { byDay: on.weekdays.map(({ nth, weekday }) => `${nth}${codeOfWeekday(weekday)}`) }
    case 'workday':
      return { byDay: WORKDAYS, bySetPos: [on.nth] }
  }
}

function partsOfPattern(pattern: RecurrencePattern) {
  switch (pattern.kind) {
    case 'days':
      return { freq: 'DAILY' as const }
    case 'weeks':
      return { freq: 'WEEKLY' as const, byDay: pattern.weekdays.map(codeOfWeekday) }
    case 'months':
      return {
        freq: 'MONTHLY' as const,
        ...(pattern.months && { byMonth: pattern.months }),
        ...partsOfPosition(pattern.on),
      }
    case 'years':
      return { freq: 'YEARLY' as const, byMonth: pattern.months, ...partsOfPosition(pattern.on) }
  }
}

/** The last day that is looked at for a series that starts on a day. */
export function horizonOf(start: PlainDate): PlainDate {
  const year = Number(start.slice(0, 4)) + LONGEST_SERIES_YEARS
  if (year > 9998) return LAST_DAY
  return addDays({ date: `${year}-${start.slice(5, 7)}-01` as PlainDate, days: Number(start.slice(8)) - 1 })
}

/**
 * Whether a pattern has no day in any year, such as 31 February.
 *
 * @example isNever({ kind: 'years', every: 1, months: [2], on: { kind: 'days', days: [30] } }) // true
 */
export function isNever(pattern: RecurrencePattern): boolean {
  if (pattern.kind === 'days' || pattern.kind === 'weeks' || pattern.on.kind !== 'days') return false
  const longest = Math.max(...(pattern.months ?? [1]).map((month) => LONGEST_MONTH[month - 1] ?? 31))
  return pattern.on.days.every((day) => day > longest)
}

/**
 * The days of a pattern from its start, within a window of which both ends are included. A rule of RFC 5545
 * without times of its own gives at most one occurrence a day, all at the time of its start, so days are
 * all there is to ask of the engine; it runs in UTC, where every day has 24 hours. `times` is COUNT: the
 * days are counted from the start, also when the window begins later.
 *
 * The work is bounded by the window: callers keep it small. A start that is off the pattern is not a day of
 * it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 * @example
 * listRuleDates({ pattern: { kind: 'days', every: 2 }, start, times: null, from: start, until: start }) //
 * [start]
 */
export function listRuleDates({
  pattern,
  start,
  times,
  from,
  until,
}: {
  pattern: RecurrencePattern
  start: PlainDate
  times: number | null
  from: PlainDate
  until: PlainDate
}): PlainDate[] {
  const first = from < start ? start : from
  if (until < first || isNever(pattern)) return []
  const engine = new RRuleTemporal({
    ...partsOfPattern(pattern),
    interval: pattern.every,
    wkst: 'MO',
    ...(times !== null && { count: times }),
    dtstart: Temporal.PlainDate.from(start).toZonedDateTime('UTC'),
    tzid: 'UTC',
    maxIterations: 100_000,
  })
  const days = engine
    .between(new Date(`${first}T00:00:00Z`), new Date(`${until}T00:00:00Z`), true)
    .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString().slice(0, 10) as PlainDate)
  return [...new Set(days)].sort()
}

/** Days in which about one occurrence is due; too few is corrected by a second look. */
function daysForOne(pattern: RecurrencePattern): number {
  switch (pattern.kind) {
    case 'days':
      return pattern.every
    case 'weeks':
      return Math.ceil((7 * pattern.every) / pattern.weekdays.length)
    case 'months':
      return Math.ceil((31 * pattern.every * (12 / (pattern.months?.length ?? 12))) / sizeOf(pattern.on))
    case 'years':
      return Math.ceil((366 * pattern.every) / (pattern.months.length * sizeOf(pattern.on)))
  }
}

function sizeOf(on: MonthPosition): number {
  return on.kind === 'days' ? on.days.length : on.kind === 'weekdays' ? on.weekdays.length : 1
}

/**
 * The first days of a pattern without its end: at most `most`, and never beyond the horizon of its start.
 * A rule that goes on for thousands of years costs no more than a short one.
 *
 * @example listFirstRuleDates({ pattern: { kind: 'days', every: 1 }, start, most: 3 })
 */
export function listFirstRuleDates({
  pattern,
  start,
  most,
  until = LAST_DAY,
}: {
  pattern: RecurrencePattern
  start: PlainDate
  most: number
  /** included */
  until?: PlainDate
}): PlainDate[] {
  const horizon = horizonOf(start)
  const last = until < horizon ? until : horizon
  if (last < start) return []
  const found: PlainDate[] = []
  let from = start
  let span = daysForOne(pattern) * most + 31 * pattern.every
  while (found.length < most && from <= last) {
    const to = span < daysBetween({ from, to: last }) ? addDays({ date: from, days: span }) : last
    found.push(...listRuleDates({ pattern, start, times: null, from, until: to }))
    if (to === last) break
    from = addDays({ date: to, days: 1 })
    span *= 4
  }
  return found.slice(0, most)
}
