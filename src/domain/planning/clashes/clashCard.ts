import type { PlainDate } from '../../time/plainDate'
import type { PlanningCard } from '../card'
import { firstServed } from '../dayOfCard'
import type { ClashContext } from './clash'

/**
 * Whether somebody could still move a card: it is not live, was never shown, does not lie in the past, and
 * is not bound to the rule of a series.
 *
 * @example isMovable({ card, context })
 */
export function isMovable({ card, context }: { card: PlanningCard; context: ClashContext }): boolean {
  const first = firstServed(card)
  if (first !== null && first <= context.now) return false
  const day = context.days.dayOf(card)
  return card.recurrence === null && day !== null && day >= context.today
}

/**
 * Which of some cards to move: a movable one, rather without than with an armed release, rather a later one.
 *
 * @param cards earliest first
 * @example chooseMover({ cards: [first, second], context }) // second
 */
export function chooseMover({
  cards,
  context,
}: {
  cards: readonly PlanningCard[]
  context: ClashContext
}): PlanningCard | null {
  const movable = cards.filter((card) => isMovable({ card, context }))
  return movable.findLast((card) => card.served.length === 0) ?? movable.at(-1) ?? null
}

/**
 * The later of two days.
 *
 * @example laterDay('2026-03-01', today)
 */
export function laterDay(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
