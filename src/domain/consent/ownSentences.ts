import { splitRoughly } from '../checks/readWords'

/** Somebody who speaks of themselves, in Dutch. */
const FIRST_PERSON = /(?<![\p{L}])(ik|mij|me|mijn|mezelf|mijzelf)(?![\p{L}])/iu

/** How the house turns to its readers, in Dutch: with what they can do, or with whether it concerns them. */
const TO_READERS = /^["'“‘„(]*((bel|chat|mail|app|praat|kijk|lees|meld|zoek)|(herken|wil|twijfel|maak|ken|zit|heb|ben|voel) (je|jij|u))(?![\p{L}])/iu

/**
 * What is left of a text without the sentences in which the house refers to help: those that name a help line or turn
 * to the reader, while nobody speaks of themselves. Such sentences end many texts, and are nobody's.
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
    const isOfHouse = known.some((name) => lower.includes(name)) || TO_READERS.test(sentence.trim())
    if (isOfHouse && !FIRST_PERSON.test(sentence)) stretches.push([])
    else stretches.at(-1)?.push(sentence)
  }
  return stretches.filter((stretch) => stretch.length > 0).map((stretch) => stretch.join(' '))
}
