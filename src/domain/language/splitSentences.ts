/** A piece of a text by its place in it: UTF-16 offsets, the end not included. */
export type Span = { start: number; end: number }

const ABBREVIATIONS =
  /(?:^|[\s(‘“"'])(?:bijv|bv|d\.w\.z|m\.b\.t|i\.v\.m|i\.p\.v|o\.a|n\.a\.v|t\.a\.v|t\.b\.v|t\.o\.v|a\.u\.b|z\.s\.m|e\.d|m\.m|m\.n|z\.o\.z|dhr|mevr|mw|mr|dr|drs|ir|prof|ing|nr|nrs|blz|pag|art|ca|evt|excl|incl|enz|etc|jl|tel|st|max|min|resp|vgl|zgn|plm|afd|jr|sr|[A-Z])$/iu
/** What ends a sentence: marks, what closes after them, and what follows. */
const END = /[.!?…]+["'’”»)\]]*(?=\s|$)/gu
const ONLY_SOMETIMES_LAST = /^(?:enz|etc|e\.d)$/iu

/**
 * The sentences of a Dutch text. A line is at least one sentence: headings and items of lists have no full stop.
 * A full stop of an abbreviation, a number or a time ends nothing, nor does a mark within words that are quoted.
 *
 * @example splitSentences('Bel bijv. om 9.30 uur. Dat kan.').length // 2
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    let from = 0
    for (const match of line.matchAll(END)) {
      const end = match.index + match[0].length
      if (!isEnd({ line, at: match.index, mark: match[0], rest: line.slice(end) })) continue
      add({ sentences, text, start: index + from, end: index + end })
      from = end
    }
    add({ sentences, text, start: index + from, end: index + line.length })
  }
  return sentences
}

function isEnd({ line, at, mark, rest }: { line: string; at: number; mark: string; rest: string }): boolean {
  const next = rest.trimStart()
  if (next === '') return true
  // ‘Gaat het?’ vroeg zij: the sentence goes on in small letters.
  if (/^\p{Ll}/u.test(next)) return false
  if (mark[0] !== '.' || mark.startsWith('..')) return true
  const abbreviation = ABBREVIATIONS.exec(line.slice(0, at))
  if (abbreviation === null) return true
  return ONLY_SOMETIMES_LAST.test(abbreviation[0].trim())
}

function add({ sentences, text, start, end }: { sentences: Span[]; text: string } & Span): void {
  const raw = text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(raw)) return
  const from = start + (raw.length - raw.trimStart().length)
  sentences.push({ start: from, end: from + raw.trim().length })
}
