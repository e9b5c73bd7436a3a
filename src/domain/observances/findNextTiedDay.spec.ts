import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { findNextTiedDay } from './findNextTiedDay'
import { entered, sampleObservance } from './observanceFixtures'

const newYear = sampleObservance({
  id: 'nieuwjaar',
  rule: { kind: 'fixed-day', month: 1, day: 1, lengthDays: 1 },
})
const byHand = sampleObservance({
  id: 'hand',
  rule: { kind: 'by-hand' },
  dates: [entered({ year: 2027, on: ['2027-02-09'] })],
})

test.each([
  ['later this year', 'paars', -2, '2026-03-01', '2026-12-09'],
  ['today', 'paars', -2, '2026-12-09', '2026-12-09'],
  ['next year once this one has passed', 'paars', -2, '2026-12-10', '2027-12-08'],
  ['before New Year', 'nieuwjaar', -2, '2026-12-01', '2026-12-30'],
  ['the first year with a known date', 'hand', 0, '2026-03-01', '2027-02-09'],
  ['none that is known', 'hand', 0, '2027-03-01', null],
  ['no such observance', 'weg', 0, '2026-03-01', null],
])('%s', (_name, observanceId, offsetDays, today, expected) => {
  const observances = [sampleObservance(), newYear, byHand]
  expect(
    findNextTiedDay({ tie: { observanceId, offsetDays }, observances, today: parsePlainDate(today) }),
  ).toBe(expected)
})
