import { expect, test } from 'vitest'
import { ROLES } from '../workflow/roles'
import type { PlanningCard } from './card'
import { decideCopyCard } from './decideCopyCard'
import { day, makeCard, moment, stretch } from './planningFixtures'

const zone = 'Europe/Amsterdam'
const copy = (change: Partial<PlanningCard>, to: string | null = '2026-10-26') =>
  decideCopyCard({ card: makeCard(change), to: to === null ? null : day(to), zone, role: 'communications' })
const fresh = { sourceId: 'i1', plannedUntil: null, startsAt: null, endsAt: null }

test.each<[string, Partial<PlanningCard>, string | null, object]>([
  ['an idea', { stage: 'idea' }, '2026-10-26', { ...fresh, stage: 'idea', plannedDate: '2026-10-26' }],
  [
    'what is live, as writing',
    { stage: 'approved', served: [stretch('2026-05-01T08:00:00Z', 'open')] },
    '2026-10-26',
    { ...fresh, stage: 'writing', plannedDate: '2026-10-26' },
  ],
  ['what is archived', { stage: 'archived' }, null, { ...fresh, stage: 'writing', plannedDate: null }],
  [
    'its length comes along',
    { plannedDate: day('2026-03-08'), plannedUntil: day('2026-03-10') },
    '2026-10-26',
    { ...fresh, stage: 'writing', plannedDate: '2026-10-26', plannedUntil: '2026-10-28' },
  ],
  [
    'an event keeps its time on the wall',
    { startsAt: moment('2026-10-22T17:30:00Z'), endsAt: moment('2026-10-22T19:00:00Z') },
    '2026-10-26',
    {
      ...fresh,
      stage: 'writing',
      plannedDate: '2026-10-26',
      startsAt: '2026-10-26T18:30:00Z',
      endsAt: '2026-10-26T20:00:00Z',
    },
  ],
  [
    'an event in the backlog has no time',
    { startsAt: moment('2026-10-22T17:30:00Z') },
    null,
    { ...fresh, stage: 'writing', plannedDate: null },
  ],
])('%s', (_name, change, to, expected) => {
  expect(copy(change, to)).toEqual({ kind: 'copied', copy: expected })
})

test.each(ROLES.map((role) => [role, role === 'communications' || role === 'substance'] as const))(
  '%s may: %s',
  (role, may) => {
    const decision = decideCopyCard({ card: makeCard(), to: day('2026-10-26'), zone, role })
    expect(decision.kind).toBe(may ? 'copied' : 'refused')
  },
)
