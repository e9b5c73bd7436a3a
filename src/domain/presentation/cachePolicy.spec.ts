import { describe, expect, test } from 'vitest'

import { addSeconds, parseInstant } from '../time/instant'
import { decideCacheControl } from './cachePolicy'

const now = parseInstant('2026-05-14T07:00:00Z')

describe('decideCacheControl', () => {
  test.each([
    [null, 30],
    [3600, 30],
    [31, 30],
    [30, 29],
    [10, 9],
    [1, 0],
    [0, 0],
    [-5, 0],
  ])('a change in %s seconds gives max-age %s', (seconds, maxAge) => {
    const nextChangeAt = seconds === null ? null : addSeconds({ instant: now, seconds })
    expect(decideCacheControl({ now, nextChangeAt, restsOnConsent: false })).toBe(
      `public, max-age=${maxAge}, must-revalidate`,
    )
  })

  test('what rests on a consent is never kept without asking', () => {
    expect(decideCacheControl({ now, nextChangeAt: null, restsOnConsent: true })).toBe('no-cache')
  })
})
