import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, daysBetween } from '../time/plainDate'
import { ROLES } from '../workflow/roles'
import type { PlanningCampaign, PlanningCard } from './card'
import { decideMoveCampaign, planOf, type CampaignMove } from './decideMoveCampaign'
import { invertSeriesMove } from './moveCampaignSeries'
import { day, makeCard, moment, stretch } from './planningFixtures'
import { batchOf, EMPTY_UNDO_STACK, planUndo, pushBatch } from './undoStack'

type Input = Parameters<typeof decideMoveCampaign>[0]
type Decision = ReturnType<typeof decideMoveCampaign>

const zone = 'Europe/Amsterdam'
const now = moment('2026-05-10T08:00:00Z')

const campaign: PlanningCampaign = {
  id: 'c1',
  name: 'Prettig over straat',
  color: 'blue',
  startDate: day('2026-05-18'),
  endDate: day('2026-06-14'),
  phases: [
    { name: 'Aandacht', startDate: day('2026-05-18'), endDate: day('2026-05-31') },
    { name: 'Doen', startDate: day('2026-06-01'), endDate: day('2026-06-14') },
  ],
  themeIds: [],
  audienceIds: [],
  channelIds: [],
  goalIds: [],
  levelIds: [],
  partnerIds: [],
  leadId: null,
  tie: null,
  national: null,
  hoursPlanned: null,
  eurosPlanned: null,
}

const item = (id: string, change: Partial<PlanningCard> = {}): PlanningCard =>
  makeCard({ id, title: id, campaignId: 'c1', plannedDate: day('2026-05-20'), ...change })
const planned = item('planned')
const long = item('long', { plannedDate: day('2026-06-01'), plannedUntil: day('2026-06-03') })
const idea = item('idea', { plannedDate: null })
const live = item('live', {
  stage: 'approved',
  plannedDate: day('2026-05-08'),
  served: [stretch('2026-05-08T07:00:00Z', 'open')],
})
const past = item('past', {
  stage: 'approved',
  plannedDate: day('2026-05-02'),
  served: [stretch('2026-05-02T07:00:00Z')],
})
const archived = item('archived', { stage: 'archived' })
const series = item('series', { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4', releaseAt: moment('2026-05-20T07:00:00Z') })
const changedTime = item('changed time', { seriesId: 'series', recurrenceId: '2026-05-27T09:00' })
const armed = item('armed', {
  stage: 'approved',
  plannedDate: day('2026-05-21'),
  releaseAt: moment('2026-05-21T07:00:00Z'),
  served: [stretch('2026-05-21T07:00:00Z', 'open')],
})
const stranger = makeCard({ id: 'stranger', campaignId: 'c2', plannedDate: day('2026-05-20') })

const shift = (days: number, withItems = true): CampaignMove => ({ kind: 'shift', days, withItems })
const decide = (cards: PlanningCard[], move: CampaignMove, change: Partial<Input> = {}) =>
  decideMoveCampaign({
    campaign,
    version: 'v1',
    cards,
    move,
    seen: { version: 'v1', cards: null },
    moveReleases: undefined,
    now,
    zone,
    role: 'communications',
    ...change,
  })
const planIn = (decision: Decision) => {
  if (decision.kind !== 'moved' && decision.kind !== 'asks') throw new Error(JSON.stringify(decision))
  return decision
}
const notesOf = (decision: Decision) => planIn(decision).notes.map(({ code }) => code)
const refusalsOf = (decision: Decision) =>
  decision.kind === 'refused' ? decision.reasons.map(({ code }) => code) : decision.kind
const staysOf = (decision: Decision) => planIn(decision).stays.map(({ id, code }) => [id, code])

describe('the days of a campaign', () => {
  test.each<[string, CampaignMove, [string, string], string[]]>([
    ['a week later', shift(7), ['2026-05-25', '2026-06-21'], ['2026-05-25', '2026-06-08']],
    ['earlier', shift(-5), ['2026-05-13', '2026-06-09'], ['2026-05-13', '2026-05-27']],
    ['over the end of a year', shift(300), ['2027-03-14', '2027-04-10'], ['2027-03-14', '2027-03-28']],
    [
      'another end',
      { kind: 'stretch', startDate: day('2026-05-18'), endDate: day('2026-06-30') },
      ['2026-05-18', '2026-06-30'],
      ['2026-05-18', '2026-06-01'],
    ],
    [
      'another start',
      { kind: 'stretch', startDate: day('2026-05-11'), endDate: day('2026-06-14') },
      ['2026-05-11', '2026-06-14'],
      ['2026-05-18', '2026-06-01'],
    ],
  ])('%s', (_, move, period, phases) => {
    const { after } = planIn(decide([], move))
    expect([after.startDate, after.endDate]).toEqual(period)
    expect(after.phases.map(({ startDate }) => startDate)).toEqual(phases)
  })

  test('a campaign with a start alone keeps no end', () => {
    const open = { ...campaign, endDate: null, phases: [] }
    const { after } = planIn(decide([], shift(3), { campaign: open }))
    expect(after).toMatchObject({ startDate: '2026-05-21', endDate: null })
  })

  test('stretching gives a period to a campaign that has none', () => {
    const bare = { ...campaign, startDate: null, endDate: null, phases: [] }
    const move = { kind: 'stretch', startDate: day('2026-09-01'), endDate: day('2026-09-30') } as const
    expect(planIn(decide([], move, { campaign: bare })).after).toMatchObject(planOf({ ...bare, ...move }))
  })

  test.each<[string, CampaignMove, boolean]>([
    ['a shift drops the tie', shift(1), true],
    ['another start drops the tie', { kind: 'stretch', startDate: day('2026-05-19'), endDate: day('2026-06-14') }, true],
    ['another end keeps it', { kind: 'stretch', startDate: day('2026-05-18'), endDate: day('2026-06-20') }, false],
  ])('%s', (_, move, isDropped) => {
    const tied = { ...campaign, tie: { observanceId: 'o1', offsetDays: 0 } }
    const decision = decide([], move, { campaign: tied })
    expect(planIn(decision).after.tie === null).toBe(isDropped)
    expect(notesOf(decision).includes('tie-dropped')).toBe(isDropped)
  })
})

describe('what is refused', () => {
  const endBeforeStart = { kind: 'stretch', startDate: day('2026-06-14'), endDate: day('2026-05-18') } as const
  test.each<[string, CampaignMove, Partial<Input>, string]>([
    ['an end before the start', endBeforeStart, {}, 'end-before-start'],
    ['a shift without days', shift(3), { campaign: { ...campaign, startDate: null, endDate: null } }, 'no-dates'],
    ['what is over', shift(3), { now: moment('2026-06-15T08:00:00Z') }, 'over'],
    ['an older campaign than it is', shift(3), { seen: { version: 'v0', cards: null } }, 'stale'],
    [
      'an item that changed since the preview',
      shift(3),
      { seen: { version: 'v1', cards: [{ id: 'planned', revision: 7 }] } },
      'items-changed',
    ],
    ['an item that came since the preview', shift(3), { seen: { version: 'v1', cards: [] } }, 'items-changed'],
  ])('%s', (_, move, change, code) => {
    expect(refusalsOf(decide([planned], move, change))).toEqual([code])
  })

  test('the last day itself is not over, and another end brings a past campaign back', () => {
    expect(decide([], shift(3), { now: moment('2026-06-14T21:59:59Z') }).kind).toBe('moved')
    const move = { kind: 'stretch', startDate: day('2026-05-18'), endDate: day('2026-07-01') } as const
    expect(decide([], move, { now: moment('2026-06-20T08:00:00Z') }).kind).toBe('moved')
  })

  test.each(ROLES)('role %s', (role) => {
    const isAdviser = role === 'communications' || role === 'substance'
    expect(refusalsOf(decide([], shift(3), { role }))).toEqual(isAdviser ? 'moved' : ['not-allowed'])
  })

  test('nothing to do is said', () => {
    expect(decide([planned], shift(0))).toEqual({ kind: 'unchanged' })
    const same = { kind: 'stretch', startDate: day('2026-05-18'), endDate: day('2026-06-14') } as const
    expect(decide([planned], same)).toEqual({ kind: 'unchanged' })
  })
})

describe('its items', () => {
  test('what nobody saw moves along, as long as it was', () => {
    const { cards } = planIn(decide([planned, long, stranger], shift(7)))
    expect(cards.map(({ id, after }) => [id, after.plannedDate, after.plannedUntil])).toEqual([
      ['planned', '2026-05-27', null],
      ['long', '2026-06-08', '2026-06-10'],
    ])
  })

  test('what must stay stays with its reason, and stops nobody', () => {
    const decision = decide([planned, live, past, archived, { ...series, stage: 'review' }, changedTime, idea], shift(7))
    expect(staysOf(decision)).toEqual([
      ['live', 'live'],
      ['past', 'past'],
      ['archived', 'archived'],
      ['series', 'series'],
      ['changed time', 'of-series'],
    ])
    expect(planIn(decision).cards.map(({ id }) => id)).toEqual(['planned'])
    expect(notesOf(decision)).toContain('undated')
  })

  test('a series that nobody has seen goes along as a whole, with its changed times', () => {
    const decision = planIn(decide([series, changedTime], shift(7)))
    expect(decision.series).toEqual([{ id: 'series', revision: 1, recurrenceId: '2026-05-20T09:00', to: '2026-05-27' }])
    expect(decision.cards.map(({ id, after }) => [id, after.plannedDate])).toEqual([['changed time', '2026-05-27']])
    expect(decision.stays).toEqual([])
    expect(planIn(decide([series], shift(7, false))).series).toEqual([])
  })

  test.each<[string, Partial<PlanningCard>, number, string]>([
    ['approved', { stage: 'approved' }, 7, 'series'],
    ['armed', { served: [stretch('2026-05-20T07:00:00Z')] }, 7, 'series'],
    ['archived', { stage: 'archived' }, 7, 'archived'],
    ['on two weekdays and would come onto its other', { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4' }, 2, 'series-unclear'],
    ['begun', { plannedDate: day('2026-05-06'), releaseAt: moment('2026-05-06T07:00:00Z') }, 7, 'series-begun'],
  ])('a series that is %s stays', (_name, change, days, code) => {
    expect(staysOf(decide([{ ...series, ...change }, planned], shift(days)))).toEqual([['series', code]])
  })

  test('along with its day, what is tied itself is left to that day', () => {
    const tied = { ...planned, id: 'tied', tie: { observanceId: 'o1', offsetDays: 0 } }
    const tie = { observanceId: 'o1', offsetDays: -3 }
    const decision = planIn(decide([planned, tied], { ...shift(7), keepsTie: true } as CampaignMove, { campaign: { ...campaign, tie } }))
    expect(decision.after.tie).toEqual(tie)
    expect(decision.cards.map(({ id }) => id)).toEqual(['planned'])
  })

  test('an undo takes the series back, unless it was changed or approved since', () => {
    const { series: moved, before } = planIn(decide([series], shift(7)))
    const back = moved.map((move) => invertSeriesMove({ move, revision: 2 }))
    expect(back).toEqual([{ id: 'series', revision: 2, recurrenceId: '2026-05-27T09:00', to: '2026-05-20' }])
    const restore: CampaignMove = { kind: 'restore', plan: before, moves: [], series: back }
    const there = { ...series, revision: 2, plannedDate: day('2026-05-27'), releaseAt: moment('2026-05-27T07:00:00Z') }
    expect(planIn(decide([there], restore)).series).toEqual(back)
    for (const since of [{ revision: 3 }, { stage: 'approved' } as const, { stage: 'review' } as const]) {
      expect(refusalsOf(decide([{ ...there, ...since }], restore))).toEqual(['items-changed'])
    }
    expect(refusalsOf(decide([], restore))).toEqual(['items-changed'])
  })

  test.each<[string, CampaignMove]>([
    ['a shift of the campaign alone', shift(7, false)],
    ['a stretch', { kind: 'stretch', startDate: day('2026-05-18'), endDate: day('2026-06-30') }],
  ])('%s leaves all of them', (_, move) => {
    expect(planIn(decide([planned, armed], move))).toMatchObject({ kind: 'moved', cards: [], armed: [], stays: [] })
  })

  test('what is armed is asked about, and moves as answered', () => {
    const asked = decide([planned, armed], shift(7))
    expect(asked.kind).toBe('asks')
    expect(planIn(asked).armed).toMatchObject([{ id: 'armed', to: '2026-05-28T07:00:00Z' }])

    const yes = planIn(decide([planned, armed], shift(7), { moveReleases: true }))
    expect(yes.kind).toBe('moved')
    expect(yes.cards.find(({ id }) => id === 'armed')?.releases).toHaveLength(1)
    const no = planIn(decide([planned, armed], shift(7), { moveReleases: false }))
    expect(no.cards.find(({ id }) => id === 'armed')).toMatchObject({ releases: [], after: { plannedDate: '2026-05-28' } })
    expect(no.cardNotes.map(({ code }) => code)).toContain('release-stays')
  })

  test('what would appear in the past stays', () => {
    const decision = decide([planned, armed], shift(-14), { moveReleases: true })
    expect(staysOf(decision)).toEqual([['armed', 'release-in-past']])
    expect(planIn(decision).cards.map(({ id }) => id)).toEqual(['planned'])
  })
})

describe('what else to know', () => {
  test.each<[string, CampaignMove, Partial<Input>, string[]]>([
    ['nothing', shift(1), {}, []],
    ['begun already', shift(1), { now: moment('2026-05-18T08:00:00Z') }, ['begun']],
    [
      'a national campaign',
      shift(1),
      { campaign: { ...campaign, national: { name: 'Landelijk', startDate: day('2026-05-18'), endDate: null } } },
      ['national-stays'],
    ],
    [
      'a phase that falls off',
      { kind: 'stretch', startDate: day('2026-05-18'), endDate: day('2026-06-07') },
      {},
      ['phase-outside'],
    ],
    [
      'items that fall off',
      { kind: 'stretch', startDate: day('2026-05-21'), endDate: day('2026-06-14') },
      {},
      ['phase-outside', 'items-outside'],
    ],
    ['items left behind', shift(10, false), {}, ['items-outside']],
  ])('%s', (_, move, change, codes) => {
    expect(notesOf(decide([planned], move, change))).toEqual(codes)
  })
})

test('an undo brings back every day, and the campaign as it was', () => {
  const tied = { ...campaign, tie: { observanceId: 'o1', offsetDays: -3 } }
  const days = fc.integer({ min: -30, max: 300 }).filter((shifted) => shifted !== 0)
  fc.assert(
    fc.property(days, fc.boolean(), (by, moveReleases) => {
      const cards = [planned, long, armed, live]
      const moved = planIn(decide(cards, shift(by), { campaign: tied, moveReleases }))
      const after: PlanningCampaign = {
        ...tied,
        ...moved.after,
        phases: tied.phases.map((phase, index) => ({ ...phase, ...moved.after.phases[index] })),
      }
      const now2 = cards.map((card) => {
        const write = moved.cards.find(({ id }) => id === card.id)
        if (write === undefined) return card
        const { plannedDate, plannedUntil, wishedReleaseAt } = write.after
        const served = card.served.map((each) => ({ ...each, from: write.releases[0]?.to ?? each.from }))
        return { ...card, plannedDate, plannedUntil, releaseAt: wishedReleaseAt, served, revision: card.revision + 1 }
      })
      const stack = pushBatch({
        stack: EMPTY_UNDO_STACK,
        batch: batchOf({ writes: moved.cards, moveReleases }),
        revisions: now2,
      })
      const { moves = [] } = planUndo(stack) ?? {}
      const undo = decide(now2, { kind: 'restore', plan: moved.before, moves }, { campaign: after, moveReleases })
      const back = planIn(undo)
      expect(back.after).toEqual(planOf(tied))
      expect(back.cards.map(({ id, after: card }) => [id, card.plannedDate])).toEqual(
        moved.cards.map(({ id, before }) => [id, before.plannedDate]),
      )
    }),
    { numRuns: 60 },
  )
})

test('all that moves, moves by as many days as the campaign', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (by) => {
      const { cards, before, after } = planIn(decide([planned, long], shift(by)))
      expect(daysBetween({ from: before.startDate!, to: after.startDate! })).toBe(by)
      for (const { before: from, after: to } of cards) {
        expect(to.plannedDate).toBe(addDays({ date: from.plannedDate!, days: by }))
      }
    }),
  )
})

test('an undo of an item that a colleague changed takes nothing back', () => {
  const moves = [
    { id: 'planned', revision: 9, plannedDate: day('2026-05-20'), plannedUntil: null },
    { id: 'long', revision: 1, plannedDate: day('2026-05-30'), plannedUntil: day('2026-06-01') },
  ]
  const decision = decide([planned, long], { kind: 'restore', plan: planOf(campaign), moves })
  expect(refusalsOf(decision)).toEqual(['item'])
})
