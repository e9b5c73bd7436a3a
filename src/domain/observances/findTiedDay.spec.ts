import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { findTiedDay } from './findTiedDay'
import type { Observance } from './observance'
import { entered, sampleObservance } from './observanceFixtures'

test.each<[string, string | null, number, Partial<Observance>, string | null]>([
  ['on another day of the year', '2026-12-01', -2, {}, '2026-12-09'],
  ['on its day', '2026-12-09', -2, {}, '2026-12-09'],
  ['in next year', '2027-11-30', -2, {}, '2027-12-08'],
  ['just over the turn of the year', '2027-01-05', 30, {}, '2027-01-10'],
  ['nowhere yet', null, -2, {}, '2026-12-09'],
  ['nowhere yet, and this year is not known', null, -2, { dates: [entered({ year: 2026, status: 'unknown' })] }, '2027-12-08'],
  ['in a year that nobody knows', '2026-12-01', -2, { dates: [entered({ year: 2026, status: 'unknown' })] }, null],
])('what stands %s', (_name, on, offsetDays, change, expected) => {
  const day = findTiedDay({
    tie: { observanceId: 'paars', offsetDays },
    observance: sampleObservance(change),
    on: on === null ? null : parsePlainDate(on),
    today: parsePlainDate('2026-03-02'),
  })
  expect(day).toBe(expected)
})
