import type { PayloadRequest } from 'payload'

import { findHeld, type HeldStretch } from '@/domain/serving/findHeld'
import { SLUGS } from '@/slugs'

import { hasEditions } from './hasEditions'
import { readServingHistory } from './readServingHistory'

/** What open pauses keep from readers of one item. On most days there is no pause, and one count tells so. */
export async function readHeld({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string
}): Promise<HeldStretch[]> {
  if (!(await hasOpenBrakes({ req })) || !(await hasEditions({ req, itemId }))) return []
  return findHeld(await readServingHistory({ req, itemId }))
}

/** Whether any pause is not over. */
export async function hasOpenBrakes({ req }: { req: PayloadRequest }): Promise<boolean> {
  // The card of an item tells of its pause, whoever saves it.
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.brakes,
    overrideAccess: true,
    where: { liftedAt: { exists: false } },
    req,
  })
  return totalDocs > 0
}
