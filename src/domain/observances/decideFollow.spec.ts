import { describe, expect, test } from 'vitest'
import type { PlanningCampaign, PlanningCard } from '../planning/card'
import { parseInstant } from '../time/instant'
import { parsePlainDate, type PlainDate } from '../time/plainDate'
import { decideFollow, type FollowDecision } from './decideFollow'
import type { ObservanceDate } from './observance'
import { knownDate, unknownDate } from './observanceFixtures'

const NOW = parseInstant('2026-11-24T08:00:00Z')
const TODAY = parsePlainDate('2026-11-24')
const BEFORE = knownDate({ on: '2026-12-11' })
const AFTER = knownDate({ on: '2026-12-04' })
const day = (text: string): PlainDate => parsePlainDate(text)

/** Two days before; stands where its tie puts it. */
function card(change: Partial<PlanningCard> = {}): PlanningCard {
  return {
    ...{ id: 'kaart', revision: 3, title: 'Trek iets paars aan', discreetTitle: null, kind: 'publication' },
    ...{ isSensitive: false, isStory: false, stage: 'writing', languages: [], placeName: null },
    ...{
      plannedDate: day('2026-12-09'),
      plannedUntil: null,
      startsAt: null,
      endsAt: null,
      releaseAt: null,
      served: [],
    },
    ...{ channelIds: [], themeIds: [], audienceIds: [], attentionPointIds: [], goalIds: [], levelIds: [] },
    ...{ partnerIds: [], helpLineIds: [], campaignId: null, ownerId: null, tone: 'neutral', missing: [] },
    ...{ tie: { observanceId: 'paars', offsetDays: -2 }, hoursPlanned: null, eurosPlanned: null },
    ...{ recurrence: null, seriesId: null, recurrenceId: null },
    ...change,
  }
}

function campaign(change: Partial<PlanningCampaign> = {}): PlanningCampaign {
  return {
    ...{
      id: 'actie',
      name: 'Paars',
      color: 'purple',
      startDate: day('2026-12-07'),
      endDate: day('2026-12-11'),
    },
    phases: [{ name: 'Opbouw', startDate: day('2026-12-07'), endDate: day('2026-12-09') }],
    ...{
      themeIds: [],
      audienceIds: [],
      channelIds: [],
      goalIds: [],
      levelIds: [],
      partnerIds: [],
      leadId: null,
    },
    ...{
      tie: { observanceId: 'paars', offsetDays: -4 },
      national: null,
      hoursPlanned: null,
      eurosPlanned: null,
    },
    ...change,
  }
}

const served = (from: string, until: string): PlanningCard['served'] => [
  { channelId: 'web', language: 'nl', from: parseInstant(from), until: parseInstant(until) },
]

type Given = {
  cards?: PlanningCard[]
  campaigns?: PlanningCampaign[]
  before?: ObservanceDate
  after?: ObservanceDate
  campaignCards?: PlanningCard[]
}

function decide({ cards = [], campaigns = [], campaignCards = [], before = BEFORE, after = AFTER }: Given): FollowDecision {
  return decideFollow({
    cards,
    campaigns,
    campaignCards,
    observance: { id: 'paars' },
    before,
    after,
    now: NOW,
    today: TODAY,
    zone: 'Europe/Amsterdam',
  })
}

function outcomeOf(given: Given): string {
  const { moves, asks, stays } = decide(given)
  return [
    ...moves.map(({ from, to }) => `moves ${from ?? 'undated'} → ${to}`),
    ...asks.map(({ follow, reason }) => `asks ${reason} → ${follow.to}`),
    ...stays.map(({ reason }) => `stays ${reason}`),
  ].join(', ')
}

describe('cards', () => {
  test.each<[string, Partial<PlanningCard>, string]>([
    ['stands where its tie puts it', {}, 'moves 2026-12-09 → 2026-12-02'],
    ['approved but not yet scheduled', { stage: 'approved' }, 'moves 2026-12-09 → 2026-12-02'],
    [
      'armed',
      { stage: 'approved', served: served('2026-12-09T08:00:00Z', '9999-12-31T23:59:59Z') },
      'asks armed → 2026-12-02',
    ],
    [
      'armed, but held by a pause',
      { stage: 'approved', held: served('2026-12-09T08:00:00Z', '9999-12-31T23:59:59Z') },
      'asks armed → 2026-12-02',
    ],
    [
      'live',
      { stage: 'approved', served: served('2026-11-24T08:00:00Z', '9999-12-31T23:59:59Z') },
      'stays live',
    ],
    [
      'seen by readers',
      { stage: 'approved', served: served('2026-11-01T08:00:00Z', '2026-11-24T08:00:00Z') },
      'stays past',
    ],
    ['archived', { stage: 'archived' }, 'stays archived'],
    [
      'a stretch that was cut to nothing is no stretch',
      { served: served('2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z') },
      'moves 2026-12-09 → 2026-12-02',
    ],
    ['an event that began', { startsAt: parseInstant('2026-11-24T07:00:00Z') }, 'stays past'],
    ['past', { plannedDate: day('2026-11-20') }, 'stays past'],
    ['somebody chose another day', { plannedDate: day('2026-12-08') }, 'asks own-date → 2026-12-02'],
    ['already stands on the new day', { plannedDate: day('2026-12-02') }, ''],
    ['of another year', { plannedDate: day('2027-12-08') }, ''],
    ['in the backlog lane on purpose', { plannedDate: null }, ''],
    [
      'an event without planned days, on its day',
      { plannedDate: null, startsAt: parseInstant('2026-12-09T18:30:00Z') },
      'moves 2026-12-09 → 2026-12-02',
    ],
    [
      'an event without planned days, on another day',
      { plannedDate: null, startsAt: parseInstant('2026-12-08T18:30:00Z') },
      'asks own-date → 2026-12-02',
    ],
    [
      'an approved event, whose time is part of its words',
      { stage: 'approved', startsAt: parseInstant('2026-12-09T18:30:00Z') },
      'asks armed-event → 2026-12-02',
    ],
    [
      'an approved event elsewhere',
      {
        plannedDate: null,
        startsAt: parseInstant('2026-12-08T18:30:00Z'),
        served: served('2026-12-01T08:00:00Z', '9999-12-31T23:59:59Z'),
      },
      'asks armed-event → 2026-12-02',
    ],
    ['tied to something else', { tie: { observanceId: 'anders', offsetDays: -2 } }, ''],
    ['not tied', { tie: null }, ''],
    [
      'would land in the past',
      { plannedDate: day('2026-11-25'), tie: { observanceId: 'paars', offsetDays: -16 } },
      'stays would-be-past',
    ],
  ])('%s', (_name, change, expected) => {
    expect(outcomeOf({ cards: [card(change)] })).toBe(expected)
  })

  test.each<[string, ObservanceDate, ObservanceDate, Partial<PlanningCard>, string]>([
    ['the date is taken back', BEFORE, unknownDate(), {}, 'stays date-unknown'],
    ['the date becomes known', unknownDate(), AFTER, { plannedDate: null }, 'asks undated → 2026-12-02'],
    ['the date becomes known after somebody chose', unknownDate(), AFTER, {}, 'asks own-date → 2026-12-02'],
    ['only the status changes', BEFORE, { ...BEFORE, source: 'folder' }, {}, ''],
    ['nobody ever knew', unknownDate(), unknownDate(), {}, ''],
  ])('%s', (_name, before, after, change, expected) => {
    expect(outcomeOf({ cards: [card(change)], before, after })).toBe(expected)
  })

  test('what lasts keeps its length', () => {
    const lasting = card({ plannedUntil: day('2026-12-11'), startsAt: parseInstant('2026-12-09T18:00:00Z') })
    expect(decide({ cards: [lasting] }).moves).toEqual([
      {
        ...{ kind: 'item', id: 'kaart', title: 'Trek iets paars aan', revision: 3 },
        ...{ from: '2026-12-09', to: '2026-12-02', until: '2026-12-04' },
      },
    ])
    const weekend = card({
      plannedDate: null,
      startsAt: parseInstant('2026-12-09T18:00:00Z'),
      endsAt: parseInstant('2026-12-11T18:00:00Z'),
    })
    expect(decide({ cards: [weekend] }).moves).toMatchObject([{ from: '2026-12-09', to: '2026-12-02', until: '2026-12-04' }])
  })
})

describe('series', () => {
  const weekly = (change: Partial<PlanningCard> = {}) =>
    card({
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3',
      releaseAt: parseInstant('2026-12-09T08:00:00Z'),
      ...change,
    })
  const readyAt = served('2026-12-09T08:00:00Z', '9999-12-31T23:59:59Z')

  test.each<[string, PlanningCard, ObservanceDate, string]>([
    ['goes along with its one weekday', weekly(), AFTER, 'moves 2026-12-09 → 2026-12-02'],
    ['goes along to another weekday', weekly(), knownDate({ on: '2026-12-10' }), 'moves 2026-12-09 → 2026-12-08'],
    [
      'has two weekdays, and goes by whole weeks',
      weekly({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4' }),
      AFTER,
      'moves 2026-12-09 → 2026-12-02',
    ],
    [
      'has two weekdays, of which one would come into another week',
      weekly({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4' }),
      knownDate({ on: '2026-12-05' }),
      'stays series-unclear',
    ],
    [
      'would come onto its other weekday',
      weekly({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4' }),
      knownDate({ on: '2026-12-13' }),
      'stays series-unclear',
    ],
    ['has single days', weekly({ recurrence: 'RDATE:20261211T090000' }), AFTER, 'moves 2026-12-09 → 2026-12-02'],
    ['has a rule that cannot be read', weekly({ recurrence: 'RRULE:FREQ=HOURLY' }), AFTER, 'stays series-unclear'],
    ['is ready to appear', weekly({ stage: 'approved', served: readyAt }), AFTER, 'asks armed-series → 2026-12-02'],
    ['is being reviewed', weekly({ stage: 'review' }), AFTER, 'asks armed-series → 2026-12-02'],
    ['was put elsewhere', weekly({ plannedDate: day('2026-12-08') }), AFTER, 'asks own-date → 2026-12-02'],
    [
      'has begun',
      weekly({ plannedDate: day('2026-11-18'), releaseAt: parseInstant('2026-11-18T08:00:00Z'), tie: { observanceId: 'paars', offsetDays: -23 } }),
      knownDate({ on: '2026-12-18' }),
      'stays series-begun',
    ],
    [
      'appears before its planned day, and has begun',
      weekly({ releaseAt: parseInstant('2026-11-18T08:00:00Z') }),
      AFTER,
      'stays series-begun',
    ],
  ])('a series that %s', (_name, series, after, expected) => {
    expect(outcomeOf({ cards: [series], after })).toBe(expected)
  })

  test('its first time goes as many days as its planned day, from the day on which it stands', () => {
    const evening = weekly({ kind: 'event', startsAt: parseInstant('2026-12-16T18:30:00Z'), releaseAt: null })
    expect(decide({ cards: [evening] }).moves).toMatchObject([
      { to: '2026-12-02', series: { recurrenceId: '2026-12-16T19:30', to: '2026-12-09' } },
    ])
    expect(decide({ cards: [card()] }).moves[0]).not.toHaveProperty('series')
  })
})

describe('campaigns', () => {
  test.each<[string, Partial<PlanningCampaign>, string]>([
    ['moves', {}, 'moves 2026-12-07 → 2026-11-30'],
    ['running', { startDate: day('2026-11-24') }, 'stays live'],
    ['over', { startDate: day('2026-11-02'), endDate: day('2026-11-23') }, 'stays past'],
    ['another day', { startDate: day('2026-12-01') }, 'asks own-date → 2026-11-30'],
    ['without a start', { startDate: null }, ''],
  ])('%s', (_name, change, expected) => {
    expect(outcomeOf({ campaigns: [campaign(change)] })).toBe(expected)
  })

  const own = (change: Partial<PlanningCard> = {}) => card({ campaignId: 'actie', tie: null, ...change })
  test.each<[string, PlanningCard[], string]>([
    ['two that could go along', [own(), own()], 'asks with-items → 2026-11-30'],
    ['only what follows a day itself', [card({ campaignId: 'actie' })], 'moves 2026-12-07 → 2026-11-30'],
    ['only an idea without a day', [own({ plannedDate: null })], 'moves 2026-12-07 → 2026-11-30'],
    ['only what is over', [own({ stage: 'archived' }), own({ served: served('2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z') })], 'moves 2026-12-07 → 2026-11-30'],
    ['only those of another campaign', [own({ campaignId: 'anders' })], 'moves 2026-12-07 → 2026-11-30'],
  ])('with items of its own: %s', (_name, campaignCards, expected) => {
    expect(outcomeOf({ campaigns: [campaign()], campaignCards })).toBe(expected)
  })

  test('the question names how many', () => {
    const asksOf = (count: number) =>
      decide({ campaigns: [campaign()], campaignCards: Array.from({ length: count }, () => own()) }).asks.map(({ person }) => person.nl)
    expect([...asksOf(1), ...asksOf(3)]).toEqual([
      'Bij deze campagne hoort 1 item dat zelf geen speciale dag volgt. Gaat dat even ver mee?',
      'Bij deze campagne horen 3 items die zelf geen speciale dag volgen. Gaan die even ver mee?',
    ])
  })

  test('its end and phases keep their distance', () => {
    expect(decide({ campaigns: [campaign()] }).moves).toEqual([
      {
        ...{
          kind: 'campaign',
          id: 'actie',
          title: 'Paars',
          from: '2026-12-07',
          to: '2026-11-30',
          until: '2026-12-04',
        },
        phases: [{ name: 'Opbouw', startDate: '2026-11-30', endDate: '2026-12-02' }],
      },
    ])
  })
})

test('each reason is told in Dutch, with something to do or to know', () => {
  const { asks, stays } = decide({
    cards: [card({ plannedDate: day('2026-12-08') }), card({ stage: 'archived' })],
  })
  expect([...asks, ...stays].map(({ person }) => person.nl)).toEqual([
    'Dit staat op een andere dag dan bij deze datum hoort. Moet het mee?',
    'Dit is gearchiveerd en blijft dus staan.',
  ])
})
