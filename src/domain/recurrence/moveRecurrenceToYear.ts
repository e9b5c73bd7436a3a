import { addDays, isPlainDate, weekdayOf, type PlainDate } from '../time/plainDate'
import { checkRecurrence } from './checkRecurrence'
import { firstOfMonth, monthIndexOf } from './monthPosition'
import { endOn } from './readEnd'
import {
  dateOfId,
  recurrenceIdOf,
  timeOfId,
  type Recurrence,
  type RecurrenceId,
  type SeriesStart,
} from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import { listFirstRuleDates } from './ruleDates'
import { requireSeries } from './wallDates'

/** A series for another year, and what somebody should look at before it is written. */
export type MovedRecurrence =
  | {
      kind: 'moved'
      start: SeriesStart
      recurrence: Recurrence
      /** cancelled days: they had a reason in their own year and are not taken along */
      droppedExceptions: RecurrenceId[]
      /** days added by hand: a guess, on the same weekday */
      guessedExtras: { from: RecurrenceId; to: RecurrenceId }[]
    }
  | { kind: 'refused'; reasons: RecurrenceReason[] }

/** The same day and month; 29 February becomes 28 February where there is none. */
function sameDay(date: PlainDate, years: number): PlainDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const same = `${year}${date.slice(4)}`
  return isPlainDate(same) ? same : (`${year}-02-28` as PlainDate)
}

/** The day nearest to the same date that falls on the same weekday: at most three days away. */
function sameWeekday(date: PlainDate, years: number): PlainDate {
  const same = sameDay(date, years)
  const ahead = (weekdayOf(date) - weekdayOf(same) + 7) % 7
  return addDays({ date: same, days: ahead > 3 ? ahead - 7 : ahead })
}

function moveStart({
  rule,
  start,
  years,
}: {
  rule: Recurrence['rule']
  start: PlainDate
  years: number
}): PlainDate | null {
  switch (rule?.pattern.kind) {
    case undefined:
    case 'weeks':
      return sameWeekday(start, years)
    case 'days':
      return sameDay(start, years)
    case 'months':
    case 'years': {
      const from = firstOfMonth(monthIndexOf(start) + 12 * years)
      const [first] = listFirstRuleDates({ pattern: rule.pattern, start: from, most: 1 })
      return first?.slice(0, 4) === from.slice(0, 4) ? first : null
    }
  }
}

/**
 * The same series in another year, for next year's proposal: the same rhythm from the day that fits it, a
 * last
 * day that moves along, a number of times that stays. Cancelled days are left out and named; extra dates are
 * guessed and named.
 *
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input` for a start or zone that
 * is none
 * @example moveRecurrenceToYear({ recurrence, start, zone, toYear: 2027, most: 400 })
 */
export function moveRecurrenceToYear({
  recurrence,
  start,
  zone,
  toYear,
  most,
}: {
  recurrence: Recurrence
  start: SeriesStart
  zone: string
  toYear: number
  most: number
}): MovedRecurrence {
  requireSeries({ start, zone })
  const { rule, extra, except, isAllDay } = recurrence
  const years = toYear - Number(start.date.slice(0, 4))
  const date = moveStart({ rule, start: start.date, years })
  if (date === null) return { kind: 'refused', reasons: [refusal('not-in-that-year')] }
  const guessedExtras = extra.map((id) => ({
    from: id,
    to: recurrenceIdOf({ date: sameWeekday(dateOfId(id), years), time: isAllDay ? null : timeOfId(id) }),
  }))
  const moved: SeriesStart = { date, time: start.time }
  const next: Recurrence = {
    rule:
      rule === null || rule.end.kind === 'count'
        ? rule
        : { pattern: rule.pattern, end: endOn({ date: sameDay(rule.end.date, years), zone, isAllDay }) },
    extra: [...new Set(guessedExtras.map(({ to }) => to))].sort(),
    except: [],
    isAllDay,
  }
  const reasons = checkRecurrence({ recurrence: next, start: moved, most })
  if (reasons.length > 0) return { kind: 'refused', reasons }
  return { kind: 'moved', start: moved, recurrence: next, droppedExceptions: except, guessedExtras }
}
