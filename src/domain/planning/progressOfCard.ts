import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { PlanningCard } from './card'
import { firstServed, type DayReader } from './dayOfCard'

/**
 * How far a card came, for counts. `shown`: readers saw it, or see it now. `held`: an internal activity or
 * milestone, which nobody reads, whose last day is over. `dropped`: archived and never shown; it counts
 * nowhere.
 */
export type Progress = 'planned' | 'approved' | 'shown' | 'held' | 'dropped'

/**
 * How far a card came at a moment.
 *
 * @param today the day of `now` in the zone of `days`
 * @example progressOfCard({ card, days, now, today }) // 'approved'
 */
export function progressOfCard({
  card,
  days,
  now,
  today,
}: {
  card: PlanningCard
  days: DayReader
  now: Instant
  today: PlainDate
}): Progress {
  const first = firstServed(card)
  if (first !== null && first <= now) return 'shown'
  if (card.stage === 'archived') return 'dropped'
  if (isInternal(card)) {
    const last = days.lastDayOf(card)
    if (last !== null && last < today) return 'held'
  }
  return card.stage === 'approved' ? 'approved' : 'planned'
}

/**
 * Whether a card is done: readers saw it, or it took place.
 *
 * @example isDone('held') // true
 */
export function isDone(progress: Progress): boolean {
  return progress === 'shown' || progress === 'held'
}

/**
 * Whether a card stays inside: an activity or milestone that goes to no channel, and so needs no approval.
 *
 * @example isInternal({ kind: 'activity', channelIds: [] }) // true
 */
export function isInternal({ kind, channelIds }: Pick<PlanningCard, 'kind' | 'channelIds'>): boolean {
  return channelIds.length === 0 && (kind === 'activity' || kind === 'milestone')
}
