import { LRUCache } from 'lru-cache'

const MINUTE_MS = 60_000
const MOST_ADDRESSES = 20_000
/** A person mistypes a few. */
const MOST_PER_ADDRESS = 20

/** Addresses and how many wrong codes they sent in this minute. In memory: it slows guessing, it protects nothing by itself. */
const wrong = new LRUCache<string, number>({ max: MOST_ADDRESSES, ttl: MINUTE_MS, noUpdateTTL: true })

/**
 * Notes a wrong code. Right ones are never counted and never held up, so nobody who guesses locks anybody out.
 *
 * @returns whether the next answer to this address may wait
 */
export function isGuessing(address: string): boolean {
  const count = (wrong.get(address) ?? 0) + 1
  wrong.set(address, count)
  return count > MOST_PER_ADDRESS
}
