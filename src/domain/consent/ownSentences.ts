import { splitRoughly } from '../checks/readWords'

/** Somebody who speaks of themselves, in Dutch. */
const FIRST_PERSON = /(?<![\p{L}])(ik|mij|me|mijn|mezelf|mijzelf)(?![\p{L}])/iu

/**
 * What is left of a text without the sentences in which the house refers to help: those that name a help line while
 * nobody speaks of themselves. Such sentences end many texts, and are nobody's.
 *
 * @param names names and numbers of help lines
 * @returns stretches of the text, between the sentences that were left out
 * @example keepOwnSentences({ text: 'Ik zweeg. Bel Veilig Thuis.', names: ['Veilig Thuis'] }) // ['Ik zweeg.']
 */
export function keepOwnSentences({ text, names }: { text: string; names: readonly string[] }): string[] {
  const known = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '')
  const stretches: string[][] = [[]]
  for (const sentence of splitRoughly(text)) {
    const lower = sentence.toLowerCase()
    if (known.some((name) => lower.includes(name)) && !FIRST_PERSON.test(sentence)) stretches.push([])
    else stretches.at(-1)?.push(sentence)
  }
  return stretches.filter((stretch) => stretch.length > 0).map((stretch) => stretch.join(' '))
}
