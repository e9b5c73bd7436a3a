import { dayElsewhere, readHappening, shortTime } from '@/domain/planning/readHappening'
import type { SharedCard } from '@/domain/planning/shareCard'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import type { SharedPlan } from '@/queries/readSharedPlan'

/** How text is set so that all of it fits: size of letters, and lines that one title may take. */
export type Setting = { points: number; linesOfTitle: number; /** titles on one day before the rest is counted */ most: number }

export type SheetCard = { card: SharedCard; /** with its time or last day */ text: string; color: string | null }

/** A day on paper. */
export type SheetDay = {
  date: PlainDate
  ground: Ground
  /** observances and holidays that begin here */
  names: string[]
  cards: SheetCard[]
  /** colours of cards that began before and still last */
  lasting: (string | null)[]
}

/** What tints a day, the weightiest first. */
export const GROUNDS = ['remembrance', 'public-holiday', 'observance', 'school-holiday', 'weekend', 'plain'] as const
export type Ground = (typeof GROUNDS)[number]

/** Days of a plan with all that stands on them. What began before the first day stands on the first. */
export function readSheetDays({ plan, dates, withTimes }: {
  plan: SharedPlan
  dates: readonly PlainDate[]
  withTimes: boolean
}): Map<PlainDate, SheetDay> {
  const colors = new Map(plan.campaigns.map(({ id, color }) => [id, color]))
  const [first = plan.window.from] = dates
  const days = new Map<PlainDate, SheetDay>(
    dates.map((date) => [date, { date, ground: groundOf({ plan, date }), names: [], cards: [], lasting: [] }]),
  )
  const startOf = (from: PlainDate) => (from < first ? first : from)
  for (const { name, from } of plan.days) days.get(startOf(from))?.names.push(name)
  for (const card of plan.cards) {
    if (card.from === null) continue
    const color = card.campaignId === null ? null : (colors.get(card.campaignId) ?? null)
    days.get(startOf(card.from))?.cards.push({ card, text: textOf({ card, zone: plan.zone, withTimes }), color })
    const until = card.until ?? card.from
    for (let date = addDays({ date: startOf(card.from), days: 1 }); date <= until && days.has(date); date = addDays({ date, days: 1 })) {
      days.get(date)?.lasting.push(color)
    }
  }
  return days
}

export function listDates({ from, until }: { from: PlainDate; until: PlainDate }): PlainDate[] {
  const dates: PlainDate[] = []
  for (let date = from; date < until; date = addDays({ date, days: 1 })) dates.push(date)
  return dates
}

function textOf({ card, zone, withTimes }: { card: SharedCard; zone: string; withTimes: boolean }): string {
  const { from, until, title } = card
  const last = from === null || until === null || until <= from ? '' : ` (t/m ${shortDay(until)})`
  const times = readHappening({ card, zone })
  if (times === null) return `${title}${last}`
  const clock = withTimes && times.kind === 'timed' ? shortTime(times.start) : null
  const day = dayElsewhere({ from, times })
  if (day === null) return `${clock === null ? '' : `${clock} `}${title}${last}`
  // On the day of its announcement the hour of the event itself would mislead.
  return `${title}${last} (bijeenkomst: ${shortDay(day)}${clock === null ? '' : `, ${clock} uur`})`
}

const shortDay = (date: PlainDate) => `${Number(date.slice(8, 10))}-${Number(date.slice(5, 7))}`

function groundOf({ plan, date }: { plan: SharedPlan; date: PlainDate }): Ground {
  const onDay = plan.days.filter(({ from, until }) => from <= date && date <= until)
  if (onDay.some(({ isRemembrance }) => isRemembrance)) return 'remembrance'
  if (onDay.some(({ kind }) => kind === 'public-holiday')) return 'public-holiday'
  if (onDay.some(({ kind }) => kind !== 'school-holiday')) return 'observance'
  if (onDay.length > 0) return 'school-holiday'
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ? 'weekend' : 'plain'
}
