import { expect, test } from 'vitest'

import { isCalendarDay } from './calendarDay'

test.each<[unknown, boolean]>([
  ['2026-05-05', true],
  ['2000-01-01', true],
  ['2199-12-31', true],
  ['1999-12-31', false],
  ['2200-01-01', false],
  // what a date input makes of "26", "202" and nothing yet
  ['0026-05-05', false],
  ['0202-05-05', false],
  ['', false],
  ['2026-02-30', false],
  [null, false],
])('%j is a day of the calendar: %s', (value, expected) => {
  expect(isCalendarDay(value)).toBe(expected)
})
