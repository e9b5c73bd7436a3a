import { expect, test } from 'vitest'

import { findHeld, listOpenBrakes } from './findHeld'
import { historyOf, secondsOf, themes, type Step } from './servingFixtures'

const live: Step = { do: 'approve', at: 0, channels: { website: [0], instagram: [20, 40] }, classification: themes('a') }
const onTheme = { do: 'brake', brake: 'b', scope: 'theme', ids: ['a'] } as const

test.each<[string, Step[], string[]]>([
  ['no pause', [live], []],
  ['from the pause on, what is live and what is to come', [live, { ...onTheme, at: 10 }], ['instagram [20, 40)', 'website [10, ∞)']],
  ['a coming pause', [live, { ...onTheme, at: 10, from: 30 }], ['instagram [30, 40)', 'website [30, ∞)']],
  ['a pause that was lifted', [live, { ...onTheme, at: 10 }, { do: 'lift', at: 15, brake: 'b' }], []],
  [
    'one of two that was lifted',
    [live, { ...onTheme, at: 10 }, { ...onTheme, brake: 'c', at: 12 }, { do: 'lift', at: 15, brake: 'b' }],
    ['instagram [20, 40)', 'website [15, ∞)'],
  ],
  ['what was approved meanwhile', [{ ...onTheme, at: 0 }, { ...live, at: 5 }], ['instagram [20, 40)', 'website [5, ∞)']],
  ['what asks for new approval, while the pause is open', [live, { ...onTheme, at: 10, needsApproval: true }], ['instagram [20, 40)', 'website [10, ∞)']],
  ['the same after the lift: nobody holds it any more', [live, { ...onTheme, at: 10, needsApproval: true }, { do: 'lift', at: 15, brake: 'b' }], []],
  ['one channel', [live, { ...onTheme, scope: 'channel', ids: ['id-instagram'], at: 10 }], ['instagram [20, 40)']],
  ['what left the theme', [live, { ...onTheme, at: 10 }, { do: 'reclassify', at: 12, classification: themes('z') }], ['website [10, 12)']],
  ['what is about something else', [live, { ...onTheme, ids: ['z'], at: 10 }], []],
  ['what was withdrawn', [live, { ...onTheme, at: 10 }, { do: 'withdraw', at: 12 }], ['website [10, 12)']],
])('held: %s', (_name, steps, expected) => {
  const held = findHeld({ ...historyOf(steps), itemId: 'item' })
  const shown = held.map(({ channel, from, until }) => `${channel} [${secondsOf(from)}, ${secondsOf(until)})`.replace('Infinity', '∞'))
  expect(shown).toEqual(expected)
})

test('open pauses are those that nobody lifted', () => {
  const { facts } = historyOf([{ ...onTheme, at: 0 }, { ...onTheme, brake: 'c', at: 1, from: 9 }, { do: 'lift', at: 2, brake: 'b' }])
  expect(listOpenBrakes(facts).map(({ brakeId }) => brakeId)).toEqual(['c'])
})
