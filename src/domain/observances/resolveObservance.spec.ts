import { describe, expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { computeDate } from './computeDate'
import type { EnteredDate, ObservanceRule } from './observance'
import { entered, sampleObservance } from './observanceFixtures'
import { findUnknownObservances, resolveObservance, resolveObservances } from './resolveObservance'

const WEEK_41: ObservanceRule = { kind: 'iso-week', week: 41, lengthDays: 7 }
const WEEK_1: ObservanceRule = { kind: 'iso-week', week: 1, lengthDays: 7 }
const nth = (change: { month: number; weekday: number; nth: number }): ObservanceRule => ({
  kind: 'nth-weekday',
  lengthDays: 1,
  ...change,
})

describe('computeDate', () => {
  test.each<[string, ObservanceRule, number, string, string]>([
    ['a fixed day', { kind: 'fixed-day', month: 3, day: 8, lengthDays: 1 }, 2026, '2026-03-08', '2026-03-08'],
    [
      'sixteen days',
      { kind: 'fixed-day', month: 11, day: 25, lengthDays: 16 },
      2026,
      '2026-11-25',
      '2026-12-10',
    ],
    ['a leap day', { kind: 'fixed-day', month: 2, day: 29, lengthDays: 1 }, 2028, '2028-02-29', '2028-02-29'],
    [
      'over New Year',
      { kind: 'fixed-day', month: 12, day: 30, lengthDays: 4 },
      2026,
      '2026-12-30',
      '2027-01-02',
    ],
    ['second Friday', nth({ month: 12, weekday: 5, nth: 2 }), 2026, '2026-12-11', '2026-12-11'],
    ['first Friday on the 1st', nth({ month: 10, weekday: 5, nth: 1 }), 2027, '2027-10-01', '2027-10-01'],
    ['first Sunday on the 7th', nth({ month: 6, weekday: 7, nth: 1 }), 2026, '2026-06-07', '2026-06-07'],
    ['fifth Friday', nth({ month: 5, weekday: 5, nth: 5 }), 2026, '2026-05-29', '2026-05-29'],
    ['last Saturday', nth({ month: 6, weekday: 6, nth: -1 }), 2026, '2026-06-27', '2026-06-27'],
    ['last Thursday of December', nth({ month: 12, weekday: 4, nth: -1 }), 2026, '2026-12-31', '2026-12-31'],
    ['last but one Saturday', nth({ month: 6, weekday: 6, nth: -2 }), 2026, '2026-06-20', '2026-06-20'],
    ['week 41', WEEK_41, 2026, '2026-10-05', '2026-10-11'],
    ['week 1 begins in the year before', WEEK_1, 2026, '2025-12-29', '2026-01-04'],
    ['week 53', { kind: 'iso-week', week: 53, lengthDays: 7 }, 2026, '2026-12-28', '2027-01-03'],
    [
      'the week of a Thursday',
      { kind: 'week-holding', month: 11, day: 20 },
      2025,
      '2025-11-17',
      '2025-11-23',
    ],
    ['the week of a Sunday', { kind: 'week-holding', month: 11, day: 20 }, 2022, '2022-11-14', '2022-11-20'],
    ['the week of a Monday', { kind: 'week-holding', month: 11, day: 20 }, 2028, '2028-11-20', '2028-11-26'],
    [
      'before Easter',
      { kind: 'easter-offset', offsetDays: -49, lengthDays: 3 },
      2026,
      '2026-02-15',
      '2026-02-17',
    ],
    [
      'after Easter',
      { kind: 'easter-offset', offsetDays: 39, lengthDays: 1 },
      2026,
      '2026-05-14',
      '2026-05-14',
    ],
  ])('%s', (_name, rule, year, startsOn, endsOn) => {
    expect(computeDate({ rule, year })).toEqual({ startsOn, endsOn })
  })

  test.each<[string, ObservanceRule, number]>([
    ['29 February', { kind: 'fixed-day', month: 2, day: 29, lengthDays: 1 }, 2027],
    ['the week of 29 February', { kind: 'week-holding', month: 2, day: 29 }, 2027],
    ['a fifth Friday', nth({ month: 12, weekday: 5, nth: 5 }), 2026],
    ['the fifth Friday from the end', nth({ month: 12, weekday: 5, nth: -5 }), 2026],
    ['week 53', { kind: 'iso-week', week: 53, lengthDays: 7 }, 2027],
    ['by hand', { kind: 'by-hand' }, 2026],
  ])('gives nothing for %s in %i', (_name, rule, year) => {
    expect(computeDate({ rule, year })).toBeNull()
  })
})

describe('resolveObservance', () => {
  const rule = sampleObservance().rule
  const computed = { status: 'computed', startsOn: '2026-12-11', endsOn: '2026-12-11', source: null }
  const unknown = { status: 'unknown', startsOn: null, endsOn: null }

  test.each<[string, ObservanceRule, EnteredDate[], object]>([
    ['the rule alone', rule, [], computed],
    [
      'a confirmed date wins',
      rule,
      [entered({ on: ['2026-12-04'] })],
      { status: 'confirmed', startsOn: '2026-12-04', source: 'folder' },
    ],
    [
      'an entered reckoning wins too and stays one',
      rule,
      [entered({ on: ['2026-12-04'], status: 'computed' })],
      { status: 'computed', startsOn: '2026-12-04', source: 'folder' },
    ],
    [
      'unknown holds against the rule',
      rule,
      [entered({ status: 'unknown' })],
      { ...unknown, source: 'folder' },
    ],
    ['an entry of another year says nothing', rule, [entered({ on: ['2027-12-03'], year: 2027 })], computed],
    ['a claim without a date says nothing', rule, [entered({ status: 'confirmed' })], computed],
    [
      'the first of two entries counts',
      rule,
      [entered({ on: ['2026-12-04'] }), entered({ on: ['2026-12-05'] })],
      { startsOn: '2026-12-04' },
    ],
    ['by hand without an entry', { kind: 'by-hand' }, [], { ...unknown, source: null }],
    [
      'by hand, one day',
      { kind: 'by-hand' },
      [entered({ on: ['2026-02-10'] })],
      { startsOn: '2026-02-10', endsOn: '2026-02-10' },
    ],
    [
      'by hand, a period',
      { kind: 'by-hand' },
      [entered({ on: ['2026-12-12', '2026-12-13'] })],
      { startsOn: '2026-12-12', endsOn: '2026-12-13' },
    ],
    [
      'no end: as long as the rule says',
      WEEK_41,
      [entered({ on: ['2026-10-12'] })],
      { startsOn: '2026-10-12', endsOn: '2026-10-18' },
    ],
    [
      'an end before its start is the start',
      WEEK_41,
      [entered({ on: ['2026-10-12', '2026-10-01'] })],
      { startsOn: '2026-10-12', endsOn: '2026-10-12' },
    ],
  ])('%s', (_name, ruleOfIt, dates, expected) => {
    const observance = sampleObservance({ rule: ruleOfIt, dates })
    expect(resolveObservance({ observance, year: 2026 })).toMatchObject({ year: 2026, ...expected })
  })
})

describe('resolveObservances', () => {
  const day = parsePlainDate
  const all = [
    sampleObservance({ id: 'week1', name: 'Week 1', rule: WEEK_1 }),
    sampleObservance({
      id: 'winter',
      name: 'Winter',
      rule: { kind: 'fixed-day', month: 12, day: 20, lengthDays: 16 },
    }),
    sampleObservance({ id: 'a', name: 'A', rule: { kind: 'fixed-day', month: 1, day: 4, lengthDays: 1 } }),
    sampleObservance({
      id: 'jaar',
      name: 'Jaar',
      rule: { kind: 'fixed-day', month: 1, day: 1, lengthDays: 366 },
    }),
    sampleObservance({ id: 'hand', name: 'Met de hand', rule: { kind: 'by-hand' } }),
  ]
  const found = (from: string, until: string): string[] =>
    resolveObservances({ observances: all, from: day(from), until: day(until) }).map(
      ({ observance, date }) => `${date.year} ${observance.id}`,
    )

  test.each<[string, string, string[]]>([
    ['2026-01-02', '2026-01-03', ['2025 winter', '2026 week1', '2026 jaar']],
    ['2026-01-04', '2026-01-04', ['2025 winter', '2026 week1', '2026 jaar', '2026 a']],
    ['2026-01-01', '2026-01-01', ['2025 jaar', '2025 winter', '2026 week1', '2026 jaar']],
    ['2025-12-29', '2025-12-29', ['2025 jaar', '2025 winter', '2026 week1']],
    ['2026-06-01', '2026-06-30', ['2026 jaar']],
    ['2026-06-30', '2026-06-01', []],
  ])('%s to %s', (from, until, expected) => {
    expect(found(from, until)).toEqual(expected)
  })

  test('two years at once: each year of what returns', () => {
    expect(found('2026-01-05', '2027-12-31').filter((text) => text.endsWith(' a'))).toEqual(['2027 a'])
  })

  test('unknown ones stand in no window and are named apart', () => {
    expect(findUnknownObservances({ observances: all, year: 2026 }).map(({ id }) => id)).toEqual(['hand'])
  })
})
