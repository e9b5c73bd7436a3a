import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { SLUGS } from '@/slugs'

/** Whether readers see this item now or will see it without anybody doing anything more. */
export async function hasServedOrArmedRows({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.posts,
    overrideAccess: true,
    where: { and: [{ item: { equals: itemId } }, { servedUntil: { greater_than: currentInstant() } }] },
    req,
  })
  return totalDocs > 0
}
