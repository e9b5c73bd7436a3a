import type { PlainDate } from '../time/plainDate'
import type { DayRow } from './dayRows'

/** Something that lasts: an item, a campaign, a focus period, an observance. */
export type Bar = {
  id: string
  from: PlainDate
  /** last day, included; one before `from` counts as a bar of one day */
  until: PlainDate
}

/** The part of a bar that stands in one row. Columns count from 0, both included. */
export type BarSegment = {
  id: string
  /** line within the row, from 0 */
  lane: number
  startColumn: number
  endColumn: number
  continuesBefore: boolean
  continuesAfter: boolean
}

export type PackedRow = { lanes: number; segments: BarSegment[] }

/**
 * Lays bars in lanes, row by row, so that none overlap and no row has more lanes than its busiest day has
 * bars (first-fit in order of start colours an interval graph with the fewest colours). What started earlier
 * lies higher, then what lasts longer, then by id: the order of the input makes no difference.
 *
 * @param rows rows in order of time, as `buildDayRows` gives them
 * @example packBars({ rows: buildDayRows({ view: 'jaar', anchor }), bars: [{ id: 'c1', from, until }] })
 */
export function packBars({
  rows,
  bars,
}: {
  rows: readonly Pick<DayRow, 'cells'>[]
  bars: readonly Bar[]
}): PackedRow[] {
  const spans = rows.map(readSpan)
  const pieces: Piece[][] = rows.map(() => [])
  const inOrder = bars
    .map((bar) => (bar.until < bar.from ? { ...bar, until: bar.from } : bar))
    .sort(compareBars)
  let first = 0
  for (const { id, from, until } of inOrder) {
    // Bars come in order of start, so rows that ended before this one are done with.
    while (first < spans.length && (spans[first]?.last ?? '') < from) first += 1
    for (let index = first; index < spans.length; index += 1) {
      const span = spans[index]
      if (span === undefined || span.first === null || span.last === null) continue
      if (span.first > until) break
      const continuesBefore = from < span.first
      const continuesAfter = until > span.last
      pieces[index]?.push({
        id,
        startColumn: span.columns.get(continuesBefore ? span.first : from) ?? 0,
        endColumn: span.columns.get(continuesAfter ? span.last : until) ?? 0,
        continuesBefore,
        continuesAfter,
      })
    }
  }
  return pieces.map(packRow)
}

type Piece = Omit<BarSegment, 'lane'>

function compareBars(a: Bar, b: Bar): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  if (a.until !== b.until) return a.until > b.until ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function readSpan({ cells }: Pick<DayRow, 'cells'>) {
  const columns = new Map<PlainDate, number>()
  cells.forEach((cell, column) => {
    if (cell !== null) columns.set(cell.date, column)
  })
  const dates = [...columns.keys()]
  return { columns, first: dates[0] ?? null, last: dates.at(-1) ?? null }
}

/** @param pieces in order of start column */
function packRow(pieces: readonly Piece[]): PackedRow {
  const segments: BarSegment[] = []
  const endingAt = new Map<number, number[]>()
  let free: number[] = []
  let lanes = 0
  let column = 0
  for (const piece of pieces) {
    if (piece.startColumn > column) {
      for (; column < piece.startColumn; column += 1) free.push(...(endingAt.get(column) ?? []))
      // Highest first, so that the lowest lane is taken from the end; once a column, not once a bar.
      free = free.sort((a, b) => b - a)
    }
    const lane = free.pop() ?? lanes++
    const ending = endingAt.get(piece.endColumn)
    if (ending === undefined) endingAt.set(piece.endColumn, [lane])
    else ending.push(lane)
    segments.push({ ...piece, lane })
  }
  return { lanes, segments }
}
