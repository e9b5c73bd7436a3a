import type { VariantContent } from '@/domain/content'

/** The longest piece that a comment names. */
const MOST = 1000

/** The pieces of a text that a comment can be about: its headline, its summary, and its paragraphs. */
export function listPassages({ headline, summary, plain }: VariantContent): string[] {
  const pieces = [headline, summary, ...plain.split('\n\n')]
  return [...new Set(pieces.filter((piece) => piece !== null && piece.trim() !== '').map((piece) => piece?.slice(0, MOST) ?? ''))]
}
