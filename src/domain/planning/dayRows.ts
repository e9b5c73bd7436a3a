import { addDays, mondayOf, weekdayOf, type PlainDate } from '../time/plainDate'
import { isInWindow, windowOf, type CalendarView } from './calendarView'
import { isoWeekOf } from '../time/isoWeek'

/** One day in a grid. */
export type DayCell = {
  date: PlainDate
  /** number of its ISO 8601 week */
  isoWeek: number
  isWeekend: boolean
  /** shown to complete a week, but no part of what is looked at */
  isOutside: boolean
}

/** One line of a grid; `null` is a place without a day, such as 30 February. Its days follow each other. */
export type DayRow =
  | { kind: 'month'; month: number; year: number; cells: (DayCell | null)[] }
  | { kind: 'week'; isoWeek: number; isoYear: number; cells: (DayCell | null)[] }

const COLUMNS_OF_YEAR = 31

/**
 * The one grid that all views share: a year is twelve rows of 31 places, the others are rows of seven days
 * from Monday. A list has the grid of its year.
 *
 * @example buildDayRows({ view: 'maand', anchor: parsePlainDate('2026-03-18') }).length // 6
 */
export function buildDayRows({ view, anchor }: CalendarView): DayRow[] {
  const window = windowOf({ view, anchor })
  const rows: DayRow[] = []
  if (view === 'jaar' || view === 'lijst') {
    for (let from = window.from; from < window.until;) {
      const month = windowOf({ view: 'maand', anchor: from })
      const cells: (DayCell | null)[] = buildCells({ from, until: month.until, window })
      while (cells.length < COLUMNS_OF_YEAR) cells.push(null)
      rows.push({ kind: 'month', month: Number(from.slice(5, 7)), year: Number(from.slice(0, 4)), cells })
      from = month.until
    }
    return rows
  }
  for (let from = mondayOf(window.from); from < window.until;) {
    const until = addDays({ date: from, days: 7 })
    const { week, year } = isoWeekOf(from)
    rows.push({ kind: 'week', isoWeek: week, isoYear: year, cells: buildCells({ from, until, window }) })
    from = until
  }
  return rows
}

function buildCells({
  from,
  until,
  window,
}: {
  from: PlainDate
  until: PlainDate
  window: { from: PlainDate; until: PlainDate }
}): DayCell[] {
  const cells: DayCell[] = []
  for (let date = from; date < until; date = addDays({ date, days: 1 })) {
    cells.push({
      date,
      isoWeek: isoWeekOf(date).week,
      isWeekend: weekdayOf(date) > 5,
      isOutside: !isInWindow({ date, window }),
    })
  }
  return cells
}
