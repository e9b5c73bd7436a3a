import { expect, test } from 'vitest'
import { describeMoment } from '../time/dutch'
import type { PlanningCard } from './card'
import { dayOfInstant } from './dayOfInstant'
import {
  CARD_STATES,
  describeCardState,
  isDropped,
  STATE_SHAPES,
  STATE_WORDS,
  type CardStateKind,
} from './describeCardState'
import { day, makeCard, moment, stretch } from './planningFixtures'

const zone = 'Europe/Amsterdam'
// Half past midnight in Deventer: 14 May there, still 13 May in UTC.
const now = moment('2026-05-13T22:30:00Z')
const past = stretch('2026-05-01T08:00:00Z', '2026-05-02T08:00:00Z')
const live = stretch('2026-05-01T08:00:00Z', 'open')
const ahead = stretch('2026-05-20T07:00:00Z')
const yesterday = day('2026-05-13')
const today = day('2026-05-14')
const later = day('2026-06-01')

test.each<[string, Partial<PlanningCard>, CardStateKind, string | null]>([
  ['an idea', { stage: 'idea' }, 'backlog', null],
  ['planned today', { plannedDate: today }, 'planned', null],
  ['planned later, in review', { plannedDate: later, stage: 'review' }, 'planned', null],
  ['planned yesterday', { plannedDate: yesterday }, 'overdue', null],
  ['begun yesterday, not approved', { plannedDate: yesterday, plannedUntil: later }, 'overdue', null],
  ['wished release is now', { plannedDate: later, releaseAt: now }, 'overdue', null],
  ['event yesterday', { startsAt: moment('2026-05-13T10:00:00Z') }, 'overdue', null],
  ['event tonight', { startsAt: moment('2026-05-14T18:00:00Z') }, 'planned', null],
  ['approved without moment', { stage: 'approved', plannedDate: later }, 'approved', null],
  ['approved without date', { stage: 'approved' }, 'approved', null],
  ['approved, its day over', { stage: 'approved', plannedDate: yesterday }, 'ended', 'past'],
  ['approved, to be shown', { stage: 'approved', served: [ahead] }, 'armed', null],
  ['to be shown, written anew', { stage: 'writing', served: [ahead], plannedDate: yesterday }, 'armed', null],
  ['begins this second', { stage: 'approved', served: [stretch(now)] }, 'live', 'live'],
  [
    'ends this second',
    { stage: 'approved', served: [stretch('2026-05-01T08:00:00Z', now)] },
    'ended',
    'past',
  ],
  ['live on one channel, ready on another', { stage: 'approved', served: [live, ahead] }, 'live', 'live'],
  ['live, written anew', { stage: 'writing', served: [live] }, 'live', 'live'],
  ['shown before, and again later', { stage: 'approved', served: [past, ahead] }, 'armed', 'past'],
  ['held by a pause', { stage: 'approved', served: [past], held: [live] }, 'paused', 'paused'],
  ['held from this second', { stage: 'approved', served: [past], held: [stretch(now)] }, 'paused', 'paused'],
  ['held while written anew', { stage: 'writing', served: [past], held: [live] }, 'paused', 'paused'],
  ['to be shown, but held', { stage: 'approved', held: [ahead] }, 'paused', 'paused'],
  ['archived while held', { stage: 'archived', held: [ahead] }, 'paused', 'paused'],
  ['live on one channel, held on another', { stage: 'approved', served: [live], held: [live] }, 'live', 'live'],
  ['ready on one channel, held on another', { stage: 'approved', served: [ahead], held: [ahead] }, 'armed', null],
  ['held now, ready after its end', { stage: 'approved', served: [ahead], held: [stretch('2026-05-01T08:00:00Z', ahead.from)] }, 'paused', 'paused'],
  ['held once, in the past', { stage: 'approved', served: [live], held: [past] }, 'live', 'live'],
  ['over', { stage: 'approved', served: [past] }, 'ended', 'past'],
  ['over, written anew', { stage: 'writing', served: [past], plannedDate: yesterday }, 'ended', 'past'],
  [
    'over, written anew for later',
    { stage: 'writing', served: [past], plannedDate: later },
    'planned',
    'past',
  ],
  ['a meeting that nobody reads, yesterday', { kind: 'activity', channelIds: [], plannedDate: yesterday }, 'ended', 'past'],
  ['the same, until later', { kind: 'activity', channelIds: [], plannedDate: yesterday, plannedUntil: later }, 'planned', null],
  ['a milestone without a day', { kind: 'milestone', channelIds: [] }, 'backlog', null],
  ['archived', { stage: 'archived', plannedDate: later }, 'archived', 'archived'],
  ['archived while live', { stage: 'archived', served: [live] }, 'live', 'live'],
  ['archived while ready', { stage: 'archived', served: [ahead] }, 'armed', 'archived'],
])('%s', (_name, change, kind, stays) => {
  const state = describeCardState({ card: makeCard(change), now, zone })
  expect([state.kind, state.stays?.code ?? null]).toEqual([kind, stays])
  expect(state.shape).toBe(STATE_SHAPES[kind])
})

test('what is ready names its first moment', () => {
  const card = makeCard({ stage: 'approved', served: [stretch('2026-05-21T07:00:00Z'), ahead] })
  const state = describeCardState({ card, now, zone })
  expect(state.armedAt).toBe('2026-05-20T07:00:00Z')
  expect(state.words).toEqual({
    nl: 'staat klaar voor woensdag 20 mei om 09.00 uur',
    en: 'ready for Wednesday 20 May at 09:00',
  })
})

test.each(['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2026-10-25T01:30:00Z'])(
  'the moment is in the words of every other screen: %s',
  (from) => {
    const { words } = describeCardState({ card: makeCard({ served: [stretch(from)] }), now, zone })
    const instant = moment(from)
    expect(words.nl).toBe(`staat klaar voor ${describeMoment({ instant, zone, now })}`)
    expect(words.en).toBe(`ready for ${describeMoment({ instant, zone, now, locale: 'en' })}`)
  },
)

test.each([
  [later, 'niet meer te zien'],
  [yesterday, 'afgelopen'],
])('shown before, for a day %s', (plannedDate, words) => {
  const card = makeCard({ stage: 'approved', served: [past], plannedDate })
  expect(describeCardState({ card, now, zone }).words.nl).toBe(words)
})

test.each<[string, Partial<PlanningCard>, string]>([
  ['a part is held', { served: [live], held: [live] }, 'nu te zien, deels gepauzeerd'],
  ['a pause is coming', { served: [live], held: [ahead] }, 'nu te zien, met een pauze op komst'],
  ['all is held', { served: [past], held: [live] }, 'gepauzeerd, niet te zien'],
  ['nothing is held any more', { served: [live], held: [past] }, 'nu te zien'],
  ['all is held and asks new approval', { stage: 'writing', held: [{ ...live, asksApproval: true }] }, 'gepauzeerd, nieuwe goedkeuring nodig'],
  ['a part is held and asks it', { served: [live], held: [{ ...live, asksApproval: true }] }, 'nu te zien, deels gepauzeerd, nieuwe goedkeuring nodig'],
  ['one that asks it is coming', { served: [live], held: [{ ...ahead, asksApproval: true }] }, 'nu te zien, met een pauze op komst, nieuwe goedkeuring nodig'],
])('the words tell of a pause: %s', (_name, change, words) => {
  expect(describeCardState({ card: makeCard({ stage: 'approved', ...change }), now, zone }).words.nl).toBe(words)
})

test('a pause holds only the times of a series that it keeps away', () => {
  const held = [stretch('2026-05-20T07:00:00Z', '2026-05-21T07:00:00Z')]
  const card = makeCard({ stage: 'approved', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3', served: [past], held })
  const kindOn = (date: string) =>
    describeCardState({ card, now, zone, occurrence: { recurrenceId: `${date}T09:00`, date: day(date), instant: null } }).kind
  expect([kindOn('2026-05-01'), kindOn('2026-05-20'), kindOn('2026-05-27')]).toEqual(['ended', 'paused', 'approved'])
})

test('one time of a publication series looks only at its own', () => {
  const card = makeCard({ stage: 'approved', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3', served: [past, ahead] })
  const at = (date: string) => ({ recurrenceId: `${date}T09:00`, date: day(date), instant: null })
  const kindOn = (date: string, kind: PlanningCard['kind'] = 'publication') =>
    describeCardState({ card: { ...card, kind }, now, zone, occurrence: at(date) }).kind
  expect([kindOn('2026-05-01'), kindOn('2026-05-20'), kindOn('2026-05-27')]).toEqual([
    'ended',
    'armed',
    'approved',
  ])
  expect(kindOn('2026-05-01', 'event')).toBe('armed')
  const unapproved = { ...card, stage: 'writing' as const, served: [], releaseAt: past.from }
  expect(describeCardState({ card: unapproved, now, zone, occurrence: at('2026-05-20') }).kind).toBe(
    'planned',
  )
  expect(describeCardState({ card: unapproved, now, zone, occurrence: at('2026-05-01') }).kind).toBe(
    'overdue',
  )
})

const EVENT = { kind: 'event', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3', stage: 'approved' } as const

test.each<[string, Partial<PlanningCard>, string, string | null]>([
  ['an event series that is announced, a time to come', { ...EVENT, served: [live] }, '2026-05-20T17:30:00Z', null],
  ['the same, held by a pause', { ...EVENT, served: [past], held: [live] }, '2026-05-20T17:30:00Z', null],
  ['the same, a time that is over', { ...EVENT, served: [live] }, '2026-05-06T17:30:00Z', 'past'],
  ['a time that begins this second', { ...EVENT, stage: 'writing' }, now, 'past'],
  ['later today', { ...EVENT, stage: 'writing' }, '2026-05-13T22:30:01Z', null],
  ['archived', { ...EVENT, stage: 'archived' }, '2026-05-20T17:30:00Z', 'archived'],
  ['a publication that readers see', { kind: 'publication', served: [live] }, '2026-05-01T08:00:00Z', 'live'],
  ['a publication that was seen and is held', { kind: 'publication', held: [live] }, '2026-05-01T08:00:00Z', 'paused'],
  ['a publication still to come', { kind: 'publication', served: [live, ahead] }, '2026-05-20T07:00:00Z', null],
])('a time of a series stays or moves by itself: %s', (_name, change, at, stays) => {
  const instant = moment(at)
  const date = dayOfInstant({ instant, zone })
  const card = makeCard({ recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3', startsAt: past.from, ...change })
  const state = describeCardState({ card, now, zone, occurrence: { recurrenceId: `${date}T19:30`, date, instant } })
  expect(state.stays?.code ?? null).toBe(stays)
})

const SERIES = { kind: 'publication', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' } as const

test.each<[string, Partial<PlanningCard>, string | null, boolean]>([
  ['put away, never shown', {}, null, true],
  ['put away, shown', { served: [past] }, null, false],
  ['put away, still to be shown', { served: [ahead] }, null, false],
  ['put away, held by a pause', { held: [live] }, null, false],
  ['approved, never shown', { stage: 'approved' }, null, false],
  ['a time of a series that was shown', { ...SERIES, served: [past] }, '2026-05-01', false],
  ['a time of that series that was not', { ...SERIES, served: [past] }, '2026-05-08', true],
  ['any time of an event series, which one post announces', { ...SERIES, kind: 'event', served: [past] }, '2026-05-08', false],
])('no part of the plan any more: %s', (_name, change, date, expected) => {
  const card = makeCard({ stage: 'archived', plannedDate: yesterday, ...change })
  const occurrence = date === null ? null : { recurrenceId: `${date}T10:00`, date: day(date), instant: null }
  expect(isDropped({ card, occurrence, zone })).toBe(expected)
})

test('no two states share words or shape', () => {
  expect(new Set(CARD_STATES.map((kind) => STATE_WORDS[kind].nl)).size).toBe(CARD_STATES.length)
  expect(new Set(CARD_STATES.map((kind) => STATE_WORDS[kind].en)).size).toBe(CARD_STATES.length)
  expect(new Set(Object.values(STATE_SHAPES)).size).toBe(CARD_STATES.length)
})
