import { COLUMNS, type ColumnKey } from './columns'
import { normaliseName } from './termNames'

/** Which column of an unknown sheet goes where; counted from 0. */
export type ColumnMapping = Partial<Record<ColumnKey, number>>

/** What may be filled from somebody's own planning: never what finds an existing card, never the stage. */
const MAPPABLE = COLUMNS.filter(({ holds }) => holds !== 'fixed')

const plain = (text: string) =>
  normaliseName(text)
    .replace(/\(.*?\)/gu, ' ')
    .replace(/[^\p{L}\p{N}/']+/gu, ' ')
    .trim()

/**
 * Guesses which column of an unknown sheet holds what, by the words people put above them, Dutch or English.
 * Whole headers win over headers that only hold the word; each column is used once.
 *
 * @example guessMapping(['Datum', 'Onderwerp', 'Kanaal', 'Wie']) // { plannedDate: 0, title: 1, channelIds: 2, ownerId: 3 }
 */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const words = headers.map(plain)
  const mapping: ColumnMapping = {}
  const taken = new Set<number>()
  const take = (fits: (word: string, names: readonly string[]) => boolean) => {
    for (const { field, header, synonyms } of MAPPABLE) {
      if (mapping[field] !== undefined) continue
      const names = [header, ...synonyms].map(plain)
      const ranked = names.flatMap((name) => words.flatMap((word, at) => (fits(word, [name]) ? [at] : [])))
      const found = ranked.find((at) => !taken.has(at))
      if (found === undefined) continue
      mapping[field] = found
      taken.add(found)
    }
  }
  take((word, names) => word !== '' && names.includes(word))
  take((word, names) => names.some((name) => name.length > 2 && ` ${word} `.includes(` ${name} `)))
  return mapping
}
