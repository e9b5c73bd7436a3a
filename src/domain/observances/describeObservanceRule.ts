import { nameMonth, nameWeekday, type ScreenLocale } from '../time/dutch'
import type { ObservanceRule } from './observance'

/**
 * A rule in words, as part of a sentence: without a capital and without a full stop.
 *
 * @throws DomainError `invalid-input` for a month or weekday that does not exist
 * @example
 * describeObservanceRule({ rule: { kind: 'nth-weekday', month: 12, weekday: 5, nth: 2, lengthDays: 1 } })
 * // 'elke tweede vrijdag van december'
 */
export function describeObservanceRule({
  rule,
  locale = 'nl',
}: {
  rule: ObservanceRule
  locale?: ScreenLocale
}): string {
  if (rule.kind === 'by-hand') return locale === 'nl' ? 'met de hand in te vullen' : 'to be entered by hand'
  if (rule.kind === 'week-holding') {
    const day = dayAndMonth({ ...rule, locale })
    return locale === 'nl'
      ? `de week van maandag tot en met zondag waarin ${day} valt`
      : `the week from Monday to Sunday that holds ${day}`
  }
  // A whole week is what a week is.
  if (rule.kind === 'iso-week' && rule.lengthDays === 7) {
    return locale === 'nl' ? `elk jaar in week ${rule.week}` : `every year in week ${rule.week}`
  }
  const start = describeStart({ rule, locale })
  if (rule.lengthDays === 1) return start
  return locale === 'nl' ? `${start}, ${rule.lengthDays} dagen lang` : `${start}, for ${rule.lengthDays} days`
}

type RuleWithLength = Extract<ObservanceRule, { lengthDays: number }>

function describeStart({ rule, locale }: { rule: RuleWithLength; locale: ScreenLocale }): string {
  const isDutch = locale === 'nl'
  switch (rule.kind) {
    case 'fixed-day':
      return `${isDutch ? 'elk jaar op' : 'every year on'} ${dayAndMonth({ ...rule, locale })}`
    case 'nth-weekday': {
      const weekday = nameWeekday({ weekday: rule.weekday, locale })
      const month = nameMonth({ month: rule.month, locale })
      const nth = nameNth({ nth: rule.nth, locale })
      return isDutch ? `elke ${nth} ${weekday} van ${month}` : `every ${nth} ${weekday} of ${month}`
    }
    case 'iso-week':
      return `${isDutch ? 'elk jaar vanaf maandag in week' : 'every year from Monday of week'} ${rule.week}`
    case 'easter-offset':
      return describeEasterOffset({ days: rule.offsetDays, locale })
  }
}

function dayAndMonth({ day, month, locale }: { day: number; month: number; locale: ScreenLocale }): string {
  return `${day} ${nameMonth({ month, locale })}`
}

function describeEasterOffset({ days, locale }: { days: number; locale: ScreenLocale }): string {
  const count = Math.abs(days)
  if (locale === 'en') {
    return days === 0
      ? 'on Easter Sunday'
      : `${count} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} Easter`
  }
  return days === 0
    ? 'op eerste paasdag'
    : `${count} ${count === 1 ? 'dag' : 'dagen'} ${days < 0 ? 'voor' : 'na'} Pasen`
}

const FROM_START: Record<ScreenLocale, readonly string[]> = {
  nl: ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'],
  en: ['first', 'second', 'third', 'fourth', 'fifth'],
}
const FROM_END: Record<ScreenLocale, readonly string[]> = {
  nl: ['laatste', 'voorlaatste', 'op twee na laatste', 'op drie na laatste', 'op vier na laatste'],
  en: ['last', 'last but one', 'last but two', 'last but three', 'last but four'],
}

function nameNth({ nth, locale }: { nth: number; locale: ScreenLocale }): string {
  const word = (nth > 0 ? FROM_START : FROM_END)[locale][Math.abs(nth) - 1]
  return word ?? String(nth)
}
