import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, parsePlainDate, weekdayOf } from '../time/plainDate'
import { parseInstant } from '../time/instant'
import type { PlanningCampaign, PlanningCard } from './card'
import { checkProposal, type ProposalChoice } from './checkProposal'
import { moveByWeekday, movePeriod } from './proposal/moveDate'
import { createSeriesMover } from './proposal/moveSeries'
import { proposeNextYear, type CampaignEntry, type CardEntry, type Proposal } from './proposeNextYear'
import {
  ZONE,
  day,
  sampleCampaign,
  sampleCard,
  sampleObservance,
  samplePerson,
  sampleYear,
  stretch,
} from './samplePlan'

const people = [samplePerson('comm', 'communications'), samplePerson('wethouder', 'viewer')]

function propose(input: Partial<Parameters<typeof proposeNextYear>[0]> = {}): Proposal {
  return proposeNextYear({
    fromYear: 2026,
    toYear: 2027,
    cards: [],
    campaigns: [],
    year: null,
    targetYear: null,
    observances: [],
    people,
    carried: [],
    zone: ZONE,
    ...input,
  })
}

const cardOf = (proposal: Proposal, id: string): CardEntry | undefined =>
  proposal.entries.find((entry): entry is CardEntry => entry.key === `card:${id}`)
const campaignOf = (proposal: Proposal, id: string): CampaignEntry | undefined =>
  proposal.entries.find((entry): entry is CampaignEntry => entry.key === `campaign:${id}`)
const one = (change: Partial<PlanningCard>, input: Partial<Parameters<typeof proposeNextYear>[0]> = {}) =>
  cardOf(propose({ cards: [sampleCard({ id: '1', ...change })], ...input }), '1')

describe('the weekday rule', () => {
  test.each([
    ['2026-03-10', 2027, '2027-03-09'],
    ['2026-01-01', 2027, '2027-01-07'],
    ['2026-12-31', 2027, '2027-12-30'],
    ['2028-02-29', 2029, '2029-02-27'],
    ['2027-12-31', 2028, '2028-12-29'],
    ['2026-05-04', 2030, '2030-05-06'],
  ])('%s → %d', (date, year, moved) => expect(moveByWeekday({ date: day(date), year })).toBe(moved))

  test('keeps the weekday, stays near, never leaves the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 4 }), (offset, ahead) => {
        const date = addDays({ date: parsePlainDate('2024-01-01'), days: offset })
        const year = Number(date.slice(0, 4)) + ahead
        const moved = moveByWeekday({ date, year })
        expect(weekdayOf(moved)).toBe(weekdayOf(date))
        expect(moved.slice(0, 4)).toBe(`${year}`)
        const drift = Math.abs(daysBetween({ from: date, to: moved }) - ahead * 365.25)
        expect(drift).toBeLessThan(9)
      }),
    )
  })
})

describe('periods', () => {
  test.each([
    ['2026-09-01', '2026-09-30', 'month', '2027-09-01', '2027-09-30'],
    ['2027-02-01', '2027-02-28', 'month', '2028-02-01', '2028-02-29'],
    ['2026-11-01', '2027-01-31', 'month', '2027-11-01', '2028-01-31'],
    ['2026-03-09', '2026-03-15', 'weekday', '2027-03-08', '2027-03-14'],
  ])('%s – %s by %s', (startDate, endDate, rule, start, end) => {
    const year = Number(startDate.slice(0, 4)) + 1
    expect(movePeriod({ startDate: day(startDate), endDate: day(endDate), year })).toEqual({
      rule,
      startDate: start,
      endDate: end,
    })
  })
})

describe('cards', () => {
  test('texts come along as writing, dates by weekday, times on the wall clock', () => {
    const entry = one({
      stage: 'approved',
      ownerId: 'comm',
      served: [stretch('2026-03-31T07:00:00Z', '2026-05-01T08:00:00Z')],
      plannedDate: day('2026-03-31'),
      plannedUntil: day('2026-04-02'),
      releaseAt: parseInstant('2026-03-31T07:00:00Z'),
      startsAt: parseInstant('2026-03-24T08:00:00Z'),
    })
    expect(entry).toMatchObject({
      carries: true,
      stage: 'writing',
      rule: 'weekday',
      date: '2027-03-30',
      until: '2027-04-01',
      releaseAt: '2027-03-30T07:00:00Z',
      startsAt: '2027-03-23T08:00:00Z',
      ownerId: 'comm',
      asks: [],
    })
  })

  test.each<[string, Partial<PlanningCard>, boolean]>([
    ['an idea stays an idea', { stage: 'idea' }, true],
    ['a story asks for new consent', { isStory: true }, false],
    ['a changed time of a series', { seriesId: 's', recurrenceId: '2026-03-10T10:00' }, false],
  ])('%s', (_name, change, carries) => {
    const entry = one({ plannedDate: day('2026-03-10'), ...change })
    expect(entry?.carries).toBe(carries)
    expect(entry?.because === null).toBe(carries)
    expect(entry?.stage).toBe(change.stage ?? 'writing')
  })

  test('the backlog, other years and what was dropped are not proposed', () => {
    const cards = [
      sampleCard(),
      sampleCard({ plannedDate: day('2025-05-01') }),
      sampleCard({ plannedDate: day('2026-05-01'), stage: 'archived' }),
    ]
    expect(propose({ cards }).entries).toEqual([])
  })

  test.each([
    ['follows a day', -2, { startsOn: '2027-12-10' }, '2027-12-08'],
    ['follows a day of the next year', -2, { startsOn: '2028-01-01' }, '2027-12-30'],
    ['asks when nobody knows', -2, { unknownIn: 2027 }, null],
    ['asks when it would leave the year', -2, { startsOn: '2027-01-01' }, null],
  ])('tied to an observance: %s', (_name, offsetDays, date, expected) => {
    const cards = [
      sampleCard({ id: '1', plannedDate: day('2026-12-09'), tie: { observanceId: 'o', offsetDays } }),
    ]
    const proposal = propose({ cards, observances: [sampleObservance('o', date)] })
    expect(cardOf(proposal, '1')).toMatchObject({
      rule: 'observance',
      date: expected,
      asks: expected === null ? ['date'] : [],
    })
    expect(proposal.unknownObservanceIds).toEqual(expected === null ? ['o'] : [])
  })

  test.each([
    ['who is there', 'comm', 'comm', []],
    ['who left', 'weg', null, ['owner']],
    ['who only reads', 'wethouder', null, ['owner']],
    ['nobody', null, null, []],
  ])('owner: %s', (_name, ownerId, kept, asks) => {
    expect(one({ plannedDate: day('2026-03-10'), ownerId })).toMatchObject({ ownerId: kept, asks })
  })

  test('a series: moved by whoever knows rules, or flagged', () => {
    const series = { plannedDate: day('2026-03-03'), recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20260630T220000Z' }
    expect(one(series)?.recurrence).toEqual({ text: series.recurrence, isMoved: false })
    const moved = one(series, { moveRecurrence: createSeriesMover({ zone: ZONE }) })
    expect(moved).toMatchObject({
      rule: 'weekday',
      date: '2027-03-02',
      recurrence: { text: 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z', isMoved: true },
    })
  })

  test('a series keeps its rhythm where the weekday alone would break it', () => {
    const series = {
      plannedDate: day('2026-09-01'),
      recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z',
    }
    expect(one(series, { moveRecurrence: createSeriesMover({ zone: ZONE }) })).toMatchObject({
      rule: 'series',
      date: '2027-09-07',
      recurrence: { text: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271231T225959Z', isMoved: true },
    })
  })

  test.each([
    ['a day of its rhythm', '2027-09-07', true],
    ['another day', '2027-09-08', false],
  ])('a series on %s that somebody chose', (_name, date, isMoved) => {
    const series = sampleCard({
      id: '1',
      plannedDate: day('2026-09-01'),
      recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z',
      ownerId: null,
    })
    const moveRecurrence = createSeriesMover({ zone: ZONE })
    const proposal = propose({ cards: [series], moveRecurrence })
    const choices = [{ key: 'card:1', date: day(date) }]
    expect(checkProposal({ proposal, choices, people, zone: ZONE, moveRecurrence })).toMatchObject({
      entries: [{ date, recurrence: { isMoved } }],
    })
  })
})

describe('campaigns', () => {
  const orange = sampleCampaign({
    tie: { observanceId: 'otw', offsetDays: 0 },
    phases: [{ name: 'Start', startDate: day('2026-11-25'), endDate: day('2026-11-27') }],
    national: { name: 'Orange the World', startDate: day('2026-11-25'), endDate: day('2026-12-10') },
    leadId: 'comm',
  })
  const observances = [sampleObservance('otw', { startsOn: '2027-11-25', endsOn: '2027-12-10' })]
  const inside = (id: string, date: string): PlanningCard =>
    sampleCard({ id, plannedDate: day(date), campaignId: 'orange' })

  test('follows its observance, with phases; the national dates are asked anew', () => {
    expect(campaignOf(propose({ campaigns: [orange], observances }), 'orange')).toMatchObject({
      rule: 'observance',
      startDate: '2027-11-25',
      endDate: '2027-12-10',
      phases: [{ name: 'Start', startDate: '2027-11-25', endDate: '2027-11-27' }],
      national: { name: 'Orange the World', startDate: null, endDate: null },
      ownerId: 'comm',
    })
  })

  test('its items stay inside and keep their weekday', () => {
    const cards = [
      inside('first', '2026-11-25'),
      inside('last', '2026-12-10'),
      inside('outside', '2026-10-01'),
    ]
    const proposal = propose({ campaigns: [orange], cards, observances })
    expect(cardOf(proposal, 'first')).toMatchObject({ rule: 'campaign', date: '2027-12-01' })
    expect(cardOf(proposal, 'last')).toMatchObject({ rule: 'campaign', date: '2027-12-09' })
    expect(cardOf(proposal, 'outside')).toMatchObject({ rule: 'weekday', date: '2027-09-30' })
  })

  test('in a campaign of a few days its place goes before its weekday', () => {
    const short: PlanningCampaign = { ...orange, endDate: day('2026-11-26') }
    const proposal = propose({ campaigns: [short], cards: [inside('1', '2026-11-25')], observances })
    expect(cardOf(proposal, '1')).toMatchObject({ rule: 'campaign', date: '2027-11-25' })
  })

  test('waits for an unknown observance, and its items with it', () => {
    const proposal = propose({ campaigns: [orange], cards: [inside('1', '2026-11-26')] })
    expect(campaignOf(proposal, 'orange')).toMatchObject({ startDate: null, endDate: null, asks: ['date'] })
    expect(cardOf(proposal, '1')).toMatchObject({ rule: 'campaign', date: null, asks: [] })
    const answered = checkProposal({
      proposal,
      choices: [{ key: 'card:1' }, { key: 'campaign:orange', date: day('2027-11-25') }],
      people,
      zone: ZONE,
    })
    expect(answered).toMatchObject({
      kind: 'ready',
      entries: [
        {
          key: 'campaign:orange',
          startDate: '2027-11-25',
          endDate: '2027-12-10',
          tie: { observanceId: 'otw' },
        },
        { key: 'card:1', date: '2027-11-25', campaign: { sourceId: 'orange' } },
      ],
    })
    const alone = checkProposal({ proposal, choices: [{ key: 'card:1' }], people, zone: ZONE })
    expect(alone).toMatchObject({ entries: [{ date: '2027-11-25', rule: 'weekday', campaign: null }] })
  })

  test('what was carried over before is left out, and linked to', () => {
    const proposal = propose({
      campaigns: [orange],
      cards: [inside('1', '2026-11-26'), inside('2', '2026-11-27')],
      observances,
      carried: [
        { kind: 'campaign', sourceId: 'orange', targetId: 'orange-27' },
        { kind: 'card', sourceId: '1', targetId: '91' },
      ],
    })
    expect(proposal.entries.map(({ key }) => key)).toEqual(['card:2'])
    expect(proposal.leftOut).toEqual(['campaign:orange', 'card:1'])
    expect(cardOf(proposal, '2')?.campaign).toEqual({ targetId: 'orange-27' })
  })
})

describe('carried over in two goes', () => {
  const source = sampleCampaign({ startDate: day('2026-11-02'), endDate: day('2026-11-15') })
  const carried = [{ kind: 'campaign' as const, sourceId: 'orange', targetId: 'orange-27' }]
  const target = (change: Partial<PlanningCampaign>) => sampleCampaign({ id: 'orange-27', ...change })
  const cards = [sampleCard({ id: '1', plannedDate: day('2026-11-04'), campaignId: 'orange' })]

  test.each<[string, Partial<PlanningCampaign>, object]>([
    ['moved to spring by hand', { startDate: day('2027-04-05'), endDate: day('2027-04-18') }, { rule: 'campaign', date: '2027-04-07' }],
    ['made shorter', { startDate: day('2027-11-08'), endDate: day('2027-11-09') }, { rule: 'campaign', date: '2027-11-09' }],
    ['without a first day', { startDate: null, endDate: null }, { rule: 'weekday', date: '2027-11-03' }],
  ])('an item moves along with its campaign as it stands by now: %s', (_name, dates, expected) => {
    const proposal = propose({ campaigns: [source, target(dates)], cards, carried })
    expect(cardOf(proposal, '1')).toMatchObject({ ...expected, campaign: { targetId: 'orange-27' } })
    expect(checkProposal({ proposal, choices: [{ key: 'card:1' }], people, zone: ZONE })).toMatchObject({ entries: [expected] })
  })

  test('gives the days of one go', () => {
    const drawn = fc.record({
      start: fc.integer({ min: 0, max: 330 }),
      length: fc.integer({ min: 0, max: 34 }),
      shift: fc.integer({ min: -20, max: 20 }),
      offsets: fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 6 }),
    })
    fc.assert(
      fc.property(drawn, ({ start, length, shift, offsets }) => {
        const startDate = addDays({ date: parsePlainDate('2026-01-01'), days: start })
        const tie = { observanceId: 'o', offsetDays: 0 }
        const campaign = sampleCampaign({ startDate, endDate: addDays({ date: startDate, days: length }), tie })
        const all = offsets.map((offset, index) =>
          sampleCard({ id: `${index}`, plannedDate: addDays({ date: startDate, days: offset }), campaignId: 'orange' }),
        )
        const observances = [sampleObservance('o', { startsOn: addDays({ date: startDate, days: 365 + shift }) })]
        const once = propose({ campaigns: [campaign], cards: all, observances })
        const entry = campaignOf(once, 'orange')
        if (!entry?.startDate) return
        const later = target({ startDate: entry.startDate, endDate: entry.endDate })
        const twice = propose({ campaigns: [campaign, later], cards: all, observances, carried })
        const daysOf = (proposal: Proposal) => all.map(({ id }) => [id, cardOf(proposal, id)?.date])
        expect(daysOf(twice)).toEqual(daysOf(once))
      }),
    )
  })
})

test('focus periods, targets and means; what was granted is asked for anew', () => {
  const means = { id: 'of-2026', name: 'Communicatie', hours: 48, euros: 3000, status: 'granted' as const }
  const year = sampleYear({
    means: [means, { ...means, name: 'Monitoring' }],
    targets: [{ kind: 'attention-point', id: 'signaleren', items: 12 }],
    focusPeriods: [
      { name: 'Online', startDate: day('2026-02-01'), endDate: day('2026-02-28'), focus: { kind: 'theme', id: 'online' } },
      { name: 'Over niets', startDate: day('2026-03-01'), endDate: day('2026-03-31'), focus: null },
    ],
  })
  const proposal = propose({
    year,
    targetYear: sampleYear({ year: 2027, means: [{ ...means, name: 'Monitoring' }] }),
  })
  expect(proposal.entries).toMatchObject([
    { kind: 'focus-period', rule: 'month', focusPeriod: { startDate: '2027-02-01', endDate: '2027-02-28' } },
    { kind: 'target', target: { items: 12 } },
    { kind: 'means', means: { hours: 48, euros: 3000, status: 'requested' } },
  ])
  // The line of the old year is what was spent in it, so the new one gets a row of its own.
  expect(proposal.entries.at(-1)).not.toHaveProperty('means.id')
  expect(proposal.leftOut).toEqual(['means:Monitoring'])
})

test('the new year is later', () => {
  expect(() => propose({ toYear: 2026 })).toThrow(expect.objectContaining({ code: 'invalid-input' }))
})

test('no card ever leaves the new year, and only campaigns of a few days cost a weekday', () => {
  const drawn = fc.record({
    offset: fc.integer({ min: 0, max: 364 }),
    length: fc.integer({ min: 0, max: 40 }),
    card: fc.integer({ min: 0, max: 364 }),
    shift: fc.integer({ min: -20, max: 20 }),
  })
  fc.assert(
    fc.property(drawn, ({ offset, length, card, shift }) => {
      const first = parsePlainDate('2026-01-01')
      const startDate = addDays({ date: first, days: offset })
      const tie = { observanceId: 'o', offsetDays: 0 }
      const campaign = sampleCampaign({
        startDate,
        endDate: addDays({ date: startDate, days: length }),
        tie,
      })
      const startsOn = addDays({ date: startDate, days: 365 + shift })
      const plannedDate = addDays({ date: first, days: card })
      const entry = one(
        { plannedDate, campaignId: 'orange' },
        { campaigns: [campaign], observances: [sampleObservance('o', { startsOn })] },
      )
      if (entry?.date === null || entry === undefined) return
      expect(entry.date.slice(0, 4)).toBe('2027')
      if (entry.rule === 'weekday') expect(weekdayOf(entry.date)).toBe(weekdayOf(plannedDate))
    }),
  )
})

describe('checkProposal', () => {
  const proposal = propose({
    cards: [
      sampleCard({ id: '1', title: 'Herken de signalen', plannedDate: day('2026-03-10') }),
      sampleCard({
        id: '2',
        title: 'Week van de Liefde',
        plannedDate: day('2026-02-12'),
        ownerId: 'weg',
        tie: { observanceId: 'liefde', offsetDays: 0 },
      }),
    ],
  })
  const check = (...choices: ProposalChoice[]) => checkProposal({ proposal, choices, people, zone: ZONE })

  test.each<[string, ProposalChoice[], string[]]>([
    ['nothing', [], ['nothing-chosen']],
    ['unanswered', [{ key: 'card:2' }], ['date-missing', 'owner-missing']],
    ['a key of another plan', [{ key: 'card:9' }], ['unknown-entry']],
    ['one twice', [{ key: 'card:1' }, { key: 'card:1' }], ['chosen-twice']],
    ['another year', [{ key: 'card:1', date: day('2028-01-03') }], ['date-outside-year']],
    ['no such day', [{ key: 'card:1', date: '2027-02-30' as ReturnType<typeof day> }], ['date-invalid']],
    ['no such person', [{ key: 'card:1', ownerId: 'niemand' }], ['owner-unknown']],
    ['one good, one wrong', [{ key: 'card:1' }, { key: 'card:2', ownerId: null }], ['date-missing']],
  ])('refuses all: %s', (_name, choices, codes) => {
    const checked = check(...choices)
    expect(checked.kind === 'refused' ? checked.errors.map(({ code }) => code) : checked).toEqual(codes)
  })

  test('fills in the answers', () => {
    expect(
      check({ key: 'card:2', date: day('2027-02-08'), ownerId: 'comm' }, { key: 'card:1' }),
    ).toMatchObject({
      kind: 'ready',
      entries: [
        {
          key: 'card:2',
          date: '2027-02-08',
          ownerId: 'comm',
          rule: 'chosen',
          tie: { observanceId: 'liefde' },
        },
        { key: 'card:1', date: '2027-03-09', asks: [] },
      ],
    })
  })
})
