import { expect, test } from 'vitest'
import { day, makeCard, moment } from './planningFixtures'
import { wishMoveTo, wishShift, wishStretch } from './wishMoves'

const zone = 'Europe/Amsterdam'
const one = makeCard({ id: 'one', revision: 3, plannedDate: day('2026-03-08') })
const three = makeCard({ id: 'three', plannedDate: day('2026-03-08'), plannedUntil: day('2026-03-10') })
const event = makeCard({
  id: 'event',
  startsAt: moment('2026-03-08T18:00:00Z'),
  endsAt: moment('2026-03-09T18:00:00Z'),
})
const idea = makeCard({ id: 'idea' })
const days = ({ plannedDate, plannedUntil }: ReturnType<typeof wishMoveTo>) => [plannedDate, plannedUntil]

test.each([
  [one, '2026-03-31', ['2026-03-31', null]],
  [three, '2026-03-31', ['2026-03-31', '2026-04-02']],
  [event, '2026-03-31', ['2026-03-31', '2026-04-01']],
  [idea, '2026-03-31', ['2026-03-31', null]],
  [three, null, [null, null]],
])('%# to a day keeps its length', (card, to, expected) => {
  expect(days(wishMoveTo({ card, to: to === null ? null : day(to), zone }))).toEqual(expected)
})

test('several at once, without ideas, each with the revision that was seen', () => {
  expect(wishShift({ cards: [one, idea, three], days: -1, zone })).toEqual([
    { id: 'one', revision: 3, plannedDate: '2026-03-07', plannedUntil: null },
    { id: 'three', revision: 1, plannedDate: '2026-03-07', plannedUntil: '2026-03-09' },
  ])
})

test.each([
  [one, 'end', '2026-03-10', ['2026-03-08', '2026-03-10']],
  [one, 'start', '2026-03-06', ['2026-03-06', '2026-03-08']],
  [three, 'end', '2026-03-08', ['2026-03-08', null]],
  [three, 'start', '2026-03-10', ['2026-03-10', null]],
  [three, 'start', '2026-03-11', ['2026-03-11', '2026-03-10']],
  [event, 'end', '2026-03-12', ['2026-03-08', '2026-03-12']],
  [idea, 'end', '2026-03-12', ['2026-03-12', null]],
] as const)('%# stretched at its %s to %s', (card, edge, to, expected) => {
  expect(days(wishStretch({ card, edge, to: day(to), zone }))).toEqual(expected)
})
