import { instantFromDate, type Instant } from '@/domain/time/instant'

const CLOCK = Symbol.for('contentkalender.clock')
type ClockHolder = { [CLOCK]?: () => Date }

/**
 * The moment at which a request is handled: the only reading of the clock outside the start script. Shared
 * through `globalThis` because Next and the server evaluate modules separately.
 */
export function currentInstant(): Instant {
  const clock = (globalThis as ClockHolder)[CLOCK]
  return clock ? instantFromDate(clock()) : realInstant()
}

let latest: { second: number; instant: Instant } | null = null

/** Thousands of requests fall in one second, and writing it out costs more than the rest of a ready answer. */
function realInstant(): Instant {
  const second = Math.floor(Date.now() / 1000)
  if (latest?.second !== second) latest = { second, instant: instantFromDate(new Date(second * 1000)) }
  return latest.instant
}

/** Replaces the clock of this process (tests and the seed); `null` restores the real one. */
export function setClock(clock: (() => Date) | null): void {
  if (clock) (globalThis as ClockHolder)[CLOCK] = clock
  else delete (globalThis as ClockHolder)[CLOCK]
}
