/** The same row of numbers from 0 up to 1 for the same seed, so that a failing test can be run again. */
export function drawNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
