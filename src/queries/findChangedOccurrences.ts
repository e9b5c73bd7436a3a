import type { PayloadRequest } from 'payload'

import { isRecurrenceId } from '@/domain/recurrence/recurrence'
import type { ChangedOccurrence } from '@/domain/recurrence/seriesEdit'
import { SLUGS } from '@/slugs'

/** The items that stand in the place of a time of a series. What lies in the trash stands in nobody's place. */
export async function findChangedOccurrences({
  req,
  seriesId,
  withTrash = false,
}: {
  req: PayloadRequest
  seriesId: string
  /** also those that may come back to their place */
  withTrash?: boolean
}): Promise<ChangedOccurrence[]> {
  // What is served of a series depends on all of them, whoever asks.
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: withTrash,
    sort: 'recurrenceId',
    select: { recurrenceId: true },
    where: { series: { equals: seriesId } },
    req,
  })
  return docs.flatMap(({ id, recurrenceId }) => (isRecurrenceId(recurrenceId) ? [{ id: String(id), recurrenceId }] : []))
}
