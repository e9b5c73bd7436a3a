import type { Instant } from '../time/instant'
import { stateOf, type Consent } from './consent'

type Held = Pick<Consent, 'expertId' | 'part' | 'quote' | 'validFrom' | 'validUntil' | 'revokedAt'>

/** Words that an item may not borrow from others without a consent of its own, of one giver. */
export type ForeignWords<C> = {
  /** consents of other items, in any state */
  consents: C[]
  /** words that the same giver allowed in this item */
  allowedQuotes: string[]
}

/**
 * Of consents for words in other items, those that an item has no consent of its own for: by giver, since a yes of
 * one says nothing of another's words. A story that is allowed here covers all words of who allowed it.
 *
 * @param consents of other items
 * @param own all of the item itself and of its series
 * @example selectForeign({ consents, own, now })
 */
export function selectForeign<C extends Held>({ consents, own, now }: {
  consents: readonly C[]
  own: readonly Held[]
  now: Instant
}): ForeignWords<C>[] {
  const holding = own.filter((consent) => ['valid', 'later'].includes(stateOf({ consent, at: now })))
  return [...new Set(consents.map(({ expertId }) => expertId))].flatMap((expertId) => {
    const allowed = holding.filter((consent) => consent.expertId === expertId)
    const words = consents.filter((consent) => consent.expertId === expertId && consent.part !== 'picture')
    if (words.length === 0 || allowed.some(({ part }) => part === 'story')) return []
    return [{ consents: words, allowedQuotes: allowed.flatMap(({ quote }) => quote ?? []) }]
  })
}
