import type { Instant } from '../time/instant'
import type { ServedInterval } from './projectedRow'

/** How much of one channel a pause would stop. */
export type HeldBackCount = {
  channelId: string
  /** posts that readers would see at the moment at which the pause begins */
  live: number
  /** posts that would appear after it */
  armed: number
}

/**
 * What a pause stops, counted before anybody sets it: posts per channel, each once, however many rows it has.
 * Channels with nothing to stop are left out; the fullest comes first.
 *
 * @param rows those that the pause covers
 * @param from when it would begin
 * @example countHeldBack({ rows, from: now }) // [{ channelId: '1', live: 12, armed: 3 }]
 */
export function countHeldBack({
  rows,
  from,
}: {
  rows: readonly (ServedInterval & { publicId: string; channelId: string })[]
  from: Instant
}): HeldBackCount[] {
  const channels = new Map<string, { live: Set<string>; armed: Set<string> }>()
  for (const { publicId, channelId, servedFrom, servedUntil } of rows) {
    if (servedUntil <= from) continue
    const known = channels.get(channelId) ?? { live: new Set(), armed: new Set() }
    known[servedFrom <= from ? 'live' : 'armed'].add(publicId)
    channels.set(channelId, known)
  }
  return [...channels]
    .map(([channelId, { live, armed }]) => ({
      channelId,
      live: live.size,
      // What is live and comes back later is stopped once.
      armed: [...armed].filter((publicId) => !live.has(publicId)).length,
    }))
    .sort((a, b) => b.live - a.live || b.armed - a.armed || (a.channelId < b.channelId ? -1 : 1))
}
