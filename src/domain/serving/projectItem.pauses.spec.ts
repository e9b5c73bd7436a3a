import { describe, expect, test } from 'vitest'

import { projectItem } from './projectItem'
import { historyOf, showRows, themes, type Step } from './servingFixtures'

const live: Step = { do: 'approve', at: 0, channels: { website: [0] }, classification: themes('a') }
const onTheme = { do: 'brake', brake: 'b', scope: 'theme', ids: ['a', 'child'] } as const

function expectRows(steps: Step[], expected: string[]): void {
  expect(showRows(projectItem({ ...historyOf(steps), itemId: 'item' }))).toEqual(expected)
}

describe('a brake', () => {
  test.each<[string, Step[], string[]]>([
    ['stops at once', [live, { ...onTheme, at: 10 }], ['website-nl 1 [0, 10)']],
    ['stops from a moment that was set', [live, { ...onTheme, at: 10, from: 20 }], ['website-nl 1 [0, 20)']],
    ['lets it come back', [live, { ...onTheme, at: 10 }, { do: 'lift', at: 15, brake: 'b' }], ['website-nl 1 [0, 10)', 'website-nl 1 [15, ∞)']],
    ['lifted before it began does nothing', [live, { ...onTheme, at: 10, from: 20 }, { do: 'lift', at: 15, brake: 'b' }], ['website-nl 1 [0, ∞)']],
    [
      'with new approval keeps the old words away',
      [live, { ...onTheme, at: 10, needsApproval: true }, { do: 'lift', at: 15, brake: 'b' }],
      ['website-nl 1 [0, 10)'],
    ],
    [
      'with new approval lets new words in when it is lifted',
      [live, { ...onTheme, at: 10, needsApproval: true }, { ...live, at: 12 }, { do: 'lift', at: 15, brake: 'b' }],
      ['website-nl 1 [0, 10)', 'website-nl 2 [15, ∞)'],
    ],
    ['holds what is approved after it', [{ ...onTheme, at: 0 }, { ...live, at: 5 }, { do: 'lift', at: 9, brake: 'b' }], ['website-nl 1 [9, ∞)']],
    ['in the second of a release lets nothing through', [{ ...live, channels: { website: [10] } }, { ...onTheme, at: 10 }], []],
    [
      'holds what comes into its theme and frees what leaves it',
      [
        { ...live, classification: themes('z') },
        { ...onTheme, at: 1 },
        { do: 'reclassify', at: 5, classification: themes('child') },
        { do: 'reclassify', at: 8, classification: themes('z') },
      ],
      ['website-nl 1 [0, 5)', 'website-nl 1 [8, ∞)'],
    ],
    [
      'on a channel leaves the others',
      [{ ...live, channels: { website: [0], instagram: [0] } }, { ...onTheme, scope: 'channel', ids: ['id-website'], at: 4 }],
      ['instagram-nl 1 [0, ∞)', 'website-nl 1 [0, 4)'],
    ],
    ['on the item', [live, { ...onTheme, scope: 'item', ids: ['item'], at: 4 }], ['website-nl 1 [0, 4)']],
    ['on another item', [live, { ...onTheme, scope: 'item', ids: ['other'], at: 4 }], ['website-nl 1 [0, ∞)']],
    [
      'that covers more from then on',
      [
        { ...live, classification: themes('new') },
        { ...onTheme, at: 4 },
        { ...onTheme, ids: ['a', 'child', 'new'], at: 6 },
        { do: 'lift', at: 9, brake: 'b' },
      ],
      ['website-nl 1 [0, 6)', 'website-nl 1 [9, ∞)'],
    ],
    [
      'that covers more stays lifted where it was lifted, and keeps its moment',
      [live, { ...onTheme, at: 4 }, { do: 'lift', at: 5, brake: 'b' }, { ...onTheme, ids: ['a', 'new'], at: 6, from: 6 }],
      ['website-nl 1 [0, 4)', 'website-nl 1 [5, ∞)'],
    ],
    [
      'that covers more asks new approval only of what was approved before it was set',
      [
        live,
        { ...onTheme, at: 4, needsApproval: true },
        { ...live, at: 5 },
        { ...onTheme, ids: ['a', 'new'], at: 6, needsApproval: true },
        { do: 'lift', at: 9, brake: 'b' },
      ],
      ['website-nl 1 [0, 4)', 'website-nl 2 [9, ∞)'],
    ],
    [
      'with new approval keeps away what comes into its theme, also after the lift',
      [
        { ...live, classification: themes('z') },
        { ...onTheme, at: 1, needsApproval: true },
        { do: 'reclassify', at: 5, classification: themes('a') },
        { do: 'lift', at: 9, brake: 'b' },
      ],
      ['website-nl 1 [0, 5)'],
    ],
    [
      'with new approval that is over asks nothing of what comes into its theme afterwards',
      [
        { ...live, classification: themes('z') },
        { ...onTheme, at: 1, needsApproval: true },
        { do: 'lift', at: 4, brake: 'b' },
        { do: 'reclassify', at: 6, classification: themes('a') },
      ],
      ['website-nl 1 [0, 6)', 'website-nl 1 [6, ∞)'],
    ],
    [
      'with new approval keeps away what it met once and what comes back into its theme after the lift',
      [
        live,
        { ...onTheme, at: 1, needsApproval: true },
        { do: 'reclassify', at: 3, classification: themes('z') },
        { do: 'lift', at: 4, brake: 'b' },
        { do: 'reclassify', at: 6, classification: themes('a') },
      ],
      ['website-nl 1 [0, 1)', 'website-nl 1 [3, 6)'],
    ],
    [
      'two of them: the last lift frees',
      [live, { ...onTheme, at: 4 }, { ...onTheme, brake: 'c', at: 5 }, { do: 'lift', at: 6, brake: 'b' }, { do: 'lift', at: 9, brake: 'c' }],
      ['website-nl 1 [0, 4)', 'website-nl 1 [9, ∞)'],
    ],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))

  test('cannot be lifted before it was set', () => {
    expect(() => projectItem(historyOf([live, { do: 'lift', at: 3, brake: 'x' }]))).toThrowError(expect.objectContaining({ code: 'invalid-input' }))
  })
})

describe('what rests on consents', () => {
  const story: Step = { ...live, consents: { story: [0], picture: [0, 50] } }
  test.each<[string, Step[], string[]]>([
    ['is served while all hold', [story], ['website-nl 1 [0, 50)']],
    ['begins when the last one begins', [{ ...live, consents: { story: [5], picture: [9] } }], ['website-nl 1 [9, ∞)']],
    ['ends in the second of taking back', [story, { do: 'revoke', at: 7, consent: 'picture' }], ['website-nl 1 [0, 7)']],
    ['does not end by another consent', [story, { do: 'revoke', at: 7, consent: 'other' }], ['website-nl 1 [0, 50)']],
    ['runs on when prolonged', [story, { do: 'prolong', at: 7, consent: 'picture', until: null }], ['website-nl 1 [0, ∞)']],
    ['ends earlier when shortened', [story, { do: 'prolong', at: 7, consent: 'picture', until: 20 }], ['website-nl 1 [0, 20)']],
    [
      'goes on without the part, in the same second',
      [story, { do: 'revoke', at: 7, consent: 'picture' }, { ...live, at: 7, consents: { story: [0] } }],
      ['website-nl 1 [0, 7)', 'website-nl 2 [7, ∞)'],
    ],
    [
      'brings nothing older back',
      [live, { ...story, at: 3 }, { do: 'revoke', at: 7, consent: 'story' }],
      ['website-nl 1 [0, 3)', 'website-nl 2 [3, 7)'],
    ],
    [
      'ends in every language',
      [story, { ...story, language: 'en' }, { do: 'revoke', at: 7, consent: 'story' }],
      ['website-en 1 [0, 7)', 'website-nl 1 [0, 7)'],
    ],
    ['taken back before it appeared, never appears', [{ ...story, channels: { website: [9] } }, { do: 'revoke', at: 7, consent: 'story' }], []],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))
})
