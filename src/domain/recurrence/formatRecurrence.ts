import type { MonthPosition, Recurrence, RecurrenceEnd, RecurrenceId, RecurrencePattern } from './recurrence'
import { codeOfWeekday } from './ruleDates'
import { compactOfId } from './wallDates'

function partsOfPosition(on: MonthPosition): string[] {
  switch (on.kind) {
    case 'days':
      return [`BYMONTHDAY=${on.days.join()}`]
    case 'weekdays':
      return [`BYDAY=${on.weekdays.map(({ nth, weekday }) => `${nth}${codeOfWeekday(weekday)}`).join()}`]
    case 'workday':
      return ['BYDAY=MO,TU,WE,TH,FR', `BYSETPOS=${on.nth}`]
  }
}

function partsOfPattern(pattern: RecurrencePattern): string[] {
  const interval = pattern.every === 1 ? [] : [`INTERVAL=${pattern.every}`]
  switch (pattern.kind) {
    case 'days':
      return ['FREQ=DAILY', ...interval]
    case 'weeks':
      return ['FREQ=WEEKLY', ...interval, `BYDAY=${pattern.weekdays.map(codeOfWeekday).join()}`]
    case 'months':
      return [
        'FREQ=MONTHLY',
        ...interval,
        ...(pattern.months === null ? [] : [`BYMONTH=${pattern.months.join()}`]),
        ...partsOfPosition(pattern.on),
      ]
    case 'years':
      return ['FREQ=YEARLY', ...interval, `BYMONTH=${pattern.months.join()}`, ...partsOfPosition(pattern.on)]
  }
}

function partOfEnd(end: RecurrenceEnd): string {
  if (end.kind === 'count') return `COUNT=${end.times}`
  return `UNTIL=${(end.instant ?? end.date).replaceAll(/[-:]/g, '')}`
}

/**
 * The text of a recurrence in its one stored form: what `parseRecurrence` reads, with everything written out
 * and sorted, so that equal series have equal text. Weeks begin on Monday, the default of RFC 5545.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5
 * @example formatRecurrence(recurrence) // 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10\nEXDATE:20260505T190000'
 */
export function formatRecurrence({ rule, extra, except, isAllDay }: Recurrence): string {
  const lineOf = (name: string, ids: readonly RecurrenceId[]): string[] =>
    ids.length === 0
      ? []
      : [`${name}${isAllDay ? ';VALUE=DATE' : ''}:${ids.map((id) => compactOfId({ id, isAllDay })).join()}`]
  return [
    ...(rule === null ? [] : [`RRULE:${[...partsOfPattern(rule.pattern), partOfEnd(rule.end)].join(';')}`]),
    ...lineOf('RDATE', extra),
    ...lineOf('EXDATE', except),
  ].join('\n')
}
