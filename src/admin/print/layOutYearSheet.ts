import { packBars, type BarSegment } from '@/domain/planning/packBars'
import { windowOf } from '@/domain/planning/calendarView'
import { daysBetween, parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { SharedCampaign, SharedPlan } from '@/queries/readSharedPlan'

import { countLines, lineHeightOf } from './countLines'
import { listDates, readSheetDays, type Setting, type SheetDay } from './sheet'

/**
 * Millimetres of an A3 sheet on its side, within its margins; the styles say the same. No row is lower than its number
 * with a week below it, however small its titles.
 */
export const YEAR_SHEET = { height: 279, head: 12, foot: 7, months: 5, bar: 3.6, text: 25.5, mark: 3.2, row: 0.7, least: 5.9 } as const

/** Borders and rounded heights of 31 rows. */
const ROUNDING = 2

export type YearSheetLayout = {
  year: number
  /** 31 rows of 12 months; null is a day that does not exist, such as 30 February */
  rows: { day: number; cells: (SheetDay | null)[] }[]
  bars: { campaign: SharedCampaign; segment: BarSegment; left: number; width: number }[]
  barLanes: number
  setting: Setting
}

/** From roomy to tight: the first in which all titles fit is taken. */
const SETTINGS: readonly Setting[] = [
  ...[3, 2].map((linesOfTitle) => ({ points: 7, linesOfTitle, most: 12 })),
  ...[3, 2].map((linesOfTitle) => ({ points: 6.5, linesOfTitle, most: 12 })),
  { points: 6, linesOfTitle: 2, most: 12 },
  { points: 6.5, linesOfTitle: 1, most: 12 },
  { points: 6, linesOfTitle: 1, most: 12 },
  // Smaller cannot be read from a wall: what does not fit is counted.
  ...[6, 5, 4, 3, 2].map((most) => ({ points: 6, linesOfTitle: 1, most })),
]

/**
 * A year as a wall planner: a column a month, a row a day, so that titles have the width of a column. Rows
 * grow where a day is full, and all of them fill the sheet. Campaigns stand below, along the months.
 */
export function layOutYearSheet({ plan, year }: { plan: SharedPlan; year: number }): YearSheetLayout {
  const dates = listDates(plan.window)
  const days = readSheetDays({ plan, dates, withTimes: false })
  const rows = Array.from({ length: 31 }, (_, index) => ({
    day: index + 1,
    cells: Array.from({ length: 12 }, (__, month) => days.get(dateOf({ year, month: month + 1, day: index + 1 })) ?? null),
  }))
  const { bars, lanes } = layOutBars({ plan, dates })
  const { height, head, foot, months, bar } = YEAR_SHEET
  const room = height - head - foot - months - lanes * bar - ROUNDING
  const setting = SETTINGS.find((each) => heightOf({ rows, setting: each }) <= room) ?? { points: 6, linesOfTitle: 1, most: 1 }
  return { year, rows, bars, barLanes: lanes, setting }
}

function heightOf({ rows, setting }: { rows: YearSheetLayout['rows']; setting: Setting }): number {
  return rows.reduce((sum, { cells }) => sum + rowHeight({ cells, setting }), 0)
}

function rowHeight({ cells, setting }: { cells: readonly (SheetDay | null)[]; setting: Setting }): number {
  const { points } = setting
  const lines = cells.map((cell) => (cell === null ? 0 : linesOf({ cell, setting })))
  return Math.max(YEAR_SHEET.least, Math.max(...lines) * lineHeightOf(points) + YEAR_SHEET.row)
}

function linesOf({ cell, setting }: { cell: SheetDay; setting: Setting }): number {
  const { points, linesOfTitle, most } = setting
  const { text: width, mark } = YEAR_SHEET
  const names = cell.names.reduce((sum, name) => sum + Math.min(2, countLines({ text: name, points, width })), 0)
  const titles = cell.cards
    .slice(0, most)
    .reduce((sum, { text }) => sum + Math.min(linesOfTitle, countLines({ text, points, width, indent: mark })), 0)
  return names + titles + (cell.cards.length > most ? 1 : 0)
}

/** One long row, with months of the same width as the columns above. */
function layOutBars({ plan, dates }: { plan: SharedPlan; dates: readonly PlainDate[] }) {
  const row = { cells: dates.map((date) => ({ date, isoWeek: 0, isWeekend: false, isOutside: false })) }
  const [packed] = packBars({ rows: [row], bars: plan.campaigns })
  const byId = new Map(plan.campaigns.map((campaign) => [campaign.id, campaign]))
  const bars = (packed?.segments ?? []).flatMap((segment) => {
    const campaign = byId.get(segment.id)
    const [first, last] = [dates[segment.startColumn], dates[segment.endColumn]]
    if (!campaign || !first || !last) return []
    const left = placeOf(first)
    return [{ campaign, segment, left, width: placeOf(last) + 1 / lengthOfMonth(last) / 12 - left }]
  })
  return { bars, lanes: packed?.lanes ?? 0 }
}

/** Where a day begins along twelve columns of one width, 0 to 1. */
function placeOf(date: PlainDate): number {
  const { month, day } = partsOf(date)
  return (month - 1 + (day - 1) / lengthOfMonth(date)) / 12
}

function lengthOfMonth(date: PlainDate): number {
  const { from, until } = windowOf({ view: 'maand', anchor: date })
  return daysBetween({ from, to: until })
}

const partsOf = (date: PlainDate) => ({ month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) })

/** May name a day that does not exist; then no day is found under it. */
function dateOf({ year, month, day }: { year: number; month: number; day: number }): PlainDate {
  const first = parsePlainDate(`${year}-${String(month).padStart(2, '0')}-01`)
  return `${first.slice(0, 8)}${String(day).padStart(2, '0')}` as PlainDate
}
