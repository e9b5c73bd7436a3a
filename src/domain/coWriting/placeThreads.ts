import type { ChannelView, ThreadView } from './coWritingView'
import type { Paragraph } from './paragraph'
import { findPassage } from './passage'
import type { TextField } from './textFields'

/** Pieces of a text as one, for finding passages over them. */
export const BETWEEN_PIECES = '\n\n'

type Piece = Pick<Paragraph, 'key' | 'text'>

export type PlacedThread = { thread: ThreadView; /** null: by none */ key: string | null; kind: 'found' | 'changed' | 'gone' }

/**
 * By which paragraph of its field each thread stands now; those whose passage is gone by none.
 *
 * @param pieces paragraphs of one field of one channel, and `threads` what was said of that field
 * @example placeThreads({ pieces: [{ key: 'line', text: 'Praat erover' }], threads })
 */
export function placeThreads({ pieces, threads }: { pieces: readonly Piece[]; threads: readonly ThreadView[] }): PlacedThread[] {
  const text = pieces.map((piece) => piece.text).join(BETWEEN_PIECES)
  return threads.map((thread) => {
    const found = thread.passage ? findPassage({ text, passage: thread.passage }) : ({ kind: 'gone' } as const)
    if (found.kind === 'gone') return { thread, key: null, kind: 'gone' }
    const piece = pieces.find(({ key, text: words }) => found.start <= startOfPiece({ pieces, key }) + words.length)
    return { thread, key: piece?.key ?? null, kind: found.kind }
  })
}

/** Where a piece begins in the text that all pieces make together. */
export function startOfPiece({ pieces, key }: { pieces: readonly Piece[]; key: string }): number {
  let start = 0
  for (const piece of pieces) {
    if (piece.key === key) break
    start += piece.text.length + BETWEEN_PIECES.length
  }
  return start
}

/** What was said of one field of one channel. */
export function threadsOfField({ threads, channelId, field }: {
  threads: readonly ThreadView[]
  channelId: string
  field: TextField
}): ThreadView[] {
  return threads.filter((thread) => thread.channelId === channelId && thread.passage?.field === field)
}

/**
 * What stands by no field: what was said of the whole, and of a field that is not shown any more. Words for sharing
 * show only while there are any; what was said of them is not lost with them.
 */
export function threadsOfNoField({ threads, channels }: { threads: readonly ThreadView[]; channels: readonly ChannelView[] }): ThreadView[] {
  const placed = new Set(
    channels.flatMap(({ channelId, fields }) => fields.flatMap(({ field }) => threadsOfField({ threads, channelId, field }))),
  )
  return threads.filter((thread) => !placed.has(thread))
}
