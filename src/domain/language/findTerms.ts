import type { Span } from './splitSentences'

export type TermOfText<T> = Span & { term: T; written: string }

const VOWEL = 'aeiou'

/**
 * The ways in which a term of the glossary is written: "Instemming of toestemming" is two words, "… (GIA)" has a
 * short form.
 *
 * @example formsOfTerm('Slachtoffer en pleger') // ['Slachtoffer', 'pleger']
 */
export function formsOfTerm(term: string): string[] {
  const [, outside, inside] = /^(.*?)\s*\(([^)]*)\)\s*$/u.exec(term) ?? [null, term, '']
  const parts = (outside ?? '').split(/\s+(?:of|en|or|and)\s+|\s*\/\s*/u)
  const isList = parts.length > 1 && parts.every((part) => !part.includes(' '))
  return [...(isList ? parts : [outside ?? '']), inside ?? ''].map((form) => form.trim()).filter((form) => form.length > 1)
}

/**
 * Where terms stand in a text, as whole words and in the plural too. Capitals carry meaning in abbreviations only.
 * Where two begin at one place, the longer wins.
 *
 * @example findTerms({ text: 'Ken je grenzen', terms: [{ names: ['Grens'] }] })[0]?.written // 'grenzen'
 */
export function findTerms<T extends { names: readonly string[] }>({ text, terms }: {
  text: string
  terms: readonly T[]
}): TermOfText<T>[] {
  const found = terms.flatMap((term) =>
    term.names.flatMap(formsOfTerm).flatMap((form) =>
      [...text.matchAll(patternOf(form))].map(({ 0: written, index }) => ({
        term,
        written,
        start: index,
        end: index + written.length,
      })),
    ),
  )
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter(({ start }, index) => !inOrder.slice(0, index).some((other) => start < other.end && other.start <= start))
}

/** Patterns by the form they find: a page of posts asks for the same few words over and over. */
const KNOWN = new Map<string, RegExp>()
const MOST_KNOWN = 2_000

function patternOf(form: string): RegExp {
  const known = KNOWN.get(form) ?? createPattern(form)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(form, known)
  return known
}

function createPattern(form: string): RegExp {
  const isAbbreviation = /^[\p{Lu}\p{N}]{2,6}$/u.test(form)
  const words = form.split(/\s+/u)
  const last = words.at(-1) ?? ''
  const endings = isAbbreviation ? [last] : inflectionsOf(last)
  const before = words.slice(0, -1).map(escape).join('\\s+')
  const pattern = `${before}${before ? '\\s+' : ''}(?:${endings.map(escape).join('|')})`
  return new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, isAbbreviation ? 'gu' : 'giu')
}

/** A word and its plurals, after the rules of Dutch spelling; also the singular of what ends in -en or -s. */
function inflectionsOf(word: string): string[] {
  const stems = [word, ...singularsOf(word)]
  const forms = stems.flatMap((stem) => {
    const lower = stem.toLowerCase()
    const [beforeLast = '', last = ''] = lower.slice(-2)
    const twoBefore = lower.at(-3) ?? ''
    const open = `${stem.slice(0, -2)}${stem.slice(-1)}`
    return [
      stem,
      ...['s', '’s', "'s", 'en', 'e', 'n'].map((ending) => stem + ending),
      ...(last === 's' ? [`${stem.slice(0, -1)}zen`] : []),
      ...(last === 'f' ? [`${stem.slice(0, -1)}ven`] : []),
      // stap, stappen: a short vowel keeps its sound before two consonants
      ...(!VOWEL.includes(last) && VOWEL.includes(beforeLast) && !VOWEL.includes(twoBefore) ? [`${stem}${last}en`] : []),
      // taal, talen: a long one is written once in an open syllable
      ...(!VOWEL.includes(last) && VOWEL.includes(beforeLast) && beforeLast === twoBefore ? [`${open}en`] : []),
    ]
  })
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

function singularsOf(word: string): string[] {
  if (word.length < 7) return []
  return [/en$/iu, /s$/iu].filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ''))
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
