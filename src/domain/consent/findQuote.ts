/** Words of a quote in a row that are enough to recognise it where it is not whole. */
const RUN = 5

/** `whole`: the words stand there; `part`: a piece of them does; `absent`: nothing of them. */
export type QuoteFinding = 'whole' | 'part' | 'absent'

/**
 * Words as they are compared: without case, kinds of space, quotation marks and dash, or marks around them.
 *
 * @example evenOutWords(' “Ik  durfde\nniets.” ') // 'ik durfde niets'
 */
export function evenOutWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/["“”„‟«»″]/g, '')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'.,;:!?-]+|[\s'.,;:!?-]+$/g, '')
}

/**
 * Whether a quote stands in a text: whole, or a run of five of its words (of a shorter quote all but one, from
 * three), which is how words look that somebody trimmed or mended a little.
 *
 * @example findQuote({ text: 'Zij zei: “Ik durfde niets.”', quote: 'Ik durfde niets' }) // 'whole'
 */
export function findQuote({ text, quote }: { text: string; quote: string }): QuoteFinding {
  const needle = evenOutWords(quote)
  const hay = evenOutWords(text)
  if (needle === '' || hay === '') return 'absent'
  if (` ${hay} `.includes(needle)) return 'whole'
  const words = wordsIn(needle)
  const size = Math.min(RUN, words.length - 1)
  if (size < 3) return 'absent'
  const spoken = ` ${wordsIn(hay).join(' ')} `
  for (let start = 0; start + size <= words.length; start += 1) {
    if (spoken.includes(` ${words.slice(start, start + size).join(' ')} `)) return 'part'
  }
  return 'absent'
}

function wordsIn(evened: string): string[] {
  return evened.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')
}
