import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import { readItemLanguages } from '@/queries/readItemLanguages'

import { closeReviewRequests, type ClosedBecause } from './closeReviewRequests'
import { saveLanguage } from './saveLanguage'

/**
 * Ends every review of an item that is put away, in all its languages: nobody is asked or reminded any more, and what
 * was in review is written again, so that a text that comes back waits for nobody without anybody knowing. The caller
 * writes the card after this.
 *
 * @returns how many requests were open
 */
export async function endItemReviews({ req, itemId, because, now }: {
  req: PayloadRequest
  itemId: string
  because: ClosedBecause
  now: Instant
}): Promise<number> {
  const open = await closeReviewRequests({ req, itemId, because, now })
  for (const [language, { recordId, ...state }] of await readItemLanguages({ req, itemId })) {
    if (state.stage !== 'review') continue
    const next = { ...state, stage: 'writing', reviewAskedBy: null, reviewAskedAt: null } as const
    await saveLanguage({ req, itemId, language, recordId, state: next })
  }
  return open.length
}
