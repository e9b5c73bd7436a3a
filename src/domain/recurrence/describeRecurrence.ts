import { WORDS, type RecurrenceWords } from './recurrenceWords'
import { addDays, type PlainDate } from '../time/plainDate'
import type { ScreenLocale } from '../time/dutch'
import { joinWords } from '../workflow/wording'
import { expandRecurrence } from './expandRecurrence'
import { dateOfId, timeOfId, type MonthPosition, type Recurrence, type RecurrenceId } from './recurrence'
import type { RecurrencePattern, SeriesStart, Weekday } from './recurrence'

/** More dates than these nobody reads in a sentence: then their number stands there. */
const MOST_LISTED = 6
const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

type Speech = { words: RecurrenceWords; locale: ScreenLocale }

const yearOf = (date: PlainDate) => date.slice(0, 4)

function join(list: readonly string[], { locale }: Speech): string {
  return joinWords({ words: list, locale })
}

function nameWeekdays(weekdays: readonly Weekday[], speech: Speech): string {
  return join(
    weekdays.map((weekday) => speech.words.weekdays[weekday - 1] ?? ''),
    speech,
  )
}

function nameMonths(months: readonly number[], speech: Speech): string {
  return join(
    months.map((month) => speech.words.months[month - 1] ?? ''),
    speech,
  )
}

/** "eerste en derde dinsdag", "eerste maandag en laatste vrijdag", "laatste werkdag" */
function namePosition(on: Exclude<MonthPosition, { kind: 'days' }>, speech: Speech): string {
  const { nths, workday } = speech.words
  if (on.kind === 'workday') return `${nths[on.nth]} ${workday}`
  const weekdays = [...new Set(on.weekdays.map(({ weekday }) => weekday))]
  if (weekdays.length === 1) {
    const ordinals = on.weekdays.map(({ nth }) => nths[nth])
    return `${join(ordinals, speech)} ${nameWeekdays(weekdays, speech)}`
  }
  return join(
    on.weekdays.map(({ nth, weekday }) => `${nths[nth]} ${nameWeekdays([weekday], speech)}`),
    speech,
  )
}

/** "op de 1e en de 15e", "op de laatste dag" */
function nameDays(days: readonly number[], speech: Speech): string {
  return join(
    days.map((day) => (day < 0 ? speech.words.lastDay : speech.words.dayOfMonth(day))),
    speech,
  )
}

function nameNarrowing(months: readonly number[] | null, speech: Speech): string {
  if (months === null) return ''
  const others = ALL_MONTHS.filter((month) => !months.includes(month))
  return others.length < 4
    ? speech.words.notInMonths(nameMonths(others, speech))
    : speech.words.inMonths(nameMonths(months, speech))
}

function namePattern(pattern: RecurrencePattern, speech: Speech): string {
  const { words } = speech
  switch (pattern.kind) {
    case 'days':
      return words.everyDays(pattern.every)
    case 'weeks': {
      const { every, weekdays } = pattern
      if (every > 1) return words.everyWeeks(every, nameWeekdays(weekdays, speech))
      if (weekdays.length === 7) return words.everyDays(1)
      return words.every(weekdays.join() === '1,2,3,4,5' ? words.workday : nameWeekdays(weekdays, speech))
    }
    case 'months': {
      const { every, months, on } = pattern
      const narrowing = nameNarrowing(months, speech)
      if (on.kind === 'days') return words.everyMonths(every, nameDays(on.days, speech)) + narrowing
      const position = namePosition(on, speech)
      const isPlain = every === 1
      return (
        (isPlain ? words.everyOfMonth(position) : words.everyMonths(every, words.the(position))) + narrowing
      )
    }
    case 'years': {
      const { every, months, on } = pattern
      const month = nameMonths(months, speech)
      if (on.kind === 'weekdays')
        return words.everyYears(every, words.ofMonth(words.the(namePosition(on, speech)), month))
      const [day = 1] = on.days
      const isOneDate = on.days.length === 1 && months.length === 1 && day > 0
      return words.everyYears(
        every,
        isOneDate ? words.date(day, month) : words.ofMonth(nameDays(on.days, speech), month),
      )
    }
  }
}

/** "5 mei", with the year where it is not the one the reader has in mind. */
function nameDate(date: PlainDate, year: string, speech: Speech): string {
  const named = speech.words.date(Number(date.slice(8)), nameMonths([Number(date.slice(5, 7))], speech))
  return yearOf(date) === year ? named : `${named} ${Number(yearOf(date))}`
}

function nameDates(ids: readonly RecurrenceId[], start: SeriesStart, speech: Speech): string {
  if (ids.length > MOST_LISTED) return speech.words.onDates(ids.length)
  const usual = start.time?.slice(0, 5) ?? '00:00'
  const named = ids.map((id) => {
    const date = nameDate(dateOfId(id), yearOf(start.date), speech)
    return timeOfId(id) === usual ? date : speech.words.atTime(date, timeOfId(id))
  })
  return speech.words.on(join(named, speech))
}

function nameEnd(rule: NonNullable<Recurrence['rule']>, start: SeriesStart, speech: Speech): string {
  const { pattern, end } = rule
  if (end.kind === 'count') return speech.words.times(end.times)
  const isByMonth = pattern.kind === 'months' || pattern.kind === 'years'
  const isMonthEnd = end.date < '9999' && addDays({ date: end.date, days: 1 }).endsWith('-01')
  if (isByMonth && isMonthEnd) {
    const month = nameMonths([Number(end.date.slice(5, 7))], speech)
    return speech.words.until(
      yearOf(end.date) === yearOf(start.date) ? month : `${month} ${Number(yearOf(end.date))}`,
    )
  }
  return speech.words.until(nameDate(end.date, '', speech))
}

/**
 * A recurrence in words, without its time of day, to stand in a sentence or on a card.
 *
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input` for a start or zone that
 * is none
 * @example
 * describeRecurrence({ recurrence, start, zone })
 * // 'elke dinsdag en donderdag, tot en met 30 juni 2026, behalve op 5 mei'
 */
export function describeRecurrence({
  recurrence,
  start,
  zone,
  locale = 'nl',
}: {
  recurrence: Recurrence
  start: SeriesStart
  zone: string
  locale?: ScreenLocale
}): string {
  const speech: Speech = { words: WORDS[locale], locale }
  const { rule, extra, except } = recurrence
  if (rule === null) {
    const ids = expandRecurrence({ recurrence, start, zone }).map(({ recurrenceId }) => recurrenceId)
    return nameDates(ids, start, speech)
  }
  const parts = [namePattern(rule.pattern, speech), nameEnd(rule, start, speech)]
  if (extra.length > 0) parts.push(speech.words.also(nameDates(extra, start, speech)))
  if (except.length > 0) parts.push(speech.words.except(nameDates(except, start, speech)))
  return parts.join(', ')
}
