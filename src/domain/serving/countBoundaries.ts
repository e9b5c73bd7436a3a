import type { Instant } from '../time/instant'
import { FAR_FUTURE } from '../time/instant'
import type { ServedInterval } from './projectedRow'

/**
 * How many starts and ends of rows have come by `at`, that moment included. Between two acts it rises whenever what
 * is served changes; an act may take back those of its own second, see `computeServingRevision`. Open ends do not
 * count.
 *
 * @example countBoundaries({ rows: [{ servedFrom: nine, servedUntil: ten }], at: ten }) // 2
 */
export function countBoundaries({ rows, at }: { rows: Iterable<ServedInterval>; at: Instant }): number {
  let count = 0
  for (const { servedFrom, servedUntil } of rows) {
    if (servedFrom <= at) count += 1
    if (servedUntil <= at && servedUntil !== FAR_FUTURE) count += 1
  }
  return count
}

/**
 * The next moment after `at` at which what is served changes by itself; null when nothing is due. An answer
 * given at `at` is right until then.
 *
 * @example nextBoundary({ rows: [{ servedFrom: nine, servedUntil: ten }], at: nine }) // ten
 */
export function nextBoundary({ rows, at }: { rows: Iterable<ServedInterval>; at: Instant }): Instant | null {
  let next: Instant | null = null
  for (const { servedFrom, servedUntil } of rows) {
    for (const moment of [servedFrom, servedUntil]) {
      if (moment > at && moment !== FAR_FUTURE && (next === null || moment < next)) next = moment
    }
  }
  return next
}
