import { readXlsx, type CellValue, type MergeRange, type Sheet } from 'hucre/xlsx'

import type { Wording } from '@/domain/workflow/wording'

import { COLUMNS, SHARED_COPY_TITLE, SHEET_NAMES, type ColumnKey } from './columns'
import { guessMapping, type ColumnMapping } from './guessMapping'
import { ARCHIVE_LIMITS, inspectArchive, type ArchiveProblem } from './inspectArchive'
import { readSheetCell, showCell, type SheetCell } from './sheetCell'
import { normaliseName } from './termNames'

/** A row that may become a card. A field that is absent has no column in the file, and stays as it is. */
export type WorkbookRow = {
  /** as Excel numbers it */
  rowNumber: number
  cells: Partial<Record<ColumnKey, SheetCell>>
}

/** A sheet that is not ours, to be mapped column by column. */
export type UnknownSheet = {
  name: string
  /** as Excel numbers it */
  headerRow: number
  headers: string[]
  /** the first rows, as people read them */
  sample: string[][]
  rows: { rowNumber: number; cells: SheetCell[] }[]
  guess: ColumnMapping
}

export type ReadingProblem = ArchiveProblem | 'empty' | 'too-many-rows' | 'shared-copy'

export type WorkbookReading =
  | { kind: 'own'; rows: WorkbookRow[] }
  | { kind: 'unknown'; sheets: UnknownSheet[] }
  | { kind: 'refused'; code: ReadingProblem; person: Wording }

/** Of one sheet. */
export const SHEET_LIMITS = { rows: 5_000, columns: 100 } as const

// Wider and longer than the limits, so that a file over them is noticed; the rest is never held.
const READ_RANGE = 'A1:CZ30000'
const SAMPLE_ROWS = 5
const HEADER_WITHIN_ROWS = 20

const PERSON: Record<ReadingProblem, Wording> = {
  'not-a-workbook': {
    nl: 'Dit is geen Excel-bestand. Sla het op als .xlsx en probeer het opnieuw.',
    en: 'This is not an Excel file. Save it as .xlsx and try again.',
  },
  'old-or-protected': {
    nl: 'Dit bestand heeft een wachtwoord of is een oud .xls-bestand. Sla het zonder wachtwoord op als .xlsx.',
    en: 'This file has a password or is an old .xls file. Save it as .xlsx without a password.',
  },
  'too-large': {
    nl: `Dit bestand is te groot. Maak het kleiner dan ${ARCHIVE_LIMITS.file / 1024 / 1024} MB, zonder afbeeldingen.`,
    en: `This file is too large. Make it smaller than ${ARCHIVE_LIMITS.file / 1024 / 1024} MB, without pictures.`,
  },
  damaged: {
    nl: 'Dit bestand is beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
    en: 'This file is damaged. Open it in Excel, save it again and try once more.',
  },
  empty: {
    nl: 'In dit bestand staan geen rijen. Zet boven de kolommen een kop en vul minstens één rij.',
    en: 'This file has no rows. Put a header above the columns and fill at least one row.',
  },
  'too-many-rows': {
    nl: `Dit bestand heeft meer dan ${SHEET_LIMITS.rows} rijen of ${SHEET_LIMITS.columns} kolommen. Splits het in delen.`,
    en: `This file has more than ${SHEET_LIMITS.rows} rows or ${SHEET_LIMITS.columns} columns. Split it into parts.`,
  },
  'shared-copy': {
    nl: 'Dit is een leesexemplaar. Alleen een eigen export van het team is in te lezen.',
    en: 'This is a reading copy. Only the team’s own export can be read in.',
  },
}

const refuse = (code: ReadingProblem): WorkbookReading => ({ kind: 'refused', code, person: PERSON[code] })

/**
 * Reads a workbook that somebody sent. Our own is recognised by its headers, wherever its columns were moved;
 * any other gives its sheets with a guess of what the columns hold. The file is not trusted: its size is
 * judged before it is unpacked, its rows are limited, formulas count as the value stored with them, and
 * nothing in it is looked up outside it.
 *
 * @example await readWorkbook(bytes) // { kind: 'own', rows: [{ rowNumber: 2, cells: { id: '12', … } }] }
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const problem = inspectArchive(bytes)
  if (problem !== null) return refuse(problem)
  let sheets: Sheet[]
  try {
    const workbook = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      range: READ_RANGE,
    })
    sheets = workbook.sheets
  } catch {
    // The library says for developers what the file lacks; for the person it comes to one thing.
    return refuse('damaged')
  }
  if (sheets.some(isSharedCopy)) return refuse('shared-copy')
  if (sheets.some(isOverLimits)) return refuse('too-many-rows')
  const own = readOwnSheet(sheets)
  if (own !== null) return own.length === 0 ? refuse('empty') : { kind: 'own', rows: own }
  const unknown = sheets.flatMap((sheet) => readUnknownSheet(sheet) ?? [])
  return unknown.length === 0 ? refuse('empty') : { kind: 'unknown', sheets: unknown }
}

/**
 * The rows of an unknown sheet under our names, after somebody said which column is what.
 *
 * @example applyMapping({ sheet, mapping: { title: 1, plannedDate: 0 } })
 */
export function applyMapping({
  sheet,
  mapping,
}: {
  sheet: UnknownSheet
  mapping: ColumnMapping
}): WorkbookRow[] {
  const editable = COLUMNS.filter(({ holds }) => holds !== 'fixed')
  return sheet.rows.map(({ rowNumber, cells }) => ({
    rowNumber,
    cells: Object.fromEntries(
      editable.flatMap(({ field }) => {
        const at = mapping[field]
        return at === undefined ? [] : [[field, cells[at] ?? null]]
      }),
    ),
  }))
}

const isFilled = (value: CellValue | undefined) => value !== null && value !== undefined && value !== ''

function isSharedCopy(sheet: Sheet): boolean {
  return sheet.name === SHEET_NAMES.explanation && sheet.rows[0]?.[0] === SHARED_COPY_TITLE
}

function isOverLimits({ rows }: Sheet): boolean {
  const isTooWide = rows.some((row) => row.slice(SHEET_LIMITS.columns).some(isFilled))
  return isTooWide || rows.slice(SHEET_LIMITS.rows + HEADER_WITHIN_ROWS).some((row) => row.some(isFilled))
}

function readOwnSheet(sheets: readonly Sheet[]): WorkbookRow[] | null {
  for (const sheet of sheets) {
    const headerAt = sheet.rows.slice(0, HEADER_WITHIN_ROWS).findIndex(isOwnHeader)
    if (headerAt >= 0) return readOwnRows({ sheet, headerAt })
  }
  return null
}

const HEADER_FIELDS: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMNS.map(({ header, field }) => [normaliseName(header), field]),
)

const fieldOf = (value: CellValue | undefined): ColumnKey | undefined =>
  typeof value === 'string' ? HEADER_FIELDS.get(normaliseName(value)) : undefined

function isOwnHeader(row: readonly CellValue[]): boolean {
  const fields = new Set(row.map(fieldOf))
  return fields.has('id') && fields.has('title')
}

/** A cell with what the library says beside its value; rows and columns counted from 0. */
function cellAt({ sheet, row, column }: { sheet: Sheet; row: number; column: number }): SheetCell {
  return readSheetCell(sheet.rows[row]?.[column], sheet.cells?.get(`${row},${column}`))
}

function readOwnRows({ sheet, headerAt }: { sheet: Sheet; headerAt: number }): WorkbookRow[] {
  const { rows } = sheet
  const columnOf = new Map<ColumnKey, number>()
  rows[headerAt]?.forEach((header, at) => {
    const field = fieldOf(header)
    if (field !== undefined && !columnOf.has(field)) columnOf.set(field, at)
  })
  const columns = [...columnOf]
  return rows.slice(headerAt + 1).flatMap((row, at) => {
    if (!columns.some(([, column]) => isFilled(row[column]))) return []
    const cells = Object.fromEntries(
      columns.map(([field, column]) => [field, cellAt({ sheet, row: headerAt + 1 + at, column })]),
    )
    return [{ rowNumber: headerAt + at + 2, cells }]
  })
}

/** As much as people merge; a file made to keep us busy merges more. */
const MOST_MERGED = 20_000

/**
 * What people merge downwards, such as a day over its posts, Excel keeps in the first row only; it is meant for each
 * row that holds something itself.
 */
function fillMerged({ grid, isEmpty, merges, from }: {
  grid: SheetCell[][]
  isEmpty: readonly boolean[]
  merges: readonly MergeRange[]
  /** the first row below the header */
  from: number
}): void {
  let left = MOST_MERGED
  for (const { startRow, endRow, startCol } of merges) {
    if (startRow < from) continue
    const value = grid[startRow]?.[startCol] ?? null
    for (let row = startRow + 1; value !== null && row <= endRow && row < grid.length; row += 1) {
      left -= 1
      if (left < 0) return
      const cells = grid[row]
      if (cells && !isEmpty[row] && startCol < cells.length) cells[startCol] ??= value
    }
  }
}

/** The header is the row, among the first, with the most filled cells of text. */
function readUnknownSheet(sheet: Sheet): UnknownSheet | null {
  const countOfWords = (row: readonly CellValue[]) =>
    row.filter((value) => typeof value === 'string' && value.trim() !== '').length
  const candidates = sheet.rows.slice(0, HEADER_WITHIN_ROWS)
  const scores = candidates.map((row) => {
    const guessed = Object.keys(guessMapping(row.map((value) => showCell(readSheetCell(value))))).length
    return guessed * 100 + countOfWords(row)
  })
  const headerAt = scores.indexOf(Math.max(...scores))
  const header = sheet.rows[headerAt]
  if (!header || !header.some(isFilled)) return null
  const width = header.findLastIndex(isFilled) + 1
  const headers = header.slice(0, width).map((value) => showCell(readSheetCell(value)).trim())
  const grid = sheet.rows.map((_, row) => Array.from({ length: width }, (__, column) => cellAt({ sheet, row, column })))
  const isEmpty = grid.map((cells) => cells.every((cell) => cell === null))
  fillMerged({ grid, isEmpty, merges: sheet.merges ?? [], from: headerAt + 1 })
  const rows = grid
    .map((cells, at) => ({ rowNumber: at + 1, cells }))
    .filter((_, at) => at > headerAt && !isEmpty[at])
  if (rows.length === 0) return null
  return {
    name: sheet.name,
    headerRow: headerAt + 1,
    headers,
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map(showCell)),
    rows,
    guess: guessMapping(headers),
  }
}
