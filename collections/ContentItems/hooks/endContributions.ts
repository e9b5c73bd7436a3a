import type { CollectionAfterChangeHook } from 'payload'

import { closeContributions } from '@/actions/closeContributions'
import { currentInstant } from '@/clock'
import { relationIds } from '@/queries/relationId'

/** Who no longer writes along in an item, or in one that went into the trash, has nothing open there any more. */
export const endContributions: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const itemId = String(doc.id)
  const now = currentInstant()
  if (doc.deletedAt && !previousDoc?.deletedAt) return closeContributions({ req, itemId, now })
  // Absent for who may not see who writes along, and such a save changes nothing of it.
  if (!Array.isArray(doc.coWriters)) return
  const left = relationIds(previousDoc?.coWriters).filter((id) => !relationIds(doc.coWriters).includes(id))
  if (left.length > 0) await closeContributions({ req, itemId, expertIds: left, now })
}
