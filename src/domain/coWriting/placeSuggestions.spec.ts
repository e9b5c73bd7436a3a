import { expect, test } from 'vitest'

import type { ChannelView, SuggestionView } from './coWritingView'
import { placeSuggestions, suggestionsOfNoField } from './placeSuggestions'

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

test('one for words for sharing that were taken out stays in sight, and so does one of a channel that is gone', () => {
  const channel = (channelId: string, fields: SuggestionView['field'][]): ChannelView => ({
    channelId,
    name: channelId,
    fields: fields.map((field) => ({ field, label: field, paragraphs: [] })),
  })
  const suggestions = [
    { ...suggestion('share', 'Tip'), field: 'shareText' as const },
    { ...suggestion('decided', 'Tip', 'refused'), field: 'shareText' as const },
    { ...suggestion('other', 'Ik belde.'), channelId: 'c-instagram' },
    suggestion('text', 'Ik belde.'),
  ]
  const idsOf = (channels: ChannelView[]) => suggestionsOfNoField({ suggestions, channels }).map(({ id }) => id)
  expect(idsOf([channel('c-website', ['text', 'shareText']), channel('c-instagram', ['text'])])).toEqual([])
  expect(idsOf([channel('c-website', ['text'])])).toEqual(['share', 'other'])
})
