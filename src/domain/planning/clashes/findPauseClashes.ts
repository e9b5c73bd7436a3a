import type { Wording } from '../../workflow/wording'
import type { PlanningCard } from '../card'
import type { Clash, ClashContext } from './clash'
import { laterDay } from './clashCard'

/**
 * Items that a pause keeps away until they are approved anew: a lift alone does not bring them back, and nobody
 * is asked by itself. It shows from today on, also of what was seen before.
 *
 * @example findPauseClashes(context)
 */
export function findPauseClashes({ cards, days, today, now }: ClashContext): Clash[] {
  return cards.flatMap((card) => {
    const held = (card.held ?? []).filter(({ until, asksApproval }) => asksApproval && until > now)
    if (held.length === 0) return []
    const isRunning = held.some(({ from }) => from <= now)
    const asked = new Set(held.map(({ language }) => language))
    const isAsked = card.languages.every(({ language, stage }) => !asked.has(language) || stage === 'review')
    return [
      {
        key: `pause-asks-approval:${card.id}`,
        code: 'pause-asks-approval' as const,
        cardIds: [card.id],
        date: laterDay(days.dayOf(card) ?? today, today),
        reason: describeReason({ card, isRunning }),
        wayOut: isAsked ? WAITS : ASK,
        action: { kind: 'open' as const, record: 'card' as const, id: card.id },
      },
    ]
  })
}

function describeReason({ card, isRunning }: { card: PlanningCard; isRunning: boolean }): Wording {
  return {
    nl: `"${card.title}" ${isRunning ? 'is gepauzeerd' : 'valt straks onder een pauze'} en komt pas terug na een nieuwe goedkeuring.`,
    en: `"${card.title}" ${isRunning ? 'is paused' : 'will fall under a pause'} and only comes back after a new approval.`,
  }
}

const ASK: Wording = {
  nl: 'Open het item en vraag opnieuw beoordeling.',
  en: 'Open the item and ask for review again.',
}
const WAITS: Wording = {
  nl: 'De beoordeling is gevraagd. Open het item om te zien op wie het wacht.',
  en: 'Review was asked. Open the item to see whom it waits for.',
}
