import type { Paragraph } from './paragraph'
import { listLeaves, rootOf } from './textLeaves'

/**
 * The pieces of a stored text (Lexical), each of which can be written on its own: paragraphs, headings, quotes
 * and points of lists. A key follows from kind and words, and for words that come twice from their order: what
 * is put in or taken out elsewhere leaves it as it is.
 *
 * @param state the editor state `{ root: … }`; null is an empty text
 * @example splitParagraphs(state) // [{ key: 'p1x9k2-1', kind: 'paragraph', text: 'Vraag om Angel.' }]
 */
export function splitParagraphs(state: unknown): Paragraph[] {
  const root = rootOf(state)
  if (root === null) return []
  const times = new Map<string, number>()
  return listLeaves(root).map(({ kind, text }) => {
    const name = `p${fingerprint(`${kind} ${text}`)}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return { key: `${name}-${time}`, kind, text }
  })
}

/** FNV-1a over UTF-16 units: short, the same everywhere; two that meet are told apart by their order. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
