import type { Instant } from '../time/instant'
import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import type { Role } from '../workflow/roles'
import { canPerform } from '../workflow/transitions'
import type { Reason } from '../workflow/wording'
import type { PlanningCard } from './card'
import { refusalOf } from './moveReasons'
import { findCardDays } from './placeCards'
import { shiftInstant } from './shiftInstant'

/** What is new in a copy. Words, themes, channels and people come along; everything else begins anew. */
export type CardCopy = {
  sourceId: string
  /** an idea stays one; all else has words to look at, and never an approval */
  stage: 'idea' | 'writing'
  plannedDate: PlainDate | null
  plannedUntil: PlainDate | null
  /** of an event or activity, the same number of days later at the same time on the wall */
  startsAt: Instant | null
  endsAt: Instant | null
}

export type CopyCardDecision =
  { kind: 'copied'; copy: CardCopy } | { kind: 'refused'; reasons: Reason<'not-allowed'>[] }

/**
 * What copying a card to a day comes to. Also what is live, over or archived can be copied: that is how it
 * gets a new date. A copy has no release, no approval, no repetition and no tie, and belongs to no series.
 *
 * @param to first day of the copy; null puts it in the backlog lane, without a time for its event
 * @example decideCopyCard({ card, to: parsePlainDate('2026-06-01'), zone, role: 'communications' })
 */
export function decideCopyCard({
  card,
  to,
  zone,
  role,
}: {
  card: PlanningCard
  to: PlainDate | null
  zone: string
  role: Role
}): CopyCardDecision {
  if (!canPerform({ action: 'plan', stage: 'idea', role }))
    return { kind: 'refused', reasons: [{ ...refusalOf('not-allowed'), code: 'not-allowed' }] }
  const days = findCardDays({ card, zone })
  const length = days === null ? 0 : daysBetween({ from: days.from, to: days.until })
  const shift = days === null || to === null ? null : daysBetween({ from: days.from, to })
  const move = (instant: Instant | null) =>
    instant === null || shift === null ? null : shiftInstant({ instant, days: shift, zone })
  return {
    kind: 'copied',
    copy: {
      sourceId: card.id,
      stage: card.stage === 'idea' ? 'idea' : 'writing',
      plannedDate: to,
      plannedUntil: to === null || length === 0 ? null : addDays({ date: to, days: length }),
      startsAt: move(card.startsAt),
      endsAt: move(card.endsAt),
    },
  }
}
