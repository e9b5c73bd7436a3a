import { expect, test } from 'vitest'

import { moment } from '../planning/planningFixtures'
import { NOW, TODAY, day, sampleCampaign, sampleCard, stretch } from '../planning/samplePlan'
import type { PlanningCard } from '../planning/card'
import { listTied } from './listTied'
import { entered, sampleObservance } from './observanceFixtures'

const observance = sampleObservance()
const tie = { observanceId: 'paars', offsetDays: -2 }
const stateOf = (change: Partial<PlanningCard>, of = observance) =>
  listTied({ cards: [sampleCard({ tie, ...change })], campaigns: [], observance: of, now: NOW, today: TODAY, zone: 'Europe/Amsterdam' })[0]

test.each<[string, Partial<PlanningCard>, object]>([
  ['on its day', { plannedDate: day('2026-12-09') }, { state: 'on-its-day' }],
  ['on another day', { plannedDate: day('2026-12-01') }, { state: 'asks', reason: 'own-date', follow: { to: '2026-12-09' } }],
  ['without a day', {}, { state: 'asks', reason: 'undated', follow: { to: '2026-12-09' } }],
  ['in next year', { plannedDate: day('2027-12-01') }, { state: 'asks', follow: { to: '2027-12-08' } }],
  [
    'armed',
    { plannedDate: day('2026-12-01'), served: [stretch('2026-12-01T08:00:00Z', '2026-12-20T08:00:00Z')] },
    { state: 'asks', reason: 'armed' },
  ],
  [
    'an event without planned days, on its day',
    { startsAt: moment('2026-12-09T18:30:00Z') },
    { state: 'on-its-day', date: '2026-12-09' },
  ],
  [
    'an event without planned days, on another day',
    { startsAt: moment('2026-12-01T18:30:00Z') },
    { state: 'asks', reason: 'own-date', follow: { to: '2026-12-09' } },
  ],
  [
    'its card on its day, its evening elsewhere',
    { plannedDate: day('2026-12-09'), startsAt: moment('2026-12-11T18:30:00Z') },
    { state: 'on-its-day', eventDay: '2026-12-11' },
  ],
  ['archived', { plannedDate: day('2026-12-01'), stage: 'archived' }, { state: 'stays' }],
])('%s', (_name, change, expected) => expect(stateOf(change)).toMatchObject(expected))

test('nothing to follow while the date is unknown', () => {
  const unknown = sampleObservance({ dates: [entered({ year: 2026, status: 'unknown' })] })
  expect(stateOf({ plannedDate: day('2026-12-01') }, unknown)).toMatchObject({ state: 'date-unknown' })
})

test('campaigns too, all in order of day', () => {
  const tied = listTied({
    cards: [sampleCard({ id: 'b', tie, plannedDate: day('2026-12-09') })],
    campaigns: [sampleCampaign({ id: 'a', tie: { ...tie, offsetDays: 0 }, startDate: day('2026-11-25') })],
    observance,
    now: NOW,
    today: TODAY,
    zone: 'Europe/Amsterdam',
  })
  expect(tied.map(({ id, kind, state }) => [id, kind, state])).toEqual([
    ['a', 'campaign', 'asks'],
    ['b', 'item', 'on-its-day'],
  ])
})
