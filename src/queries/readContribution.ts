import type { PayloadRequest } from 'payload'

import type { Contribution } from '@/payload-types'
import { SLUGS } from '@/slugs'

/** What an expert was asked for one item, or null. The caller has decided who may know. */
export async function readContribution({ req, itemId, expertId }: {
  req: PayloadRequest
  itemId: string
  expertId: string
}): Promise<Contribution | null> {
  const { docs } = await req.payload.find({
    collection: SLUGS.contributions,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ item: { equals: itemId } }, { expert: { equals: expertId } }] },
    req,
  })
  return docs[0] ?? null
}
