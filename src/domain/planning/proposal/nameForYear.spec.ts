import { expect, test } from 'vitest'

import { nameForYear } from './nameForYear'

test.each([
  ['orange-the-world', 'orange-the-world-2027'],
  ['orange-the-world-2026', 'orange-the-world-2027'],
  ['orange-the-world-2026-2', 'orange-the-world-2027'],
  ['2026-in-beeld', '2026-in-beeld-2027'],
  ['', 'campagne-2027'],
  ['a'.repeat(80), `${'a'.repeat(75)}-2027`],
])('%s → %s', (slug, expected) => expect(nameForYear({ slug, year: 2027 })).toBe(expected))
