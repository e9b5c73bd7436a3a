import { expect, test } from 'vitest'

import { findFreshStart, needsNewApproval } from './findFreshStart'
import { historyOf, themes, type Step } from './servingFixtures'

const live: Step = { do: 'approve', at: 0, channels: { website: [0], instagram: [20, 40] }, classification: themes('a') }
const english: Step = { ...live, at: 1, language: 'en' }
const onTheme = { do: 'brake', brake: 'b', scope: 'theme', ids: ['a'], needsApproval: true } as const

test.each<[string, Step[], number | null, boolean]>([
  ['nothing happened', [live], null, false],
  ['a pause that asks nothing', [live, { ...onTheme, at: 10, needsApproval: false }], null, false],
  ['a pause that asks for it', [live, { ...onTheme, at: 10 }], 2, true],
  ['still after the lift', [live, { ...onTheme, at: 10 }, { do: 'lift', at: 15, brake: 'b' }], 2, true],
  ['approved anew', [live, { ...onTheme, at: 10 }, { ...live, at: 12 }], 2, false],
  ['about something else', [live, { ...onTheme, at: 10, ids: ['z'] }], null, false],
  ['on the item', [live, { ...onTheme, at: 10, scope: 'item', ids: ['item'] }], 2, true],
  ['on one of its channels', [live, { ...onTheme, at: 10, scope: 'channel', ids: ['id-instagram'] }], 2, true],
  ['on another channel', [live, { ...onTheme, at: 10, scope: 'channel', ids: ['id-schermen'] }], null, false],
  ['coming', [live, { ...onTheme, at: 10, from: 30 }], 2, true],
  ['coming, lifted before it began', [live, { ...onTheme, at: 10, from: 30 }, { do: 'lift', at: 30, brake: 'b' }], null, false],
  ['lifted a second after it began', [live, { ...onTheme, at: 10, from: 30 }, { do: 'lift', at: 31, brake: 'b' }], 2, true],
  ['widened over it: from its first setting', [live, { ...onTheme, at: 10, ids: ['z'] }, { ...onTheme, at: 12, ids: ['z', 'a'] }], 2, true],
  [
    'widened over what was approved after it',
    [{ ...onTheme, at: 0, ids: ['z'] }, { ...live, at: 5 }, { ...onTheme, at: 12, ids: ['z', 'a'] }],
    1,
    false,
  ],
  [
    'came under it later',
    [live, { ...onTheme, at: 10, ids: ['z'] }, { do: 'reclassify', at: 12, classification: themes('z') }],
    2,
    true,
  ],
  [
    'came there after the lift',
    [live, { ...onTheme, at: 10, ids: ['z'] }, { do: 'lift', at: 11, brake: 'b' }, { do: 'reclassify', at: 12, classification: themes('z') }],
    null,
    false,
  ],
  ['withdrawn', [live, { do: 'withdraw', at: 5 }], 2, true],
  ['withdrawn and approved anew', [live, { do: 'withdraw', at: 5 }, { ...live, at: 6 }], 2, false],
  ['another language was withdrawn', [live, english, { do: 'withdraw', at: 5, language: 'en' }], null, false],
  ['the last of two', [live, { do: 'withdraw', at: 5 }, { ...live, at: 6 }, { ...onTheme, at: 10 }], 4, true],
  ['never approved, as the working copy is', [{ ...onTheme, at: 10 }], 1, true],
])('%s', (_name, steps, seq, isAsked) => {
  const asking = {
    itemId: 'item',
    language: 'nl' as const,
    ...historyOf(steps),
    current: { classification: themes('a'), channelIds: ['id-website'] },
  }
  expect(findFreshStart(asking)?.seq ?? null).toBe(seq)
  expect(needsNewApproval(asking)).toBe(isAsked)
})
