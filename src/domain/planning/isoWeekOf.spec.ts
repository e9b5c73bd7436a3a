import { getISOWeek, getISOWeekYear } from 'date-fns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, parsePlainDate } from '../time/plainDate'
import { isoWeekOf } from './isoWeekOf'

test.each([
  ['2026-01-01', 2026, 1],
  ['2026-03-16', 2026, 12],
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2021-01-01', 2020, 53],
])('%s is in %i, week %i', (date, year, week) => {
  expect(isoWeekOf(parsePlainDate(date))).toEqual({ year, week })
})

test('agrees with date-fns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays({ date: parsePlainDate('1990-01-01'), days })
      const local = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))
      expect(isoWeekOf(date)).toEqual({ year: getISOWeekYear(local), week: getISOWeek(local) })
    }),
  )
})
