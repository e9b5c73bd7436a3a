import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** Whether any language of an item was ever approved. */
export async function hasEditions({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.editions,
    overrideAccess: true,
    where: { item: { equals: itemId } },
    req,
  })
  return totalDocs > 0
}
