import { describe, expect, test } from 'vitest'

import type { SharedCard } from '@/domain/planning/shareCard'
import { parseInstant } from '@/domain/time/instant'
import { addDays, parsePlainDate } from '@/domain/time/plainDate'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { countLines } from './countLines'
import { layOutMonthSheet } from './layOutMonthSheet'
import { layOutYearSheet } from './layOutYearSheet'

const day = parsePlainDate

function sampleCard(key: string, more: Partial<SharedCard>): SharedCard {
  return {
    key,
    kind: 'publication',
    title: key,
    from: null,
    until: null,
    startsAt: null,
    endsAt: null,
    placeName: null,
    state: 'planned',
    stateWords: 'gepland',
    stateShape: 'open-circle',
    channelIds: [],
    themeIds: [],
    audienceIds: [],
    campaignId: null,
    languages: ['nl'],
    ...more,
  }
}

function samplePlan(more: Partial<SharedPlan>): SharedPlan {
  return {
    window: { from: day('2026-01-01'), until: day('2027-01-01') },
    cards: [],
    campaigns: [],
    channelNames: {},
    days: [],
    filterWords: 'Alles',
    now: parseInstant('2026-03-02T08:00:00Z'),
    zone: 'Europe/Amsterdam',
    ...more,
  }
}

/** As many cards as asked, spread over the year. */
const manyCards = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const from = addDays({ date: day('2026-01-01'), days: (index * 7) % 365 })
    return sampleCard(`Een titel van gewone lengte ${index}`, { from, until: from })
  })

describe('lines of a text', () => {
  test.each([
    ['kort', 1],
    ['een titel die niet op een regel past', 2],
    ['Gemeenteraadsverkiezingenbijeenkomst', 2],
    ['a b c d e f', 1],
  ])('%s: %d', (text, lines) => {
    expect(countLines({ text, points: 6.5, width: 25.5 })).toBe(lines)
  })
})

describe('a year on one sheet', () => {
  test('has 31 rows of twelve months, and no 30 February', () => {
    const { rows } = layOutYearSheet({ plan: samplePlan({}), year: 2026 })
    expect(rows).toHaveLength(31)
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null)).toHaveLength(365)
    expect(rows[29]?.cells[1]).toBeNull()
  })

  test('shows a card on its first day, and a mark on the days that follow, over the end of a month', () => {
    const card = sampleCard('Training', { from: day('2026-01-30'), until: day('2026-02-02') })
    const { rows } = layOutYearSheet({ plan: samplePlan({ cards: [card] }), year: 2026 })
    expect(rows[29]?.cells[0]?.cards.map(({ text }) => text)).toEqual(['Training (t/m 2-2)'])
    expect([rows[30]?.cells[0], rows[0]?.cells[1], rows[1]?.cells[1], rows[2]?.cells[1]].map((cell) => cell?.lasting.length)).toEqual([1, 1, 1, 0])
  })

  test('sets every title of 250 cards in letters of at least six points', () => {
    const { setting } = layOutYearSheet({ plan: samplePlan({ cards: manyCards(250) }), year: 2026 })
    expect(setting.points).toBeGreaterThanOrEqual(6)
    expect(setting.most).toBe(12)
  })

  test('counts what does not fit rather than making letters too small', () => {
    const from = day('2026-05-14')
    const cards = Array.from({ length: 400 }, (_, index) => sampleCard(`Kaart ${index}`, { from, until: from }))
    const { setting } = layOutYearSheet({ plan: samplePlan({ cards }), year: 2026 })
    expect(setting).toMatchObject({ points: 7, most: 12 })
  })

  test('lays campaigns along the months', () => {
    const campaign = { id: 'c', name: 'Orange the World', color: 'orange' as const, from: day('2026-07-01'), until: day('2026-09-30') }
    const { bars, barLanes } = layOutYearSheet({ plan: samplePlan({ campaigns: [campaign] }), year: 2026 })
    expect(barLanes).toBe(1)
    expect(bars[0]?.left).toBeCloseTo(0.5)
    expect(bars[0]?.width).toBeCloseTo(0.25)
  })
})

describe('a month on one sheet', () => {
  test('draws what lasts as a bar and the rest in its day', () => {
    const cards = [
      sampleCard('Week', { from: day('2026-05-11'), until: day('2026-05-19') }),
      sampleCard('Avond', { kind: 'event', from: day('2026-05-14'), until: day('2026-05-14'), startsAt: parseInstant('2026-05-14T17:30:00Z') }),
    ]
    const window = { from: day('2026-05-01'), until: day('2026-06-01') }
    const { weeks } = layOutMonthSheet({ plan: samplePlan({ cards, window }), anchor: day('2026-05-14') })
    expect(weeks.map(({ isoWeek, lanes }) => [isoWeek, lanes.flat().map(({ bar }) => bar.name)])).toEqual([
      [18, []],
      [19, []],
      [20, ['Week']],
      [21, ['Week']],
      [22, []],
    ])
    expect(weeks[2]?.days[3]?.day.cards.map(({ text }) => text)).toEqual(['19.30 Avond'])
  })

  test('an event that stands on the day of its announcement names its own day and hour', () => {
    const avond = sampleCard('Avond', { kind: 'event', from: day('2026-05-02'), until: day('2026-05-02'), startsAt: parseInstant('2026-05-14T17:30:00Z') })
    const window = { from: day('2026-05-01'), until: day('2026-06-01') }
    const { weeks } = layOutMonthSheet({ plan: samplePlan({ cards: [avond], window }), anchor: day('2026-05-14') })
    expect(weeks.flatMap(({ days }) => days.flatMap((each) => each.day.cards.map(({ text }) => text)))).toEqual(['Avond (bijeenkomst: 14-5, 19.30 uur)'])
    const { rows } = layOutYearSheet({ plan: samplePlan({ cards: [avond] }), year: 2026 })
    expect(rows[1]?.cells[4]?.cards.map(({ text }) => text)).toEqual(['Avond (bijeenkomst: 14-5)'])
  })

  const month = { from: day('2026-05-01'), until: day('2026-06-01') }
  const lay = (more: Partial<SharedPlan>) => layOutMonthSheet({ plan: samplePlan({ window: month, ...more }), anchor: day('2026-05-14') })
  const campaign = (id: string, from: string, until: string) => ({ id, name: id, color: 'orange' as const, from: day(from), until: day(until) })
  const onDays = (count: number, title: string) =>
    Array.from({ length: count }, (_, index) => {
      const from = addDays({ date: month.from, days: index % 31 })
      return sampleCard(`${title} ${index}`, { from, until: from })
    })

  test.each([
    ['all of it', '2026-05-01', '2026-05-31', false],
    ['longer', '2026-03-01', '2026-12-31', false],
    ['from its second day', '2026-05-02', '2026-12-31', true],
    ['until its last day but one', '2026-03-01', '2026-05-30', true],
  ])('a campaign that lasts %s', (_name, from, until, hasBars) => {
    const { weeks, named } = lay({ campaigns: [campaign('Veilig uit', from, until)] })
    expect(weeks.some(({ lanes }) => lanes.length > 0)).toBe(hasBars)
    expect(named.map(({ id }) => id)).toEqual(hasBars ? [] : ['Veilig uit'])
  })

  test('names campaigns once rather than counting titles', () => {
    const campaigns = Array.from({ length: 5 }, (_, index) => campaign(`Campagne ${index}`, '2026-05-02', '2026-05-30'))
    expect(lay({ campaigns }).named).toEqual([])
    const { weeks, named, setting } = lay({ campaigns, cards: onDays(150, 'Een titel van gewone lengte') })
    expect(setting.most).toBe(12)
    expect(weeks.every(({ lanes }) => lanes.length === 0)).toBe(true)
    expect(named.map(({ text }) => text)).toContain('Campagne 3 (2-5 t/m 30-5)')
  })

  test('puts what lasts on its first day when its bars need the room of titles', () => {
    const lasting = Array.from({ length: 14 }, (_, index) => sampleCard(`Lang ${index}`, { from: day('2026-05-04'), until: day('2026-05-28') }))
    const { weeks, setting } = lay({ cards: [...lasting, ...onDays(90, 'Een titel')] })
    expect(setting.most).toBe(12)
    expect(weeks.flatMap(({ lanes }) => lanes)).toEqual([])
    expect(weeks[1]?.days[0]?.day.cards.map(({ text }) => text)).toContain('Lang 3 (t/m 28-5)')
  })

  test('counts what does not fit', () => {
    const { setting } = lay({ cards: onDays(600, 'Kaart') })
    expect(setting.most).toBeLessThan(12)
  })
})
