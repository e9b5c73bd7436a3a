import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

import type { OpenReviewRequest } from './findOpenReviews'
import { textOfRecord, type TextInReview } from './readStanding'

/** A request with the text that it is about. */
export type WaitingReview = OpenReviewRequest & { text: TextInReview }

/** Of open requests those whose text is still in review, and exactly the text that was asked about. */
export async function findWaitingReviews({ req, requests }: {
  req: PayloadRequest
  requests: readonly OpenReviewRequest[]
}): Promise<WaitingReview[]> {
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
  const texts = new Map<string, TextInReview>()
  for (const record of docs) {
    const text = textOfRecord(record)
    if (text !== null) texts.set(`${text.itemId} ${text.language} ${text.contentHash}`, text)
  }
  return requests.flatMap((request) => {
    const text = texts.get(`${request.itemId} ${request.language} ${request.contentHash}`)
    return text ? [{ ...request, text }] : []
  })
}
