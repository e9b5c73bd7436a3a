import { describe, expect, test } from 'vitest'
import { parseInstant, type Instant } from '../time/instant'
import { endsBeforeRelease, planRelease, type ReleaseWish } from './planRelease'
import { sampleContent } from './sampleContent'

const now = parseInstant('2026-05-10T08:00:00Z')
const past = parseInstant('2026-05-10T07:59:59Z')
const soon = parseInstant('2026-05-14T07:00:00Z')
const later = parseInstant('2026-05-20T07:00:00Z')
const end = parseInstant('2026-06-01T07:00:00Z')

const wish = (releaseAt: Instant | null, endsAt: Instant | null = null): ReleaseWish => ({
  releaseAt,
  endsAt,
})
const plan = (
  item: ReleaseWish,
  moment: 'now' | Instant | null = null,
  variants: Record<string, ReleaseWish> = {},
) => planRelease({ content: sampleContent, itemRelease: item, variantReleases: variants, moment, now })

// The sample has Instagram and the website, in that order.
describe('planned', () => {
  test.each<[string, ReleaseWish, 'now' | Instant | null, Record<string, ReleaseWish>, (Instant | null)[][]]>(
    [
      [
        'the moment of the item',
        wish(soon, end),
        null,
        {},
        [
          [soon, end],
          [soon, end],
        ],
      ],
      [
        'this very second is not past',
        wish(now),
        null,
        {},
        [
          [now, null],
          [now, null],
        ],
      ],
      [
        'a variant of its own',
        wish(soon),
        null,
        { 'c-website': wish(later, end) },
        [
          [soon, null],
          [later, end],
        ],
      ],
      [
        'a variant with only its own end',
        wish(soon),
        null,
        { 'c-website': wish(null, end) },
        [
          [soon, null],
          [soon, end],
        ],
      ],
      [
        'a variant with only its own begin',
        wish(soon, end),
        null,
        { 'c-website': wish(later) },
        [
          [soon, end],
          [later, end],
        ],
      ],
      [
        'now, for what is empty',
        wish(null),
        'now',
        {},
        [
          [now, null],
          [now, null],
        ],
      ],
      [
        'now, for what is past',
        wish(past, end),
        'now',
        {},
        [
          [now, end],
          [now, end],
        ],
      ],
      [
        'a moment, for what is past',
        wish(past),
        later,
        {},
        [
          [later, null],
          [later, null],
        ],
      ],
      [
        'a moment equal to now',
        wish(null),
        now,
        {},
        [
          [now, null],
          [now, null],
        ],
      ],
      [
        'now leaves a moment to come alone',
        wish(soon),
        'now',
        {},
        [
          [soon, null],
          [soon, null],
        ],
      ],
      [
        'now only for the variant that is past',
        wish(soon),
        'now',
        { 'c-website': wish(past) },
        [
          [soon, null],
          [now, null],
        ],
      ],
      [
        'a moment of a channel that is not there',
        wish(soon),
        null,
        { 'c-fax': wish(past) },
        [
          [soon, null],
          [soon, null],
        ],
      ],
    ],
  )('%s', (_name, item, moment, variants, expected) => {
    expect(plan(item, moment, variants)).toEqual({
      kind: 'planned',
      releases: [
        {
          channelId: 'c-instagram',
          channel: 'instagram',
          releaseAt: expected[0]?.[0],
          endsAt: expected[0]?.[1],
          recurrenceId: null,
        },
        {
          channelId: 'c-website',
          channel: 'website',
          releaseAt: expected[1]?.[0],
          endsAt: expected[1]?.[1],
          recurrenceId: null,
        },
      ],
    })
  })
})

describe('needs a moment', () => {
  test.each<[string, ReleaseWish, Record<string, ReleaseWish>, string[]]>([
    ['nothing chosen', wish(null), {}, ['instagram', 'website']],
    ['a second too late', wish(past), {}, ['instagram', 'website']],
    ['one channel is past', wish(soon), { 'c-website': wish(past) }, ['website']],
    ['one channel is chosen', wish(null), { 'c-website': wish(soon) }, ['instagram']],
  ])('%s', (_name, item, variants, channels) => {
    expect(plan(item, null, variants)).toEqual({ kind: 'needs-moment', channels })
  })
})

describe('blocked', () => {
  test.each<[string, ReleaseWish, 'now' | Instant | null, Record<string, ReleaseWish>, string[]]>([
    ['a moment in the past', wish(null), past, {}, ['moment-in-past -']],
    ['a moment in the past, though none was needed', wish(soon), past, {}, ['moment-in-past -']],
    [
      'the end is the begin',
      wish(soon, soon),
      null,
      {},
      ['ends-before-release instagram', 'ends-before-release website'],
    ],
    [
      'the end passed before the chosen moment',
      wish(past, soon),
      later,
      {},
      ['ends-before-release instagram', 'ends-before-release website'],
    ],
    [
      'the end of the item before the begin of a variant',
      wish(soon, later),
      null,
      { 'c-website': wish(end) },
      ['ends-before-release website'],
    ],
  ])('%s', (_name, item, moment, variants, expected) => {
    const result = plan(item, moment, variants)
    expect(
      result.kind === 'blocked' && result.reasons.map(({ code, channel }) => `${code} ${channel ?? '-'}`),
    ).toEqual(expected)
  })
})

test.each([
  [soon, null, false],
  [soon, later, false],
  [soon, soon, true],
  [later, soon, true],
])('from %s to %s ends before it begins: %s', (releaseAt, endsAt, expected) => {
  expect(endsBeforeRelease({ releaseAt, endsAt })).toBe(expected)
})
