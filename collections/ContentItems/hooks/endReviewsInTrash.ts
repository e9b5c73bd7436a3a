import type { CollectionAfterChangeHook } from 'payload'

import { endItemReviews } from '@/actions/endItemReviews'
import { currentInstant } from '@/clock'

/** What goes into the trash is not judged any more; from there it comes back as a text that is written. */
export const endReviewsInTrash: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!doc.deletedAt || previousDoc?.deletedAt) return
  await endItemReviews({ req, itemId: String(doc.id), because: 'withdrawn', now: currentInstant() })
}
