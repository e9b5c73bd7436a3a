import { windowOf } from '@/domain/planning/calendarView'
import { buildDayRows, type DayRow } from '@/domain/planning/dayRows'
import { packBars, type BarSegment } from '@/domain/planning/packBars'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import type { SharedCampaign, SharedPlan } from '@/queries/readSharedPlan'

import { countLines, lineHeightOf, widthOf } from './countLines'
import { readSheetDays, type Setting, type SheetCard, type SheetDay } from './sheet'

/** Millimetres of an A4 sheet on its side, within its margins; the styles say the same. */
export const MONTH_SHEET = {
  width: 281,
  height: 192,
  head: 12,
  foot: 7,
  weekdays: 5,
  bar: 3.9,
  text: 36.5,
  mark: 4,
  row: 1.6,
  campaign: { points: 7.5, mark: 9, line: 3.6 },
} as const

export type MonthBar = { key: string; name: string; color: string | null; card: SheetCard['card'] | null }
export type MonthWeek = {
  isoWeek: number
  days: { day: SheetDay; isOutside: boolean }[]
  /** per lane the bars from left to right */
  lanes: { bar: MonthBar; segment: BarSegment }[][]
}
/** A campaign that is named below the weeks, with its days. */
export type NamedCampaign = { id: string; text: string; color: SharedCampaign['color'] }
export type MonthSheetLayout = { weeks: MonthWeek[]; named: NamedCampaign[]; setting: Setting }

const ALL_TITLES: readonly Setting[] = [
  ...[9, 8.5, 8, 7.5, 7].map((points) => ({ points, linesOfTitle: 3, most: 12 })),
  ...[7, 6.5].map((points) => ({ points, linesOfTitle: 2, most: 12 })),
  { points: 6.5, linesOfTitle: 1, most: 12 },
]
/** Smaller cannot be read from a wall: what does not fit is counted. */
const COUNTED: readonly Setting[] = [8, 6, 4, 3, 2, 1].map((most) => ({ points: 6.5, linesOfTitle: 1, most }))

/**
 * A month as weeks of seven days, filling the sheet. Bars show what begins or ends in the month; a campaign
 * that lasts all of it would say the same on every line and is named once, below. When titles need the room,
 * all campaigns are named below, then what lasts stands on its first day; only then titles are counted.
 */
export function layOutMonthSheet({ plan, anchor }: { plan: SharedPlan; anchor: PlainDate }): MonthSheetLayout {
  const { from, until } = windowOf({ view: 'maand', anchor })
  const changes = plan.campaigns.filter((campaign) => campaign.from > from || addDays({ date: campaign.until, days: 1 }) < until)
  const layouts = [
    layOutWeeks({ plan, anchor, campaigns: changes, withLasting: true }),
    layOutWeeks({ plan, anchor, campaigns: [], withLasting: true }),
    layOutWeeks({ plan, anchor, campaigns: [], withLasting: false }),
  ]
  const tightest = layouts.slice(-1)
  const choices = [
    ...layouts.flatMap((layout) => ALL_TITLES.map((setting) => ({ ...layout, setting }))),
    ...tightest.flatMap((layout) => COUNTED.map((setting) => ({ ...layout, setting }))),
  ]
  const chosen = choices.find((choice) => heightOf(choice) <= roomFor(choice)) ?? choices.at(-1)
  if (!chosen) throw new Error('a month without a way to set it')
  return chosen
}

function layOutWeeks({ plan, anchor, campaigns, withLasting }: {
  plan: SharedPlan
  anchor: PlainDate
  /** those that get bars */
  campaigns: readonly SharedCampaign[]
  /** cards of several days as bars too */
  withLasting: boolean
}): Omit<MonthSheetLayout, 'setting'> {
  const rows = buildDayRows({ view: 'maand', anchor })
  const isBar = ({ from, until }: { from: PlainDate | null; until: PlainDate | null }) =>
    withLasting && from !== null && until !== null && until > from
  const dates = rows.flatMap(({ cells }) => cells.map((cell) => cell?.date)).filter((date) => date !== undefined)
  const lasting = plan.cards.filter(isBar)
  const days = readSheetDays({ plan: { ...plan, cards: plan.cards.filter((card) => !isBar(card)) }, dates, withTimes: true })
  const bars = listBars({ plan, campaigns, lasting })
  const packed = packBars({ rows, bars: bars.map(({ bar, from, until }) => ({ id: bar.key, from, until })) })
  const byKey = new Map(bars.map(({ bar }) => [bar.key, bar]))
  const shown = new Set(campaigns.map(({ id }) => id))
  return {
    weeks: rows.map((row, index) => layOutWeek({ row, days, packed: packed[index]?.segments ?? [], byKey })),
    named: plan.campaigns
      .filter(({ id }) => !shown.has(id))
      .map(({ id, name, color, from, until }) => ({ id, color, text: `${name} (${shortDay(from)} t/m ${shortDay(until)})` })),
  }
}

const shortDay = (date: PlainDate) => `${Number(date.slice(8, 10))}-${Number(date.slice(5, 7))}`

const heightOf = ({ weeks, setting }: MonthSheetLayout) => weeks.reduce((sum, week) => sum + weekHeight({ week, setting }), 0)

/** What the weeks may take: less for every line of campaigns below them. */
function roomFor({ named }: MonthSheetLayout): number {
  const { width, height, head, foot, weekdays, campaign } = MONTH_SHEET
  let lines = 0
  let left = 0
  for (const { text } of named) {
    const needed = widthOf({ text, points: campaign.points }) + campaign.mark
    if (needed > left) {
      lines += 1
      left = width
    }
    left -= needed
  }
  return height - head - foot - weekdays - lines * campaign.line
}

function listBars({ plan, campaigns, lasting }: {
  plan: SharedPlan
  campaigns: readonly SharedCampaign[]
  lasting: SharedPlan['cards']
}) {
  const colors = new Map(plan.campaigns.map(({ id, color }) => [id, color]))
  const ofCampaigns = campaigns.map(({ id, name, color, from, until }) => ({
    bar: { key: `campaign ${id}`, name, color, card: null } satisfies MonthBar,
    from,
    until,
  }))
  const ofCards = lasting.flatMap((card) => {
    const { key, title, from, until, campaignId } = card
    if (from === null || until === null) return []
    const color = campaignId === null ? null : (colors.get(campaignId) ?? null)
    return [{ bar: { key, name: title, color, card } satisfies MonthBar, from, until }]
  })
  return [...ofCampaigns, ...ofCards]
}

function layOutWeek({ row, days, packed, byKey }: {
  row: DayRow
  days: ReadonlyMap<PlainDate, SheetDay>
  packed: readonly BarSegment[]
  byKey: ReadonlyMap<string, MonthBar>
}): MonthWeek {
  const lanes: MonthWeek['lanes'] = []
  for (const segment of packed) {
    const bar = byKey.get(segment.id)
    if (bar) (lanes[segment.lane] ??= []).push({ bar, segment })
  }
  return {
    isoWeek: row.kind === 'week' ? row.isoWeek : 0,
    days: row.cells.flatMap((cell) => {
      const day = cell ? days.get(cell.date) : undefined
      return cell && day ? [{ day, isOutside: cell.isOutside }] : []
    }),
    lanes: lanes.map((lane) => [...lane].sort((a, b) => a.segment.startColumn - b.segment.startColumn)),
  }
}

function weekHeight({ week, setting }: { week: MonthWeek; setting: Setting }): number {
  const { points, linesOfTitle, most } = setting
  const { text: width, mark, bar, row } = MONTH_SHEET
  const linesOfDay = ({ names, cards }: SheetDay) => {
    // The first name stands beside the number of the day.
    const above = Math.max(1, countLines({ text: names.join(' · '), points: 6.5, width, indent: 7 }))
    const titles = cards
      .slice(0, most)
      .reduce((sum, { text }) => sum + Math.min(linesOfTitle, countLines({ text, points, width, indent: mark })), 0)
    return above * lineHeightOf(7.5) + (titles + (cards.length > most ? 1 : 0)) * lineHeightOf(points) + cards.length * 0.4
  }
  return Math.max(...week.days.map(({ day }) => linesOfDay(day))) + week.lanes.length * bar + row
}
