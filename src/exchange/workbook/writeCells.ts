import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'

import type { OutgoingCell } from './cellsOfCard'
import { escapeCellText } from './escapeCellText'

export type StyledCell = { value: OutgoingCell; style: CellStyle }

// Excel counts days from 1900; an earlier day can only be written as words.
const FIRST_EXCEL_DAY = '1900-03-01'

/**
 * Rows with their looks, as the library takes them. Every text is a string cell, whatever it begins with.
 *
 * @example writeCells([[{ value: '=1+1', style: TEXT_STYLE }]])
 */
export function writeCells(grid: readonly (readonly StyledCell[])[]): Pick<WriteSheet, 'rows' | 'cells'> {
  const cells = new Map<string, Partial<Cell>>()
  const rows = grid.map((row, rowAt) =>
    row.map(({ value, style }, columnAt) => {
      cells.set(`${rowAt},${columnAt}`, { style })
      return valueOf(value)
    }),
  )
  return { rows, cells }
}

function valueOf(value: OutgoingCell): CellValue {
  if (value === null || value === '') return null
  if (typeof value === 'string') return escapeCellText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return value.date < FIRST_EXCEL_DAY ? value.date : new Date(`${value.date}T00:00:00Z`)
}
