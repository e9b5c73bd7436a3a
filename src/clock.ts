import { instantFromDate, type Instant } from '@/domain/time/instant'

const CLOCK = Symbol.for('contentkalender.clock')
type ClockHolder = { [CLOCK]?: () => Date }

/**
 * The moment at which a request is handled: the only reading of the clock outside the start script. Shared
 * through `globalThis` because Next and the server evaluate modules separately.
 */
export function currentInstant(): Instant {
  const clock = (globalThis as ClockHolder)[CLOCK]
  return instantFromDate(clock ? clock() : new Date())
}

/** Replaces the clock of this process (tests and the seed); `null` restores the real one. */
export function setClock(clock: (() => Date) | null): void {
  if (clock) (globalThis as ClockHolder)[CLOCK] = clock
  else delete (globalThis as ClockHolder)[CLOCK]
}
