import type { Instant } from '../time/instant'
import type { ServedInterval } from './projectedRow'

/**
 * The one condition for being public: `servedFrom ≤ at < servedUntil`.
 *
 * @example isServedAt({ row, at: row.servedUntil }) // false: the end is exclusive
 */
export function isServedAt({ row, at }: { row: ServedInterval; at: Instant }): boolean {
  return row.servedFrom <= at && at < row.servedUntil
}
