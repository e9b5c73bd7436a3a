import type { CardMove, CardPlan, CardWrite } from './decideMoveCards'

/** One card of a batch that was carried out. */
export type DoneMove = {
  id: string
  before: CardPlan
  after: CardPlan
  shiftDays: number
}

/** One time of a series that was cancelled: undone by putting it back, redone by cancelling it again. */
export type CancelledTime = { itemId: string; recurrenceId: string }

/** What was done in one go and goes back in one go: cards that moved, a time that was cancelled, or new items. */
export type MoveBatch = {
  moves: DoneMove[]
  /** whether armed releases went along */
  moveReleases: boolean
  cancelled?: CancelledTime
  /** ids of items that were made; undone by way of the trash, and redone out of it */
  created?: string[]
}

/** What can be undone and redone, the newest last, and each card's revision after one's own last change. */
export type UndoStack = { done: MoveBatch[]; undone: MoveBatch[]; revisions: Record<string, number> }

/** Wishes for `decideMoveCards`, a time of a series, or items and the trash; there is nothing left to ask. */
export type StackStep = {
  moves: CardMove[]
  moveReleases: boolean
  cancelled?: CancelledTime
  created?: CardRevision[]
}

export type CardRevision = { id: string; revision: number }

export const EMPTY_UNDO_STACK: UndoStack = { done: [], undone: [], revisions: {} }

/** More than anybody steps back through in one sitting. */
const MOST_BATCHES = 50

/**
 * Adds a batch that was carried out. What was undone before can no longer be redone.
 *
 * @param revisions the cards' revisions after the move
 * @example pushBatch({ stack, batch: batchOf({ writes, moveReleases: true }), revisions })
 */
export function pushBatch({
  stack,
  batch,
  revisions,
}: {
  stack: UndoStack
  batch: MoveBatch
  revisions: readonly CardRevision[]
}): UndoStack {
  return {
    done: [...stack.done, batch].slice(-MOST_BATCHES),
    undone: [],
    revisions: withRevisions({ stack, revisions }),
  }
}

/**
 * The batch that the writes of a move make.
 *
 * @example batchOf({ writes: decision.writes, moveReleases: false })
 */
export function batchOf({
  writes,
  moveReleases,
}: {
  writes: readonly CardWrite[]
  moveReleases: boolean
}): MoveBatch {
  return {
    moves: writes.map(({ id, before, after, shiftDays }) => ({ id, before, after, shiftDays })),
    moveReleases,
  }
}

/**
 * The moves that take the newest batch back, on the newest revisions; null when there is none.
 *
 * @example const step = planUndo(stack)
 */
export function planUndo(stack: UndoStack): StackStep | null {
  const batch = stack.done.at(-1)
  if (batch === undefined) return null
  return {
    moves: batch.moves.map(({ id, before, shiftDays }) =>
      moveTo({ stack, id, plan: before, shiftDays: shiftDays === 0 ? 0 : -shiftDays }),
    ),
    ...restOf({ stack, batch }),
  }
}

/**
 * The moves that do the last undone batch again; null when there is none.
 *
 * @example const step = planRedo(stack)
 */
export function planRedo(stack: UndoStack): StackStep | null {
  const batch = stack.undone.at(-1)
  if (batch === undefined) return null
  return {
    moves: batch.moves.map(({ id, after, shiftDays }) => moveTo({ stack, id, plan: after, shiftDays })),
    ...restOf({ stack, batch }),
  }
}

/**
 * The stack after an undo that was carried out. One that was refused is dropped instead (`dropUndo`).
 *
 * @example settleUndo({ stack, revisions })
 */
export function settleUndo({
  stack,
  revisions,
}: {
  stack: UndoStack
  revisions: readonly CardRevision[]
}): UndoStack {
  return {
    done: stack.done.slice(0, -1),
    undone: [...stack.undone, ...stack.done.slice(-1)],
    revisions: withRevisions({ stack, revisions }),
  }
}

/**
 * The stack after a redo that was carried out.
 *
 * @example settleRedo({ stack, revisions })
 */
export function settleRedo({
  stack,
  revisions,
}: {
  stack: UndoStack
  revisions: readonly CardRevision[]
}): UndoStack {
  return {
    done: [...stack.done, ...stack.undone.slice(-1)],
    undone: stack.undone.slice(0, -1),
    revisions: withRevisions({ stack, revisions }),
  }
}

/**
 * The stack after an undo that was refused: asking again gets the same answer, so what lies below comes up.
 *
 * @example dropUndo(stack)
 */
export function dropUndo(stack: UndoStack): UndoStack {
  return { ...stack, done: stack.done.slice(0, -1) }
}

/**
 * The stack after a redo that was refused.
 *
 * @example dropRedo(stack)
 */
export function dropRedo(stack: UndoStack): UndoStack {
  return { ...stack, undone: stack.undone.slice(0, -1) }
}

/**
 * Notes that somebody's own edit outside the calendar raised a revision, so that it does not count as a
 * colleague's.
 *
 * @example noteOwnRevision({ stack, revisions: [{ id: 'i1', revision: 7 }] })
 */
export function noteOwnRevision({
  stack,
  revisions,
}: {
  stack: UndoStack
  revisions: readonly CardRevision[]
}): UndoStack {
  const known = revisions.filter(({ id }) => id in stack.revisions)
  return known.length === 0 ? stack : { ...stack, revisions: withRevisions({ stack, revisions: known }) }
}

/**
 * Drops the moves of cards that others changed since: taking those back would take the colleague's change
 * back too. Cards that are not in sight are left as they are; the decision refuses them when it comes to it.
 *
 * @param cards cards as they are now
 * @example reconcile({ stack, cards })
 */
export function reconcile({ stack, cards }: { stack: UndoStack; cards: readonly CardRevision[] }): UndoStack {
  const changed = cards.filter(({ id, revision }) => {
    const known = stack.revisions[id]
    return known !== undefined && known !== revision
  })
  return changed.length === 0 ? stack : forgetCards({ stack, ids: changed.map(({ id }) => id) })
}

/**
 * Drops every move and every cancelled time of some cards; a batch that is left empty goes too.
 *
 * @example forgetCards({ stack, ids: ['i1'] })
 */
export function forgetCards({ stack, ids }: { stack: UndoStack; ids: readonly string[] }): UndoStack {
  const gone = new Set(ids)
  const keep = (batches: readonly MoveBatch[]) =>
    batches
      .map((batch) => ({
        ...batch,
        moves: batch.moves.filter(({ id }) => !gone.has(id)),
        ...(batch.created && { created: batch.created.filter((id) => !gone.has(id)) }),
      }))
      .filter(
        ({ moves, cancelled, created = [] }) =>
          moves.length > 0 || created.length > 0 || (cancelled && !gone.has(cancelled.itemId)),
      )
  return {
    done: keep(stack.done),
    undone: keep(stack.undone),
    revisions: Object.fromEntries(Object.entries(stack.revisions).filter(([id]) => !gone.has(id))),
  }
}

function restOf({ stack, batch }: { stack: UndoStack; batch: MoveBatch }): Omit<StackStep, 'moves'> {
  const { moveReleases, cancelled, created } = batch
  return {
    moveReleases,
    ...(cancelled && { cancelled }),
    ...(created && { created: created.map((id) => ({ id, revision: stack.revisions[id] ?? 0 })) }),
  }
}

function moveTo({
  stack,
  id,
  plan,
  shiftDays,
}: {
  stack: UndoStack
  id: string
  plan: CardPlan
  shiftDays: number
}): CardMove {
  const { plannedDate, plannedUntil, tie, wishedReleaseAt, eventTime } = plan
  return {
    id,
    revision: stack.revisions[id] ?? 0,
    plannedDate,
    plannedUntil,
    restore: { tie, wishedReleaseAt, shiftDays, eventTime },
  }
}

function withRevisions({
  stack,
  revisions,
}: {
  stack: UndoStack
  revisions: readonly CardRevision[]
}): Record<string, number> {
  return { ...stack.revisions, ...Object.fromEntries(revisions.map(({ id, revision }) => [id, revision])) }
}
