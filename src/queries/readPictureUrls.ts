import type { PayloadRequest } from 'payload'

import type { PublicContent } from '@/domain/content'
import { SLUGS } from '@/slugs'

/** Addresses of small pictures, and of sounds, for screens of signed-in people, by id of the picture. */
export async function readPictureUrls({
  req,
  contents,
}: {
  req: PayloadRequest
  contents: PublicContent[]
}): Promise<Map<string, string>> {
  const ids = new Set(
    contents.flatMap(({ variants }) =>
      variants.flatMap(({ media, pictograms = [], audio, shareImage }) =>
        [...media, ...pictograms, ...(audio ? [audio] : []), ...(shareImage ? [shareImage] : [])].map((m) => m.mediaId),
      ),
    ),
  )
  if (ids.size === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.media,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    where: { id: { in: [...ids] } },
    req,
  })
  return new Map(
    docs.flatMap((media) => {
      const url = media.sizes?.small?.url ?? media.url
      return url ? [[String(media.id), url] as const] : []
    }),
  )
}
