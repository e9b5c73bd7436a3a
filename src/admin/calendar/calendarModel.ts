import type { ObservanceKind } from '@/domain/observances/observance'
import type { PlanningCampaign, PlanningCard, PlanningChannel, PlanningVocabulary } from '@/domain/planning/card'
import type { DayRow } from '@/domain/planning/dayRows'
import { describeCardState, type CardState } from '@/domain/planning/describeCardState'
import { packBars, type BarSegment } from '@/domain/planning/packBars'
import type { PlacedCard, PlacedOccurrence } from '@/domain/planning/placeCards'
import type { CancelledTime } from '@/domain/planning/undoStack'
import type { Instant } from '@/domain/time/instant'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import type { PlannerDay } from '@/queries/readPlanner'

/** A card where it stands, with all that drawing it takes. */
export type DrawnCard = PlacedCard & {
  state: CardState
  campaign: PlanningCampaign | null
  channels: PlanningChannel[]
}

export type DrawnSegment = { item: DrawnCard; segment: BarSegment }

/** What stands in a row: cards in lanes, and per day how many did not fit. */
export type DrawnRow = {
  row: DayRow
  bands: { band: Band; segment: BarSegment }[]
  bandLanes: number
  cards: DrawnSegment[]
  lanes: number
  /** by column: cards beyond the lanes that are shown */
  hidden: number[]
}

/** A campaign or focus period behind the cards. */
export type Band = {
  key: string
  name: string
  color: string
  kind: 'campaign' | 'focus'
  from: PlainDate
  until: PlainDate
}

/** Which time of which series a card on the calendar is, also one that became an item of its own; null for the rest. */
export function timeOfCard({ key, card }: { key: string; card: PlanningCard | null }): CancelledTime | null {
  const [itemId = '', recurrenceId] = key.split('#')
  if (recurrenceId) return { itemId, recurrenceId }
  return card?.seriesId && card.recurrenceId ? { itemId: card.seriesId, recurrenceId: card.recurrenceId } : null
}

/** The one time of a series that a card on the calendar is; null for what stands there by itself. */
export function findOccurrence({ key, occurrences }: {
  key: string
  occurrences: Readonly<Record<string, readonly PlacedOccurrence[]>>
}): PlacedOccurrence | null {
  const [itemId = '', wanted] = key.split('#')
  return occurrences[itemId]?.find(({ recurrenceId }) => recurrenceId === wanted) ?? null
}

export function drawCards({ placed, campaigns, vocabulary, now, zone }: {
  placed: readonly PlacedCard[]
  campaigns: readonly PlanningCampaign[]
  vocabulary: PlanningVocabulary
  now: Instant
  zone: string
}): DrawnCard[] {
  const campaignsById = new Map(campaigns.map((campaign) => [campaign.id, campaign]))
  const channelsById = new Map(vocabulary.channels.map((channel) => [channel.id, channel]))
  return placed.map((item) => ({
    ...item,
    state: describeCardState({ card: item.card, now, zone, occurrence: item.occurrence }),
    campaign: campaignsById.get(item.card.campaignId ?? '') ?? null,
    channels: item.card.channelIds.map((id) => channelsById.get(id)).filter((channel) => channel !== undefined),
  }))
}

/**
 * Lays cards and bands in rows.
 *
 * @param most lanes of cards that a row shows; the rest is counted per day
 */
export function layOutRows({ rows, cards, bands, most, mostBands }: {
  rows: readonly DayRow[]
  cards: readonly DrawnCard[]
  bands: readonly Band[]
  most: number
  mostBands: number
}): DrawnRow[] {
  const byKey = new Map(cards.map((card) => [card.key, card]))
  const bandsByKey = new Map(bands.map((band) => [band.key, band]))
  const packed = packBars({ rows, bars: cards.map(({ key, from, until }) => ({ id: key, from, until })) })
  const packedBands = packBars({ rows, bars: bands.map(({ key, from, until }) => ({ id: key, from, until })) })
  return rows.map((row, index) => {
    const { segments = [], lanes = 0 } = packed[index] ?? {}
    const hidden = row.cells.map(() => 0)
    const shown: DrawnSegment[] = []
    for (const segment of segments) {
      const item = byKey.get(segment.id)
      if (!item) continue
      if (segment.lane < most) shown.push({ item, segment })
      else for (let column = segment.startColumn; column <= segment.endColumn; column += 1) hidden[column] = (hidden[column] ?? 0) + 1
    }
    const behind = packedBands[index]
    return {
      row,
      cards: shown,
      lanes: Math.min(lanes, most),
      hidden,
      bandLanes: Math.min(behind?.lanes ?? 0, mostBands),
      bands: (behind?.segments ?? []).flatMap((segment) => {
        const band = bandsByKey.get(segment.id)
        return band && segment.lane < mostBands ? [{ band, segment }] : []
      }),
    }
  })
}

export type PlacesByDay = Map<PlainDate, string[]>

/** The place of "+3" on a day, among the keys of cards. */
export const moreOf = (date: PlainDate): string => `more ${date}`

/**
 * What the arrows find on each day, in order of lane: its cards, then "+3" where more do not fit. A card that
 * lasts stands on the first day that shows it, also when it began before.
 */
export function indexPlaces(rows: readonly DrawnRow[]): PlacesByDay {
  const byDay: PlacesByDay = new Map()
  const seen = new Set<string>()
  const add = (date: PlainDate, place: string) => byDay.set(date, [...(byDay.get(date) ?? []), place])
  for (const { row, cards, hidden } of rows) {
    for (const { item, segment } of [...cards].sort((a, b) => a.segment.lane - b.segment.lane)) {
      const date = row.cells[segment.startColumn]?.date
      if (!date || seen.has(item.key)) continue
      seen.add(item.key)
      add(date, item.key)
    }
    row.cells.forEach((cell, column) => {
      if (cell && (hidden[column] ?? 0) > 0) add(cell.date, moreOf(cell.date))
    })
  }
  return byDay
}

/** Observances and holidays by day. */
export function indexDays(days: readonly PlannerDay[]): Map<PlainDate, PlannerDay[]> {
  const byDay = new Map<PlainDate, PlannerDay[]>()
  for (const day of days) {
    for (let date = day.from; date <= day.until; date = addDays({ date, days: 1 })) {
      byDay.set(date, [...(byDay.get(date) ?? []), day])
    }
  }
  return byDay
}

/** What colours the ground of a day: the most particular of what falls on it. */
export function groundOf(days: readonly PlannerDay[]): ObservanceKind | 'remembrance' | null {
  if (days.some(({ isRemembrance }) => isRemembrance)) return 'remembrance'
  const order: ObservanceKind[] = ['public-holiday', 'day', 'week', 'election', 'period', 'school-holiday']
  return order.find((kind) => days.some((day) => day.kind === kind)) ?? null
}
