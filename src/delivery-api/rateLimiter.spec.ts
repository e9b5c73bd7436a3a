import { describe, expect, test } from 'vitest'

import { createRateLimiter } from './rateLimiter'

describe('rate limiter', () => {
  test('each client has its own allowance, which comes back steadily', () => {
    const time = { milliseconds: 0 }
    const limiter = createRateLimiter({ perMinute: 60, monotonic: () => time.milliseconds })
    for (let request = 0; request < 60; request += 1) expect(limiter.take('a').isAllowed).toBe(true)
    expect(limiter.take('a')).toEqual({ isAllowed: false, limit: 60, remaining: 0, resetSeconds: 60, retryAfterSeconds: 1 })
    expect(limiter.take('b')).toMatchObject({ isAllowed: true, remaining: 59, retryAfterSeconds: 0 })
    time.milliseconds += 2_500
    expect([1, 2, 3].map(() => limiter.take('a').isAllowed)).toEqual([true, true, false])
    time.milliseconds += 3_600_000
    expect(limiter.take('a').remaining).toBe(59)
  })
})
