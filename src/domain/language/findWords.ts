import type { Span } from './splitSentences'

export type Word = Span & { text: string }

const WORD = /(?:['’](?=[stnm]\b))?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’.,:](?=[\p{L}\p{N}])|['’](?=s\b))*/gu

/**
 * The words of a text with their places; a number, a time and a word with hyphens are one.
 *
 * @example findWords('Om 9.30 uur.').map(({ text }) => text) // ['Om', '9.30', 'uur']
 */
export function findWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))
}
