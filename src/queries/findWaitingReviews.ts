import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

import type { OpenReviewRequest } from './findOpenReviews'
import { relationId } from './relationId'

/** Of open requests those whose text is still in review, and exactly the text that was asked about. */
export async function findWaitingReviews({ req, requests }: {
  req: PayloadRequest
  requests: readonly OpenReviewRequest[]
}): Promise<OpenReviewRequest[]> {
  if (requests.length === 0) return []
  // Whether a text waits is the program's own bookkeeping.
  const { docs } = await req.payload.find({
    collection: SLUGS.itemLanguages,
    overrideAccess: true,
    depth: 1,
    limit: 0,
    pagination: false,
    where: { and: [{ stage: { equals: 'review' } }, { item: { in: [...new Set(requests.map(({ itemId }) => itemId))] } }] },
    req,
  })
  const waiting = new Set(
    docs.flatMap(({ item, language, contentHash }) => {
      const isOpen = item && typeof item === 'object' && !item.archivedAt && !item.deletedAt
      return isOpen ? [`${relationId(item) ?? ''} ${language} ${contentHash ?? ''}`] : []
    }),
  )
  return requests.filter(({ itemId, language, contentHash }) => waiting.has(`${itemId} ${language} ${contentHash}`))
}
