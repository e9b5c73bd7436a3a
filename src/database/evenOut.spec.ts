import { expect, test } from 'vitest'

import { compareDutch, isPossibleId } from './evenOut'

test.each([
  [['Zorg', 'één', 'arts', 'Ärzte'], ['arts', 'Ärzte', 'één', 'Zorg']],
  [['stap 10', 'Stap 9', 'stap 1'], ['stap 1', 'Stap 9', 'stap 10']],
  [['', 'a'], ['', 'a']],
])('%j becomes %j', (names, expected) => {
  expect([...names].sort(compareDutch)).toEqual(expected)
})

test('the order of almost equal texts does not depend on where they began', () => {
  expect(['café', 'Cafe', 'cafe'].sort(compareDutch)).toEqual(['cafe', 'Cafe', 'café'].sort(compareDutch))
  expect(compareDutch('a', 'a')).toBe(0)
})

test.each([
  ['mongoose', '65f0c0ffee65f0c0ffee65f0', true],
  ['mongoose', 'geen', false],
  ['mongoose', '00000000-0000-4000-8000-000000000000', false],
  ['sqlite', 'geen', true],
])('on %s "%s" can be an id: %s', (databaseName, id, expected) => {
  expect(isPossibleId({ databaseName, id })).toBe(expected)
})
