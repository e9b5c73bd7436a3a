import { expect, test } from 'vitest'
import { joinWords } from './wording'

test.each<[string[], 'nl' | 'en', string]>([
  [[], 'nl', ''],
  [['a'], 'nl', 'a'],
  [['a', 'b'], 'nl', 'a en b'],
  [['a', 'b', 'c'], 'nl', 'a, b en c'],
  [['a', 'b', 'c'], 'en', 'a, b and c'],
])('%j in %s is %j', (words, locale, expected) => {
  expect(joinWords({ words, locale })).toBe(expected)
})
