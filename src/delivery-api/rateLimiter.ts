import { LRUCache } from 'lru-cache'

export type Allowance = {
  isAllowed: boolean
  /** requests per minute, which is also the most that can be saved up */
  limit: number
  remaining: number
  /** seconds until the full number is there again */
  resetSeconds: number
  /** seconds until the next request is welcome; 0 when it is now */
  retryAfterSeconds: number
}

export type RateLimiter = { take: (client: string) => Allowance }

const SECONDS_PER_WINDOW = 60
/** Clients that are remembered at once; the one unseen for longest is forgotten and starts full again. */
const MOST_CLIENTS = 20_000

/**
 * A token bucket per client, in memory of bounded size.
 *
 * @param monotonic milliseconds that never run backwards
 */
export function createRateLimiter({ perMinute, monotonic }: { perMinute: number; monotonic: () => number }): RateLimiter {
  const buckets = new LRUCache<string, { tokens: number; at: number }>({ max: MOST_CLIENTS })
  const perMillisecond = perMinute / (SECONDS_PER_WINDOW * 1000)
  const secondsFor = (tokens: number) => Math.ceil(tokens / perMillisecond / 1000)
  return {
    take: (client) => {
      const at = monotonic()
      let bucket = buckets.get(client)
      if (bucket === undefined) {
        bucket = { tokens: perMinute, at }
        buckets.set(client, bucket)
      }
      bucket.tokens = Math.min(perMinute, bucket.tokens + (at - bucket.at) * perMillisecond)
      bucket.at = at
      const isAllowed = bucket.tokens >= 1
      if (isAllowed) bucket.tokens -= 1
      return {
        isAllowed,
        limit: perMinute,
        remaining: Math.floor(bucket.tokens),
        resetSeconds: secondsFor(perMinute - bucket.tokens),
        retryAfterSeconds: isAllowed ? 0 : Math.max(1, secondsFor(1 - bucket.tokens)),
      }
    },
  }
}
