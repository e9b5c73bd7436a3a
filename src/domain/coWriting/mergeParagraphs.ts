import type { KeyedText, ParagraphConflict } from './paragraph'

export type MergedParagraphs = {
  /** what can be kept without asking anybody; where both changed the same piece, this holds theirs */
  merged: KeyedText[]
  /** pieces that both changed, each in their own way: a person chooses */
  conflicts: ParagraphConflict[]
}

/**
 * Brings two versions of a text together that began as the same one. Who alone changed, added or took away a
 * piece is right; a piece that both changed differently is theirs for now, and named with both versions. Theirs
 * gives the order; what is new of mine comes after the piece that it followed.
 *
 * @example
 * mergeParagraphs({ base: [a, b], mine: [{ ...a, text: 'Ik' }, b], theirs: [a, { ...b, text: 'Zij' }] })
 * // { merged: [{ key: 'a', text: 'Ik' }, { key: 'b', text: 'Zij' }], conflicts: [] }
 */
export function mergeParagraphs({ base, mine, theirs }: {
  base: readonly KeyedText[]
  mine: readonly KeyedText[]
  theirs: readonly KeyedText[]
}): MergedParagraphs {
  const old = textsOf(base)
  const own = textsOf(mine)
  const other = textsOf(theirs)
  const conflicts: ParagraphConflict[] = []
  const merged: KeyedText[] = []
  for (const { key, text } of theirs) {
    const mineHere = own.get(key) ?? null
    const isBoth = isChangedByBoth({ old: old.get(key), own: mineHere, other: text })
    if (isBoth) conflicts.push({ key, mine: mineHere, theirs: text })
    const kept = isBoth || text !== old.get(key) ? text : mineHere
    if (kept !== null) merged.push({ key, text: kept })
  }
  let place = 0
  for (const { key, text } of mine) {
    const at = merged.findIndex((paragraph) => paragraph.key === key)
    if (at >= 0) place = at + 1
    else if (!old.has(key)) {
      merged.splice(place, 0, { key, text })
      place += 1
    } else if (!other.has(key) && old.get(key) !== text) conflicts.push({ key, mine: text, theirs: null })
  }
  return { merged, conflicts }
}

/** Of a piece that they still have. `old` is undefined for one that is new, `own` null for one that I took away. */
function isChangedByBoth({ old, own, other }: { old: string | undefined; own: string | null; other: string }): boolean {
  if (own === other || other === old) return false
  return old === undefined ? own !== null : own !== old
}

function textsOf(paragraphs: readonly KeyedText[]): Map<string, string> {
  return new Map(paragraphs.map(({ key, text }) => [key, text]))
}
