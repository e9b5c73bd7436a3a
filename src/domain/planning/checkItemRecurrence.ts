import { parseRecurrence } from '../recurrence/parseRecurrence'
import { MOST_OCCURRENCES } from '../recurrence/recurrence'
import { refusal, type RecurrenceReason } from '../recurrence/refusal'
import type { PlanningCard } from './card'
import { startOfSeries } from './findOccurrences'

/**
 * Why the recurrence of an item cannot be stored with the start that the item has; empty when it can, and when
 * there is none.
 *
 * @throws DomainError `invalid-time-zone`
 * @example checkItemRecurrence({ card: { ...card, recurrence: 'RRULE:FREQ=WEEKLY' }, zone })[0]?.code // 'no-end'
 */
export function checkItemRecurrence({
  card,
  zone,
}: {
  card: Pick<PlanningCard, 'kind' | 'recurrence' | 'startsAt' | 'releaseAt' | 'plannedDate'>
  zone: string
}): RecurrenceReason[] {
  const text = card.recurrence?.trim()
  if (!text) return []
  const start = startOfSeries({ card, zone })
  if (start === null) return [refusal('no-start')]
  const parsed = parseRecurrence({ text, start, zone, most: MOST_OCCURRENCES[card.kind] })
  return parsed.kind === 'refused' ? parsed.reasons : []
}
