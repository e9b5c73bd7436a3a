import { expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { nextTry } from './retries'

const now = parseInstant('2026-05-14T07:00:00Z')

test.each([
  [1, '2026-05-14T07:01:00Z'],
  [2, '2026-05-14T07:05:00Z'],
  [6, '2026-05-15T07:00:00Z'],
  [7, null],
])('after %i tries the next one is at %s', (attempts, expected) => {
  expect(nextTry({ attempts, now })).toBe(expected)
})
