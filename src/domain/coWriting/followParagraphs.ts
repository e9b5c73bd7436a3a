import type { KeyedText } from './paragraph'

/** From this likeness on, a piece of text counts as another version of the same piece. */
const LIKE = 0.4

/**
 * The pieces of a later text under the names that they had in an earlier one, so that a change of words is told
 * apart from a new piece. Equal words are the same piece; between those, pieces that share enough words are, in
 * order; and as many pieces as there were, in the same place, are those rewritten. The rest is new.
 *
 * @param prefix begins the names of new pieces
 * @example followParagraphs({ before: [{ key: 'a', text: 'Bel ons' }], after: ['Bel ons nu', 'Of mail'], prefix: 't' })
 * // [{ key: 'a', text: 'Bel ons nu' }, { key: 't1', text: 'Of mail' }]
 */
export function followParagraphs({ before, after, prefix }: {
  before: readonly KeyedText[]
  after: readonly string[]
  prefix: string
}): KeyedText[] {
  const matches = alignTexts({ before: before.map(({ text }) => text), after })
  const taken = new Set(before.map(({ key }) => key))
  let made = 0
  const newKey = (): string => {
    made += 1
    const key = `${prefix}${made}`
    return taken.has(key) ? newKey() : key
  }
  return after.map((text, index) => {
    const match = matches.get(index)
    return { key: (match === undefined ? undefined : before[match]?.key) ?? newKey(), text }
  })
}

/** By index of the later text: the index of the earlier one that it goes on from. */
function alignTexts({ before, after }: { before: readonly string[]; after: readonly string[] }): Map<number, number> {
  const width = after.length + 1
  const scores = new Float64Array((before.length + 1) * width)
  const likeness = (i: number, j: number) => likenessOf(before[i] ?? '', after[j] ?? '')
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const pair = likeness(i, j)
      const together = pair >= LIKE ? pair + (scores[(i + 1) * width + j + 1] ?? 0) : 0
      scores[i * width + j] = Math.max(together, scores[(i + 1) * width + j] ?? 0, scores[i * width + j + 1] ?? 0)
    }
  }
  const matches = new Map<number, number>()
  let gapBefore: number[] = []
  let gapAfter: number[] = []
  const closeGap = () => {
    if (gapBefore.length === gapAfter.length) gapAfter.forEach((j, index) => matches.set(j, gapBefore[index] ?? 0))
    gapBefore = []
    gapAfter = []
  }
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const here = scores[i * width + j] ?? 0
    const pair = i < before.length && j < after.length ? likeness(i, j) : 0
    if (pair >= LIKE && here === pair + (scores[(i + 1) * width + j + 1] ?? 0)) {
      closeGap()
      matches.set(j, i)
      i += 1
      j += 1
    } else if (i < before.length && (j >= after.length || here === (scores[(i + 1) * width + j] ?? 0))) {
      gapBefore.push(i)
      i += 1
    } else {
      gapAfter.push(j)
      j += 1
    }
  }
  closeGap()
  return matches
}

/** 2 for equal words, else the share of words that both have (Sørensen–Dice), 0 to 1. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 2
  const words = wordsOf(a)
  const others = wordsOf(b)
  if (words.length === 0 || others.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      shared += 1
      left.set(word, count - 1)
    }
  }
  return (2 * shared) / (words.length + others.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
