import type { PayloadRequest } from 'payload'

import { servedAt } from '@/access/served'
import { currentInstant } from '@/clock'
import { SLUGS } from '@/slugs'

import { readOccurrencePlaces } from './readOccurrencePlaces'
import { relationId } from './relationId'

export type Translation = { language: string; id: string }

/** The other languages of the same item on the same channel that are served at this moment. */
export async function findTranslations({
  req,
  publicId,
}: {
  req: PayloadRequest
  publicId: string
}): Promise<Translation[]> {
  // The served condition itself is the access rule.
  const find = { collection: SLUGS.posts, overrideAccess: true, depth: 0, pagination: false, req } as const
  const now = currentInstant()
  const { docs } = await req.payload.find({
    ...find,
    limit: 1,
    select: { item: true, channel: true, editionRecord: true },
    where: { and: [{ publicId: { equals: publicId } }, servedAt(now)] },
  })
  const post = docs[0]
  if (!post) return []
  const { docs: others } = await req.payload.find({
    ...find,
    // A series shows a post for each of its times, in each language.
    limit: 0,
    select: { publicId: true, language: true, editionRecord: true },
    where: {
      and: [
        { item: { equals: relationId(post.item) } },
        { channel: { equals: relationId(post.channel) } },
        { publicId: { not_equals: publicId } },
        servedAt(now),
      ],
    },
  })
  if (others.length === 0) return []
  const editionIds = [post, ...others].map(({ editionRecord }) => relationId(editionRecord))
  const places = await readOccurrencePlaces({ payload: req.payload, req, editionIds })
  return others
    .filter((other) => places.get(other.publicId) === places.get(publicId))
    .map((other) => ({ language: String(other.language), id: other.publicId }))
    .sort((a, b) => (a.language < b.language ? -1 : 1))
}
