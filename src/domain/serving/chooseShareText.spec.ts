import { expect, test } from 'vitest'

import { chooseShareText } from './chooseShareText'

const OWN = 'Wat doe je bij geweld?'
const DISCREET = 'Een uitnodiging.'

test.each<[string, { isSensitive: boolean; isStory?: boolean; discreetShareText: string | null }, string | null, string | null]>([
  ['not sensitive: the text for sharing', { isSensitive: false, discreetShareText: null }, OWN, OWN],
  ['not sensitive, with an idle discreet text', { isSensitive: false, discreetShareText: DISCREET }, OWN, OWN],
  ['not sensitive, without a text', { isSensitive: false, discreetShareText: null }, null, null],
  ['sensitive: the discreet text', { isSensitive: true, discreetShareText: DISCREET }, OWN, DISCREET],
  ['sensitive, with the discreet text alone', { isSensitive: true, discreetShareText: DISCREET }, null, DISCREET],
  ['sensitive, never the text of the channel', { isSensitive: true, discreetShareText: null }, OWN, null],
  ['a story, whatever its flag says', { isSensitive: false, isStory: true, discreetShareText: null }, OWN, null],
])('%s', (_, content, shareText, expected) => {
  expect(chooseShareText({ content: { isStory: false, ...content }, variant: { shareText } })).toBe(expected)
})
