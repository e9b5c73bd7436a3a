import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/plainDate'
import { ROLES } from '../workflow/roles'
import type { PlanningCard } from './card'
import { decideMoveCards, type CardMove } from './decideMoveCards'
import { day, makeCard, moment, stretch } from './planningFixtures'

type Input = Parameters<typeof decideMoveCards>[0]

const zone = 'Europe/Amsterdam'
const now = moment('2026-05-10T08:00:00Z')
const planned = makeCard({ id: 'planned', plannedDate: day('2026-05-14') })
const armed = makeCard({
  id: 'armed',
  title: 'Klaar',
  stage: 'approved',
  plannedDate: day('2026-05-14'),
  releaseAt: moment('2026-05-14T07:00:00Z'),
  served: [
    stretch('2026-05-14T07:00:00Z', 'open'),
    stretch('2026-05-14T10:00:00Z', '2026-05-31T10:00:00Z', 'instagram'),
    // what a pause leaves after it is no release of its own
    stretch('2026-06-02T10:00:00Z', '2026-06-05T10:00:00Z', 'instagram'),
  ],
})

const to = (
  card: PlanningCard,
  plannedDate: string | null,
  plannedUntil: string | null = null,
  change: Partial<CardMove> = {},
): CardMove => ({
  id: card.id,
  revision: card.revision,
  plannedDate: plannedDate === null ? null : day(plannedDate),
  plannedUntil: plannedUntil === null ? null : day(plannedUntil),
  ...change,
})
const decide = (cards: PlanningCard[], moves: CardMove[], change: Partial<Input> = {}) =>
  decideMoveCards({ cards, moves, moveReleases: undefined, now, zone, role: 'communications', ...change })
const refusalsOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === 'refused'
    ? decision.cards.map(({ id, reasons }) => `${id}: ${reasons.map(({ code }) => code).join(', ')}`)
    : decision.kind
const writesOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === 'moved'
    ? decision.writes.map(({ id, after, shiftDays }) => [
        id,
        after.plannedDate,
        after.plannedUntil,
        shiftDays,
      ])
    : decision
const notesOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === 'moved' ? decision.notes.map(({ code }) => code) : decision

describe('what is not approved moves at once', () => {
  const long = { ...planned, plannedUntil: day('2026-05-16') }
  test.each<[string, PlanningCard, CardMove, [string | null, string | null, number]]>([
    ['later', planned, to(planned, '2026-05-20'), ['2026-05-20', null, 6]],
    ['earlier, into the past', planned, to(planned, '2026-05-01'), ['2026-05-01', null, -13]],
    ['to the backlog', planned, to(planned, null), [null, null, 0]],
    ['from the backlog', makeCard({ id: 'planned' }), to(planned, '2026-05-20'), ['2026-05-20', null, 0]],
    ['its end stretched', planned, to(planned, '2026-05-14', '2026-05-16'), ['2026-05-14', '2026-05-16', 0]],
    ['its start stretched', long, to(long, '2026-05-12', '2026-05-16'), ['2026-05-12', '2026-05-16', -2]],
    ['shrunk to one day', long, to(long, '2026-05-14', '2026-05-14'), ['2026-05-14', null, 0]],
    [
      'overdue, the way out',
      { ...planned, plannedDate: day('2026-05-01') },
      to(planned, '2026-05-20'),
      ['2026-05-20', null, 19],
    ],
  ])('%s', (_name, card, move, expected) => {
    expect(writesOf(decide([card], [move]))).toEqual([['planned', ...expected]])
  })

  test('to where it stands is no move', () => {
    expect(decide([planned], [to(planned, '2026-05-14')])).toEqual({ kind: 'unchanged' })
    expect(decide([planned], [])).toEqual({ kind: 'unchanged' })
  })

  test('only what changes is written', () => {
    const other = makeCard({ id: 'other' })
    expect(writesOf(decide([planned, other], [to(planned, '2026-05-14'), to(other, '2026-05-20')]))).toEqual([
      ['other', '2026-05-20', null, 0],
    ])
  })

  test('a wished release moves along at the same time on the wall', () => {
    const wish = { ...planned, plannedDate: day('2026-10-20'), releaseAt: moment('2026-10-20T07:00:00Z') }
    const decision = decide([wish], [to(wish, '2026-10-27')])
    expect(decision).toMatchObject({
      kind: 'moved',
      writes: [{ after: { wishedReleaseAt: '2026-10-27T08:00:00Z' }, releases: [] }],
      notes: [
        { code: 'release-wish-moves', person: { nl: expect.stringContaining('27 oktober om 09.00 uur') } },
      ],
    })
    expect(decide([wish], [to(wish, null)])).toMatchObject({
      writes: [{ after: { plannedDate: null, wishedReleaseAt: null } }],
      notes: [],
    })
  })
})

describe('ties and events', () => {
  const tie = { observanceId: 'o1', offsetDays: -2 }
  const tied = { ...planned, tie }

  test('a tied card loses its tie, and that is said', () => {
    const decision = decide([tied], [to(tied, '2026-05-20')])
    expect(decision).toMatchObject({ writes: [{ before: { tie }, after: { tie: null } }] })
    expect(notesOf(decision)).toEqual(['tie-dropped'])
  })

  test('what follows its observance stays tied', () => {
    const decision = decide([tied], [{ ...to(tied, '2026-05-20'), keepsTie: true }])
    expect(decision).toMatchObject({ writes: [{ before: { tie }, after: { tie } }], notes: [] })
  })

  test('stretching its end keeps the tie', () => {
    const decision = decide([tied], [to(tied, '2026-05-14', '2026-05-15')])
    expect(decision).toMatchObject({ writes: [{ after: { tie } }], notes: [] })
  })

  const evening = { startsAt: moment('2026-05-20T17:30:00Z'), endsAt: moment('2026-05-20T19:30:00Z') }
  const event = makeCard({ id: 'event', kind: 'event', ...evening })
  const ready: Partial<PlanningCard> = { stage: 'approved', served: [stretch('2026-05-14T07:00:00Z', 'open')] }

  test('the event moves along with its card, and that is said', () => {
    const decision = decide([event], [to(event, '2026-05-18')])
    expect(writesOf(decision)).toEqual([['event', '2026-05-18', null, -2]])
    expect(decision).toMatchObject({
      writes: [
        {
          before: { eventTime: evening },
          after: { eventTime: { startsAt: '2026-05-18T17:30:00Z', endsAt: '2026-05-18T19:30:00Z' } },
        },
      ],
      notes: [{ code: 'event-moves', person: { nl: expect.stringContaining('maandag 18 mei om 19.30 uur') } }],
    })
  })

  test.each<[string, PlanningCard, CardMove, string, string | null]>([
    [
      'across the clock change half past seven stays half past seven',
      { ...event, startsAt: moment('2026-10-20T17:30:00Z'), endsAt: null },
      to(event, '2026-10-27'),
      '2026-10-27T18:30:00Z',
      null,
    ],
    [
      'announced on a day of its own',
      { ...event, plannedDate: day('2026-05-14') },
      to(event, '2026-05-15'),
      '2026-05-21T17:30:00Z',
      '2026-05-21T19:30:00Z',
    ],
    [
      'into the night, without planned days',
      { ...event, endsAt: moment('2026-05-20T23:00:00Z') },
      to(event, '2026-05-21'),
      '2026-05-21T17:30:00Z',
      '2026-05-21T23:00:00Z',
    ],
    [
      'its start pulled',
      { ...event, plannedDate: day('2026-05-20') },
      to(event, '2026-05-18', '2026-05-20'),
      evening.startsAt,
      evening.endsAt,
    ],
    [
      'its end pulled',
      { ...event, plannedDate: day('2026-05-20') },
      to(event, '2026-05-20', '2026-05-22'),
      evening.startsAt,
      evening.endsAt,
    ],
  ])('%s', (_name, card, move, startsAt, endsAt) => {
    expect(decide([card], [move])).toMatchObject({ writes: [{ after: { eventTime: { startsAt, endsAt } } }] })
  })

  test('of an approved event is asked, with both moments', () => {
    const card = { ...event, ...ready }
    expect(decide([card], [to(card, '2026-05-22')])).toMatchObject({
      kind: 'asks',
      armed: [
        {
          ...{ channels: 1, from: '2026-05-14T07:00:00Z', to: '2026-05-16T07:00:00Z' },
          event: { from: '2026-05-20T17:30:00Z', to: '2026-05-22T17:30:00Z' },
        },
      ],
    })
    const yes = decide([card], [to(card, '2026-05-22')], { moveReleases: true })
    expect(yes).toMatchObject({
      writes: [{ after: { eventTime: { startsAt: '2026-05-22T17:30:00Z' } }, releases: [{ to: '2026-05-16T07:00:00Z' }] }],
    })
    expect(notesOf(yes)).toEqual(['event-moves', 'text-reopens'])
    const no = decide([card], [to(card, '2026-05-22')], { moveReleases: false })
    expect(no).toMatchObject({ writes: [{ after: { eventTime: evening }, releases: [] }] })
    expect(notesOf(no)).toEqual(['event-stays', 'release-stays'])
  })

  test.each<[string, Partial<PlanningCard>]>([
    ['approved, without a release', { stage: 'approved' }],
    ['approved in one language', { languages: [{ language: 'en', stage: 'approved' }] }],
    ['held by a pause to come', { ...ready, held: [stretch('2026-05-16T07:00:00Z', 'open')] }],
  ])('it asks too when it is %s', (_name, change) => {
    const card = { ...event, ...change }
    expect(decide([card], [to(card, '2026-05-22')])).toMatchObject({
      kind: 'asks',
      armed: [{ event: { from: '2026-05-20T17:30:00Z', to: '2026-05-22T17:30:00Z' } }],
    })
  })

  test('in review it goes along, and the text has to be read again', () => {
    const card: PlanningCard = { ...event, stage: 'review' }
    expect(notesOf(decide([card], [to(card, '2026-05-22')]))).toEqual(['event-moves', 'text-reopens'])
  })
})

describe('what is ready to appear', () => {
  test('asks first', () => {
    expect(decide([planned, armed], [to(planned, '2026-05-20'), to(armed, '2026-05-16')])).toEqual({
      kind: 'asks',
      armed: [
        {
          id: 'armed',
          title: 'Klaar',
          channels: 2,
          from: '2026-05-14T07:00:00Z',
          to: '2026-05-16T07:00:00Z',
        },
      ],
    })
  })

  test('yes moves each release, the first of each channel, and leaves the ends', () => {
    expect(decide([armed], [to(armed, '2026-05-16')], { moveReleases: true })).toMatchObject({
      kind: 'moved',
      writes: [
        {
          after: { plannedDate: '2026-05-16', wishedReleaseAt: armed.releaseAt },
          shiftDays: 2,
          releases: [
            {
              channelId: 'website',
              language: 'nl',
              from: '2026-05-14T07:00:00Z',
              to: '2026-05-16T07:00:00Z',
            },
            {
              channelId: 'instagram',
              language: 'nl',
              from: '2026-05-14T10:00:00Z',
              to: '2026-05-16T10:00:00Z',
            },
          ],
        },
      ],
      notes: [],
    })
  })

  test('no moves the plan only, and says so', () => {
    const decision = decide([armed], [to(armed, '2026-05-16')], { moveReleases: false })
    expect(decision).toMatchObject({ kind: 'moved', writes: [{ shiftDays: 2, releases: [] }] })
    expect(notesOf(decision)).toEqual(['release-stays'])
  })

  test('stretching the end asks nothing', () => {
    expect(writesOf(decide([armed], [to(armed, '2026-05-14', '2026-05-16')]))).toEqual([
      ['armed', '2026-05-14', '2026-05-16', 0],
    ])
  })

  test('across the clock change 09:00 stays 09:00', () => {
    const autumn = makeCard({
      id: 'autumn',
      stage: 'approved',
      plannedDate: day('2026-10-24'),
      served: [stretch('2026-10-24T07:00:00Z', 'open')],
    })
    expect(decide([autumn], [to(autumn, '2026-10-25')], { moveReleases: true })).toMatchObject({
      writes: [{ releases: [{ to: '2026-10-25T08:00:00Z' }] }],
    })
  })
})

describe('refuses', () => {
  const live = makeCard({ id: 'live', stage: 'approved', served: [stretch('2026-05-01T08:00:00Z', 'open')] })
  const over = makeCard({ id: 'over', stage: 'approved', served: [stretch('2026-05-01T08:00:00Z')] })
  const archived = makeCard({ id: 'archived', stage: 'archived', plannedDate: day('2026-05-20') })
  const event = makeCard({ id: 'event', kind: 'event', startsAt: moment('2026-05-20T17:30:00Z') })
  test.each<[string, PlanningCard[], CardMove[], Partial<Input>, string[]]>([
    ['live', [live], [to(live, '2026-05-20')], {}, ['live: live']],
    ['over', [over], [to(over, '2026-05-20')], {}, ['over: past']],
    ['archived', [archived], [to(archived, '2026-05-21')], {}, ['archived: archived']],
    [
      'another revision',
      [planned],
      [to(planned, '2026-05-20', null, { revision: 2 })],
      {},
      ['planned: stale'],
    ],
    ['no such card', [], [to(planned, '2026-05-20')], {}, ['planned: unknown']],
    [
      'twice',
      [planned],
      [to(planned, '2026-05-20'), to(planned, '2026-05-21')],
      {},
      ['planned: named-twice', 'planned: named-twice'],
    ],
    [
      'end before start',
      [planned],
      [to(planned, '2026-05-20', '2026-05-19')],
      {},
      ['planned: end-before-start'],
    ],
    ['a last day only', [planned], [to(planned, null, '2026-05-19')], {}, ['planned: until-without-date']],
    ['an event without a date', [event], [to(event, null)], {}, ['event: event-has-date']],
    ['what is ready, to the backlog', [armed], [to(armed, null)], {}, ['armed: armed-needs-day']],
    [
      'a release in the past',
      [armed],
      [to(armed, '2026-05-10')],
      { moveReleases: true },
      ['armed: release-in-past'],
    ],
    ['the same before asking', [armed], [to(armed, '2026-05-09')], {}, ['armed: release-in-past']],
    [
      'a release after its end',
      [armed],
      [to(armed, '2026-06-05')],
      { moveReleases: true },
      ['armed: release-after-end'],
    ],
    [
      'one of three, and with it all',
      [planned, live, armed],
      [to(planned, '2026-05-20'), to(live, '2026-05-20'), to(armed, '2026-05-20')],
      {},
      ['live: live'],
    ],
  ])('%s', (_name, cards, moves, change, expected) => {
    expect(refusalsOf(decide(cards, moves, change))).toEqual(expected)
  })

  test('a release that stays may have its plan in the past', () => {
    expect(writesOf(decide([armed], [to(armed, '2026-05-09')], { moveReleases: false }))).toEqual([
      ['armed', '2026-05-09', null, -5],
    ])
  })

  test.each(ROLES.map((role) => [role, role === 'communications' || role === 'substance'] as const))(
    '%s may: %s',
    (role, may) => {
      expect(refusalsOf(decide([planned], [to(planned, '2026-05-20')], { role }))).toEqual(
        may ? 'moved' : ['planned: not-allowed'],
      )
    },
  )

  test('with the title and a reason in both languages', () => {
    const decision = decide([live], [to(live, '2026-05-20')])
    expect(decision).toMatchObject({
      cards: [
        {
          title: live.title,
          reasons: [{ person: { nl: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) } }],
        },
      ],
    })
  })
})

describe('a series', () => {
  const series = makeCard({
    id: 'series',
    title: 'Elke week',
    recurrence: 'RRULE:FREQ=WEEKLY;COUNT=9',
    plannedDate: day('2026-06-02'),
  })
  test('asks what is meant, when everything else can go', () => {
    expect(decide([planned, series], [to(planned, '2026-05-20'), to(series, '2026-06-03')])).toEqual({
      kind: 'asks-scope',
      cards: [{ id: 'series', title: 'Elke week' }],
    })
    expect(refusalsOf(decide([series], [to(series, '2026-06-03'), to(planned, '2026-05-20')]))).toEqual([
      'planned: unknown',
    ])
  })

  test('a changed occurrence is a card like any other', () => {
    const changed = { ...planned, seriesId: 'series', recurrenceId: '2026-06-09T09:00' }
    expect(decide([changed], [to(changed, '2026-06-10')]).kind).toBe('moved')
  })
})

test('moved by n days and restored, everything is as it was', () => {
  const tie = { observanceId: 'o1', offsetDays: -2 }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16 }), fc.boolean(), fc.boolean(), (days, isArmed, hasDate) => {
      const base = isArmed ? armed : { ...planned, releaseAt: moment('2026-05-14T07:00:00Z') }
      const evening = { startsAt: moment('2026-05-14T18:00:00Z'), endsAt: moment('2026-05-14T20:00:00Z') }
      const card = { ...base, ...evening, tie, plannedDate: hasDate ? base.plannedDate : null }
      const there = decide([card], [to(card, addDays({ date: day('2026-05-14'), days }))], {
        moveReleases: true,
      })
      if (there.kind !== 'moved') throw new Error(there.kind)
      const [write] = there.writes
      const moved: PlanningCard = {
        ...card,
        revision: 2,
        plannedDate: write!.after.plannedDate,
        tie: write!.after.tie,
        releaseAt: write!.after.wishedReleaseAt,
        ...write!.after.eventTime,
        served: card.served.map((old) => ({
          ...old,
          from:
            write!.releases.find(({ channelId, from }) => channelId === old.channelId && from === old.from)
              ?.to ?? old.from,
        })),
      }
      const { before } = write!
      const back = decide(
        [moved],
        [
          to(moved, before.plannedDate, before.plannedUntil, {
            restore: {
              tie: before.tie,
              wishedReleaseAt: before.wishedReleaseAt,
              shiftDays: -write!.shiftDays,
              eventTime: before.eventTime,
            },
          }),
        ],
        { moveReleases: true },
      )
      if (back.kind !== 'moved') throw new Error(JSON.stringify(back))
      expect(back.writes[0]!.after).toEqual(before)
      expect(back.writes[0]!.releases.map((shift) => shift.to)).toEqual(
        write!.releases.map((shift) => shift.from),
      )
    }),
  )
})
