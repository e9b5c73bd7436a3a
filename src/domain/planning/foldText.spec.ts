import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './foldText'

test.each([
  ['Één CAFÉ', 'een cafe'],
  ['IJssel en Ĳssel', 'ijssel en ijssel'],
  ['‘s avonds', "'s avonds"],
  ['Łódź', 'łodz'],
  ['Оксана', 'оксана'],
  ['', ''],
])('%j → %j', (text, expected) => {
  expect(foldText(text)).toBe(expected)
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
  )
})
