import { describe, expect, test } from 'vitest'
import type { PlanningCard } from './card'
import { findCardDays, findServedDays, placeCards, type PlacedOccurrence } from './placeCards'
import { day, makeCard, moment, stretch } from './planningFixtures'

const zone = 'Europe/Amsterdam'

test.each<[string, Partial<PlanningCard>, [string, string] | null]>([
  ['nothing known', {}, null],
  ['a planned day', { plannedDate: day('2026-03-08') }, ['2026-03-08', '2026-03-08']],
  [
    'planned days',
    { plannedDate: day('2026-03-08'), plannedUntil: day('2026-03-10') },
    ['2026-03-08', '2026-03-10'],
  ],
  [
    'a last day before the first',
    { plannedDate: day('2026-03-08'), plannedUntil: day('2026-03-01') },
    ['2026-03-08', '2026-03-08'],
  ],
  [
    'the plan before the event',
    { plannedDate: day('2026-03-08'), startsAt: moment('2026-04-01T18:00:00Z') },
    ['2026-03-08', '2026-03-08'],
  ],
  [
    'an event on the wall of the zone',
    { startsAt: moment('2026-03-31T22:30:00Z'), releaseAt: moment('2026-03-01T08:00:00Z') },
    ['2026-04-01', '2026-04-01'],
  ],
  [
    'an event of three days',
    { startsAt: moment('2026-04-01T08:00:00Z'), endsAt: moment('2026-04-03T15:00:00Z') },
    ['2026-04-01', '2026-04-03'],
  ],
  [
    'an event until midnight',
    { startsAt: moment('2026-04-01T18:00:00Z'), endsAt: moment('2026-04-01T22:00:00Z') },
    ['2026-04-01', '2026-04-01'],
  ],
  [
    'an event that ends before it starts',
    { startsAt: moment('2026-04-01T18:00:00Z'), endsAt: moment('2026-03-01T22:00:00Z') },
    ['2026-04-01', '2026-04-01'],
  ],
  ['a release', { releaseAt: moment('2026-12-31T23:00:00Z') }, ['2027-01-01', '2027-01-01']],
  [
    'the first day served',
    { served: [stretch('2026-05-02T08:00:00Z'), stretch('2026-05-01T22:30:00Z', 'open')] },
    ['2026-05-02', '2026-05-02'],
  ],
])('%s', (_name, change, expected) => {
  expect(findCardDays({ card: makeCard(change), zone })).toEqual(
    expected === null ? null : { from: expected[0], until: expected[1] },
  )
})

test.each<[PlanningCard['served'], [string, string | null] | null]>([
  [[], null],
  [[stretch('2026-05-02T08:00:00Z')], ['2026-05-02', '2026-05-02']],
  [
    [stretch('2026-05-02T08:00:00Z'), stretch('2026-04-30T22:00:00Z', '2026-05-09T22:00:00Z')],
    ['2026-05-01', '2026-05-09'],
  ],
  [[stretch('2026-05-02T08:00:00Z', 'open')], ['2026-05-02', null]],
])('days on which readers see it %#', (served, expected) => {
  expect(findServedDays({ card: { served }, zone })).toEqual(
    expected === null ? null : { from: expected[0], until: expected[1] },
  )
})

describe('a series', () => {
  const series = makeCard({
    id: 's1',
    recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3',
    plannedDate: day('2026-03-03'),
  })
  const at = (date: string): PlacedOccurrence => ({
    recurrenceId: `${date}T19:30`,
    date: day(date),
    instant: moment(`${date}T18:30:00Z`),
  })
  const times = [at('2026-03-03'), at('2026-03-10'), at('2026-03-17')]
  const keysOf = (cards: PlanningCard[], occurrences: [string, PlacedOccurrence[]][] = [['s1', times]]) =>
    placeCards({ cards, occurrences: new Map(occurrences), zone }).placed.map(
      ({ key, from }) => `${from} ${key}`,
    )

  test('stands at each of its times', () => {
    expect(keysOf([series])).toEqual([
      '2026-03-03 s1#2026-03-03T19:30',
      '2026-03-10 s1#2026-03-10T19:30',
      '2026-03-17 s1#2026-03-17T19:30',
    ])
  })

  test('a changed time is a card of its own and is not shown twice', () => {
    const changed = makeCard({
      id: 'c1',
      seriesId: 's1',
      recurrenceId: '2026-03-10T19:30',
      plannedDate: day('2026-03-12'),
    })
    const other = makeCard({
      id: 'c2',
      seriesId: 's2',
      recurrenceId: '2026-03-17T19:30',
      plannedDate: day('2026-03-12'),
    })
    expect(keysOf([series, changed, other])).toEqual([
      '2026-03-03 s1#2026-03-03T19:30',
      '2026-03-12 c1',
      '2026-03-12 c2',
      '2026-03-17 s1#2026-03-17T19:30',
    ])
  })

  test('without times in the window it is not there; without an answer it stands on its own day', () => {
    expect(keysOf([series], [['s1', []]])).toEqual([])
    expect(keysOf([series], [])).toEqual(['2026-03-03 s1'])
  })

  test('each time lasts as long as the first', () => {
    const weekend = { ...series, plannedUntil: day('2026-03-05') }
    const { placed } = placeCards({ cards: [weekend], occurrences: new Map([['s1', times]]), zone })
    expect(placed.map(({ until }) => until)).toEqual(['2026-03-05', '2026-03-12', '2026-03-19'])
  })
})

test('order: day, moment, title, id; ideas keep theirs', () => {
  const on = (id: string, title: string, change: Partial<PlanningCard> = {}) =>
    makeCard({ id, title, plannedDate: day('2026-03-08'), ...change })
  const { placed, backlog } = placeCards({
    cards: [
      makeCard({ id: 'z', title: 'Z' }),
      on('4', 'A', { releaseAt: moment('2026-03-08T10:00:00Z') }),
      on('3', 'A', { releaseAt: moment('2026-03-08T09:00:00Z') }),
      on('2', 'B'),
      on('1', 'B'),
      on('0', 'C', { plannedDate: day('2026-03-07') }),
      makeCard({ id: 'y', title: 'Y' }),
    ],
    occurrences: new Map(),
    zone,
  })
  expect(placed.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4'])
  expect(backlog.map(({ id }) => id)).toEqual(['z', 'y'])
})
