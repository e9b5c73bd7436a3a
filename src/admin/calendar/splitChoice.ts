import type { PlanningCard } from '@/domain/planning/card'

/**
 * Cards of a choice that move together, and the titles of times of series among them: of such a time is asked
 * whether the others come along, so they go one by one.
 *
 * @param keys of cards, `id` or `id#time`; what is not known any more is left out
 * @example splitChoice({ keys: ['i1', 'i2#2026-05-05T19:30'], cards }) // { cards: [i1], times: ['Dialoogtafel'] }
 */
export function splitChoice({ keys, cards }: { keys: readonly string[]; cards: readonly PlanningCard[] }): {
  cards: PlanningCard[]
  times: string[]
} {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const chosen = keys.flatMap((key) => {
    const [id = '', time] = key.split('#')
    const card = byId.get(id)
    return card ? [{ card, isTime: time !== undefined }] : []
  })
  return {
    cards: chosen.filter(({ isTime }) => !isTime).map(({ card }) => card),
    times: [...new Set(chosen.filter(({ isTime }) => isTime).map(({ card }) => card.title))],
  }
}
