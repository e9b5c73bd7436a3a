import { expect, test } from 'vitest'

import { compareDutch } from './evenOut'

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
