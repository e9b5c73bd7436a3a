import { mondayOfIsoWeek, weeksInIsoYear } from '../time/isoWeek'
import { addDays, isPlainDate, mondayOf, weekdayOf, type PlainDate } from '../time/plainDate'
import { easterSunday } from './easterSunday'
import type { ObservanceRule } from './observance'

/**
 * The first and last day that a rule gives in a year; null where it gives none: by hand, and in a year
 * without 29 February, a fifth Friday or week 53. An ISO week belongs to its ISO year and a week that holds a
 * day to the year of that day, so either may begin in the year before.
 *
 * @param year 1583 to 9998
 * @throws DomainError `invalid-input` for another year
 * @example
 * computeDate({ rule: { kind: 'nth-weekday', month: 12, weekday: 5, nth: 2, lengthDays: 1 }, year: 2026 })
 * // { startsOn: '2026-12-11', endsOn: '2026-12-11' }
 */
export function computeDate({
  rule,
  year,
}: {
  rule: ObservanceRule
  year: number
}): { startsOn: PlainDate; endsOn: PlainDate } | null {
  const startsOn = computeStart({ rule, year })
  return startsOn === null
    ? null
    : { startsOn, endsOn: addDays({ date: startsOn, days: lengthOfRule(rule) - 1 }) }
}

/**
 * For how many days a rule lasts, the first included. By hand is one day, unless somebody enters an end.
 *
 * @example lengthOfRule({ kind: 'week-holding', month: 11, day: 20 }) // 7
 */
export function lengthOfRule(rule: ObservanceRule): number {
  if (rule.kind === 'by-hand') return 1
  return rule.kind === 'week-holding' ? 7 : rule.lengthDays
}

function computeStart({ rule, year }: { rule: ObservanceRule; year: number }): PlainDate | null {
  switch (rule.kind) {
    case 'fixed-day':
      return dayIn({ year, ...rule })
    case 'nth-weekday':
      return nthWeekday({ year, ...rule })
    case 'iso-week':
      return rule.week > weeksInIsoYear(year) ? null : mondayOfIsoWeek({ year, week: rule.week })
    case 'week-holding': {
      const date = dayIn({ year, ...rule })
      return date === null ? null : mondayOf(date)
    }
    case 'easter-offset':
      return addDays({ date: easterSunday(year), days: rule.offsetDays })
    case 'by-hand':
      return null
  }
}

function dayIn({ year, month, day }: { year: number; month: number; day: number }): PlainDate | null {
  const pad = (number: number, length = 2) => String(number).padStart(length, '0')
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return isPlainDate(date) ? date : null
}

type NthWeekday = { year: number; month: number; weekday: number; nth: number }

function nthWeekday({ year, month, weekday, nth }: NthWeekday): PlainDate | null {
  const first = dayIn({ year, month, day: 1 })
  if (first === null) return null
  const next =
    month === 12 ? dayIn({ year: year + 1, month: 1, day: 1 }) : dayIn({ year, month: month + 1, day: 1 })
  if (next === null) return null
  const firstHit = addDays({ date: first, days: (weekday - weekdayOf(first) + 7) % 7 })
  const last = addDays({ date: next, days: -1 })
  const lastHit = addDays({ date: last, days: -((weekdayOf(last) - weekday + 7) % 7) })
  const date =
    nth > 0
      ? addDays({ date: firstHit, days: 7 * (nth - 1) })
      : addDays({ date: lastHit, days: 7 * (nth + 1) })
  return date >= first && date <= last ? date : null
}
