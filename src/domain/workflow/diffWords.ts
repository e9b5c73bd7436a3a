/** A stretch of text that is in both versions, only in the new one, or only in the old one. */
export type DiffSegment = { kind: 'same' | 'added' | 'removed'; text: string }

/** Above this many words on either side, the middle is shown as replaced: the comparison is quadratic. */
export const MAX_DIFF_WORDS = 2000

/**
 * The difference between two texts, word by word, by their longest common subsequence. `same` and `removed`
 * together give the old text, `same` and `added` the new one. What was removed stands before what replaced it.
 * When more than 2,000 words lie between the first and the last difference, that whole block is replaced.
 *
 * @example
 * diffWords({ before: 'Bel ons vandaag', after: 'Bel ons morgen' })
 * // [{ kind: 'same', text: 'Bel ons ' }, { kind: 'removed', text: 'vandaag' }, { kind: 'added', text: 'morgen' }]
 */
export function diffWords({ before, after }: { before: string; after: string }): DiffSegment[] {
  const old = tokenize(before)
  const current = tokenize(after)
  let start = 0
  while (start < old.length && start < current.length && old[start] === current[start]) start += 1
  let tail = 0
  while (
    tail < old.length - start &&
    tail < current.length - start &&
    old[old.length - 1 - tail] === current[current.length - 1 - tail]
  ) {
    tail += 1
  }
  return mergeSegments([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...diffTokens(old.slice(start, old.length - tail), current.slice(start, current.length - tail)),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ])
}

// Words, blanks and punctuation apart, so that a comma does not make a word new.
function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? []
}

function countWords(tokens: readonly string[]): number {
  return tokens.filter((token) => token.trim() !== '').length
}

function diffTokens(old: readonly string[], current: readonly string[]): DiffSegment[] {
  if (countWords(old) > MAX_DIFF_WORDS || countWords(current) > MAX_DIFF_WORDS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: current.join('') },
    ]
  }
  const width = current.length + 1
  // lengths[i * width + j]: longest common subsequence of old from i and current from j; below 65,536 by the bound
  const lengths = new Uint16Array((old.length + 1) * width)
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = current.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === current[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  const segments: DiffSegment[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < current.length) {
    const removed = old[i]
    const added = current[j]
    if (removed !== undefined && removed === added) {
      segments.push({ kind: 'same', text: removed })
      i += 1
      j += 1
    } else if (removed !== undefined && (added === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      segments.push({ kind: 'removed', text: removed })
      i += 1
    } else {
      segments.push({ kind: 'added', text: added ?? '' })
      j += 1
    }
  }
  return segments
}

// Neighbours of one kind become one; between two unchanged stretches all that is removed comes first.
function mergeSegments(segments: readonly DiffSegment[]): DiffSegment[] {
  const merged: DiffSegment[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed })
    if (added !== '') merged.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text } of segments) {
    if (text === '') continue
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = merged[merged.length - 1]
      if (last?.kind === 'same') last.text += text
      else merged.push({ kind, text })
    }
  }
  flush()
  return merged
}
