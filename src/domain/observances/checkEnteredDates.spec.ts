import { expect, test } from 'vitest'
import { checkEnteredDates, type EnteredDateDraft } from './checkEnteredDates'

test.each<[string, EnteredDateDraft[]]>([
  ['nothing entered', []],
  ['one day', [{ year: 2027, startsOn: '2027-02-09', status: 'confirmed' }]],
  ['a year as text', [{ year: '2027', startsOn: '2027-02-09', endsOn: '', status: 'confirmed' }]],
  ['over New Year', [{ year: 2026, startsOn: '2026-12-19', endsOn: '2027-01-03', status: 'confirmed' }]],
  [
    'week 1, which begins in December',
    [{ year: 2026, startsOn: '2025-12-29', endsOn: '2026-01-04', status: 'computed' }],
  ],
  ['nobody knows', [{ year: 2026, startsOn: null, endsOn: null, status: 'unknown' }]],
  ['a row without a year is the business of its own field', [{ status: 'confirmed' }]],
])('%s is fine', (_name, rows) => {
  expect(checkEnteredDates(rows)).toBeNull()
})

const day = { year: 2027, startsOn: '2027-02-09', status: 'confirmed' }

test.each<[string, EnteredDateDraft[], string]>([
  [
    'a year twice',
    [day, { ...day, year: '2027' }],
    'Het jaar 2027 staat er twee keer in. Houd één regel over.',
  ],
  [
    'an end before its start',
    [{ ...day, endsOn: '2027-02-08' }],
    '2027: de laatste dag ligt voor de eerste dag.',
  ],
  ['another year', [{ ...day, startsOn: '2026-02-09' }], '2027: deze datum valt in een ander jaar.'],
  ['more than a year', [{ ...day, endsOn: '2028-02-10' }], '2027: dit duurt langer dan een jaar.'],
  [
    'a claim without a date',
    [{ year: 2027, status: 'confirmed' }],
    '2027: vul de eerste dag in, of kies de stand "onbekend".',
  ],
  [
    'a date that is unknown',
    [{ ...day, status: 'unknown' }],
    '2027: er staat een datum, maar de stand is "onbekend". Kies een andere stand of haal de datum weg.',
  ],
])('refuses %s', (_name, rows, message) => {
  expect(checkEnteredDates(rows)?.nl).toBe(message)
})
