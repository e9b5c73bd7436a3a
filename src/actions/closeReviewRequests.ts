import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { findOpenReviews, type OpenReviewRequest } from '@/queries/findOpenReviews'
import { SLUGS } from '@/slugs'

export type ClosedBecause = 'approved' | 'changes' | 'replaced' | 'withdrawn' | 'archived'

/**
 * Ends what was asked about a text, in the transaction of what answers it. Returns what was open.
 *
 * @param language without it: in all languages of the item
 */
export async function closeReviewRequests({
  req,
  itemId,
  language,
  because,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language?: Language
  because: ClosedBecause
  now: Instant
}): Promise<OpenReviewRequest[]> {
  const open = await findOpenReviews({ req, itemId, ...(language === undefined ? {} : { language }) })
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
