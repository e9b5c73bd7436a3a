import type { PayloadRequest } from 'payload'

import type { PlanningCard } from '@/domain/planning/card'
import { SLUGS } from '@/slugs'

import { hasOpenBrakes } from './readHeld'
import { asDocument } from './storedValues'

/** Whether any post ever carried a picture, or is going to: then its file is part of what was approved. */
export async function isPictureKept({ req, sha256 }: { req: PayloadRequest; sha256: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.posts,
    // Rows of every time count here, not only those that are served now.
    overrideAccess: true,
    where: { mediaChecksums: { in: [sha256] } },
    req,
  })
  return totalDocs > 0 || (await isHeldBack({ req, sha256 }))
}

/** What was approved during a pause has no post yet, and will have one at the lift. */
async function isHeldBack({ req, sha256 }: { req: PayloadRequest; sha256: string }): Promise<boolean> {
  if (!(await hasOpenBrakes({ req }))) return false
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
  if (held.length === 0) return false
  const { docs: editions } = await req.payload.db.find({
    collection: SLUGS.editions,
    where: { item: { in: held } },
    select: { content: true },
    limit: 0,
    pagination: false,
    req,
  })
  return editions.some((edition) => JSON.stringify(asDocument(edition).content).includes(sha256))
}
