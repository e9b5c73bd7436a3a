import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** Ids of the items whose text shows a picture or has a sound, on any channel. */
export async function findItemsShowing({ req, mediaId }: { req: PayloadRequest; mediaId: string }): Promise<string[]> {
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
        { 'variants.media': { in: [mediaId] } },
        { 'variants.pictograms': { in: [mediaId] } },
        { 'variants.audio': { equals: mediaId } },
        { 'variants.shareImage': { equals: mediaId } },
      ],
    },
    req,
  })
  return docs.map((item) => String(item.id))
}
