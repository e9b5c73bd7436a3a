import { expect, test } from 'vitest'

import { findQuote } from './findQuote'

const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'

test.each([
  ['the same words', `Zij zei: ${QUOTE} Toen belde ze.`, 'whole'],
  ['other quotation marks, case and spaces', '“IK DURFDE mijn\n telefoon\u00a0niet meer aan te raken!”', 'whole'],
  ['without its full stop', 'en ik durfde mijn telefoon niet meer aan te raken, zei ze', 'whole'],
  ['soft hyphens inside', 'Ik durfde mijn tele\u00adfoon niet meer aan te raken', 'whole'],
  ['trimmed', 'Ik durfde mijn telefoon niet meer…', 'part'],
  ['mended', 'Ik durfde de telefoon niet meer aan te raken.', 'part'],
  ['with a comma between', 'Mijn telefoon niet, meer aan te raken', 'part'],
  ['other words', 'Zij liet haar telefoon liggen en ging naar buiten.', 'absent'],
  ['nothing', '', 'absent'],
] as const)('%s', (_, text, found) => {
  expect(findQuote({ text, quote: QUOTE })).toBe(found)
})

test.each([
  ['Ik was bang', 'Toen was ik bang', 'absent'],
  ['Ik was bang', 'Ik was bang voor hem', 'whole'],
  ['Ik was heel bang', 'ik was heel moe', 'part'],
  ['  ', 'wat dan ook', 'absent'],
] as const)('a short quote: %s in %s', (quote, text, found) => {
  expect(findQuote({ text, quote })).toBe(found)
})
