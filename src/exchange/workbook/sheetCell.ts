import type { Cell, CellValue } from 'hucre/xlsx'

import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'

/** A cell that says nothing: an error of Excel, or (null) a formula that no program worked out yet. */
export type CellFault = { fault: string | null }

/** What a cell of somebody's workbook holds. A formula counts as the value that was stored with it. */
export type SheetCell = string | number | boolean | { date: PlainDate; time: string | null } | CellFault | null

/**
 * A value of the library as a cell; days and times are kept as they stand on the sheet, without a zone.
 *
 * @param details what else the library says of the cell, if anything
 * @example readSheetCell(new Date('2026-05-14T00:00:00Z')) // { date: '2026-05-14', time: null }
 */
export function readSheetCell(
  value: CellValue | undefined,
  details?: Pick<Cell, 'type' | 'formula'>,
): SheetCell {
  if (details?.type === 'error') return { fault: String(value) }
  if (value === null || value === undefined) return details?.formula === undefined ? null : { fault: null }
  if (value === '') return null
  if (!(value instanceof Date)) return value
  if (Number.isNaN(value.getTime())) return null
  const [date = '', time = ''] = value.toISOString().split('T')
  if (!isPlainDate(date)) return null
  const clock = time.slice(0, 5)
  return { date, time: clock === '00:00' ? null : clock }
}

/** Whether a cell says nothing that can be taken over. */
export function isFault(cell: SheetCell): cell is CellFault {
  return typeof cell === 'object' && cell !== null && 'fault' in cell
}

/**
 * A cell as people read it.
 *
 * @example showCell({ date: parsePlainDate('2026-05-14'), time: null }) // '14-05-2026'
 */
export function showCell(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (isFault(cell)) return cell.fault ?? '(formule)'
  const day = cell.date.split('-').reverse().join('-')
  return cell.time === null ? day : `${day} ${cell.time}`
}
