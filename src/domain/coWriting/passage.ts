/**
 * A piece of text as the W3C Web Annotation model names one (TextQuoteSelector): its words, with those before
 * and after it.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export type Passage = { exact: string; prefix: string; suffix: string }

export type FoundPassage =
  /** in the same words; `isMoved` when what stands around it is no longer the same */
  | { kind: 'found'; start: number; end: number; isMoved: boolean }
  /** in other words, between the same neighbours or with most of its words */
  | { kind: 'changed'; start: number; end: number }
  | { kind: 'gone' }

const CONTEXT = 32
/** The share of its words that must be left for a passage to count as the same one. */
const LIKE = 0.6
const MOST = 1_000

/**
 * Names a piece of a text so that it can be found again after the text has changed.
 *
 * @param start first character, and `end` the one after the last; as of UTF-16
 * @example anchorPassage({ text: 'Bel ons vandaag.', start: 4, end: 7 }) // { exact: 'ons', prefix: 'Bel ', suffix: ' vandaag.' }
 */
export function anchorPassage({ text, start, end }: { text: string; start: number; end: number }): Passage {
  return {
    exact: text.slice(start, Math.min(end, start + MOST)),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/**
 * Where a passage stands in the text as it is now. Of equal words, those with the most of the old neighbours
 * count; changed words are looked for between the same neighbours, and then where most of them still are.
 *
 * @example findPassage({ text: 'Bel ons nu.', passage }) // { kind: 'found', start: 4, end: 7, isMoved: true }
 */
export function findPassage({ text, passage }: { text: string; passage: Passage }): FoundPassage {
  const { exact, prefix, suffix } = passage
  if (exact === '') return { kind: 'gone' }
  const best = bestOf(occurrencesOf({ text, part: exact }).map((start) => ({ start, kept: contextKept({ text, start, passage }) })))
  if (best !== null) {
    const isMoved = best.kept < prefix.length + suffix.length
    return { kind: 'found', start: best.start, end: best.start + exact.length, isMoved }
  }
  return findBetween({ text, passage }) ?? findLikeness({ text, exact }) ?? { kind: 'gone' }
}

function occurrencesOf({ text, part }: { text: string; part: string }): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(part); at >= 0 && starts.length < MOST; at = text.indexOf(part, at + 1)) starts.push(at)
  return starts
}

/** How many characters of the neighbours are still there, counted from the passage outwards. */
function contextKept({ text, start, passage: { exact, prefix, suffix } }: { text: string; start: number; passage: Passage }): number {
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && before < start && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1
  let after = 0
  while (after < suffix.length && end + after < text.length && text[end + after] === suffix[after]) after += 1
  return before + after
}

function bestOf(found: readonly { start: number; kept: number }[]): { start: number; kept: number } | null {
  return found.reduce<{ start: number; kept: number } | null>((best, each) => (best === null || each.kept > best.kept ? each : best), null)
}

/** Between the old neighbours, when both are still there and what they hold is not much longer than it was. */
function findBetween({ text, passage: { exact, prefix, suffix } }: { text: string; passage: Passage }): FoundPassage | null {
  if (prefix.length + suffix.length < CONTEXT / 2) return null
  const before = prefix === '' ? 0 : text.indexOf(prefix)
  if (before < 0) return null
  const start = before + prefix.length
  const end = suffix === '' ? text.length : text.indexOf(suffix, start)
  const isFar = end < 0 || end - start > exact.length * 3 + CONTEXT
  return isFar || text.slice(start, end).trim() === '' ? null : { kind: 'changed', start, end }
}

/** The stretch of as many words that has the most of them. */
function findLikeness({ text, exact }: { text: string; exact: string }): FoundPassage | null {
  const wanted = wordsOf(exact).map(({ word }) => word)
  const words = wordsOf(text)
  if (wanted.length < 3) return null
  let best: { share: number; from: number } | null = null
  for (let from = 0; from + 1 <= words.length; from += 1) {
    const left = [...wanted]
    let shared = 0
    for (const { word } of words.slice(from, from + wanted.length)) {
      const index = left.indexOf(word)
      if (index >= 0) left.splice(index, 1)
      if (index >= 0) shared += 1
    }
    const share = shared / wanted.length
    if (share >= LIKE && (best === null || share > best.share)) best = { share, from }
  }
  const first = best === null ? undefined : words[best.from]
  const last = best === null ? undefined : words[Math.min(words.length, best.from + wanted.length) - 1]
  return first === undefined || last === undefined ? null : { kind: 'changed', start: first.start, end: last.end }
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Whether a stored value is a passage; what comes from outside is looked at before it is used. */
export function isPassage(value: unknown): value is Passage {
  if (typeof value !== 'object' || value === null) return false
  const { exact, prefix, suffix } = value as Record<string, unknown>
  return typeof exact === 'string' && typeof prefix === 'string' && typeof suffix === 'string'
}
