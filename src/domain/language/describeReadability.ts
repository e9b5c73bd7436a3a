import { countSyllables } from './countSyllables'
import { findPassives } from './findPassives'
import { findTerms, type TermOfText } from './findTerms'
import { findWords, type Word } from './findWords'
import { computeFleschDouma, computeLeesindexA, WORDS_FOR_AN_INDEX } from './readability'
import { splitSentences, type Span } from './splitSentences'

/** From this many words on a sentence is worth a look. */
export const WORDS_OF_A_LONG_SENTENCE = 16
export const MOST_LONG_SENTENCES = 3
const SYLLABLES_OF_A_LONG_WORD = 4
const LETTERS_OF_A_LONG_WORD = 11

/** A word of the municipality's list, with its own plain explanation. */
export type GlossaryWord = { id: string; names: readonly string[]; meaning: string }

export type Readability = {
  words: number
  sentences: number
  wordsPerSentence: number
  /** the longest first, as far as they are long */
  longestSentences: (Span & { words: number })[]
  longWords: Word[]
  passives: Span[]
  jargon: TermOfText<GlossaryWord>[]
  /** two scales on which higher is easier, rounded; null for a text too short to say anything about */
  indices: { fleschDouma: number; leesindexA: number } | null
}

/**
 * What can be counted of how a Dutch text reads. It marks what a writer may look at and judges nothing: who reads
 * and what they know, no count tells.
 *
 * @example describeReadability({ text: variant.plain }).longestSentences[0]?.words
 */
export function describeReadability({ text, glossary = [] }: { text: string; glossary?: readonly GlossaryWord[] }): Readability {
  const spans = splitSentences(text)
  const words = findWords(text)
  const sentences = spans.map((span) => ({
    ...span,
    words: words.filter(({ start }) => start >= span.start && start < span.end).length,
  }))
  const syllables = words.reduce((sum, { text: word }) => sum + countSyllables(word), 0)
  const counts = { words: words.length, sentences: sentences.length, syllables }
  return {
    words: counts.words,
    sentences: counts.sentences,
    wordsPerSentence: counts.sentences === 0 ? 0 : Math.round((10 * counts.words) / counts.sentences) / 10,
    longestSentences: sentences
      .filter(({ words: count }) => count >= WORDS_OF_A_LONG_SENTENCE)
      .sort((a, b) => b.words - a.words || a.start - b.start)
      .slice(0, MOST_LONG_SENTENCES),
    longWords: words.filter(({ text: word }) => isLong(word)),
    passives: findPassives({ text, sentences }),
    jargon: findTerms({ text, terms: glossary }),
    indices:
      counts.words < WORDS_FOR_AN_INDEX
        ? null
        : { fleschDouma: Math.round(computeFleschDouma(counts)), leesindexA: Math.round(computeLeesindexA(counts)) },
  }
}

function isLong(word: string): boolean {
  return /^[\p{L}'’-]+$/u.test(word) && word.length >= LETTERS_OF_A_LONG_WORD && countSyllables(word) >= SYLLABLES_OF_A_LONG_WORD
}
