import { describe, expect, test } from 'vitest'
import { entered, sampleObservance } from './observanceFixtures'
import { describeTie, resolveTie } from './tie'

const purple = sampleObservance()
const week = sampleObservance({
  id: 'week',
  name: 'Week van de Veiligheid',
  kind: 'week',
  rule: { kind: 'iso-week', week: 1, lengthDays: 7 },
})

describe('resolveTie', () => {
  test.each([
    ['two days before', 'paars', -2, 2026, { kind: 'day', date: '2026-12-09', status: 'computed' }],
    ['on the day', 'paars', 0, 2027, { kind: 'day', date: '2027-12-10', status: 'computed' }],
    ['into the next year', 'paars', 30, 2026, { kind: 'day', date: '2027-01-10', status: 'computed' }],
    [
      'from the first day of a week',
      'week',
      1,
      2026,
      { kind: 'day', date: '2025-12-30', status: 'computed' },
    ],
    ['a day that nobody knows', 'hand', 1, 2026, { kind: 'unknown', reason: 'date-unknown' }],
    ['a day that was confirmed', 'hand', 1, 2027, { kind: 'day', date: '2027-02-10', status: 'confirmed' }],
    ['an observance that is gone', 'weg', 1, 2026, { kind: 'unknown', reason: 'no-such-observance' }],
  ])('%s', (_name, observanceId, offsetDays, year, expected) => {
    const dates = [entered({ year: 2027, on: ['2027-02-09'] })]
    const byHand = sampleObservance({ id: 'hand', rule: { kind: 'by-hand' }, dates })
    const observances = [purple, week, byHand]
    expect(resolveTie({ tie: { observanceId, offsetDays }, observances, year })).toEqual(expected)
  })
})

describe('describeTie', () => {
  test.each([
    [purple, -2, 'twee dagen voor Paarse Vrijdag', 'two days before Paarse Vrijdag'],
    [purple, -1, 'een dag voor Paarse Vrijdag', 'one day before Paarse Vrijdag'],
    [purple, 0, 'op Paarse Vrijdag', 'on Paarse Vrijdag'],
    [purple, 14, '14 dagen na Paarse Vrijdag', '14 days after Paarse Vrijdag'],
    [week, 0, 'op de eerste dag van Week van de Veiligheid', 'on the first day of Week van de Veiligheid'],
    [
      week,
      3,
      'drie dagen na het begin van Week van de Veiligheid',
      'three days after the start of Week van de Veiligheid',
    ],
    [week, -12, 'twaalf dagen voor Week van de Veiligheid', 'twelve days before Week van de Veiligheid'],
  ])('%#', (observance, offsetDays, nl, en) => {
    expect(describeTie({ tie: { offsetDays }, observance })).toBe(nl)
    expect(describeTie({ tie: { offsetDays }, observance, locale: 'en' })).toBe(en)
  })
})
