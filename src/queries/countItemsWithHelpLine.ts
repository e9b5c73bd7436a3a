import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { SLUGS } from '@/slugs'

import { readHeldContents } from './readHeldContents'
import { relationId } from './relationId'

/**
 * The items at which readers see a help line now, or will see it without anybody approving anything more. What a
 * pause holds counts: it comes back at the lift.
 */
export async function countItemsWithHelpLine({ req, id }: { req: PayloadRequest; id: string }): Promise<number> {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    // Rows that are yet to come count too, which nobody may read.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { item: true },
    where: { and: [{ 'safety.helpLines': { in: [id] } }, { servedUntil: { greater_than: currentInstant() } }] },
    req,
  })
  const held = (await readHeldContents({ req })).filter(({ content }) => content.helpLineIds.includes(id))
  return new Set([...docs.map(({ item }) => relationId(item)), ...held.map(({ itemId }) => itemId)]).size
}
