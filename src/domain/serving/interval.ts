import type { Instant } from '../time/instant'
import { maxInstant, minInstant } from '../time/instant'

/** A half-open stretch of time: `from ≤ t < until`. Empty when `until ≤ from`. */
export type Interval = { from: Instant; until: Instant }

/** Whether an interval holds no moment at all. */
export function isEmptyInterval(interval: Interval): boolean {
  return interval.until <= interval.from
}

/**
 * The moments that two intervals share; may be empty.
 *
 * @example
 * intersectIntervals({ a: { from: one, until: three }, b: { from: two, until: four } }) // two to three
 */
export function intersectIntervals({ a, b }: { a: Interval; b: Interval }): Interval {
  return { from: maxInstant(a.from, b.from), until: minInstant(a.until, b.until) }
}

/**
 * What is left of an interval when stretches are cut out of it: no, one or more pieces, in time order, none
 * of them empty. The cuts may overlap and come in any order.
 *
 * @example subtractIntervals({ interval: wholeDay, cuts: [afternoon] }) // [morning, evening]
 */
export function subtractIntervals({
  interval,
  cuts,
}: {
  interval: Interval
  cuts: readonly Interval[]
}): Interval[] {
  let pieces = [interval]
  for (const cut of cuts) {
    if (isEmptyInterval(cut)) continue
    pieces = pieces.flatMap((piece) => [
      { from: piece.from, until: minInstant(piece.until, cut.from) },
      { from: maxInstant(piece.from, cut.until), until: piece.until },
    ]).filter((piece) => !isEmptyInterval(piece))
  }
  return pieces.filter((piece) => !isEmptyInterval(piece))
}
