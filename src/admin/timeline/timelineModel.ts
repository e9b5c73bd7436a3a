import { countCampaigns, type CampaignCount } from '@/domain/planning/countCampaigns'
import type { FocusPeriod, PlanningCampaign, PlanningCard } from '@/domain/planning/card'
import { createDayReader } from '@/domain/planning/dayOfCard'
import { describeCardState, type CardState } from '@/domain/planning/describeCardState'
import { findCardDays, placeCards, type CardDays } from '@/domain/planning/placeCards'
import { progressOfCard } from '@/domain/planning/progressOfCard'
import { daysBetween, parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { PlannerDay } from '@/queries/readPlanner'
import type { TimelineData } from '@/queries/readTimeline'

/** A stretch of the year in days from 1 January, cut off at its ends. */
export type Stretch = { start: number; length: number; continuesBefore: boolean; continuesAfter: boolean }

/** An item on the bar of its campaign. */
export type Mark = { key: string; card: PlanningCard; state: CardState; day: number; lane: number; date: PlainDate }

/** A name in a row above the bars. */
export type NamedStretch = Stretch & {
  key: string
  name: string
  lane: number
  /** written before its first day, since there is no room after it */
  isBefore: boolean
}

export type TimelineItem = { card: PlanningCard; state: CardState; days: CardDays | null }

/** A campaign with all that its line shows. */
export type Lane = {
  campaign: PlanningCampaign
  version: string
  count: CampaignCount
  /** how far its items came */
  progress: { planned: number; approved: number; shown: number }
  bar: Stretch | null
  phases: (Stretch & { name: string })[]
  national: (Stretch & { name: string }) | null
  marks: Mark[]
  markLanes: number
  items: TimelineItem[]
}

export type Timeline = {
  length: number
  /** days of each month */
  months: number[]
  /** the day of today from 1 January; null in another year */
  today: number | null
  lanes: Lane[]
  /** campaigns without any date */
  undated: Lane[]
  focus: { names: NamedStretch[]; lanes: number }
  observances: { names: NamedStretch[]; lanes: number }
  ground: (Stretch & { key: string; kind: 'school-holiday' | 'public-holiday' | 'remembrance' | 'day' | 'focus' })[]
}

/** Days that a mark covers on a screen of middling width. */
const MARK_DAYS = 9
/** Days that a letter of a name takes there. */
const LETTER_DAYS = 3.1
const MOST_NAME_LANES = 5

/** Lays out a year of campaigns. */
export function layOutTimeline(data: TimelineData): Timeline {
  const { year, campaigns, cards, timeSpent, now, zone, today, days, focusPeriods } = data
  const frame = frameOf(year)
  const counts = new Map(
    countCampaigns({ campaigns, cards, timeSpent, now, zone }).map((count) => [count.campaignId, count]),
  )
  const lanes = campaigns.flatMap((campaign): Lane[] => {
    const count = counts.get(campaign.id)
    return count ? [layOutLane({ campaign, count, data, frame })] : []
  })
  const { length } = frame
  const todayIndex = daysBetween({ from: frame.first, to: today })
  const focus = packNames({ names: focusPeriods.map((period) => nameFocus(period)), frame, most: MOST_NAME_LANES, isInside: true })
  const named = days.filter(({ kind }) => kind !== 'school-holiday' && kind !== 'public-holiday')
  return {
    length,
    months: monthLengths(year),
    today: todayIndex >= 0 && todayIndex < length ? todayIndex : null,
    lanes: lanes.filter(({ bar, national, marks }) => bar !== null || national !== null || marks.length > 0),
    undated: lanes.filter(({ campaign: { startDate, endDate }, marks }) => !startDate && !endDate && marks.length === 0),
    focus,
    observances: packNames({ names: named, frame, most: MOST_NAME_LANES }),
    ground: listGround({ days, focusPeriods, frame }),
  }
}

type Frame = { first: PlainDate; last: PlainDate; length: number }

function frameOf(year: number): Frame {
  const [first, last] = [parsePlainDate(`${year}-01-01`), parsePlainDate(`${year}-12-31`)]
  return { first, last, length: daysBetween({ from: first, to: last }) + 1 }
}

function monthLengths(year: number): number[] {
  return Array.from({ length: 12 }, (_, index) => {
    const from = parsePlainDate(`${year}-${String(index + 1).padStart(2, '0')}-01`)
    const to = index === 11 ? `${year + 1}-01-01` : `${year}-${String(index + 2).padStart(2, '0')}-01`
    return daysBetween({ from, to: parsePlainDate(to) })
  })
}

/** The part of a period that stands in the year; null when none does. An end that is open lasts one day. */
function cut({ from, until, frame }: { from: PlainDate | null; until: PlainDate | null; frame: Frame }): Stretch | null {
  const [first, last] = [from ?? until, until ?? from]
  if (first === null || last === null || first > frame.last || last < frame.first) return null
  const start = Math.max(0, daysBetween({ from: frame.first, to: first }))
  const end = Math.min(frame.length - 1, daysBetween({ from: frame.first, to: last }))
  return { start, length: Math.max(1, end - start + 1), continuesBefore: first < frame.first, continuesAfter: last > frame.last }
}

function layOutLane({ campaign, count, data, frame }: {
  campaign: PlanningCampaign
  count: CampaignCount
  data: TimelineData
  frame: Frame
}): Lane {
  const { zone, now, today } = data
  const own = data.cards.filter(({ campaignId }) => campaignId === campaign.id)
  const days = createDayReader({ zone })
  const progress = { planned: 0, approved: 0, shown: 0 }
  for (const card of own) {
    const reached = progressOfCard({ card, days, now, today })
    if (reached === 'held') progress.shown += 1
    else if (reached !== 'dropped') progress[reached] += 1
  }
  const marks = layOutMarks({ own, data, frame })
  const { national } = campaign
  const nationalStretch = national ? cut({ from: national.startDate, until: national.endDate, frame }) : null
  return {
    campaign,
    version: data.versions[campaign.id] ?? '',
    count,
    progress,
    bar: cut({ from: campaign.startDate, until: campaign.endDate, frame }),
    phases: campaign.phases.flatMap(({ name, startDate, endDate }) => {
      const stretch = cut({ from: startDate, until: endDate, frame })
      return stretch ? [{ ...stretch, name }] : []
    }),
    national: national && nationalStretch ? { ...nationalStretch, name: national.name } : null,
    marks,
    markLanes: Math.max(0, ...marks.map(({ lane }) => lane + 1)),
    items: own
      .map((card) => ({ card, state: describeCardState({ card, now, zone }), days: findCardDays({ card, zone }) }))
      .sort((a, b) => compareText(a.days?.from ?? '9999', b.days?.from ?? '9999') || compareText(a.card.title, b.card.title)),
  }
}

function layOutMarks({ own, data, frame }: { own: readonly PlanningCard[]; data: TimelineData; frame: Frame }): Mark[] {
  const { placed } = placeCards({ cards: own, occurrences: new Map(Object.entries(data.occurrences)), zone: data.zone })
  const free: number[] = []
  return placed
    .filter(({ from, card }) => from >= frame.first && from <= frame.last && card.stage !== 'archived')
    .map(({ key, card, occurrence, from }) => {
      const day = daysBetween({ from: frame.first, to: from })
      const found = free.findIndex((until) => until <= day)
      const lane = found === -1 ? free.length : found
      free[lane] = day + MARK_DAYS
      const state = describeCardState({ card, now: data.now, zone: data.zone, occurrence })
      return { key, card, state, day, lane, date: from }
    })
}

type Named = { key: string; name: string; from: PlainDate; until: PlainDate }

function nameFocus({ name, startDate, endDate }: FocusPeriod): Named {
  return { key: `${name} ${startDate}`, name, from: startDate, until: endDate }
}

/** Names beside each other as long as there is room; what finds none is left to the list below. */
function packNames({ names, frame, most, isInside = false }: {
  names: readonly Named[]
  frame: Frame
  most: number
  /** a name stays within its own days */
  isInside?: boolean
}): Timeline['focus'] {
  const free: number[] = []
  const packed: NamedStretch[] = []
  const measured = names.flatMap(({ key, name, from, until }) => {
    const stretch = cut({ from, until, frame })
    if (!stretch) return []
    const width = isInside ? stretch.length : name.length * LETTER_DAYS + 4
    const isBefore = !isInside && stretch.start + width > frame.length
    return [{ ...stretch, key, name, isBefore, width, begin: isBefore ? stretch.start - width : stretch.start }]
  })
  for (const { width, begin, ...rest } of measured.sort((a, b) => a.begin - b.begin)) {
    const found = free.findIndex((day) => day <= begin)
    const lane = found === -1 ? free.length : found
    if (lane >= most) continue
    free[lane] = begin + width
    packed.push({ ...rest, lane })
  }
  return { names: packed, lanes: Math.max(0, ...packed.map(({ lane }) => lane + 1)) }
}

function listGround({ days, focusPeriods, frame }: {
  days: readonly PlannerDay[]
  focusPeriods: readonly FocusPeriod[]
  frame: Frame
}): Timeline['ground'] {
  const ground: Timeline['ground'] = []
  const add = (key: string, kind: Timeline['ground'][number]['kind'], from: PlainDate, until: PlainDate): void => {
    const stretch = cut({ from, until, frame })
    if (stretch) ground.push({ ...stretch, key, kind })
  }
  for (const { name, startDate, endDate } of focusPeriods) add(`focus ${name} ${startDate}`, 'focus', startDate, endDate)
  // Long stretches first, so that a single day is drawn upon them.
  for (const day of days.filter(({ kind }) => kind === 'school-holiday')) add(day.key, 'school-holiday', day.from, day.until)
  for (const day of days) {
    if (day.kind === 'school-holiday') continue
    add(day.key, day.isRemembrance ? 'remembrance' : day.kind === 'public-holiday' ? 'public-holiday' : 'day', day.from, day.until)
  }
  return ground
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
