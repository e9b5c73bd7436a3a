/** So many words in a row are nobody's by chance. */
export const SHARED_RUN = 8

/** A quote of fewer words than this is said by many; it is looked for in its own text alone. */
const SHORTEST_QUOTE = 5

/** Runs of words by their length, each as one line; what is looked up is a hash of it. */
export type KnownWords = ReadonlyMap<number, ReadonlySet<string>>

/** Where words stand in a text that were known from elsewhere: offsets in the text as it was given. */
export type SharedPassage = { start: number; end: number; words: number }

/**
 * Words to look for elsewhere: every run of eight of a text, and of a quote that is shorter the whole of it.
 *
 * @param quotes exact words that were allowed; those of fewer than five words are left out
 * @param except words of the house: what stands there is nobody's, also inside a text
 * @example knowWords({ texts: [content.plain], except: [helpLine.forWhom] })
 */
export function knowWords({ texts = [], quotes = [], except = [] }: {
  texts?: readonly string[]
  quotes?: readonly string[]
  except?: readonly string[]
}): KnownWords {
  const known = new Map<number, Set<string>>()
  const add = (words: readonly string[], size: number) => {
    const runs = known.get(size) ?? new Set<string>()
    for (const run of runsOf(words, size)) runs.add(run)
    known.set(size, runs)
  }
  for (const text of texts) add(wordsOf(text), SHARED_RUN)
  for (const quote of quotes) {
    const words = wordsOf(quote)
    if (words.length >= SHORTEST_QUOTE) add(words, Math.min(SHARED_RUN, words.length))
  }
  return withoutWords({ known, except })
}

/**
 * The same without runs that stand in other texts too.
 *
 * @example withoutWords({ known, except: wordsOfTheHouse })
 */
export function withoutWords({ known, except }: { known: KnownWords; except: readonly string[] }): KnownWords {
  const left = new Map([...known].map(([size, runs]) => [size, new Set(runs)]))
  for (const text of except) {
    const words = wordsOf(text)
    for (const [size, runs] of left) for (const run of runsOf(words, size)) runs.delete(run)
  }
  return new Map([...left].filter(([, runs]) => runs.size > 0))
}

/** In so many texts words are those of a house, and nobody's. */
const COMMON = 2

/**
 * The same without runs that stand in two texts or more, of which each may come in several pieces.
 *
 * @example withoutCommonWords({ known, texts: [['Bel gratis …'], ['Bel gratis …', 'Kom langs.']] })
 */
export function withoutCommonWords({ known, texts }: { known: KnownWords; texts: readonly (readonly string[])[] }): KnownWords {
  const counts = new Map<string, number>()
  for (const pieces of texts) {
    const runs = new Set(pieces.flatMap((piece) => [...known.keys()].flatMap((size) => [...runsOf(wordsOf(piece), size)])))
    for (const run of runs) if ([...known.values()].some((each) => each.has(run))) counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  const isCommon = (run: string) => (counts.get(run) ?? 0) >= COMMON
  const left = [...known].map(([size, runs]) => [size, new Set([...runs].filter((run) => !isCommon(run)))] as const)
  return new Map(left.filter(([, runs]) => runs.size > 0))
}

/**
 * Passages of a text that hold known words, whatever their case, accents, quotation marks and other marks. Passages
 * that touch are one. Takes time in proportion to the length of the text, however much is known.
 *
 * @example findSharedWords({ text: plain, known }).map(({ start, end }) => plain.slice(start, end))
 */
export function findSharedWords({ text, known }: { text: string; known: KnownWords }): SharedPassage[] {
  if (known.size === 0) return []
  const tokens = readTokens(text)
  const words = tokens.map(({ word }) => word)
  const isShared = new Uint8Array(words.length)
  for (const [size, runs] of known) {
    let index = 0
    for (const run of runsOf(words, size)) {
      if (runs.has(run)) isShared.fill(1, index, index + size)
      index += 1
    }
  }
  const passages: SharedPassage[] = []
  tokens.forEach(({ start, end }, index) => {
    if (isShared[index] !== 1) return
    const last = passages.at(-1)
    if (last && isShared[index - 1] === 1) Object.assign(last, { end, words: last.words + 1 })
    else passages.push({ start, end, words: 1 })
  })
  return passages
}

/** Whether any of some texts holds known words. */
export function holdsSharedWords({ texts, known }: { texts: readonly string[]; known: KnownWords }): boolean {
  return texts.some((text) => findSharedWords({ text, known }).length > 0)
}

type Token = { word: string; start: number; end: number }

/** Letters, numbers, and what stands inside a word without being heard. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff'’‘ʼ`´′]+/gu

function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = evenOutWord(written)
    if (word !== '') tokens.push({ word, start: index, end: index + written.length })
  }
  return tokens
}

function evenOutWord(written: string): string {
  return written
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const wordsOf = (text: string): string[] => readTokens(text).map(({ word }) => word)

function* runsOf(words: readonly string[], size: number): Generator<string> {
  for (let start = 0; start + size <= words.length; start += 1) yield words.slice(start, start + size).join(' ')
}
