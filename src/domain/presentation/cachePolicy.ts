import { dateFromInstant, type Instant } from '../time/instant'

/** Longest time, in seconds, that a cache may answer without asking. */
export const MAX_AGE_SECONDS = 30

/**
 * The `Cache-Control` of an answer: at most 30 seconds, and never past the moment at which it stops being
 * right. `now` is a whole second that may be almost over, so one second is taken off before a change. What
 * rests on a consent is asked for anew every time, because a consent can end at any moment.
 *
 * @param nextChangeAt when what is served changes by itself; null when nothing is due
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2
 * @example
 * decideCacheControl({ now: nine, nextChangeAt: tenSecondsPastNine, restsOnConsent: false })
 * // 'public, max-age=9, must-revalidate'
 */
export function decideCacheControl({ now, nextChangeAt, restsOnConsent }: {
  now: Instant
  nextChangeAt: Instant | null
  restsOnConsent: boolean
}): string {
  if (restsOnConsent) return 'no-cache'
  return `public, max-age=${secondsToKeep({ now, nextChangeAt })}, must-revalidate`
}

function secondsToKeep({ now, nextChangeAt }: { now: Instant; nextChangeAt: Instant | null }): number {
  if (nextChangeAt === null) return MAX_AGE_SECONDS
  const seconds = (dateFromInstant(nextChangeAt).getTime() - dateFromInstant(now).getTime()) / 1000 - 1
  return Math.max(0, Math.min(MAX_AGE_SECONDS, seconds))
}
