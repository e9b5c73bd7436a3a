import type { Recurrence, RecurrenceId, SeriesStart } from './recurrence'
import type { RecurrenceReason } from './refusal'

/** This occurrence, this and those after it, or all. */
export const SERIES_SCOPES = ['one', 'following', 'all'] as const
export type SeriesScope = (typeof SERIES_SCOPES)[number]

/** An occurrence that became an item of its own: its id, and the place it has in the series. */
export type ChangedOccurrence = { id: string; recurrenceId: RecurrenceId }

/** What somebody wants. Words, places and people are not named here: only what it does to the dates. */
export type SeriesChange =
  /** other words or another place; the dates stay */
  | { kind: 'content' }
  /** the chosen occurrence comes to stand here; the others follow as far as the scope says */
  | { kind: 'move'; to: SeriesStart }
  | { kind: 'cancel' }
  /** a time that was cancelled takes place after all */
  | { kind: 'restore' }
  /** another rhythm, for 'following' from its own start on */
  | { kind: 'rhythm'; start: SeriesStart; recurrence: Recurrence }

/** A series as it is to be stored; without recurrence it happens once, at its start. */
export type SeriesState = { start: SeriesStart; recurrence: Recurrence | null }

/** What becomes of the changed occurrences and the excluded days when dates move. */
export type Survival = {
  /** still occurrences of the new dates: `to` is their new recurrence id, often the same */
  survived: { id: string; from: RecurrenceId; to: RecurrenceId }[]
  /** no longer part of any series: they stay as items, and somebody has to look at them */
  orphaned: ChangedOccurrence[]
  /** cancelled days that the new dates do not have */
  droppedExceptions: RecurrenceId[]
}

/** What to write. Nothing is written when it is refused. */
export type SeriesEdit =
  | { kind: 'refused'; reasons: RecurrenceReason[] }
  /**
   * An item of its own at `to` (null: at the place it has), pointing at the series by `recurrenceId`; the
   * series
   * itself stays as it is. `existingId` is the item that this occurrence already is.
   */
  | { kind: 'change-one'; recurrenceId: RecurrenceId; to: SeriesStart | null; existingId: string | null }
  /** the series without it; `existingId` is the item of its own that has to be withdrawn with it */
  | { kind: 'cancel-one'; series: SeriesState; existingId: string | null }
  /** the series with it again */
  | { kind: 'restore-one'; series: SeriesState }
  /** `kept` stay with the old series as they are; `next` null: nothing comes after it */
  | ({ kind: 'split'; old: SeriesState; next: SeriesState | null; kept: ChangedOccurrence[] } & Survival)
  | ({ kind: 'rewrite'; series: SeriesState } & Survival)
  /** nothing of the series is left; its changed occurrences are named */
  | { kind: 'cancel-all'; orphaned: ChangedOccurrence[] }
