import { expect, test } from 'vitest'

import { buildDayRows } from '@/domain/planning/dayRows'
import { placeCards, type PlacedOccurrence } from '@/domain/planning/placeCards'
import { day, makeCard, moment } from '@/domain/planning/planningFixtures'

import { drawCards, findOccurrence, indexPlaces, layOutRows } from './calendarModel'

const zone = 'Europe/Amsterdam'
const now = moment('2026-05-10T08:00:00Z')
const vocabulary = { channels: [], themes: [], audiences: [], attentionPoints: [], goals: [], levels: [], partners: [], people: [] }

test('the arrows find every card of a week: also one that began before it, and "+n" where more do not fit', () => {
  const cards = [
    makeCard({ id: 'long', title: 'A', plannedDate: day('2026-05-01'), plannedUntil: day('2026-05-13') }),
    makeCard({ id: 'fits', title: 'B', plannedDate: day('2026-05-12') }),
    makeCard({ id: 'rest', title: 'C', plannedDate: day('2026-05-12') }),
  ]
  const { placed } = placeCards({ cards, occurrences: new Map(), zone })
  const drawn = drawCards({ placed, campaigns: [], vocabulary, now, zone })
  const grid = buildDayRows({ view: 'week', anchor: day('2026-05-11') })
  const rows = layOutRows({ rows: grid, cards: drawn, bands: [], most: 2, mostBands: 0 })
  expect([...indexPlaces(rows)]).toEqual([
    ['2026-05-11', ['long']],
    ['2026-05-12', ['fits', 'more 2026-05-12']],
  ])
})

test('a card over several weeks is found once', () => {
  const cards = [makeCard({ id: 'long', plannedDate: day('2026-05-06'), plannedUntil: day('2026-05-20') })]
  const { placed } = placeCards({ cards, occurrences: new Map(), zone })
  const drawn = drawCards({ placed, campaigns: [], vocabulary, now, zone })
  const grid = buildDayRows({ view: 'maand', anchor: day('2026-05-01') })
  const rows = layOutRows({ rows: grid, cards: drawn, bands: [], most: 2, mostBands: 0 })
  expect([...indexPlaces(rows)]).toEqual([['2026-05-06', ['long']]])
})

test('a time of a series is known by its key', () => {
  const time: PlacedOccurrence = { recurrenceId: '2026-05-12T19:30', date: day('2026-05-12'), instant: now }
  const occurrences = { s: [time] }
  expect(findOccurrence({ key: 's#2026-05-12T19:30', occurrences })).toBe(time)
  for (const key of ['s', 's#2026-05-19T19:30', 'x#2026-05-12T19:30']) expect(findOccurrence({ key, occurrences })).toBeNull()
})
