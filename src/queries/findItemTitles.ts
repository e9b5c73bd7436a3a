import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** Working titles by id, of the items that this person may see. */
export async function findItemTitles({ req, ids }: {
  req: PayloadRequest
  ids: (string | null)[]
}): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { title: true },
    where: { id: { in: wanted } },
    req,
  })
  return new Map(docs.map(({ id, title }) => [String(id), title]))
}
