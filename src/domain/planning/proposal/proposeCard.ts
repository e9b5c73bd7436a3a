import type { Instant } from '../../time/instant'
import { daysBetween, type PlainDate } from '../../time/plainDate'
import { instantFromWallTime } from '../../time/zone'
import type { Wording } from '../../workflow/wording'
import type { PlanningCard, PlanningPerson } from '../card'
import type { DayReader } from '../dayOfCard'
import type { PlanningObservance } from '../planningObservance'
import { edgeOfYear, followTie, keepWeekday, moveAlong, moveByWeekday, yearOf } from './moveDate'
import type { CampaignEntry, CardEntry, DateRule, MoveRecurrence } from './proposal'
import { proposeOwner } from './proposeOwner'

/** What a day in a campaign is counted from: the campaign of then, and when it runs in the new year. */
export type CampaignDays = Pick<CampaignEntry, 'source' | 'startDate' | 'endDate'>

/**
 * A card as it would stand in another year, on the day its rule gives.
 *
 * @param campaign the entry of its campaign, or the dates of one that is there already; null when it has none
 * @param target that campaign, when it is there already
 * @example proposeCard({ card, toYear: 2027, campaign: null, target: null, observances, people, days, zone })
 */
export function proposeCard({
  card,
  toYear,
  campaign,
  target,
  observances,
  people,
  days,
  zone,
  moveRecurrence,
}: {
  card: PlanningCard
  toYear: number
  campaign: CampaignDays | null
  target: { targetId: string } | null
  observances: readonly PlanningObservance[]
  people: readonly PlanningPerson[]
  days: DayReader
  zone: string
  moveRecurrence?: MoveRecurrence
}): CardEntry {
  const { ownerId, asksOwner } = proposeOwner({ ownerId: card.ownerId, people })
  const { rule, date } = keepRhythm({
    chosen: chooseDay({ card, toYear, campaign, observances, days }),
    card,
    toYear,
    days,
    moveRecurrence,
  })
  const because = whyNot(card)
  return {
    kind: 'card',
    key: `card:${card.id}`,
    title: card.title,
    source: card,
    carries: because === null,
    because,
    asks: [
      ...(date === null && rule === 'observance' ? (['date'] as const) : []),
      ...(asksOwner ? (['owner'] as const) : []),
    ],
    rule,
    ...placeOn({ card, date, days, zone, moveRecurrence }),
    tie: card.tie,
    ownerId,
    campaign: target ?? (campaign === null ? null : { sourceId: campaign.source.id }),
    stage: card.stage === 'idea' ? 'idea' : 'writing',
  }
}

type ChosenDay = { rule: DateRule; date: PlainDate | null }

/** A series begins on a day of its rhythm: every first Tuesday is no Tuesday that is the second. */
export function keepRhythm({
  chosen,
  card,
  toYear,
  days,
  moveRecurrence,
}: {
  chosen: ChosenDay
  card: PlanningCard
  toYear: number
  days: DayReader
  moveRecurrence?: MoveRecurrence
}): ChosenDay {
  const from = days.dayOf(card)
  const { rule, date } = chosen
  if (card.recurrence === null || from === null || date === null || rule === 'observance') return chosen
  const moved = moveRecurrence?.({ card, from, to: date }) ?? null
  return moved === null || moved.date === date || yearOf(moved.date) !== toYear
    ? chosen
    : { rule: 'series', date: moved.date }
}

function whyNot(card: PlanningCard): Wording | null {
  if (card.isStory) {
    return {
      nl: 'Een ervaringsverhaal vraagt om nieuwe toestemming. Vink het alleen aan na overleg.',
      en: 'A personal story needs new consent. Tick it only after consultation.',
    }
  }
  if (card.seriesId !== null) {
    return {
      nl: 'Dit is één gewijzigde keer van een reeks. De reeks zelf gaat mee.',
      en: 'This is one changed time of a series. The series itself is carried over.',
    }
  }
  return null
}

/**
 * The day of a card in another year: an observance comes first, then its campaign, then the weekday.
 *
 * @example chooseDay({ card, toYear: 2027, campaign: null, observances, days }) // { rule: 'weekday', date:
 * … }
 */
export function chooseDay({
  card,
  toYear,
  campaign,
  observances,
  days,
}: {
  card: PlanningCard
  toYear: number
  campaign: CampaignDays | null
  observances: readonly PlanningObservance[]
  days: DayReader
}): ChosenDay {
  const day = days.dayOf(card)
  if (day === null) return { rule: 'none', date: null }
  if (card.tie !== null) {
    return { rule: 'observance', date: followTie({ tie: card.tie, observances, year: toYear }) }
  }
  const weekday = { rule: 'weekday', date: moveByWeekday({ date: day, year: toYear }) } as const
  const { startDate: oldStart = null, endDate: oldEnd = null } = campaign?.source ?? {}
  if (campaign === null || oldStart === null || day < oldStart || (oldEnd !== null && day > oldEnd))
    return weekday
  if (campaign.startDate === null) return { rule: 'campaign', date: null }
  const aim = moveAlong({ date: day, from: oldStart, to: campaign.startDate })
  const from = latest(campaign.startDate, edgeOfYear({ year: toYear, edge: 'first' }))
  const lastOfYear = edgeOfYear({ year: toYear, edge: 'last' })
  const until = campaign.endDate !== null && campaign.endDate < lastOfYear ? campaign.endDate : lastOfYear
  if (from > until) return weekday
  // In a short campaign the weekday may not exist; then its place in the campaign matters more.
  const kept = keepWeekday({ date: day, aim, from, until })
  return { rule: 'campaign', date: kept ?? (aim < from ? from : aim > until ? until : aim) }
}

function latest(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}

/**
 * Everything of a card that moves along when it stands on another day: its last day, the event's times and
 * the wished release, each at the same time of the wall clock, and the rule of a series.
 *
 * @example placeOn({ card, date: parsePlainDate('2027-03-09'), days, zone })
 */
export function placeOn({
  card,
  date,
  days,
  zone,
  moveRecurrence,
}: {
  card: PlanningCard
  date: PlainDate | null
  days: DayReader
  zone: string
  moveRecurrence?: MoveRecurrence
}): Pick<CardEntry, 'date' | 'until' | 'startsAt' | 'endsAt' | 'releaseAt' | 'recurrence'> {
  const from = days.dayOf(card)
  if (from === null || date === null) {
    const text = card.recurrence
    return {
      date: null,
      until: null,
      startsAt: null,
      endsAt: null,
      releaseAt: null,
      recurrence: text === null ? null : { text, isMoved: false },
    }
  }
  const moveInstant = (instant: Instant | null): Instant | null => {
    if (instant === null) return null
    const { date: old, time } = days.wallTimeOf(instant)
    return instantFromWallTime({ date: moveAlong({ date: old, from, to: date }), time, zone })
  }
  const isMoved = daysBetween({ from, to: date }) !== 0
  const series =
    card.recurrence !== null && isMoved ? (moveRecurrence?.({ card, from, to: date }) ?? null) : null
  const moved = series !== null && series.date === date ? series.text : null
  return {
    date,
    until: card.plannedUntil && moveAlong({ date: card.plannedUntil, from, to: date }),
    startsAt: moveInstant(card.startsAt),
    endsAt: moveInstant(card.endsAt),
    releaseAt: moveInstant(card.releaseAt),
    recurrence: card.recurrence === null ? null : { text: moved ?? card.recurrence, isMoved: moved !== null },
  }
}
