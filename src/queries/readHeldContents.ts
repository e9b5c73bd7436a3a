import type { PayloadRequest } from 'payload'

import type { PublicContent } from '@/domain/content'
import type { PlanningCard } from '@/domain/planning/card'
import { SLUGS } from '@/slugs'

import { hasOpenBrakes } from './readHeld'
import { relationId } from './relationId'
import { asDocument } from './storedValues'

export type HeldContent = { itemId: string; content: PublicContent }

/** What was approved of items that an open pause holds: some of it has no post yet, and will have one at the lift. */
export async function readHeldContents({ req }: { req: PayloadRequest }): Promise<HeldContent[]> {
  if (!(await hasOpenBrakes({ req }))) return []
  const { docs: items } = await req.payload.db.find({
    collection: SLUGS.contentItems,
    where: {},
    select: { card: true },
    limit: 0,
    pagination: false,
    req,
  })
  const held = items
    .map(asDocument)
    .filter(({ card }) => ((card as PlanningCard | null)?.held ?? []).length > 0)
    .map(({ id }) => String(id))
  if (held.length === 0) return []
  const { docs: editions } = await req.payload.db.find({
    collection: SLUGS.editions,
    where: { item: { in: held } },
    select: { item: true, content: true },
    limit: 0,
    pagination: false,
    req,
  })
  return editions.map(asDocument).map(({ item, content }) => ({
    itemId: relationId(item) ?? '',
    content: content as PublicContent,
  }))
}
