import { buildDayRows, type DayRow } from '@/domain/planning/dayRows'
import { packBars, type BarSegment } from '@/domain/planning/packBars'
import type { PlainDate } from '@/domain/time/plainDate'
import type { SharedPlan } from '@/queries/readSharedPlan'

import { countLines, lineHeightOf } from './countLines'
import { readSheetDays, type Setting, type SheetCard, type SheetDay } from './sheet'

/** Millimetres of an A4 sheet on its side, within its margins; the styles say the same. */
export const MONTH_SHEET = { height: 192, head: 12, foot: 7, weekdays: 5, bar: 3.9, text: 36.5, mark: 4, row: 1.6 } as const

export type MonthBar = { key: string; name: string; color: string | null; card: SheetCard['card'] | null }
export type MonthWeek = {
  isoWeek: number
  days: { day: SheetDay; isOutside: boolean }[]
  /** per lane the bars from left to right */
  lanes: { bar: MonthBar; segment: BarSegment }[][]
}
export type MonthSheetLayout = { weeks: MonthWeek[]; setting: Setting }

const SETTINGS: readonly Setting[] = [
  ...[9, 8.5, 8, 7.5, 7].map((points) => ({ points, linesOfTitle: 3, most: 12 })),
  ...[7, 6.5].map((points) => ({ points, linesOfTitle: 2, most: 12 })),
  { points: 6.5, linesOfTitle: 1, most: 12 },
  ...[8, 6, 4, 3, 2].map((most) => ({ points: 6.5, linesOfTitle: 1, most })),
]

/** A month as weeks of seven days: campaigns and what lasts as bars, the rest in its day; weeks fill the sheet. */
export function layOutMonthSheet({ plan, anchor }: { plan: SharedPlan; anchor: PlainDate }): MonthSheetLayout {
  const rows = buildDayRows({ view: 'maand', anchor })
  const isBar = ({ from, until }: { from: PlainDate | null; until: PlainDate | null }) => from !== null && until !== null && until > from
  const dates = rows.flatMap(({ cells }) => cells.map((cell) => cell?.date)).filter((date) => date !== undefined)
  const lasting = plan.cards.filter(isBar)
  const days = readSheetDays({ plan: { ...plan, cards: plan.cards.filter((card) => !isBar(card)) }, dates, withTimes: true })
  const bars = listBars({ plan, lasting })
  const packed = packBars({ rows, bars: bars.map(({ bar, from, until }) => ({ id: bar.key, from, until })) })
  const byKey = new Map(bars.map(({ bar }) => [bar.key, bar]))
  const weeks = rows.map((row, index) => layOutWeek({ row, days, packed: packed[index]?.segments ?? [], byKey }))
  const { height, head, foot, weekdays } = MONTH_SHEET
  const room = height - head - foot - weekdays
  const heightOf = (setting: Setting) => weeks.reduce((sum, week) => sum + weekHeight({ week, setting }), 0)
  const setting = SETTINGS.find((each) => heightOf(each) <= room) ?? { points: 6, linesOfTitle: 1, most: 1 }
  return { weeks, setting }
}

function listBars({ plan, lasting }: { plan: SharedPlan; lasting: SharedPlan['cards'] }) {
  const colors = new Map(plan.campaigns.map(({ id, color }) => [id, color]))
  const ofCampaigns = plan.campaigns.map(({ id, name, color, from, until }) => ({
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
