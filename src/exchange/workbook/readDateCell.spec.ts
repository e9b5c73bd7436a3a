import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, parsePlainDate } from '@/domain/time/plainDate'

import { readDateCell } from './readDateCell'
import type { SheetCell } from './sheetCell'

const day = parsePlainDate

describe('reads', () => {
  test.each<[string, SheetCell, string]>([
    ['a date of Excel', { date: day('2026-03-03'), time: null }, '2026-03-03'],
    ['a date with a time', { date: day('2026-03-03'), time: '09:00' }, '2026-03-03'],
    ['a day number', 46_084, '2026-03-03'],
    ['a day number with a time', 46_084.375, '2026-03-03'],
    ['a day number as text', '46084', '2026-03-03'],
    ['the leap day of 2028', 46_812, '2028-02-29'],
    ['ISO', '2026-03-03', '2026-03-03'],
    ['ISO with slashes', '2026/3/3', '2026-03-03'],
    ['ISO with a time', '2026-03-03T09:00:00Z', '2026-03-03'],
    ['ISO with a time and offset', '2026-03-03 09:00+01:00', '2026-03-03'],
    ['figures with dashes', '3-3-2026', '2026-03-03'],
    ['figures with noughts', '03-03-2026', '2026-03-03'],
    ['figures with slashes', '13/3/2026', '2026-03-13'],
    ['figures with points', '13.03.2026', '2026-03-13'],
    ['a year of two figures', '3-3-26', '2026-03-03'],
    ['a year with an apostrophe', "3-3-'26", '2026-03-03'],
    ['a year with a curly apostrophe', '3 maart ’26', '2026-03-03'],
    ['a time after it', '3-3-2026 09:30', '2026-03-03'],
    ['a Dutch time after it', '3 maart 2026 om 9.30 uur', '2026-03-03'],
    ['a short month', '3 mrt 2026', '2026-03-03'],
    ['a short month with a point', '3 mrt. 2026', '2026-03-03'],
    ['a month with dashes', '03-mrt-26', '2026-03-03'],
    ['a month in full', '14 februari 2026', '2026-02-14'],
    ['capitals', '14 Februari 2026', '2026-02-14'],
    ['a rank', '3e maart 2026', '2026-03-03'],
    ['a weekday', 'dinsdag 3 maart 2026', '2026-03-03'],
    ['a short weekday', 'di 3 mrt 2026', '2026-03-03'],
    ['a short weekday with a point', 'di. 3-3-2026', '2026-03-03'],
    ['spaces', '  3   maart  2026 ', '2026-03-03'],
    ['a hard space', '3\u00a0maart\u00a02026', '2026-03-03'],
    ['English', '3 March 2026', '2026-03-03'],
    ['English, month first', 'March 3, 2026', '2026-03-03'],
    ['English with weekday', 'Tue, 3 Mar 2026', '2026-03-03'],
    ['a long year', '29 feb 2028', '2028-02-29'],
    ['october', '1 okt 2026', '2026-10-01'],
  ])('%s: %j', (_name, cell, expected) => {
    expect(readDateCell({ cell })).toEqual({ kind: 'date', date: expected })
  })

  test.each<[SheetCell, string]>([
    ['3 mrt', '2027-03-03'],
    ['3 maart', '2027-03-03'],
    ['3-3', '2027-03-03'],
    ['wo 3 maart', '2027-03-03'],
    ['3-3-2026', '2026-03-03'],
  ])('%j with the year 2027', (cell, expected) => {
    expect(readDateCell({ cell, year: 2027 })).toEqual({ kind: 'date', date: expected })
  })

  test.each<[SheetCell]>([[null], [''], ['   ']])('nothing in %j', (cell) => {
    expect(readDateCell({ cell })).toEqual({ kind: 'empty' })
  })
})

describe('refuses', () => {
  test.each<[SheetCell, string]>([
    ['morgen', 'no-date'],
    ['week 10', 'no-date'],
    ['maart 2026', 'no-date'],
    ['3-5 maart 2026', 'no-date'],
    ['3 maart 2026 t/m 5 maart 2026', 'no-date'],
    ['3 marzo 2026', 'no-date'],
    ['20260303', 'no-date'],
    ['=A1', 'no-date'],
    [true, 'no-date'],
    [2026, 'no-date'],
    [10, 'no-date'],
    [-1, 'no-date'],
    [Number.NaN, 'no-date'],
    [1e300, 'no-date'],
    ['31-2-2026', 'no-such-day'],
    ['29 februari 2026', 'no-such-day'],
    // American order is not guessed: 3/13 is no day
    ['3/13/2026', 'no-such-day'],
    ['0-1-2026', 'no-such-day'],
    ['3 mrt', 'no-year'],
    ['maandag 3 maart 2026', 'other-weekday'],
  ])('%j: %s', (cell, code) => {
    expect(readDateCell({ cell })).toMatchObject({ kind: 'unreadable', code })
  })

  test('a wrong weekday names the right one', () => {
    expect(readDateCell({ cell: 'maandag 3 maart 2026' })).toMatchObject({
      person: { nl: 'De weekdag klopt niet: deze datum is een dinsdag.' },
    })
  })
})

test('any text gives an answer at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (cell) =>
      ['empty', 'date', 'unreadable'].includes(readDateCell({ cell }).kind),
    ),
  )
  expect(readDateCell({ cell: `3 ${'-'.repeat(50_000)}` }).kind).toBe('unreadable')
})

test('every day of 150 years, as a number and in figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_264, max: 73_000 }), (serial) => {
      const date = addDays({ date: day('1899-12-30'), days: serial })
      const [year, month, dayOfMonth] = date.split('-')
      expect(readDateCell({ cell: serial })).toEqual({ kind: 'date', date })
      expect(readDateCell({ cell: `${dayOfMonth}-${month}-${year}` })).toEqual({ kind: 'date', date })
    }),
  )
})
