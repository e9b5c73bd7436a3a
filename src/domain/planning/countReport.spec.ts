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
    campaigns: [sampleCampaign()],
    timeSpent: [
      { spentOn: day('2026-05-12'), minutes: 90, euros: 250, campaignId: null, itemId: 'training' },
      { spentOn: day('2026-06-30'), minutes: 30, euros: 0.5, campaignId: null, itemId: null },
      { spentOn: day('2026-07-01'), minutes: 600, euros: 0, campaignId: null, itemId: null },
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
    expect(report({ cards: [], timeSpent: [] }).sentences[0]?.nl).toContain('zijn 0 items uitgevoerd')
  })
})
