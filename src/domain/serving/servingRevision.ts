/** More starts and ends than any act can take back: those of the few seconds between its moment and its being seen. */
const ACT_WEIGHT = 100_000

/**
 * The number behind the header `Serving-Revision`: it rises whenever what is served changes and never falls.
 *
 * Between two acts the clock alone changes what is served, and each start and end of a row counts one. An act may
 * take back starts and ends that readers have seen already: those of its own second (a pause in the second of a
 * release, a lift in the second of its pause) and those that came while it was being written. So every act
 * outweighs them.
 *
 * @param acts how many acts on what is served were written so far
 * @param passed how many starts and ends of rows have come
 * @example computeServingRevision({ acts: 3, passed: 12 }) // 300_012
 */
export function computeServingRevision({ acts, passed }: { acts: number; passed: number }): number {
  return acts * ACT_WEIGHT + passed
}
