import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { findOpenReviews, type OpenReviewRequest } from '@/queries/findOpenReviews'
import { SLUGS } from '@/slugs'

/** Ends what was asked about a text, in the transaction of what answers it. Returns what was open. */
export async function closeReviewRequests({
  req,
  itemId,
  language,
  because,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  because: 'approved' | 'changes' | 'replaced' | 'withdrawn'
  now: Instant
}): Promise<OpenReviewRequest[]> {
  const open = await findOpenReviews({ req, itemId, language })
  for (const { id } of open) {
    await req.payload.update({
      collection: SLUGS.reviewRequests,
      id,
      // Closed to everybody; the action that calls this has decided.
      overrideAccess: true,
      depth: 0,
      data: { closedAt: now, closedBecause: because },
      req,
    })
  }
  return open
}
