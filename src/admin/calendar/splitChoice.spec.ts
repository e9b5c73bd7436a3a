import { expect, test } from 'vitest'

import { makeCard } from '@/domain/planning/planningFixtures'

import { splitChoice } from './splitChoice'

const single = makeCard({ id: 'a', title: 'Poster' })
const series = makeCard({ id: 's', title: 'Dialoogtafel', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' })
const cards = [single, series]

test.each<[string, string[], { cards: typeof cards; times: string[] }]>([
  ['cards alone', ['a'], { cards: [single], times: [] }],
  ['a card and two times of one series', ['s#2026-05-05T19:30', 'a', 's#2026-05-12T19:30'], { cards: [single], times: ['Dialoogtafel'] }],
  ['a time alone', ['s#2026-05-05T19:30'], { cards: [], times: ['Dialoogtafel'] }],
  ['a series that stands on its own day', ['s'], { cards: [series], times: [] }],
  ['what a colleague took away', ['gone', 'gone#2026-05-05T19:30'], { cards: [], times: [] }],
])('%s', (_name, keys, expected) => {
  expect(splitChoice({ keys, cards })).toEqual(expected)
})
