import type { PayloadRequest } from 'payload'

import { buildOccurrencesTakenOutDetails } from '@/domain/journal/servingFacts'
import { findEarlierName } from '@/domain/recurrence/findEarlierName'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import type { Instant } from '@/domain/time/instant'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'

/**
 * Takes times of a series away from readers, in the same second and inside the caller's transaction. What was
 * served of them stays history; nothing is written when no edition shows any of them.
 *
 * @returns the times that were to be seen or stood ready
 */
export async function takeOutOccurrences({
  req,
  seriesId,
  recurrenceIds,
  standing,
  now,
}: {
  req: PayloadRequest
  seriesId: string
  recurrenceIds: readonly RecurrenceId[]
  /** the names that all times of the series have now: readers may know some by an earlier one */
  standing?: ReadonlySet<RecurrenceId>
  now: Instant
}): Promise<RecurrenceId[]> {
  const history = await readServingHistory({ req, itemId: seriesId })
  const approved = new Set(
    history.editions.flatMap(({ releases }) =>
      releases.flatMap(({ recurrenceId, occurrences }) => (recurrenceId === null ? occurrences : [recurrenceId])),
    ),
  )
  const nameOf = (id: RecurrenceId) =>
    standing ? findEarlierName({ id, known: approved, standing }) : approved.has(id) ? id : null
  const gone = [...new Set(recurrenceIds.map(nameOf))].filter((id) => id !== null)
  if (gone.length === 0) return []
  const entry = await recordJournal({
    req,
    action: 'occurrences-taken-out',
    objectType: SLUGS.contentItems,
    objectId: seriesId,
    at: now,
    details: buildOccurrencesTakenOutDetails({ recurrenceIds: gone }),
  })
  await projectItemRows({ req, itemId: seriesId, at: entry.at })
  return gone
}
