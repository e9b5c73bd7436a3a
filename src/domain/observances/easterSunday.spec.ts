import { describe, expect, test } from 'vitest'
import { weekdayOf } from '../time/plainDate'
import { easterSunday } from './easterSunday'

describe('easterSunday', () => {
  test.each([
    [1583, '1583-04-10'],
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })

  test('is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1583; year <= 2600; year += 1) {
      const date = easterSunday(year)
      expect(weekdayOf(date)).toBe(7)
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true)
    }
  })

  test.each([1582, 10_000, 2026.5, Number.NaN])('refuses %f', (year) => {
    expect(() => easterSunday(year)).toThrowError(expect.objectContaining({ code: 'invalid-input' }))
  })
})
