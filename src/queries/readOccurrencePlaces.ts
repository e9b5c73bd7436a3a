import type { Payload, PayloadRequest } from 'payload'

import type { ReleaseFact } from '@/domain/serving/servingFact'
import { SLUGS } from '@/slugs'

/**
 * Which time of its series each public id of these editions is; nothing is said of what appears once. Posts do
 * not say it themselves: the outside knows them by their public id alone.
 */
export async function readOccurrencePlaces({
  payload,
  req,
  editionIds,
}: {
  payload: Payload
  req?: PayloadRequest
  editionIds: readonly (string | null)[]
}): Promise<Map<string, string>> {
  const ids = [...new Set(editionIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    // Only the places leave this function, and those of posts that are served.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { releases: true },
    where: { id: { in: ids } },
    ...(req ? { req } : {}),
  })
  return new Map(
    docs.flatMap((edition) =>
      (edition.releases as unknown as ReleaseFact[]).flatMap(({ publicId, recurrenceId }) =>
        recurrenceId ? [[publicId, recurrenceId] as const] : [],
      ),
    ),
  )
}
