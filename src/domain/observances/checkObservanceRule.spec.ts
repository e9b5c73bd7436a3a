import { describe, expect, test } from 'vitest'
import { checkObservanceRule, readObservanceRule, type RuleDraft } from './checkObservanceRule'
import type { ObservanceRule } from './observance'

const partsOf = (draft: RuleDraft): string[] => checkObservanceRule(draft).map(({ part }) => part)

describe('checkObservanceRule', () => {
  test.each<[string, RuleDraft, ObservanceRule]>([
    [
      'no length is one day',
      { kind: 'fixed-day', month: 3, day: 8 },
      { kind: 'fixed-day', month: 3, day: 8, lengthDays: 1 },
    ],
    [
      'a leap day',
      { kind: 'fixed-day', month: 2, day: 29 },
      { kind: 'fixed-day', month: 2, day: 29, lengthDays: 1 },
    ],
    [
      'choices come as text',
      { kind: 'nth-weekday', month: '12', weekday: '5', nth: '2', lengthDays: 1 },
      { kind: 'nth-weekday', month: 12, weekday: 5, nth: 2, lengthDays: 1 },
    ],
    [
      'counted from the end',
      { kind: 'nth-weekday', month: 6, weekday: 6, nth: -1 },
      { kind: 'nth-weekday', month: 6, weekday: 6, nth: -1, lengthDays: 1 },
    ],
    ['week 53', { kind: 'iso-week', week: 53, lengthDays: 7 }, { kind: 'iso-week', week: 53, lengthDays: 7 }],
    [
      'the week of a day',
      { kind: 'week-holding', month: 11, day: 20 },
      { kind: 'week-holding', month: 11, day: 20 },
    ],
    [
      'Easter itself',
      { kind: 'easter-offset', offsetDays: 0, lengthDays: '' },
      { kind: 'easter-offset', offsetDays: 0, lengthDays: 1 },
    ],
    ['by hand', { kind: 'by-hand', month: 99 }, { kind: 'by-hand' }],
    [
      'what a kind does not use is left out',
      { kind: 'iso-week', week: 41, lengthDays: 7, month: 2, day: 31 },
      { kind: 'iso-week', week: 41, lengthDays: 7 },
    ],
  ])('%s', (_name, draft, rule) => {
    expect(checkObservanceRule(draft)).toEqual([])
    expect(readObservanceRule(draft)).toEqual(rule)
  })

  test.each<[string, RuleDraft, string[]]>([
    ['no kind', {}, ['kind']],
    ['an unknown kind', { kind: 'moon' }, ['kind']],
    ['nothing filled in', { kind: 'fixed-day' }, ['day', 'month']],
    ['30 February', { kind: 'fixed-day', month: 2, day: 30 }, ['day']],
    ['31 November', { kind: 'week-holding', month: 11, day: 31 }, ['day']],
    ['month 13', { kind: 'fixed-day', month: 13, day: 1 }, ['month']],
    ['half a day', { kind: 'fixed-day', month: 1, day: 1.5 }, ['day']],
    ['words', { kind: 'fixed-day', month: 'maart', day: 8 }, ['month']],
    ['the zeroth Friday', { kind: 'nth-weekday', month: 12, weekday: 5, nth: 0 }, ['nth']],
    ['the sixth Friday', { kind: 'nth-weekday', month: 12, weekday: 5, nth: 6 }, ['nth']],
    ['weekday 8', { kind: 'nth-weekday', month: 12, weekday: 8, nth: 1 }, ['weekday']],
    ['week 54', { kind: 'iso-week', week: 54, lengthDays: 7 }, ['week']],
    ['out of the year before Easter', { kind: 'easter-offset', offsetDays: -81 }, ['offsetDays']],
    ['out of the year after Easter', { kind: 'easter-offset', offsetDays: 251 }, ['offsetDays']],
    ['no day at all', { kind: 'iso-week', week: 1, lengthDays: 0 }, ['lengthDays']],
    ['longer than a year', { kind: 'iso-week', week: 1, lengthDays: 367 }, ['lengthDays']],
  ])('refuses %s', (_name, draft, parts) => {
    expect(partsOf(draft)).toEqual(parts)
    expect(readObservanceRule(draft)).toBeNull()
  })

  test('says in Dutch what to do', () => {
    expect(checkObservanceRule({ kind: 'fixed-day', month: 2, day: 30 })[0]?.person.nl).toBe(
      'Deze dag bestaat niet in deze maand. Kies een andere dag of maand.',
    )
  })
})
