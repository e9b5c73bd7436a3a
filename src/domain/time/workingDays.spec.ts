import { describe, expect, test } from 'vitest'

import { parsePlainDate, type PlainDate } from './plainDate'
import { addWorkingDays, isWorkingDay } from './workingDays'

const NONE: ReadonlySet<PlainDate> = new Set()
const ASCENSION = new Set([parsePlainDate('2026-05-14')])

describe('isWorkingDay', () => {
  test.each([
    ['2026-05-11', true],
    ['2026-05-14', false],
    ['2026-05-15', true],
    ['2026-05-16', false],
    ['2026-05-17', false],
  ])('%s: %s', (date, expected) => {
    expect(isWorkingDay({ date: parsePlainDate(date), daysOff: ASCENSION })).toBe(expected)
  })
})

describe('addWorkingDays', () => {
  test.each([
    ['within a week', '2026-05-04', 3, NONE, '2026-05-07'],
    ['over a weekend', '2026-05-08', 1, NONE, '2026-05-11'],
    ['three from a Wednesday', '2026-05-06', 3, NONE, '2026-05-11'],
    ['over a holiday', '2026-05-12', 3, ASCENSION, '2026-05-18'],
    ['from a Saturday', '2026-05-09', 1, NONE, '2026-05-11'],
    ['none, on a working day', '2026-05-08', 0, NONE, '2026-05-08'],
    ['none, on a Sunday', '2026-05-10', 0, NONE, '2026-05-11'],
    ['two weeks', '2026-05-04', 10, NONE, '2026-05-18'],
  ])('%s', (_name, date, days, daysOff, expected) => {
    expect(addWorkingDays({ date: parsePlainDate(date), days, daysOff })).toBe(expected)
  })
})
