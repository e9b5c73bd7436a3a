import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

/**
 * A number that rises with everything that changes the plan: the place of the newest journal entry. A screen
 * that knows an older one asks for its cards again.
 */
export async function readPlannerRevision({ req }: { req: PayloadRequest }): Promise<number> {
  // The number alone tells nothing of what was written, so whoever reads the plan may have it.
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-seq',
    select: { seq: true },
    // Every entry has a number; the condition leads each planner to the index of it.
    where: { seq: { greater_than: 0 } },
    req,
  })
  return docs[0]?.seq ?? 0
}
