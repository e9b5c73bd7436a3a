import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, parsePlainDate } from '../time/plainDate'
import type { Means, TimeSpent } from './card'
import { countCampaigns } from './countCampaigns'
import { countMeans } from './countMeans'
import { formatEuros, formatHours } from './formatMeans'
import { NOW, ZONE, day, sampleCampaign, sampleCard, sampleYear, stretch } from './samplePlan'

const spent = (spentOn: string, change: Partial<TimeSpent> = {}): TimeSpent => ({
  spentOn: day(spentOn),
  minutes: 60,
  euros: 0,
  campaignId: null,
  itemId: null,
  meansId: null,
  ...change,
})

const communication: Means = { id: 'communication', name: 'Communicatie', hours: 48, euros: 3000, status: 'granted' }

function count(input: Partial<Parameters<typeof countMeans>[0]> & { means?: Means[] } = {}) {
  const { means, ...rest } = input
  return countMeans({
    year: sampleYear({ means: means ?? [communication] }),
    cards: [],
    campaigns: [],
    timeSpent: [],
    zone: ZONE,
    ...rest,
  })
}

describe('countMeans', () => {
  test('by month and so far', () => {
    const { months, hours, euros } = count({
      cards: [
        sampleCard({ plannedDate: day('2026-01-10'), hoursPlanned: 2, eurosPlanned: 19.99 }),
        sampleCard({ plannedDate: day('2026-03-10'), hoursPlanned: 0.5 }),
        sampleCard({ plannedDate: day('2027-03-10'), hoursPlanned: 100 }),
        sampleCard({ hoursPlanned: 4, eurosPlanned: 10 }),
        sampleCard({ plannedDate: day('2026-03-10'), hoursPlanned: 9, stage: 'archived' }),
      ],
      timeSpent: [
        spent('2026-01-31', { minutes: 90 }),
        spent('2026-02-01', { euros: 0.1 }),
        spent('2025-12-31'),
      ],
    })
    expect(months[0]).toEqual({
      month: 1,
      hours: { planned: 2, spent: 1.5, plannedSoFar: 2, spentSoFar: 1.5 },
      euros: { planned: 19.99, spent: 0, plannedSoFar: 19.99, spentSoFar: 0 },
    })
    expect(months[2]?.hours).toEqual({ planned: 0.5, spent: 0, plannedSoFar: 2.5, spentSoFar: 2.5 })
    expect(hours).toEqual({ planned: 2.5, spent: 2.5, requested: null, granted: 48, undated: 4 })
    expect(euros).toEqual({ planned: 19.99, spent: 0.1, requested: null, granted: 3000, undated: 10 })
  })

  test('a campaign is a frame that its items fill', () => {
    const campaign = sampleCampaign({
      hoursPlanned: 10,
      startDate: day('2026-11-16'),
      endDate: day('2026-12-15'),
    })
    const item = sampleCard({ campaignId: 'orange', plannedDate: day('2026-10-01'), hoursPlanned: 4 })
    const { months, hours } = count({ cards: [item], campaigns: [campaign] })
    expect(months.slice(9).map((month) => month.hours.planned)).toEqual([4, 3, 3])
    expect(hours.planned).toBe(10)
    expect(count({ cards: [{ ...item, hoursPlanned: 14 }], campaigns: [campaign] }).hours.planned).toBe(14)
  })

  test.each<[string, Means[], number, string, boolean]>([
    ['within', [communication], 40, 'U besteedde 40 uur van de 48 uur. Er is nog 8 uur over.', false],
    ['exactly', [communication], 48, 'U besteedde 48 uur van de 48 uur. Er is nog 0 uur over.', false],
    ['over', [communication], 52, 'U besteedde 52 uur. Toegekend is 48 uur. Dat is 4 uur te veel.', true],
    [
      'only asked for',
      [{ ...communication, status: 'requested' }],
      2,
      'U besteedde 2 uur. Gevraagd is 48 uur. Er is nog niets toegekend.',
      true,
    ],
  ])('says plainly: %s', (_name, means, hours, sentence, isOver) => {
    const { messages } = count({ means, timeSpent: [spent('2026-05-01', { minutes: hours * 60 })] })
    expect(messages[0]).toMatchObject({ unit: 'hours', person: { nl: sentence }, isOver })
  })

  test('a plan that opens over its means says so', () => {
    const cards = [sampleCard({ plannedDate: day('2026-05-01'), eurosPlanned: 4250.5 })]
    expect(count({ cards }).messages[1]).toMatchObject({
      code: 'planned-over',
      person: { nl: 'U plande €\u00a04.250,50. Toegekend is €\u00a03.000. Dat is €\u00a01.250,50 te veel.' },
    })
  })

  test('the months add up to the whole', () => {
    const drawn = fc.record({
      hours: fc.integer({ min: 0, max: 100 }),
      start: fc.integer({ min: 0, max: 300 }),
      length: fc.integer({ min: 0, max: 60 }),
      item: fc.option(fc.integer({ min: 0, max: 100 })),
    })
    fc.assert(
      fc.property(drawn, ({ hours, start, length, item }) => {
        const startDate = addDays({ date: parsePlainDate('2026-01-01'), days: start })
        const campaign = sampleCampaign({
          hoursPlanned: hours,
          startDate,
          endDate: addDays({ date: startDate, days: length }),
        })
        const cards =
          item === null
            ? []
            : [sampleCard({ campaignId: 'orange', plannedDate: startDate, hoursPlanned: item })]
        const counted = count({ cards, campaigns: [campaign] })
        expect(counted.hours.planned).toBe(Math.max(hours, item ?? 0))
        expect(Math.round(counted.months.reduce((sum, month) => sum + month.hours.planned * 60, 0))).toBe(
          Math.max(hours, item ?? 0) * 60,
        )
      }),
      { numRuns: 60 },
    )
  })
})

test('countCampaigns', () => {
  const campaigns = [
    sampleCampaign({ hoursPlanned: 2, audienceIds: ['jongeren'], channelIds: ['instagram'] }),
    sampleCampaign({
      id: 'kinderen',
      startDate: day('2026-11-16'),
      endDate: day('2026-11-26'),
      audienceIds: ['ouders'],
      channelIds: ['instagram'],
    }),
    sampleCampaign({ id: 'los', startDate: null, endDate: null, channelIds: ['instagram'] }),
  ]
  const cards = [
    sampleCard({
      id: 'a',
      campaignId: 'orange',
      plannedDate: day('2026-02-01'),
      hoursPlanned: 3,
      served: [stretch('2026-02-01T08:00:00Z', '2026-05-01T08:00:00Z')],
    }),
    sampleCard({ id: 'b', campaignId: 'orange', eurosPlanned: 5 }),
    sampleCard({ id: 'c', campaignId: 'orange', stage: 'archived', hoursPlanned: 9 }),
  ]
  const timeSpent = [
    spent('2026-02-01', { itemId: 'a' }),
    spent('2026-02-02', { itemId: 'a', campaignId: 'orange' }),
    spent('2026-02-03', { itemId: 'a', campaignId: 'kinderen' }),
    spent('2026-02-04', { campaignId: 'orange', minutes: 0, euros: 7.5 }),
  ]
  const shared = { from: '2026-11-25', until: '2026-11-26', audienceIds: [], channelIds: ['instagram'] }
  expect(countCampaigns({ campaigns, cards, timeSpent, now: NOW, zone: ZONE })).toMatchObject([
    {
      items: 2,
      done: 1,
      undated: 1,
      hours: { frame: 2, planned: 3, spent: 2, isOver: true },
      euros: { frame: null, planned: 5, spent: 7.5, isOver: false },
      overlaps: [{ campaignId: 'kinderen', ...shared }],
    },
    { items: 0, hours: { spent: 1 }, overlaps: [{ campaignId: 'orange', ...shared }] },
    { items: 0, overlaps: [] },
  ])
})

test.each([
  [0, '0 uur', '€\u00a00'],
  [1, '1 uur', '€\u00a01'],
  [0.5, '30 minuten', '€\u00a00,50'],
  [1234.25, '1.234 uur en 15 minuten', '€\u00a01.234,25'],
])('%d in words', (amount, hours, euros) => {
  expect(formatHours({ amount })).toBe(hours)
  expect(formatEuros({ amount })).toBe(euros)
})
