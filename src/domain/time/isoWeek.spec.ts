import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoWeekOf, mondayOfIsoWeek, weeksInIsoYear } from './isoWeek'
import { addDays, mondayOf, parsePlainDate, weekdayOf } from './plainDate'

describe('isoWeekOf', () => {
  test.each([
    ['2024-12-30', 2025, 1],
    ['2025-12-28', 2025, 52],
    ['2025-12-29', 2026, 1],
    ['2026-01-01', 2026, 1],
    ['2026-10-05', 2026, 41],
    ['2026-10-11', 2026, 41],
    ['2026-10-12', 2026, 42],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2021-01-03', 2020, 53],
    ['2022-01-02', 2021, 52],
  ])('%s lies in %i week %i', (date, year, week) => {
    expect(isoWeekOf(parsePlainDate(date))).toEqual({ year, week })
  })
})

describe('mondayOfIsoWeek', () => {
  test.each([
    [2025, 1, '2024-12-30'],
    [2025, 41, '2025-10-06'],
    [2026, 1, '2025-12-29'],
    [2026, 41, '2026-10-05'],
    [2026, 53, '2026-12-28'],
    [2027, 41, '2027-10-11'],
  ])('%i week %i begins on %s', (year, week, monday) => {
    expect(mondayOfIsoWeek({ year, week })).toBe(monday)
  })

  test.each([
    [2025, 53],
    [2027, 53],
    [2026, 0],
    [2026, 54],
    [2026, 1.5],
    [0, 1],
    [9999, 1],
    [2026.5, 1],
  ])('refuses %f week %f', (year, week) => {
    expect(() => mondayOfIsoWeek({ year, week })).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })

  test('long years of this time', () => {
    const years = Array.from({ length: 30 }, (_, index) => 2015 + index)
    expect(years.filter((year) => weeksInIsoYear(year) === 53)).toEqual([2015, 2020, 2026, 2032, 2037, 2043])
  })

  test('every day is in the week that begins on its Monday', () => {
    const anyDay = fc
      .integer({ min: 0, max: 400 * 365 })
      .map((days) => addDays({ date: parsePlainDate('1800-01-01'), days }))
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = mondayOfIsoWeek(isoWeekOf(date))
        return monday === mondayOf(date) && weekdayOf(monday) === 1
      }),
    )
  })
})
