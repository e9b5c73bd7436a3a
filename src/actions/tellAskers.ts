import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import type { MailKind } from '@/domain/mail/mailKinds'
import type { OpenReviewRequest } from '@/queries/findOpenReviews'
import { SLUGS } from '@/slugs'

import { queueMail } from './queueMail'

/**
 * Writes to whoever asked for a review what became of it; not to who gave the verdict themselves.
 *
 * @param alsoTo another who waits for it, as the adviser who stood for it before requests were kept
 */
export async function tellAskers({
  req,
  kind,
  verdictId,
  itemId,
  requests,
  alsoTo = null,
  actorId,
  now,
}: {
  req: PayloadRequest
  kind: Extract<MailKind, 'verdict-given' | 'changes-asked'>
  verdictId: string
  itemId: string
  requests: readonly OpenReviewRequest[]
  alsoTo?: string | null
  actorId: string | null
  now: Instant
}): Promise<void> {
  const askers = new Set([...requests.map(({ askedBy }) => askedBy), alsoTo])
  for (const recipientId of askers) {
    if (recipientId === null || recipientId === actorId) continue
    await queueMail({
      req,
      kind,
      recipientId,
      occasion: verdictId,
      path: `/admin/collections/${SLUGS.contentItems}/${itemId}`,
      dueAt: now,
    })
  }
}
