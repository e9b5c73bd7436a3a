import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/** Whether somebody was asked to write along in an item, or allowed anything of it: what was agreed with people is kept. */
export async function hasAgreements({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  for (const collection of [SLUGS.consents, SLUGS.contributions] as const) {
    // Whether there is any is asked on behalf of whoever erases, not what it says.
    const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, where: { item: { equals: itemId } }, req })
    if (totalDocs > 0) return true
  }
  return false
}
