import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  comparePlainDates,
  daysBetween,
  isPlainDate,
  mondayOf,
  parsePlainDate,
  weekdayOf,
} from './plainDate'

const day = parsePlainDate
const anyDay = fc
  .integer({ min: 0, max: 300 * 365 })
  .map((days) => addDays({ date: day('1900-01-01'), days }))

describe('parsePlainDate', () => {
  test.each(['2026-05-14', '2028-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toBe(text)
  })

  test.each([
    '',
    '14-05-2026',
    '2026-5-14',
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-05-14T00:00:00Z',
    ' 2026-05-14',
    '2026-05-14\n',
    '12026-05-14',
  ])('refuses %j', (text) => {
    expect(() => parsePlainDate(text)).toThrowError(expect.objectContaining({ code: 'invalid-plain-date' }))
  })

  test('knows what is no text', () => {
    expect(isPlainDate(20_260_514)).toBe(false)
  })
})

describe('addDays', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2011-12-29', 2, '2011-12-31'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-14', 0, '2026-05-14'],
  ])('%s + %i = %s', (date, days, expected) => {
    expect(addDays({ date: day(date), days })).toBe(expected)
  })

  test('refuses half a day', () => {
    expect(() => addDays({ date: day('2026-05-14'), days: 0.5 })).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })

  test('refuses to leave the calendar', () => {
    expect(() => addDays({ date: day('9999-12-31'), days: 1 })).toThrowError(
      expect.objectContaining({ code: 'invalid-plain-date' }),
    )
  })

  test('daysBetween undoes it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (from, days) => daysBetween({ from, to: addDays({ date: from, days }) }) === days,
      ),
    )
  })
})

describe('weeks', () => {
  test.each([
    ['2026-05-11', 1, '2026-05-11'],
    ['2026-05-14', 4, '2026-05-11'],
    ['2026-05-17', 7, '2026-05-11'],
    ['2027-01-01', 5, '2026-12-28'],
    ['2028-02-29', 2, '2028-02-28'],
  ])('%s is weekday %i of the week of %s', (date, weekday, monday) => {
    expect(weekdayOf(day(date))).toBe(weekday)
    expect(mondayOf(day(date))).toBe(monday)
  })

  test('a Monday is at most six days back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = mondayOf(date)
        const distance = daysBetween({ from: monday, to: date })
        return weekdayOf(monday) === 1 && distance >= 0 && distance <= 6
      }),
    )
  })
})

test('order', () => {
  expect([day('2026-10-01'), day('2025-12-31'), day('2026-02-01')].sort(comparePlainDates)).toEqual([
    '2025-12-31',
    '2026-02-01',
    '2026-10-01',
  ])
  expect(comparePlainDates(day('2026-02-01'), day('2026-02-01'))).toBe(0)
})
