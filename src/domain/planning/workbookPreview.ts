import type { Wording } from '../workflow/wording'

export const PREVIEW_KINDS = ['new', 'changed', 'unchanged', 'refused'] as const
export type PreviewKind = (typeof PREVIEW_KINDS)[number]

/** What would become of one row of a workbook, as people read it. */
export type PreviewRow = {
  /** as Excel numbers it */
  rowNumber: number
  kind: PreviewKind
  /** null for what is new, and for a row that names no card */
  id: string | null
  title: string
  /** of a new card all that was filled in, with nothing before it; `column` is the header in the workbook */
  changes: { column: string; before: string; after: string }[]
  /** why it is refused */
  reasons: { column: string; person: Wording }[]
  /** what else is good to know */
  notes: Wording[]
}

/** Names in a column that no list knows: each is asked once. */
export type UnknownNames = {
  list: string
  /** header in our own workbook */
  column: string
  names: {
    written: string
    /** `written` as names are compared: without capitals, accents and superfluous spaces */
    key: string
    /** in how many rows it stands */
    rows: number
    /** label that looks most like it */
    nearest: string | null
  }[]
  choices: { id: string; label: string }[]
}

/** The dry run of a workbook; nothing was written. */
export type WorkbookPreview = {
  rows: PreviewRow[]
  counts: Record<PreviewKind, number>
  /** what to ask about names, before rows are refused for them */
  unknownNames: UnknownNames[]
  /** of all that would be written: whoever confirms names it, so that nothing else is written */
  digest: string
}

/** A sheet that is not ours, with a guess of what its columns hold. */
export type SheetToMap = {
  name: string
  headers: string[]
  /** the first rows, as people read them */
  sample: string[][]
  rowCount: number
  /** per field the column, counted from 0 */
  guess: Partial<Record<string, number>>
}

export type MappingQuestion = { sheets: SheetToMap[]; fields: { field: string; label: string }[] }
