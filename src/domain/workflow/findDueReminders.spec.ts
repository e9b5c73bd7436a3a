import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { findDueReminders } from './findDueReminders'

// 14 May 2026 is Ascension Day, a Thursday.
const daysOff = new Set([parsePlainDate('2026-05-14')])
const remind = (dueOn: string | null, today: string, remindedOn: string | null = null) =>
  findDueReminders({
    reviews: [
      {
        id: 'r',
        dueOn: dueOn === null ? null : parsePlainDate(dueOn),
        remindedOn: remindedOn === null ? null : parsePlainDate(remindedOn),
      },
    ],
    today: parsePlainDate(today),
    daysOff,
  })[0]?.reason ?? null

describe('findDueReminders', () => {
  test.each([
    ['long before', '2026-05-08', '2026-05-04', null],
    ['the day before', '2026-05-08', '2026-05-07', 'before'],
    ['on the day itself', '2026-05-08', '2026-05-08', null],
    ['a Saturday after', '2026-05-08', '2026-05-09', null],
    ['the first working day after', '2026-05-08', '2026-05-11', 'late'],
    ['each working day after', '2026-05-08', '2026-05-20', 'late'],
    ['a holiday after', '2026-05-08', '2026-05-14', null],
    ['Friday before a Monday', '2026-05-11', '2026-05-08', 'before'],
    ['Sunday before a Monday', '2026-05-11', '2026-05-10', null],
    ['Wednesday before the holiday and the Friday', '2026-05-15', '2026-05-13', 'before'],
    ['due on a free day, told before it', '2026-05-14', '2026-05-13', 'before'],
    ['due on a Sunday, told on Friday', '2026-05-10', '2026-05-08', 'before'],
  ])('%s', (_name, dueOn, today, expected) => {
    expect(remind(dueOn, today)).toBe(expected)
  })

  test('at most once a day', () => {
    expect(remind('2026-05-08', '2026-05-11', '2026-05-11')).toBeNull()
    expect(remind('2026-05-08', '2026-05-12', '2026-05-11')).toBe('late')
    expect(remind('2026-05-08', '2026-05-07', '2026-05-07')).toBeNull()
  })

  test('without a due day there is nothing to remind of', () => {
    expect(remind(null, '2026-05-11')).toBeNull()
  })

  test('over a whole month: once before, and then each working day', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2026-05-${String(index + 1).padStart(2, '0')}`)
    expect(days.filter((day) => remind('2026-05-12', day) !== null)).toEqual(
      ['11', '13', '15', '18', '19', '20', '21', '22', '25', '26', '27', '28', '29'].map((day) => `2026-05-${day}`),
    )
  })
})
