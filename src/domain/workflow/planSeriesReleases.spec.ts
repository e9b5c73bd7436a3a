import { describe, expect, test } from 'vitest'

import { findOccurrences } from '../planning/findOccurrences'
import type { RecurrenceId } from '../recurrence/recurrence'
import { parseInstant } from '../time/instant'
import { planRelease, type ChannelRelease, type ReleaseWish } from './planRelease'
import { sampleContent } from './sampleContent'

const zone = 'Europe/Amsterdam'
// Three Tuesdays at nine, the clock goes forward on Sunday 29 March.
const start = parseInstant('2026-03-17T08:00:00Z')
const card = { kind: 'publication', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3', startsAt: null, plannedDate: null } as const
const occurrences = findOccurrences({ card: { ...card, releaseAt: start }, zone }).map(({ recurrenceId, instant }) => ({
  recurrenceId: recurrenceId as RecurrenceId,
  instant,
}))
const FIRST = '2026-03-17T09:00' as RecurrenceId

function plan(change: {
  now?: string
  item?: Partial<ReleaseWish>
  website?: ReleaseWish
  kept?: ChannelRelease[]
  moment?: 'now'
}) {
  return planRelease({
    content: { variants: sampleContent.variants.filter(({ channel }) => channel === 'website') },
    itemRelease: { releaseAt: start, endsAt: null, ...change.item },
    variantReleases: change.website ? { 'c-website': change.website } : {},
    series: { occurrences, kept: change.kept ?? [], zone },
    moment: change.moment ?? null,
    now: parseInstant(change.now ?? '2026-03-01T08:00:00Z'),
  })
}
const momentsOf = (planned: ReturnType<typeof plan>) =>
  planned.kind === 'planned' ? planned.releases.map(({ releaseAt, endsAt }) => [releaseAt, endsAt]) : planned

describe('a release for each time', () => {
  test('nine stays nine across the clock change, and each names its place', () => {
    const planned = plan({})
    expect(momentsOf(planned)).toEqual([
      ['2026-03-17T08:00:00Z', null],
      ['2026-03-24T08:00:00Z', null],
      ['2026-03-31T07:00:00Z', null],
    ])
    expect(planned).toMatchObject({ releases: [{ recurrenceId: FIRST }, {}, { recurrenceId: '2026-03-31T09:00' }] })
  })

  test('the end of the first is the end of each, on the clock of the wall', () => {
    const endsAt = parseInstant('2026-03-20T22:00:00Z')
    expect(momentsOf(plan({ item: { endsAt } }))).toEqual([
      ['2026-03-17T08:00:00Z', '2026-03-20T22:00:00Z'],
      ['2026-03-24T08:00:00Z', '2026-03-27T22:00:00Z'],
      ['2026-03-31T07:00:00Z', '2026-04-03T21:00:00Z'],
    ])
  })

  test('a channel with its own moment keeps its distance', () => {
    const website = { releaseAt: parseInstant('2026-03-16T17:00:00Z'), endsAt: null }
    expect(momentsOf(plan({ website }))).toEqual([
      ['2026-03-16T17:00:00Z', null],
      ['2026-03-23T17:00:00Z', null],
      ['2026-03-30T16:00:00Z', null],
    ])
  })

  test('what passed without approval is left out, and no moment is asked for it', () => {
    expect(momentsOf(plan({ now: '2026-03-20T08:00:00Z', moment: 'now' }))).toEqual([
      ['2026-03-24T08:00:00Z', null],
      ['2026-03-31T07:00:00Z', null],
    ])
  })

  test('what has begun goes on under its own moments', () => {
    const kept: ChannelRelease = {
      channelId: 'c-website',
      channel: 'website',
      recurrenceId: FIRST,
      releaseAt: parseInstant('2026-03-17T09:30:00Z'),
      endsAt: parseInstant('2026-05-01T00:00:00Z'),
    }
    expect(momentsOf(plan({ now: '2026-03-20T08:00:00Z', kept: [kept] }))).toMatchObject([
      ['2026-03-17T09:30:00Z', '2026-05-01T00:00:00Z'],
      ['2026-03-24T08:00:00Z', null],
      {},
    ])
  })
})

test.each([
  ['series-without-start', { item: { releaseAt: null } }],
  ['series-over', { now: '2026-04-01T08:00:00Z' }],
  ['ends-before-release', { item: { endsAt: start } }],
] as const)('refused: %s', (code, change) => {
  expect(plan(change)).toMatchObject({ kind: 'blocked', reasons: [{ code }] })
})
