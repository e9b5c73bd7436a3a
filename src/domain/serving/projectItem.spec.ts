import { describe, expect, test } from 'vitest'

import { projectItem } from './projectItem'
import type { Step } from './servingFixtures'
import { historyOf, showRows, themes } from './servingFixtures'

const project = (steps: Step[]) => projectItem(historyOf(steps))

function expectRows(steps: Step[], expected: string[]): void {
  expect(showRows(project(steps))).toEqual(expected)
}

describe('an edition runs from the latest of its release moment and its approval', () => {
  test.each<[string, Step[], string[]]>([
    ['nothing approved, nothing served', [], []],
    [
      'release after approval',
      [{ do: 'approve', at: 0, channels: { website: [10] } }],
      ['website-nl 1 [10, ∞)'],
    ],
    [
      'approval after the release moment',
      [{ do: 'approve', at: 5, channels: { website: [0] } }],
      ['website-nl 1 [5, ∞)'],
    ],
    [
      'release at the very second of approval',
      [{ do: 'approve', at: 5, channels: { website: [5] } }],
      ['website-nl 1 [5, ∞)'],
    ],
    [
      'each channel at its own moment',
      [{ do: 'approve', at: 0, channels: { website: [10], instagram: [20] } }],
      ['instagram-nl 1 [20, ∞)', 'website-nl 1 [10, ∞)'],
    ],
    ['an edition without channels shows nothing', [{ do: 'approve', at: 0, channels: {} }], []],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))
})

describe('as last moved', () => {
  const armed: Step = { do: 'approve', at: 0, channels: { website: [10, 30], instagram: [10] } }
  test.each<[string, Step[], string[]]>([
    [
      'later',
      [{ do: 'move', at: 5, number: 1, channels: ['website'], from: 20 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [20, 30)'],
    ],
    [
      'earlier',
      [{ do: 'move', at: 5, number: 1, channels: ['website'], from: 7 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [7, 30)'],
    ],
    [
      'into the past: from the move on',
      [{ do: 'move', at: 5, number: 1, channels: ['website'], from: 2 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [5, 30)'],
    ],
    [
      'all channels at once',
      [{ do: 'move', at: 5, number: 1, channels: ['website', 'instagram'], from: 8 }],
      ['instagram-nl 1 [8, ∞)', 'website-nl 1 [8, 30)'],
    ],
    [
      'twice: the last one counts',
      [
        { do: 'move', at: 5, number: 1, channels: ['website'], from: 20 },
        { do: 'move', at: 6, number: 1, channels: ['website'], from: 15 },
      ],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [15, 30)'],
    ],
    [
      'only the end',
      [{ do: 'move', at: 5, number: 1, channels: ['website'], until: 25 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, 25)'],
    ],
    [
      'the end away',
      [{ do: 'move', at: 5, number: 1, channels: ['website'], until: null }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, ∞)'],
    ],
    [
      'the end before the start: never served',
      [{ do: 'move', at: 5, number: 1, channels: ['website'], until: 10 }],
      ['instagram-nl 1 [10, ∞)'],
    ],
    [
      'a live one to later: pauses until then',
      [{ do: 'move', at: 12, number: 1, channels: ['website'], from: 20 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, 12)', 'website-nl 1 [20, 30)'],
    ],
    [
      'a live one to earlier: nothing changes',
      [{ do: 'move', at: 12, number: 1, channels: ['website'], from: 3 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, 30)'],
    ],
    [
      'an end in the past: ends at the move',
      [{ do: 'move', at: 12, number: 1, channels: ['website'], until: 11 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, 12)'],
    ],
    [
      'an end that has come, extended: goes on from the move',
      [{ do: 'move', at: 40, number: 1, channels: ['website'], until: 50 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, 30)', 'website-nl 1 [40, 50)'],
    ],
    [
      'extended in the second of its end: one row',
      [{ do: 'move', at: 30, number: 1, channels: ['website'], until: 50 }],
      ['instagram-nl 1 [10, ∞)', 'website-nl 1 [10, 50)'],
    ],
  ])('%s', (_name, moves, expected) => expectRows([armed, ...moves], expected))
})

describe('until the earliest of its end and the start of the next edition', () => {
  test.each<[string, Step[], string[]]>([
    ['its end', [{ do: 'approve', at: 0, channels: { website: [0, 10] } }], ['website-nl 1 [0, 10)']],
    [
      'an end that is over at approval: never served',
      [{ do: 'approve', at: 10, channels: { website: [0, 10] } }],
      [],
    ],
    [
      'the next edition takes over at its release, not at its approval',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 5, channels: { website: [10] } },
      ],
      ['website-nl 1 [0, 10)', 'website-nl 2 [10, ∞)'],
    ],
    [
      'its end comes first: a silence',
      [
        { do: 'approve', at: 0, channels: { website: [0, 6] } },
        { do: 'approve', at: 5, channels: { website: [10] } },
      ],
      ['website-nl 1 [0, 6)', 'website-nl 2 [10, ∞)'],
    ],
    [
      'the next one moves: the old one runs until then',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 5, channels: { website: [10] } },
        { do: 'move', at: 7, number: 2, channels: ['website'], from: 20 },
      ],
      ['website-nl 1 [0, 20)', 'website-nl 2 [20, ∞)'],
    ],
    [
      'after the end of the next edition the old one stays away',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 5, channels: { website: [10, 20] } },
      ],
      ['website-nl 1 [0, 10)', 'website-nl 2 [10, 20)'],
    ],
    [
      'a live next edition moved to later hands back to the one before it',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 5, channels: { website: [5] } },
        { do: 'move', at: 8, number: 2, channels: ['website'], from: 20 },
      ],
      ['website-nl 1 [0, 5)', 'website-nl 2 [5, 8)', 'website-nl 1 [8, 20)', 'website-nl 2 [20, ∞)'],
    ],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))
})

describe('a channel that the next edition lacks ends there', () => {
  test.each<[string, Step[], string[]]>([
    [
      'at the earliest start of the next edition over its channels',
      [
        { do: 'approve', at: 0, channels: { website: [0], instagram: [0] } },
        { do: 'approve', at: 5, channels: { website: [20], facebook: [12] } },
      ],
      ['facebook-nl 2 [12, ∞)', 'instagram-nl 1 [0, 12)', 'website-nl 1 [0, 20)', 'website-nl 2 [20, ∞)'],
    ],
    [
      'and comes back with the edition after it',
      [
        { do: 'approve', at: 0, channels: { website: [0], instagram: [0] } },
        { do: 'approve', at: 5, channels: { website: [5] } },
        { do: 'approve', at: 9, channels: { website: [9], instagram: [9] } },
      ],
      [
        'instagram-nl 1 [0, 5)',
        'instagram-nl 3 [9, ∞)',
        'website-nl 1 [0, 5)',
        'website-nl 2 [5, 9)',
        'website-nl 3 [9, ∞)',
      ],
    ],
    [
      'a next edition without any channel ends all at its approval',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 5, channels: {} },
      ],
      ['website-nl 1 [0, 5)'],
    ],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))
})

describe('an edition replaced before it starts never runs', () => {
  test.each<[string, Step[], string[]]>([
    [
      'the newer one starts first',
      [
        { do: 'approve', at: 0, channels: { website: [20] } },
        { do: 'approve', at: 5, channels: { website: [10] } },
      ],
      ['website-nl 2 [10, ∞)'],
    ],
    [
      'both at the same second',
      [
        { do: 'approve', at: 0, channels: { website: [20] } },
        { do: 'approve', at: 5, channels: { website: [20] } },
      ],
      ['website-nl 2 [20, ∞)'],
    ],
    [
      'the one in the middle is skipped and does not prolong the first',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 1, channels: { website: [30] } },
        { do: 'approve', at: 2, channels: { website: [10] } },
      ],
      ['website-nl 1 [0, 10)', 'website-nl 3 [10, ∞)'],
    ],
    [
      'approved twice within one second: only the last one',
      [
        { do: 'approve', at: 5, channels: { website: [0] } },
        { do: 'approve', at: 5, channels: { website: [0] } },
      ],
      ['website-nl 2 [5, ∞)'],
    ],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))
})

describe('withdrawing ends every row of that item × language and revives none', () => {
  test.each<[string, Step[], string[]]>([
    [
      'all channels, and no other language',
      [
        { do: 'approve', at: 0, channels: { website: [0], instagram: [0] } },
        { do: 'approve', at: 1, language: 'en', channels: { website: [1] } },
        { do: 'withdraw', at: 5 },
      ],
      ['instagram-nl 1 [0, 5)', 'website-en 1 [1, ∞)', 'website-nl 1 [0, 5)'],
    ],
    [
      'what is armed never starts, what was replaced stays away',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'approve', at: 2, channels: { website: [10] } },
        { do: 'withdraw', at: 5 },
      ],
      ['website-nl 1 [0, 5)'],
    ],
    [
      'a move afterwards revives nothing',
      [
        { do: 'approve', at: 0, channels: { website: [0, 20] } },
        { do: 'withdraw', at: 5 },
        { do: 'move', at: 6, number: 1, channels: ['website'], from: 8, until: null },
      ],
      ['website-nl 1 [0, 5)'],
    ],
    [
      'a later edition runs again',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'withdraw', at: 5 },
        { do: 'approve', at: 9, channels: { website: [12] } },
      ],
      ['website-nl 1 [0, 5)', 'website-nl 2 [12, ∞)'],
    ],
    [
      'a later edition that moves gives nothing back to the withdrawn one',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'withdraw', at: 5 },
        { do: 'approve', at: 9, channels: { website: [9] } },
        { do: 'move', at: 10, number: 2, channels: ['website'], from: 20 },
      ],
      ['website-nl 1 [0, 5)', 'website-nl 2 [9, 10)', 'website-nl 2 [20, ∞)'],
    ],
    [
      'in the second of the approval, after it: nothing is left',
      [
        { do: 'approve', at: 5, channels: { website: [5] } },
        { do: 'withdraw', at: 5 },
      ],
      [],
    ],
    [
      'in the second of the approval, before it: the edition runs',
      [
        { do: 'approve', at: 0, channels: { website: [0] } },
        { do: 'withdraw', at: 5 },
        { do: 'approve', at: 5, channels: { website: [5] } },
      ],
      ['website-nl 1 [0, 5)', 'website-nl 2 [5, ∞)'],
    ],
    [
      'before anything was approved',
      [{ do: 'withdraw', at: 0 }, { do: 'approve', at: 1, channels: { website: [1] } }],
      ['website-nl 1 [1, ∞)'],
    ],
  ])('%s', (_name, steps, expected) => expectRows(steps, expected))
})

describe('a reclassification splits a row', () => {
  const live: Step = { do: 'approve', at: 0, channels: { website: [0] }, classification: themes('a') }
  const summary = (steps: Step[]) =>
    project(steps).map((row) => [showRows([row])[0], row.classification.themeIds.join('+')])

  test.each<[string, Step[], string[][]]>([
    [
      'at its moment',
      [live, { do: 'reclassify', at: 5, classification: themes('b') }],
      [['website-nl 1 [0, 5)', 'a'], ['website-nl 1 [5, ∞)', 'b']],
    ],
    [
      'not when it says the same in another order',
      [
        { ...live, classification: themes('a', 'b') },
        { do: 'reclassify', at: 5, classification: themes('b', 'a') },
      ],
      [['website-nl 1 [0, ∞)', 'a+b']],
    ],
    [
      'there and back within one second leaves no trace',
      [
        live,
        { do: 'reclassify', at: 5, classification: themes('b') },
        { do: 'reclassify', at: 5, classification: themes('a') },
      ],
      [['website-nl 1 [0, ∞)', 'a']],
    ],
    [
      'what is armed takes the latest',
      [{ ...live, channels: { website: [9] } }, { do: 'reclassify', at: 5, classification: themes('b') }],
      [['website-nl 1 [9, ∞)', 'b']],
    ],
    [
      'in every language',
      [live, { ...live, language: 'en' }, { do: 'reclassify', at: 5, classification: themes('b') }],
      [
        ['website-en 1 [0, 5)', 'a'],
        ['website-en 1 [5, ∞)', 'b'],
        ['website-nl 1 [0, 5)', 'a'],
        ['website-nl 1 [5, ∞)', 'b'],
      ],
    ],
    [
      'a newer edition brings its own',
      [live, { do: 'approve', at: 3, channels: { website: [8] }, classification: themes('c') }],
      [['website-nl 1 [0, 3)', 'a'], ['website-nl 1 [3, 8)', 'c'], ['website-nl 2 [8, ∞)', 'c']],
    ],
  ])('%s', (_name, steps, expected) => {
    expect(summary(steps)).toEqual(expected)
  })
})
