import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import type { PlanningCard } from './card'
import { countReport } from './countReport'
import { ZONE, day, sampleCampaign, sampleCard, sampleVocabulary, stretch } from './samplePlan'

const seen = (id: string, from: string, change: Partial<PlanningCard> = {}): PlanningCard =>
  sampleCard({
    id,
    stage: 'approved',
    plannedDate: day(from.slice(0, 10)),
    served: [stretch(from, '2027-01-01T00:00:00Z')],
    ...change,
  })

const cards = [
  seen('winter', '2026-01-15T08:00:00Z', {
    attentionPointIds: ['signaleren'],
    themeIds: ['sextortion'],
    goalIds: ['e'],
  }),
  seen('midnight', '2026-06-30T21:59:59Z', { attentionPointIds: ['signaleren'], audienceIds: ['jongeren'] }),
  seen('next-half', '2026-06-30T22:00:00Z', { attentionPointIds: ['hulpaanbod'] }),
  seen('again', '2025-11-01T08:00:00Z'),
  sampleCard({
    id: 'training',
    kind: 'activity',
    plannedDate: day('2026-05-12'),
    themeIds: ['ouderen'],
    campaignId: 'orange',
  }),
  sampleCard({ id: 'never', plannedDate: day('2026-04-01') }),
  sampleCard({
    id: 'soon',
    title: 'Dader in beeld',
    discreetTitle: 'Praten helpt',
    plannedDate: day('2026-09-10'),
    themeIds: ['sgg'],
  }),
  sampleCard({ id: 'open', title: 'Boekenmarkt', isSensitive: false, plannedDate: day('2026-08-02') }),
  sampleCard({ id: 'far', plannedDate: day('2027-01-10') }),
  sampleCard({ id: 'dropped', plannedDate: day('2026-09-10'), stage: 'archived' }),
]

function report(change: Partial<Parameters<typeof countReport>[0]> = {}) {
  return countReport({
    from: day('2026-01-01'),
    until: day('2026-06-30'),
    comingUntil: day('2026-12-31'),
    cards,
    occurrences: new Map(),
    campaigns: [sampleCampaign()],
    timeSpent: [
      { spentOn: day('2026-05-12'), minutes: 90, euros: 250, campaignId: null, itemId: 'training', meansId: null },
      { spentOn: day('2026-06-30'), minutes: 30, euros: 0.5, campaignId: null, itemId: null, meansId: null },
      { spentOn: day('2026-07-01'), minutes: 600, euros: 0, campaignId: null, itemId: null, meansId: null },
    ],
    vocabulary: sampleVocabulary,
    now: parseInstant('2026-07-15T08:00:00Z'),
    zone: ZONE,
    ...change,
  })
}

describe('countReport', () => {
  test('what was done in the period, by the clock of the zone', () => {
    const found = report()
    expect(found.done).toEqual({ total: 3, shown: 2, held: 1 })
    expect(found.attentionPoints.map(({ id, done, coming }) => [id, done, coming])).toEqual([
      ['signaleren', 2, 0],
      ['hulpaanbod', 0, 0],
    ])
    expect(found.themes.map(({ id, done, coming }) => [id, done, coming])).toEqual([
      ['sgg', 1, 1],
      ['online', 1, 0],
      ['sextortion', 1, 0],
      ['ouderen', 1, 0],
    ])
    expect(found.goals.map(({ done }) => done)).toEqual([0, 1])
    expect(found.audiences.map(({ done }) => done)).toEqual([1, 0])
  })

  test('two halves add up to the year', () => {
    const halves = [report(), report({ from: day('2026-07-01'), until: day('2026-12-31') })]
    const year = report({ until: day('2026-12-31') })
    expect(halves[0]!.done.total + halves[1]!.done.total).toBe(year.done.total)
    expect(halves[0]!.cost.hours + halves[1]!.cost.hours).toBe(year.cost.hours)
  })

  test('what it cost, by campaign', () => {
    expect(report().cost).toEqual({
      hours: 2,
      euros: 250.5,
      campaigns: [{ campaignId: 'orange', name: 'Orange the World', hours: 1.5, euros: 250 }],
      other: { hours: 0.5, euros: 0.5 },
    })
  })

  test('what is coming, under titles that may leave the team', () => {
    expect(report().coming).toMatchObject([
      { id: 'open', date: '2026-08-02', title: { nl: 'Boekenmarkt' } },
      { id: 'soon', date: '2026-09-10', title: { nl: 'Praten helpt' } },
    ])
    expect(JSON.stringify(report())).not.toContain('Dader')
  })

  test('sentences', () => {
    expect(report().sentences.map(({ nl }) => nl)).toEqual([
      'Van donderdag 1 januari 2026 tot en met dinsdag 30 juni 2026 zijn 3 items uitgevoerd.',
      'Daarvan waren 2 berichten te zien. Er was 1 interne activiteit.',
      'De meeste aandacht ging naar ‘Signaleren’: 2 items.',
      'Nog geen aandacht kreeg: Hulpaanbod.',
      'Dit kostte 2 uur en €\u00a0250,50.',
      'Tot en met donderdag 31 december 2026 staan er nog 2 items gepland.',
    ])
    expect(report({ cards: [], timeSpent: [] }).sentences.map(({ nl }) => nl)).toEqual([
      'Van donderdag 1 januari 2026 tot en met dinsdag 30 juni 2026 zijn geen items uitgevoerd.',
      'Nog geen aandacht kregen: Signaleren en Hulpaanbod.',
      'Dit kostte 0 uur en €\u00a00.',
      'Tot en met donderdag 31 december 2026 staat er niets meer gepland.',
    ])
  })
})

describe('what has a day of its own', () => {
  const times = (...days: string[]) =>
    days.map((date) => ({ recurrenceId: `${date}T10:00`, date: day(date), instant: parseInstant(`${date}T08:00:00Z`) }))
  const evening = seen('evening', '2026-06-01T08:00:00Z', {
    kind: 'event',
    isSensitive: false,
    title: 'Themaavond',
    startsAt: parseInstant('2026-07-20T17:30:00Z'),
    endsAt: parseInstant('2026-07-20T19:30:00Z'),
  })
  const tip = seen('tip', '2026-06-02T08:00:00Z', { recurrence: 'RRULE:FREQ=WEEKLY', isSensitive: false, title: 'Tip' })
  const meeting = sampleCard({
    id: 'meeting',
    kind: 'activity',
    channelIds: [],
    recurrence: 'RRULE:FREQ=MONTHLY',
    plannedDate: day('2026-01-10'),
    isSensitive: false,
    title: 'Overleg',
  })
  const tour = seen('tour', '2026-06-10T08:00:00Z', {
    kind: 'event',
    isSensitive: false,
    title: 'Reizende tentoonstelling',
    startsAt: parseInstant('2026-06-20T08:00:00Z'),
    endsAt: parseInstant('2026-07-18T15:00:00Z'),
  })
  const of = (card: PlanningCard, occurrences: ReturnType<typeof times> = []) =>
    report({ cards: [card], occurrences: new Map(occurrences.length > 0 ? [[card.id, occurrences]] : []) })
  const comingOf = (...args: Parameters<typeof of>) => of(...args).coming.map(({ date, title }) => `${date} ${title.nl}`)

  test('a meeting that was announced is done as an announcement, and still coming', () => {
    expect(of(evening).done).toEqual({ total: 1, shown: 1, held: 0 })
    expect(comingOf(evening)).toEqual(['2026-07-20 Themaavond'])
    expect(comingOf({ ...evening, startsAt: parseInstant('2026-07-14T17:30:00Z'), endsAt: null }), 'over').toEqual([])
    expect(comingOf({ ...evening, stage: 'archived', served: [] }), 'archived, and never shown').toEqual([])
  })

  test('what lasts is coming until its last day, on the first that is left', () => {
    expect(comingOf(tour)).toEqual(['2026-07-15 Reizende tentoonstelling'])
  })

  test('each post of a series counts when readers saw it, and what is left is coming', () => {
    const posts = times('2026-06-02', '2026-06-30', '2026-07-07', '2026-07-14', '2026-07-21', '2026-07-28')
    expect(of(tip, posts).done).toEqual({ total: 2, shown: 2, held: 0 })
    expect(comingOf(tip, posts)).toEqual(['2026-07-21 Tip', '2026-07-28 Tip'])
    expect(of({ ...tip, served: [] }, posts).done.total, 'nobody saw it').toBe(0)
  })

  test('each time of an internal series counts when it is over', () => {
    const days = times('2026-01-10', '2026-02-10', '2026-06-10', '2026-07-10', '2026-08-10')
    expect(of(meeting, days).done).toEqual({ total: 3, shown: 0, held: 3 })
    expect(comingOf(meeting, days)).toEqual(['2026-08-10 Overleg'])
    const halves = [of(meeting, days), report({ cards: [meeting], occurrences: new Map([['meeting', days]]), from: day('2026-07-01'), until: day('2026-12-31') })]
    expect(halves.map(({ done }) => done.total)).toEqual([3, 1])
  })
})
