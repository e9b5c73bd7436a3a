import { expect, test } from 'vitest'

import { parseInstant } from '@/domain/time/instant'

import { readMoment } from './readMoment'

const now = parseInstant('2026-11-29T08:00:00Z')

test.each([
  ['moment=2026-05-14T07:00:00Z', '2026-05-14T07:00:00Z'],
  ['datum=2026-05-14&tijd=09:00', '2026-05-14T07:00:00Z'],
  ['datum=2026-05-14', '2026-05-13T22:00:00Z'],
  ['datum=2026-05-14&tijd=25:00', '2026-05-13T22:00:00Z'],
  // the hour that is skipped, and the first of the one that comes twice
  ['datum=2026-03-29&tijd=02:30', '2026-03-29T01:30:00Z'],
  ['datum=2026-10-25&tijd=02:30:15', '2026-10-25T00:30:15Z'],
  // years of which no reader saw or will see anything
  ['moment=0000-01-01T00:00:00Z', now],
  ['moment=9999-12-31T23:59:59Z', now],
  ['datum=0000-01-01', now],
  ['datum=0026-05-14&tijd=09:00', now],
  ['moment=ooit&datum=2026-02-30&tijd=x', now],
  ['', now],
])('%s', (query, expected) => {
  expect(readMoment({ params: new URLSearchParams(query), zone: 'Europe/Amsterdam', now })).toBe(expected)
})
