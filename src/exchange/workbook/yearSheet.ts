import type { WriteSheet } from 'hucre/xlsx'

import type { PlanningCampaign } from '@/domain/planning/card'
import { addDays, daysBetween, isPlainDate, weekdayOf, type PlainDate } from '@/domain/time/plainDate'

import { SHEET_NAMES } from './columns'
import { HEADER_STYLE, NO_DAY_STYLE, TEXT_STYLE, WEEKEND_STYLE } from './styles'
import { writeCells, type StyledCell } from './writeCells'

/** An observance on its days of the year; who has no date yet is left out. */
export type WorkbookObservance = { name: string; startsOn: PlainDate; endsOn: PlainDate }

/** A card, or one time of a series, on its days. */
export type YearEntry = { title: string; from: PlainDate; until: PlainDate; isApproved: boolean }

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const DAYS_ACROSS = 31
const MOST_LINES = 10
const LONGEST_BAR = 366

/** Before a title: words that are ready, and words that are not. */
export const MARKS = { approved: '✓', other: '○', observance: '★', continued: '→' } as const

/**
 * The year at a glance: a row a month, a column a day.
 *
 * @example buildYearSheet({ year: 2026, entries, campaigns, observances })
 */
export function buildYearSheet({
  year,
  entries,
  campaigns,
  observances,
}: {
  year: number
  entries: readonly YearEntry[]
  campaigns: readonly PlanningCampaign[]
  observances: readonly WorkbookObservance[]
}): WriteSheet {
  const lines = collectLines({ entries, observances })
  const dayNumbers = Array.from({ length: DAYS_ACROSS }, (_, at) => at + 1)
  const grid: StyledCell[][] = [
    [`${year}`, 'Campagnes', ...dayNumbers.map(String)].map((value) => ({ value, style: HEADER_STYLE })),
    ...MONTHS.map((month, at) => [
      { value: month, style: HEADER_STYLE },
      { value: campaignsOf({ campaigns, year, month: at + 1 }), style: TEXT_STYLE },
      ...dayNumbers.map((day) => dayCell({ date: dateOf({ year, month: at + 1, day }), lines })),
    ]),
  ]
  return {
    name: SHEET_NAMES.year,
    columns: [{ width: 12 }, { width: 22 }, ...dayNumbers.map(() => ({ width: 16 }))],
    ...writeCells(grid),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a3', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  }
}

function dateOf({ year, month, day }: { year: number; month: number; day: number }): PlainDate | null {
  const two = (number: number) => String(number).padStart(2, '0')
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isPlainDate(text) ? text : null
}

function dayCell({
  date,
  lines,
}: {
  date: PlainDate | null
  lines: ReadonlyMap<PlainDate, string[]>
}): StyledCell {
  if (date === null) return { value: null, style: NO_DAY_STYLE }
  const all = lines.get(date) ?? []
  const shown =
    all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `+ ${all.length - MOST_LINES + 1} meer`] : all
  return { value: shown.join('\n'), style: weekdayOf(date) >= 6 ? WEEKEND_STYLE : TEXT_STYLE }
}

function collectLines({
  entries,
  observances,
}: {
  entries: readonly YearEntry[]
  observances: readonly WorkbookObservance[]
}): Map<PlainDate, string[]> {
  const lines = new Map<PlainDate, string[]>()
  const add = (date: PlainDate, line: string) => {
    const known = lines.get(date)
    if (known) known.push(line)
    else lines.set(date, [line])
  }
  const addBar = ({
    from,
    until,
    mark,
    text,
  }: {
    from: PlainDate
    until: PlainDate
    mark: string
    text: string
  }) => {
    const days = Math.min(Math.max(0, daysBetween({ from, to: until })), LONGEST_BAR)
    for (let day = 0; day <= days; day += 1) {
      add(addDays({ date: from, days: day }), `${day === 0 ? mark : MARKS.continued} ${text}`)
    }
  }
  for (const { name, startsOn, endsOn } of observances) {
    addBar({ from: startsOn, until: endsOn, mark: MARKS.observance, text: name })
  }
  for (const { title, from, until, isApproved } of entries) {
    const text = title.replace(/\s+/gu, ' ').trim()
    addBar({ from, until, mark: isApproved ? MARKS.approved : MARKS.other, text })
  }
  return lines
}

function campaignsOf({
  campaigns,
  year,
  month,
}: {
  campaigns: readonly PlanningCampaign[]
  year: number
  month: number
}): string {
  const first = dateOf({ year, month, day: 1 })
  const last = [31, 30, 29, 28].map((day) => dateOf({ year, month, day })).find((date) => date !== null)
  if (!first || !last) return ''
  return campaigns
    .filter(
      ({ startDate, endDate }) => startDate !== null && startDate <= last && (endDate ?? startDate) >= first,
    )
    .map(({ name }) => name)
    .join('\n')
}
