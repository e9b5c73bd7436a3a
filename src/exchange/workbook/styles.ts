import type { CellStyle } from 'hucre/xlsx'

export const HEADER_STYLE: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E6F2' } },
  alignment: { vertical: 'top', wrapText: true },
  numFmt: '@',
}

/** The format "Text": what begins with = stays text, also after somebody edits the cell. */
export const TEXT_STYLE: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }

export const WEEKEND_STYLE: CellStyle = {
  ...TEXT_STYLE,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
}

/** A day that the month does not have. */
export const NO_DAY_STYLE: CellStyle = {
  ...TEXT_STYLE,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'BFBFBF' } },
}

export const TITLE_STYLE: CellStyle = { numFmt: '@', font: { bold: true, size: 14 } }
