import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** Ids of the items whose text shows one of these pictures or has one of these sounds, on any channel. */
export async function findItemsShowing({ req, mediaIds }: { req: PayloadRequest; mediaIds: readonly string[] }): Promise<string[]> {
  if (mediaIds.length === 0) return []
  // A picture's change concerns every item that shows it, whoever made the change.
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { title: true },
    where: {
      or: [
        { 'variants.media': { in: [...mediaIds] } },
        { 'variants.pictograms': { in: [...mediaIds] } },
        { 'variants.audio': { in: [...mediaIds] } },
        { 'variants.shareImage': { in: [...mediaIds] } },
      ],
    },
    req,
  })
  return docs.map((item) => String(item.id))
}
