import type { ItemKind } from '../content'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which of its kind within a month: -1 is the last, -2 the last but one. */
export type Nth = 1 | 2 | 3 | 4 | 5 | -1 | -2
export const NTHS: readonly Nth[] = [1, 2, 3, 4, 5, -1, -2]

/** Which days of a month a rule means. */
export type MonthPosition =
  /** 1 to 31, or -1 for the last day; a month without such a day is passed over */
  | { kind: 'days'; days: number[] }
  | { kind: 'weekdays'; weekdays: { nth: Nth; weekday: Weekday }[] }
  /** Monday to Friday; public holidays are not known here */
  | { kind: 'workday'; nth: Nth }

/**
 * The rhythms that people plan with, and all that a rule may say. `every` counts days, weeks (from Monday),
 * months or years from the start. Lists are sorted and without repeats.
 */
export type RecurrencePattern =
  | { kind: 'days'; every: number }
  | { kind: 'weeks'; every: number; weekdays: Weekday[] }
  /** `months` 1 to 12 narrows the rule to those months; null is every month */
  | { kind: 'months'; every: number; months: number[] | null; on: MonthPosition }
  | { kind: 'years'; every: number; months: number[]; on: Exclude<MonthPosition, { kind: 'workday' }> }

/** A series always ends: on a last day (included), or after a number of times (excluded dates count too). */
export type RecurrenceEnd =
  /** `instant` is the last second of that day in the zone of the series; null for all-day series */
  { kind: 'until'; date: PlainDate; instant: Instant | null } | { kind: 'count'; times: number }

/**
 * The name of an occurrence within its series: the wall time that the series gives it, `YYYY-MM-DDTHH:mm`
 * (`T00:00` for all-day series). It stays when the occurrence itself moves. RECURRENCE-ID of RFC 5545.
 */
export type RecurrenceId = string & { readonly __brand: 'RecurrenceId' }

/** What repeats a start. Without a rule the series is the start and the extra dates. */
export type Recurrence = {
  rule: { pattern: RecurrencePattern; end: RecurrenceEnd } | null
  /** RDATE, sorted */
  extra: RecurrenceId[]
  /** EXDATE, sorted: cancelled, not changed */
  except: RecurrenceId[]
  isAllDay: boolean
}

/** First wall time of a series (DTSTART): `HH:mm` or `HH:mm:ss`, whole minutes; null is all day. */
export type SeriesStart = { date: PlainDate; time: string | null }

/** How many occurrences a series may have: an event is one post with all, a publication one post each. */
export const MOST_OCCURRENCES: Record<ItemKind, number> = {
  event: 400,
  activity: 400,
  milestone: 400,
  publication: 60,
}

const RECURRENCE_ID = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * The id of the occurrence at a wall time. Seconds are cut off: series count in minutes.
 *
 * @example recurrenceIdOf({ date: parsePlainDate('2026-05-05'), time: '19:00' }) // '2026-05-05T19:00'
 */
export function recurrenceIdOf({ date, time }: SeriesStart): RecurrenceId {
  return `${date}T${(time ?? '00:00').slice(0, 5)}` as RecurrenceId
}

/**
 * Whether a text has the form of a recurrence id; a stored one is checked against its series elsewhere.
 *
 * @example isRecurrenceId('2026-05-05T19:00') // true
 */
export function isRecurrenceId(value: unknown): value is RecurrenceId {
  return typeof value === 'string' && RECURRENCE_ID.test(value)
}

/** The day of an occurrence as its series gives it. */
export function dateOfId(id: RecurrenceId): PlainDate {
  return id.slice(0, 10) as PlainDate
}

/** The time of an occurrence as its series gives it, `HH:mm`. */
export function timeOfId(id: RecurrenceId): string {
  return id.slice(11)
}
