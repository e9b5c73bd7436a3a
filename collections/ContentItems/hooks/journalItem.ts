import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { SLUGS } from '@/slugs'

import { namesOfChangedFields } from '../../shared/journalHooks'

export const journalItem: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isTrashed = Boolean(doc.deletedAt) && !previousDoc?.deletedAt
  const isRestored = !doc.deletedAt && Boolean(previousDoc?.deletedAt)
  const action =
    operation === 'create' ? 'item-created' : isTrashed ? 'item-trashed' : isRestored ? 'item-restored' : 'item-changed'
  await recordJournal({
    req,
    action,
    objectType: SLUGS.contentItems,
    objectId: String(doc.id),
    details: { fields: namesOfChangedFields(operation === 'create' ? {} : previousDoc, doc), revision: doc.revision },
  })
}

export const journalItemDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordJournal({
    req,
    action: 'item-deleted',
    objectType: SLUGS.contentItems,
    objectId: String(id),
    details: {},
  })
}
