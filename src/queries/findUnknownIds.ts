import type { PayloadRequest } from 'payload'

import { isPossibleId } from '@/database/evenOut'

/** Those of `ids` that no record of a collection has; records in the bin count as being there. */
export async function findUnknownIds({
  req,
  slug,
  ids,
}: {
  req: PayloadRequest
  slug: string
  ids: string[]
}): Promise<string[]> {
  const possible = ids.filter((id) => isPossibleId({ databaseName: req.payload.db.name, id }))
  if (possible.length === 0) return ids
  const { docs } = await req.payload.find({
    collection: slug as 'themes',
    // Only whether it exists; what the caller may read of it is decided when it is read.
    overrideAccess: true,
    depth: 0,
    limit: possible.length,
    pagination: false,
    trash: true,
    select: {},
    where: { id: { in: possible } },
    req,
  })
  const known = new Set(docs.map(({ id }) => String(id)))
  return ids.filter((id) => !known.has(id))
}
