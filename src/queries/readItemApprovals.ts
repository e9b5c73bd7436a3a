import type { PayloadRequest } from 'payload'

import { readApprovals, type ApprovalFact } from '@/domain/journal/servingFacts'
import { SLUGS } from '@/slugs'

/**
 * The approvals of an item as the journal tells them.
 *
 * @throws DomainError `invalid-input` when an entry cannot be read
 */
export async function readItemApprovals({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string
}): Promise<ApprovalFact[]> {
  // Whether an edition was really approved does not depend on who asks.
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'seq',
    where: {
      and: [
        { objectId: { equals: itemId } },
        { objectType: { equals: SLUGS.contentItems } },
        { action: { equals: 'edition-approved' } },
      ],
    },
    req,
  })
  return readApprovals(docs)
}
