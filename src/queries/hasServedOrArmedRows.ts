import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { SLUGS } from '@/slugs'

import { readHeld } from './readHeld'

/**
 * Whether readers see this item now or will see it without anybody approving anything more. What a pause holds
 * counts: it comes back at the lift.
 */
export async function hasServedOrArmedRows({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  const now = currentInstant()
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.posts,
    overrideAccess: true,
    where: { and: [{ item: { equals: itemId } }, { servedUntil: { greater_than: now } }] },
    req,
  })
  return totalDocs > 0 || (await readHeld({ req, itemId })).some(({ until }) => until > now)
}
