import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { listDatesToCheck } from './listDatesToCheck'
import type { Observance } from './observance'
import { entered, sampleObservance } from './observanceFixtures'

const today = parsePlainDate('2026-03-02')
const byHand = { kind: 'by-hand' } as const

/** `unchecked 2026-12-11` of what asks for a look in 2026 */
const found = (change: Partial<Observance>, years = [2026]) =>
  listDatesToCheck({ observances: [sampleObservance(change)], years, today }).map(({ kind, startsOn, year }) => `${kind} ${startsOn ?? year}`)

test.each<[string, Partial<Observance>, string[]]>([
  ['reckoned by a rule that its organiser may leave', {}, ['computed 2026-12-11']],
  ['on the same date every year', { rule: { kind: 'fixed-day', month: 11, day: 25, lengthDays: 1 } }, []],
  ['around Easter', { rule: { kind: 'easter-offset', offsetDays: 39, lengthDays: 1 } }, []],
  ['entered, and not looked at', { dates: [entered({ year: 2026, on: ['2026-12-11'], source: 'niet nagekeken' })] }, ['unchecked 2026-12-11']],
  ['the same with more words', { dates: [entered({ year: 2026, on: ['2026-12-11'], source: ' Niet nagekeken (folder)' })] }, ['unchecked 2026-12-11']],
  ['entered with a source', { dates: [entered({ year: 2026, on: ['2026-12-11'], source: 'brief van de school' })] }, []],
  ['entered without a source', { dates: [entered({ year: 2026, on: ['2026-12-11'], source: null })] }, []],
  ['reckoned by a person', { rule: byHand, dates: [entered({ year: 2026, on: ['2026-12-11'], status: 'computed' })] }, ['computed 2026-12-11']],
  ['over', { dates: [entered({ year: 2026, on: ['2026-03-01'], source: 'niet nagekeken' })] }, []],
  ['ends today', { dates: [entered({ year: 2026, on: ['2026-03-02'], source: 'niet nagekeken' })] }, ['unchecked 2026-03-02']],
  ['without a date', { rule: byHand, dates: [] }, ['unknown 2026']],
  ['not known, as entered', { dates: [entered({ year: 2026, status: 'unknown' })] }, ['unknown 2026']],
  ['an election in another year', { kind: 'election', rule: byHand, dates: [] }, []],
  ['an election that is to come', { kind: 'election', rule: byHand, dates: [entered({ year: 2026, status: 'unknown' })] }, ['unknown 2026']],
])('%s', (_name, change, expected) => {
  expect(found(change)).toEqual(expected)
})

test('in order of day over the years, what is unknown last', () => {
  expect(found({ dates: [entered({ year: 2026, status: 'unknown' })] }, [2026, 2027])).toEqual(['computed 2027-12-10', 'unknown 2026'])
})
