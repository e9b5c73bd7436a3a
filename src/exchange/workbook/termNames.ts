/** A record that a cell may name. */
export type NamedTerm = {
  id: string
  name: string
  /** tells apart what has the same name */
  slug: string
  /** other words for the same */
  aliases?: readonly string[]
}

export type NameAnswer =
  | { kind: 'found'; id: string }
  | { kind: 'unknown'; nearest: string | null }
  /** somebody said that this name is to be left out */
  | { kind: 'left-out' }

/** The names of one list, both ways. */
export type TermNames = {
  /** in the order of the terms; no two are alike, and none holds a semicolon or a line break */
  labels: readonly string[]
  ids: ReadonlySet<string>
  /** an id that the list does not hold stands between brackets */
  labelOf: (id: string) => string
  /** `kept`: ids that the card already has, which may be named by their bracketed id */
  find: (text: string, kept?: readonly string[]) => NameAnswer
}

// Comparing with every name costs time; a file of nothing but nonsense gets its answer without advice.
const MOST_SUGGESTIONS = 300
const LONGEST_COMPARED = 60

/**
 * Gives the records of a list names that can be written into a cell and found again. Reading forgives
 * capitals, accents and spaces, and takes a slug or another word where it means one record only.
 *
 * @example createTermNames([{ id: '7', name: 'Jongeren', slug: 'jongeren' }]).find(' jongeren ') // found, '7'
 */
export function createTermNames(terms: readonly NamedTerm[]): TermNames {
  const labelById = labelTerms(terms)
  const byExactName = new Map<string, string>()
  for (const { id } of terms) byExactName.set(normaliseName(labelById.get(id) ?? ''), id)
  const byOtherName = collectOtherNames(terms)
  const labels = terms.map(({ id }) => labelById.get(id) ?? '')
  const nearestByText = new Map<string, string | null>()
  const nearestOf = (text: string): string | null => {
    const known = nearestByText.get(text)
    if (known !== undefined || nearestByText.size >= MOST_SUGGESTIONS) return known ?? null
    const nearest = findNearest({ text, labels })
    nearestByText.set(text, nearest)
    return nearest
  }

  return {
    labels,
    ids: new Set(terms.map(({ id }) => id)),
    labelOf: (id) => labelById.get(id) ?? `[${id}]`,
    find: (text, kept = []) => {
      const key = normaliseName(text)
      const found =
        byExactName.get(key) ?? kept.find((id) => text.trim() === `[${id}]`) ?? byOtherName.get(key) ?? null
      return found === null ? { kind: 'unknown', nearest: nearestOf(key) } : { kind: 'found', id: found }
    },
  }
}

function labelTerms(terms: readonly NamedTerm[]): Map<string, string> {
  const plain = (text: string) => text.replaceAll(';', ',').replace(/\s+/gu, ' ').trim()
  const counted = new Map<string, number>()
  const count = (label: string) => {
    const key = normaliseName(label)
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  const isFree = (label: string) => label !== '' && (counted.get(normaliseName(label)) ?? 0) < 2
  for (const { name } of terms) count(plain(name))

  const taken = new Set<string>()
  const labelById = new Map<string, string>()
  for (const { id, name, slug } of terms) {
    const candidates = [plain(name), plain(`${name} (${slug})`), plain(`${name} (${slug}) [${id}]`)]
    const label =
      candidates.find((candidate) => isFree(candidate) && !taken.has(normaliseName(candidate))) ?? `[${id}]`
    taken.add(normaliseName(label))
    labelById.set(id, label)
  }
  return labelById
}

function collectOtherNames(terms: readonly NamedTerm[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const { id, slug, name, aliases = [] } of terms) {
    for (const key of new Set([slug, name, ...aliases].map(normaliseName))) {
      // Two records under one name: then it means neither.
      found.set(key, found.has(key) ? null : id)
    }
  }
  return found
}

/**
 * A name as it is compared: without accents, capitals and superfluous spaces.
 *
 * @example normaliseName('  Thema’s ') // "thema's"
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** The label that fewest edits separate from a text, when it is not too far: a third of its length. */
function findNearest({ text, labels }: { text: string; labels: readonly string[] }): string | null {
  let nearest: string | null = null
  let fewest = Infinity
  for (const label of labels) {
    const key = normaliseName(label)
    if (text.length >= 3 && key.startsWith(text)) return label
    const edits = countEdits(text.slice(0, LONGEST_COMPARED), key.slice(0, LONGEST_COMPARED))
    if (edits < fewest && edits <= Math.max(1, Math.floor(key.length / 3))) [nearest, fewest] = [label, edits]
  }
  return nearest
}

/** Levenshtein's distance. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let across = 1; across <= other.length; across += 1) {
      const replaced = (row[across - 1] ?? 0) + (one[at - 1] === other[across - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
