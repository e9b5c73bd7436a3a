import type { Readability } from './describeReadability'

export const MARKS = ['sentence', 'word', 'passive', 'jargon'] as const
export type MarkKind = (typeof MARKS)[number]

/** A piece of a text and what is marked about it; nothing for plain words. */
export type MarkedPiece = { text: string; marks: MarkKind[]; /** in plain words, of jargon */ meaning: string | null }

/**
 * A text cut where marks begin and end, so that a screen can show marks that lie over one another.
 *
 * @example markText({ text, readability }).map(({ text }) => text).join('') === text
 */
export function markText({ text, readability }: { text: string; readability: Readability }): MarkedPiece[] {
  const marks = [
    ...readability.longestSentences.map((span) => ({ ...span, kind: 'sentence' as const, meaning: null })),
    ...readability.longWords.map((span) => ({ ...span, kind: 'word' as const, meaning: null })),
    ...readability.passives.map((span) => ({ ...span, kind: 'passive' as const, meaning: null })),
    ...readability.jargon.map((span) => ({ ...span, kind: 'jargon' as const, meaning: span.term.meaning })),
  ]
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const over = marks.filter((mark) => mark.start <= start && start < mark.end)
    return {
      text: text.slice(start, cuts[index + 1]),
      marks: MARKS.filter((kind) => over.some((mark) => mark.kind === kind)),
      meaning: over.find(({ meaning }) => meaning !== null)?.meaning ?? null,
    }
  })
}
