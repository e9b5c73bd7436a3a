import type { KeyedText, Paragraph, ParagraphConflict } from './paragraph'

/** A field while somebody writes in it. */
export type Draft = {
  /** what is stored, as far as this page knows */
  base: readonly Paragraph[]
  /** what stands on the screen */
  pieces: readonly Paragraph[]
  /** pieces of which two versions are shown until one is chosen */
  conflicts: readonly ParagraphConflict[]
  /** how many pieces were begun here; names of new ones count on from it */
  begun: number
}

/** What came back from saving: the text as it is stored now, under the names that were sent. */
export type SavedText = { paragraphs: readonly Paragraph[]; conflicts: readonly ParagraphConflict[] }

/** A field as it was read, with an empty paragraph to begin in when there is none. */
export function startDraft(paragraphs: readonly Paragraph[]): Draft {
  const draft: Draft = { base: paragraphs, pieces: paragraphs, conflicts: [], begun: 0 }
  return paragraphs.length === 0 ? addPiece({ draft, afterKey: null }) : draft
}

/** Other words for one piece. */
export function editPiece({ draft, key, text }: { draft: Draft; key: string; text: string }): Draft {
  return { ...draft, pieces: draft.pieces.map((piece) => (piece.key === key ? { ...piece, text } : piece)) }
}

/** A new, empty piece after another one, or first of all. */
export function addPiece({ draft, afterKey }: { draft: Draft; afterKey: string | null }): Draft {
  const begun = draft.begun + 1
  const fresh: Paragraph = { key: `n${begun}`, kind: 'paragraph', text: '' }
  const at = afterKey === null ? 0 : draft.pieces.findIndex(({ key }) => key === afterKey) + 1
  return { ...draft, begun, pieces: [...draft.pieces.slice(0, at), fresh, ...draft.pieces.slice(at)] }
}

/**
 * What leaving a piece does: an empty one goes, unless it is the last; one with a blank line in it becomes two,
 * so that who presses Enter twice has a new paragraph.
 */
export function leavePiece({ draft, key }: { draft: Draft; key: string }): Draft {
  const piece = draft.pieces.find((each) => each.key === key)
  if (piece === undefined || piece.kind === 'line') return draft
  if (piece.text.trim() === '') {
    return draft.pieces.length === 1 ? draft : { ...draft, pieces: draft.pieces.filter((each) => each !== piece) }
  }
  const [first = '', ...rest] = piece.text.split(/\n[^\S\n]*\n\s*/).filter((part) => part.trim() !== '')
  if (rest.length === 0) return draft
  const kind = piece.kind === 'listitem' ? 'listitem' : 'paragraph'
  const fresh = rest.map((text, index): Paragraph => ({ key: `n${draft.begun + index + 1}`, kind, text }))
  const pieces = draft.pieces.flatMap((each) => (each === piece ? [{ ...piece, text: first }, ...fresh] : [each]))
  return { ...draft, begun: draft.begun + rest.length, pieces }
}

/**
 * What to send of a field: everything on the screen, but for pieces that still wait for a choice (those are left
 * as they are stored) and new ones without a word.
 */
export function mineOf({ base, pieces, conflicts }: Draft): KeyedText[] {
  const stored = new Map(base.map(({ key, text }) => [key, text]))
  const waiting = new Set(conflicts.map(({ key }) => key))
  return pieces.flatMap(({ key, text }) => {
    const old = stored.get(key)
    if (waiting.has(key)) return old === undefined ? [] : [{ key, text: old }]
    return old === undefined && text.trim() === '' ? [] : [{ key, text }]
  })
}

/** Whether anything of a field is not stored yet and can be. */
export function hasUnsaved(draft: Draft): boolean {
  const mine = mineOf(draft)
  const isSame = mine.length === draft.base.length && mine.every(({ key, text }, index) => draft.base[index]?.key === key && draft.base[index].text === text)
  return !isSame
}

/**
 * The field after an answer to saving it. Words that were typed meanwhile stay; what others wrote comes in; and
 * where both is so for one piece, both versions are shown.
 *
 * @param sent what `mineOf` gave when it was sent
 */
export function acceptSaved({ draft, sent, saved }: { draft: Draft; sent: readonly KeyedText[]; saved: SavedText }): Draft {
  const sentTexts = new Map(sent.map(({ key, text }) => [key, text]))
  const local = new Map(draft.pieces.map((piece) => [piece.key, piece]))
  const open = new Map([...draft.conflicts, ...saved.conflicts].map((conflict) => [conflict.key, conflict]))
  const conflicts: ParagraphConflict[] = []
  const pieces: Paragraph[] = []
  for (const stored of saved.paragraphs) {
    const { key } = stored
    const own = local.get(key)
    // Taken away here after it was sent: it stays away, and the next save says so.
    if (own === undefined && sentTexts.has(key)) continue
    const isTyped = own !== undefined && own.text !== sentTexts.get(key)
    const isOther = stored.text !== sentTexts.get(key)
    const isAsked = own !== undefined && own.text !== stored.text && (open.has(key) || (isTyped && isOther))
    if (isAsked) conflicts.push({ key, mine: own.text, theirs: stored.text })
    pieces.push(isAsked || isTyped ? { ...stored, text: own.text } : stored)
  }
  const isStored = new Set(saved.paragraphs.map(({ key }) => key))
  for (const [index, own] of draft.pieces.entries()) {
    if (isStored.has(own.key)) continue
    const isNew = !sentTexts.has(own.key) && !open.has(own.key)
    const isLost = open.has(own.key) || (sentTexts.has(own.key) && own.text !== sentTexts.get(own.key))
    if (!isNew && !isLost) continue
    if (isLost) conflicts.push({ key: own.key, mine: own.text, theirs: null })
    const before = new Set(draft.pieces.slice(0, index).map(({ key }) => key))
    const at = pieces.findLastIndex(({ key }) => before.has(key)) + 1
    pieces.splice(at, 0, own)
  }
  const next: Draft = { ...draft, base: saved.paragraphs, pieces, conflicts }
  return pieces.length === 0 ? addPiece({ draft: next, afterKey: null }) : next
}

/** Chooses between two versions. Mine is then saved over theirs, knowingly; theirs takes the place of mine. */
export function chooseVersion({ draft, key, choice }: { draft: Draft; key: string; choice: 'mine' | 'theirs' }): Draft {
  const conflict = draft.conflicts.find((each) => each.key === key)
  if (conflict === undefined) return draft
  const chosen: Draft = { ...draft, conflicts: draft.conflicts.filter((each) => each !== conflict) }
  if (choice === 'mine') return chosen
  if (conflict.theirs !== null) return editPiece({ draft: chosen, key, text: conflict.theirs })
  return { ...chosen, pieces: chosen.pieces.filter((piece) => piece.key !== key) }
}
