import { addSeconds, type Instant } from '../time/instant'

/** Seconds before each next try: a short fault is over soon, a long one is worth waiting for. */
const PAUSES = [60, 300, 1_800, 7_200, 21_600, 86_400] as const

/** A mail that was being sent for this long was left behind by a process that ended. */
export const SECONDS_UNTIL_LEFT_BEHIND = 600

/**
 * When a mail that could not be handed over is tried again.
 *
 * @param attempts tries so far, 1 after the first
 * @returns null when it is given up
 * @example nextTry({ attempts: 1, now }) // a minute later
 */
export function nextTry({ attempts, now }: { attempts: number; now: Instant }): Instant | null {
  const seconds = PAUSES[attempts - 1]
  return seconds === undefined ? null : addSeconds({ instant: now, seconds })
}
