import type { PlainDate } from '../time/plainDate'
import { dayNumberOf } from './dayOfCard'

export type TitledItem = {
  id: string
  title: string
  date: PlainDate
  /** items of one group never count as similar: the changed occurrences of a series */
  groupId?: string | null
}

export type SimilarPair = {
  /** the earlier of the two */
  firstId: string
  secondId: string
  /** from the threshold to 1, where 1 is the same title but for case, accents and punctuation */
  similarity: number
}

/** Share of common trigrams from which two titles count as nearly the same. */
export const SIMILAR_FROM = 0.75
const WITHIN_DAYS = 60
/** Below this length one letter decides too much, so only equal titles count. */
const SHORTEST = 8
/** Articles and the like say nothing about what an item is about. */
const FILLERS = new Set([
  'de',
  'het',
  'een',
  'en',
  'van',
  'voor',
  'in',
  'op',
  'the',
  'a',
  'an',
  'and',
  'of',
  'for',
])

/**
 * A title as comparison sees it: lower case, without accents, punctuation and fillers.
 *
 * @example foldTitle('Eén keer vragen: “Ben je oké?”') // 'een keer vragen ben je oke'
 */
export function foldTitle(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word, index) => index === 0 || !FILLERS.has(word))
  return telling.join(' ')
}

/**
 * Items with nearly the same title close together: at most 60 days apart. Similarity is the Dice coefficient
 * of the trigrams of the folded titles. Titles whose numbers differ are parts of a row and not the same
 * ("Dialoogtafel 1", "Dialoogtafel 2").
 *
 * Of many items with the same title each is paired with the next only, so the answer stays readable.
 * Candidates come from the rarest trigrams (prefix filtering: Chaudhuri, Ganti & Kaushik, ICDE 2006), so
 * that most pairs are never looked at.
 *
 * @returns pairs in order of the first item's day
 * @example
 * findSimilarTitles({ items: [
 *   { id: '1', title: 'Herken de signalen', date: parsePlainDate('2026-03-02') },
 *   { id: '2', title: 'Herken signalen!', date: parsePlainDate('2026-03-20') },
 * ] }) // [{ firstId: '1', secondId: '2', similarity: 1 }]
 */
export function findSimilarTitles({
  items,
  withinDays = WITHIN_DAYS,
  threshold = SIMILAR_FROM,
}: {
  items: readonly TitledItem[]
  withinDays?: number
  /** above 0, at most 1 */
  threshold?: number
}): SimilarPair[] {
  const titles = groupByTitle(items)
  const pairs: (SimilarPair & { dayNumber: number })[] = []
  for (const { entries } of titles) {
    for (let index = 1; index < entries.length; index += 1) {
      const [first, second] = [entries[index - 1], entries[index]]
      if (first && second && arePairable({ first, second, withinDays })) pairs.push(toPair(first, second, 1))
    }
  }
  for (const { a, b, similarity } of joinSimilar({ titles, threshold, withinDays })) {
    const nearest = findNearest({ a: a.entries, b: b.entries, withinDays })
    if (nearest !== null) pairs.push(toPair(nearest[0], nearest[1], similarity))
  }
  return pairs
    .sort((a, b) => a.dayNumber - b.dayNumber || (a.firstId + a.secondId < b.firstId + b.secondId ? -1 : 1))
    .map(({ firstId, secondId, similarity }) => ({ firstId, secondId, similarity }))
}

type Entry = { id: string; dayNumber: number; groupId: string | null }
type Title = { text: string; numbers: string; trigrams: string[]; entries: Entry[] }

function groupByTitle(items: readonly TitledItem[]): Title[] {
  const titles = new Map<string, Title>()
  for (const { id, title, date, groupId } of items) {
    const text = foldTitle(title)
    if (text === '') continue
    const known = titles.get(text) ?? {
      text,
      numbers: (text.match(/\p{N}+/gu) ?? []).join(' '),
      trigrams: text.length < SHORTEST ? [] : findTrigrams(text),
      entries: [],
    }
    titles.set(text, known)
    known.entries.push({ id, dayNumber: dayNumberOf(date), groupId: groupId ?? null })
  }
  for (const { entries } of titles.values()) {
    entries.sort((a, b) => a.dayNumber - b.dayNumber || (a.id < b.id ? -1 : 1))
  }
  return [...titles.values()]
}

function findTrigrams(text: string): string[] {
  const padded = ` ${text} `
  const trigrams = new Set<string>()
  for (let start = 0; start + 3 <= padded.length; start += 1) trigrams.add(padded.slice(start, start + 3))
  return [...trigrams]
}

function joinSimilar({
  titles,
  threshold,
  withinDays,
}: {
  titles: readonly Title[]
  threshold: number
  withinDays: number
}): { a: Title; b: Title; similarity: number }[] {
  const frequency = new Map<string, number>()
  for (const { trigrams } of titles) {
    for (const trigram of trigrams) frequency.set(trigram, (frequency.get(trigram) ?? 0) + 1)
  }
  const rank = new Map(
    [...frequency]
      .sort(([a, countA], [b, countB]) => countA - countB || (a < b ? -1 : 1))
      .map(([trigram], index) => [trigram, index]),
  )
  const sets = titles
    .filter(({ trigrams }) => trigrams.length > 0)
    .map((title) => ({
      title,
      ranks: Int32Array.from(title.trigrams, (trigram) => rank.get(trigram) ?? 0).sort(),
    }))
    .sort((a, b) => a.ranks.length - b.ranks.length)
  // Only titles with the same numbers can be a pair, so each kind of numbers has its own index.
  const indexes = new Map<string, Map<number, number[]>>()
  const seenBy = new Int32Array(sets.length).fill(-1)
  const found: { a: Title; b: Title; similarity: number }[] = []
  sets.forEach(({ title, ranks }, position) => {
    const index = indexes.get(title.numbers) ?? new Map<number, number[]>()
    indexes.set(title.numbers, index)
    // Dice ≥ t with a set that is no longer needs at least t/(2−t) of the longer one in common.
    const fewest = Math.ceil((threshold / (2 - threshold)) * ranks.length - 1e-9)
    for (const trigram of ranks.subarray(0, ranks.length - fewest + 1)) {
      const listed = index.get(trigram) ?? []
      for (const candidate of listed) {
        const other = sets[candidate]
        if (other === undefined || seenBy[candidate] === position) continue
        seenBy[candidate] = position
        if (other.ranks.length < fewest || !mayBeNear({ a: title, b: other.title, withinDays })) continue
        const total = ranks.length + other.ranks.length
        const common = countCommon({ a: ranks, b: other.ranks, atLeast: (threshold * total) / 2 - 1e-9 })
        if (common !== null) found.push({ a: other.title, b: title, similarity: (2 * common) / total })
      }
      if (listed.length === 0) index.set(trigram, listed)
      listed.push(position)
    }
  })
  return found
}

function mayBeNear({ a, b, withinDays }: { a: Title; b: Title; withinDays: number }): boolean {
  const [firstA, lastA] = [a.entries[0]?.dayNumber ?? 0, a.entries.at(-1)?.dayNumber ?? 0]
  const [firstB, lastB] = [b.entries[0]?.dayNumber ?? 0, b.entries.at(-1)?.dayNumber ?? 0]
  return firstA - lastB <= withinDays && firstB - lastA <= withinDays
}

/** How many numbers two ascending lists share; null as soon as they cannot share enough any more. */
function countCommon({ a, b, atLeast }: { a: Int32Array; b: Int32Array; atLeast: number }): number | null {
  let common = 0
  let indexA = 0
  let indexB = 0
  while (indexA < a.length && indexB < b.length) {
    if (common + Math.min(a.length - indexA, b.length - indexB) < atLeast) return null
    const difference = (a[indexA] ?? 0) - (b[indexB] ?? 0)
    if (difference === 0) common += 1
    if (difference <= 0) indexA += 1
    if (difference >= 0) indexB += 1
  }
  return common < atLeast ? null : common
}

function findNearest({
  a,
  b,
  withinDays,
}: {
  a: readonly Entry[]
  b: readonly Entry[]
  withinDays: number
}): [Entry, Entry] | null {
  let nearest: [Entry, Entry] | null = null
  let fewest = Infinity
  let start = 0
  for (const first of a) {
    while ((b[start]?.dayNumber ?? Infinity) < first.dayNumber - withinDays) start += 1
    for (let index = start; index < b.length; index += 1) {
      const second = b[index]
      if (second === undefined || second.dayNumber > first.dayNumber + withinDays) break
      const distance = Math.abs(second.dayNumber - first.dayNumber)
      if (distance < fewest && arePairable({ first, second, withinDays })) {
        fewest = distance
        nearest = [first, second]
      }
      if (second.dayNumber >= first.dayNumber && nearest !== null) break
    }
  }
  return nearest
}

function arePairable({
  first,
  second,
  withinDays,
}: {
  first: Entry
  second: Entry
  withinDays: number
}): boolean {
  if (first.groupId !== null && first.groupId === second.groupId) return false
  return Math.abs(second.dayNumber - first.dayNumber) <= withinDays
}

function toPair(a: Entry, b: Entry, similarity: number): SimilarPair & { dayNumber: number } {
  const [first, second] =
    a.dayNumber < b.dayNumber || (a.dayNumber === b.dayNumber && a.id < b.id) ? [a, b] : [b, a]
  return { firstId: first.id, secondId: second.id, similarity, dayNumber: first.dayNumber }
}
