import { FAR_FUTURE, type Instant } from '../time/instant'
import { addDays, comparePlainDates, type PlainDate } from '../time/plainDate'
import { wallTimeFromInstant } from '../time/zone'
import type { PlanningCard } from './card'

/** First and last day on which a card has anything to show, both included. */
export type CardSpan = { from: PlainDate; until: PlainDate }

type Spanning = Pick<PlanningCard, 'plannedDate' | 'plannedUntil' | 'startsAt' | 'endsAt' | 'releaseAt' | 'served'>

/**
 * The stretch of days that a window must touch to find a card: its planned days, the days of its event, its
 * release, and the days on which each served stretch begins and ends. Null for a card of the backlog lane.
 *
 * A stretch without a known end counts on its first day only: a text that stays on the website for years is
 * something of the day it appeared.
 *
 * @param occurrenceDays days of the repetitions, in any order
 * @example
 * spanOfCard({ card: { ...card, plannedDate: '2026-03-08' }, occurrenceDays: [], zone })
 * // { from: '2026-03-08', until: '2026-03-08' }
 */
export function spanOfCard({
  card,
  occurrenceDays,
  zone,
}: {
  card: Spanning
  occurrenceDays: readonly PlainDate[]
  zone: string
}): CardSpan | null {
  const dayOf = (instant: Instant): PlainDate => wallTimeFromInstant({ instant, zone }).date
  const days: PlainDate[] = [...occurrenceDays]
  for (const date of [card.plannedDate, card.plannedUntil]) if (date) days.push(date)
  for (const instant of [card.startsAt, card.releaseAt]) if (instant) days.push(dayOf(instant))
  if (card.startsAt && card.endsAt) days.push(dayOf(card.endsAt))
  for (const { from, until } of card.served) {
    days.push(dayOf(from))
    if (until !== FAR_FUTURE) days.push(lastDayBefore({ until, zone }))
  }
  const sorted = days.sort(comparePlainDates)
  const [from, until] = [sorted[0], sorted.at(-1)]
  return from && until ? { from, until } : null
}

/** An end at midnight belongs to the day before. */
function lastDayBefore({ until, zone }: { until: Instant; zone: string }): PlainDate {
  const { date, time } = wallTimeFromInstant({ instant: until, zone })
  return time === '00:00:00' ? addDays({ date, days: -1 }) : date
}
