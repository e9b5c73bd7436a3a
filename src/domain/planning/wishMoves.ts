import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import type { PlanningCard } from './card'
import type { CardMove } from './decideMoveCards'
import { findCardDays } from './placeCards'

type OneCard = { card: PlanningCard; zone: string }

/**
 * The wish to have a card begin on a day, as long as it was; null puts it in the backlog lane.
 *
 * @example wishMoveTo({ card, to: parsePlainDate('2026-03-08'), zone })
 */
export function wishMoveTo({ card, to, zone }: OneCard & { to: PlainDate | null }): CardMove {
  const days = findCardDays({ card, zone })
  const length = days === null ? 0 : daysBetween({ from: days.from, to: days.until })
  const plannedUntil = to === null || length === 0 ? null : addDays({ date: to, days: length })
  return { id: card.id, revision: card.revision, plannedDate: to, plannedUntil }
}

/**
 * The wish to move several cards by the same number of days. Ideas without a date have nothing to move and
 * are left out.
 *
 * @example wishShift({ cards: selected, days: 7, zone })
 */
export function wishShift({
  cards,
  days,
  zone,
}: {
  cards: readonly PlanningCard[]
  days: number
  zone: string
}): CardMove[] {
  return cards.flatMap((card) => {
    const current = findCardDays({ card, zone })
    return current === null ? [] : [wishMoveTo({ card, to: addDays({ date: current.from, days }), zone })]
  })
}

/**
 * The wish to have a card begin or end on another day, the other end staying. An edge that passes the other
 * is not mended here: the decision refuses it with its reason.
 *
 * @param to first or last day, included
 * @example wishStretch({ card, edge: 'end', to: parsePlainDate('2026-03-14'), zone })
 */
export function wishStretch({
  card,
  edge,
  to,
  zone,
}: OneCard & { edge: 'start' | 'end'; to: PlainDate }): CardMove {
  const days = findCardDays({ card, zone }) ?? { from: to, until: to }
  const from = edge === 'start' ? to : days.from
  const until = edge === 'end' ? to : days.until
  return {
    id: card.id,
    revision: card.revision,
    plannedDate: from,
    plannedUntil: until === from ? null : until,
  }
}
