import type { OccurrenceContent } from '../content'
import { followOccurrence } from '../recurrence/followOccurrence'
import { MOST_OCCURRENCES, type RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import type { PlanningCard } from './card'
import { findOccurrences } from './findOccurrences'

type Happening = Pick<PlanningCard, 'kind' | 'recurrence' | 'releaseAt' | 'plannedDate' | 'endsAt'> & {
  startsAt: Instant
}

/**
 * The times of an event series as they are approved and shown: in order, each with its end, cancelled ones left
 * out. Two that fall on one moment in the night of the clock change are one.
 *
 * @example listEventOccurrences({ card, zone })
 * // [{ recurrenceId: '2026-05-05T19:00', startsAt: '2026-05-05T17:00:00Z', endsAt: '2026-05-05T19:00:00Z' }]
 */
export function listEventOccurrences({ card, zone }: { card: Happening; zone: string }): OccurrenceContent[] {
  const { startsAt: start, endsAt } = card
  const seen = new Set<Instant>()
  return findOccurrences({ card, zone })
    .filter(({ instant }) => !seen.has(instant) && seen.add(instant))
    .slice(0, MOST_OCCURRENCES[card.kind])
    .map(({ recurrenceId, instant }) => ({
      recurrenceId: recurrenceId as RecurrenceId,
      startsAt: instant,
      endsAt:
        endsAt === null
          ? null
          : followOccurrence({ occurrence: { recurrenceId, instant }, start, moment: endsAt, zone }),
    }))
}
