import { daysBetween } from '../../time/plainDate'
import { findSimilarTitles } from '../findSimilarTitles'
import type { Clash, ClashContext } from './clash'

/**
 * Two items with nearly the same title close together, of which at least one is still to come.
 *
 * @example findTitleClashes(context)
 */
export function findTitleClashes({ cards, days, today }: ClashContext): Clash[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const items = cards.flatMap((card) => {
    const date = days.dayOf(card)
    if (date === null) return []
    // A series and its changed occurrences have one title on purpose.
    return [
      {
        id: card.id,
        title: card.title,
        date,
        groupId: card.seriesId ?? (card.recurrence === null ? null : card.id),
      },
    ]
  })
  const dates = new Map(items.map(({ id, date }) => [id, date]))
  return findSimilarTitles({ items }).flatMap(({ firstId, secondId }): Clash[] => {
    const [first, second] = [byId.get(firstId), byId.get(secondId)]
    const [from, to] = [dates.get(firstId), dates.get(secondId)]
    if (!first || !second || !from || !to || to < today) return []
    const apart = daysBetween({ from, to })
    return [
      {
        key: `similar-title:${[firstId, secondId].sort().join('+')}`,
        code: 'similar-title',
        cardIds: [firstId, secondId],
        date: to,
        reason: {
          nl: `‘${first.title}’ en ‘${second.title}’ lijken op elkaar. Ze staan ${describeApart(apart)}.`,
          en: `‘${first.title}’ and ‘${second.title}’ look alike. Days apart: ${apart}.`,
        },
        wayOut: {
          nl: 'Is het hetzelfde? Houd er één over. Anders: geef er één een andere titel.',
          en: 'Are they the same? Keep one. If not, give one another title.',
        },
        action: { kind: 'open', record: 'card', id: secondId },
      },
    ]
  })
}

function describeApart(apart: number): string {
  if (apart === 0) return 'op dezelfde dag'
  return apart === 1 ? '1 dag uit elkaar' : `${apart} dagen uit elkaar`
}
