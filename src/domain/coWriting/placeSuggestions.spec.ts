import { expect, test } from 'vitest'

import type { SuggestionView } from './coWritingView'
import { placeSuggestions } from './placeSuggestions'

const suggestion = (id: string, before: string, state: SuggestionView['state'] = 'open'): SuggestionView => ({
  id,
  channelId: 'c-website',
  field: 'text',
  before,
  after: 'Anders.',
  note: null,
  state,
  answer: null,
  name: 'Zon',
  isOwn: true,
})
const pieces = [
  { key: 'a', text: 'Ik belde.' },
  { key: 'b', text: 'Dat hielp.' },
  { key: 'c', text: 'Dat hielp.' },
]

test.each([
  ['by its paragraph', suggestion('1', 'Ik belde.'), [['1', 'a']]],
  ['once, where two paragraphs are the same', suggestion('1', 'Dat hielp.'), [['1', 'b']]],
  ['by none, after the words changed', suggestion('1', 'Dat hielp mij.'), [['1', null]]],
  ['nowhere, once it is decided', suggestion('1', 'Ik belde.', 'accepted'), []],
] as const)('a suggestion stands %s', (_, one, expected) => {
  expect(placeSuggestions({ pieces, suggestions: [one] }).map(({ suggestion: { id }, key }) => [id, key])).toEqual(expected)
})
