import { describe, expect, test } from 'vitest'
import { parseInstant, type Instant } from '../time/instant'
import { decideMoveRelease, type ReleaseMove } from './decideMoveRelease'
import type { ChannelRelease } from './planRelease'
import { ROLES } from './roles'

type Input = Parameters<typeof decideMoveRelease>[0]

const now = parseInstant('2026-05-10T08:00:00Z')
const past = parseInstant('2026-05-10T07:59:59Z')
const soon = parseInstant('2026-05-14T07:00:00Z')
const later = parseInstant('2026-05-20T07:00:00Z')
const end = parseInstant('2026-06-01T07:00:00Z')

const release = (channelId: string, releaseAt: Instant, endsAt: Instant | null = null): ChannelRelease => ({
  channelId,
  channel: `slug-${channelId}`,
  releaseAt,
  endsAt,
  recurrenceId: null,
})
const ahead = release('ahead', soon, end)
const live = release('live', past)
const justNow = release('just', now, end)
const ended = release('ended', past, now)

const decide = (moves: ReleaseMove[], change: Partial<Input> = {}) =>
  decideMoveRelease({
    actor: { role: 'communications' },
    stage: 'approved',
    armed: [ahead, live, justNow, ended],
    moves,
    now,
    ...change,
  })
const codesOf = (decision: ReturnType<typeof decide>): string[] | string =>
  decision.kind === 'blocked'
    ? decision.reasons.map(({ code, channel }) => `${code} ${channel ?? '-'}`)
    : decision.kind

describe('moves', () => {
  test.each<[string, ReleaseMove, ChannelRelease]>([
    ['the begin later', { channelId: 'ahead', releaseAt: later }, release('ahead', later, end)],
    ['the begin to now', { channelId: 'ahead', releaseAt: 'now' }, release('ahead', now, end)],
    ['the end earlier', { channelId: 'ahead', endsAt: later }, release('ahead', soon, later)],
    ['the end away', { channelId: 'ahead', endsAt: null }, release('ahead', soon)],
    ['both', { channelId: 'ahead', releaseAt: end, endsAt: null }, release('ahead', end)],
    ['the end of what is live', { channelId: 'live', endsAt: soon }, release('live', past, soon)],
    [
      'the end, naming the begin as it was',
      { channelId: 'live', releaseAt: past, endsAt: soon },
      release('live', past, soon),
    ],
  ])('%s', (_name, move, after) => {
    const before = [ahead, live].find(({ channelId }) => channelId === move.channelId)
    expect(decide([move])).toEqual({
      kind: 'move',
      releases: [ahead, live, justNow, ended].map((current) =>
        current.channelId === move.channelId ? after : current,
      ),
      changed: [{ channelId: move.channelId, channel: after.channel, before, after }],
    })
  })

  test('several channels at once, naming only those that change', () => {
    const decision = decide([
      { channelId: 'live', endsAt: soon },
      { channelId: 'ahead', releaseAt: later },
      { channelId: 'just', endsAt: end },
    ])
    expect(decision.kind === 'move' && decision.changed.map(({ channelId }) => channelId)).toEqual([
      'ahead',
      'live',
    ])
  })

  test.each(['idea', 'writing', 'review'] as const)('also while the text is back in %s', (stage) => {
    expect(codesOf(decide([{ channelId: 'ahead', releaseAt: later }], { stage }))).toBe('move')
  })
})

describe('does not move', () => {
  test.each<[string, ReleaseMove[], Partial<Input>, string[] | string]>([
    ['nothing asked', [], {}, 'unchanged'],
    ['the same again', [{ channelId: 'ahead', releaseAt: soon, endsAt: end }], {}, 'unchanged'],
    ['now, of what begins now', [{ channelId: 'just', releaseAt: 'now' }], {}, 'unchanged'],
    ['what has ended, the same again', [{ channelId: 'ended', endsAt: now }], {}, 'unchanged'],
    ['the begin of what is live', [{ channelId: 'live', releaseAt: later }], {}, ['already-begun slug-live']],
    [
      'the begin of what is live, to now',
      [{ channelId: 'live', releaseAt: 'now' }],
      {},
      ['already-begun slug-live'],
    ],
    [
      'the begin of what begins this second',
      [{ channelId: 'just', releaseAt: later }],
      {},
      ['already-begun slug-just'],
    ],
    ['a begin in the past', [{ channelId: 'ahead', releaseAt: past }], {}, ['moment-in-past slug-ahead']],
    [
      'a begin that is this second, not said as now',
      [{ channelId: 'ahead', releaseAt: now }],
      {},
      ['moment-in-past slug-ahead'],
    ],
    ['a begin at the end', [{ channelId: 'ahead', releaseAt: end }], {}, ['ends-before-release slug-ahead']],
    ['an end at the begin', [{ channelId: 'ahead', endsAt: soon }], {}, ['ends-before-release slug-ahead']],
    ['an end now', [{ channelId: 'live', endsAt: now }], {}, ['end-in-past slug-live']],
    ['an end in the past', [{ channelId: 'live', endsAt: past }], {}, ['end-in-past slug-live']],
    ['what has ended', [{ channelId: 'ended', endsAt: soon }], {}, ['already-ended slug-ended']],
    [
      'what has ended, anew',
      [{ channelId: 'ended', releaseAt: soon, endsAt: end }],
      {},
      ['already-ended slug-ended'],
    ],
    ['an unknown channel', [{ channelId: 'fax', releaseAt: 'now' }], {}, ['channel-not-armed -']],
    [
      'a channel twice',
      [
        { channelId: 'ahead', releaseAt: 'now' },
        { channelId: 'ahead', releaseAt: later },
      ],
      {},
      ['channel-named-twice slug-ahead'],
    ],
    [
      'two obstacles, both named',
      [
        { channelId: 'live', releaseAt: later },
        { channelId: 'ahead', releaseAt: past },
      ],
      {},
      ['already-begun slug-live', 'moment-in-past slug-ahead'],
    ],
    [
      'one obstacle stops all',
      [
        { channelId: 'live', releaseAt: later },
        { channelId: 'ahead', releaseAt: later },
      ],
      {},
      ['already-begun slug-live'],
    ],
    ['nothing armed', [{ channelId: 'ahead', releaseAt: later }], { armed: [] }, ['nothing-armed -']],
    ['archived', [{ channelId: 'ahead', releaseAt: later }], { stage: 'archived' }, ['archived -']],
  ])('%s', (_name, moves, change, expected) => {
    expect(codesOf(decide(moves, change))).toEqual(expected)
  })

  test.each(ROLES.map((role) => [role, role === 'communications' || role === 'substance'] as const))(
    '%s may: %s',
    (role, expected) => {
      expect(codesOf(decide([{ channelId: 'ahead', releaseAt: later }], { actor: { role } }))).toEqual(
        expected ? 'move' : ['role-may-not -'],
      )
    },
  )

  test('the reason names the channel in both languages', () => {
    const decision = decide([{ channelId: 'live', releaseAt: later }])
    expect(decision.kind === 'blocked' && Object.values(decision.reasons[0]?.person ?? {})).toEqual([
      expect.stringMatching(/^slug-live: /),
      expect.stringMatching(/^slug-live: /),
    ])
  })
})
