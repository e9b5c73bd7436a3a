import { createLocalReq, type PayloadRequest } from 'payload'

import type { StoredWords } from '@/domain/consent/takeOutOfItem'
import { storedInstant } from '@/database/storedInstant'
import { DomainError } from '@/domain/errors'
import type { Instant } from '@/domain/time/instant'
import { asDocument, asNumber, type StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'
import { refreshItem } from './refreshItem'

/** An item with all its languages, as the database layer keeps it. */
export async function readStoredItem({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<StoredDocument | null> {
  const stored = await req.payload.db.findOne({ collection: SLUGS.contentItems, where: { id: { equals: itemId } }, req })
  return stored === null ? null : asDocument(stored)
}

/**
 * Writes words of an item by the system itself: a new version and revision, a line in the journal, stages and card,
 * as after a save, but with nobody as the writer. Through the database layer, because such a write may not fail on
 * something else in the item that a form would refuse by now.
 */
export async function writeWorkingCopy({ req: caller, itemId, words, more = {}, now }: {
  req: PayloadRequest
  itemId: string
  words: StoredWords
  /** of the program's own bookkeeping */
  more?: Record<string, unknown>
  now: Instant
}): Promise<void> {
  const { payload } = caller
  const req = await createLocalReq({ context: { contentkalenderOrigin: 'system' } }, payload)
  // Of the same transaction, but of no person: who only takes something away is not its author.
  if (caller.transactionID !== undefined) req.transactionID = await caller.transactionID
  const stored = await readStoredItem({ req, itemId })
  if (stored === null) throw new DomainError('not-found', `item ${itemId} is gone`)
  const revision = asNumber(stored.revision) + 1
  const moment = new Date().toISOString()
  const next = { ...stored, ...words, ...more, revision, lastSavedBy: null, updatedAt: moment }
  await payload.db.updateOne({ collection: SLUGS.contentItems, id: itemId, data: { ...next }, req })
  await payload.db.createVersion({
    autosave: false,
    collectionSlug: SLUGS.contentItems,
    createdAt: moment,
    parent: itemId,
    updatedAt: moment,
    versionData: { ...next } as never,
    returning: false,
    req,
  })
  await recordJournal({
    req,
    action: 'item-changed',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    at: now,
    details: { fields: [...Object.keys(words), ...Object.keys(more), 'revision'].sort(), revision },
  })
  await refreshItem({ req, itemId })
}

/** A moment of the program's own bookkeeping, as `more` takes it. */
export const sealedAtOf = (now: Instant): Record<string, unknown> => ({ sealedAt: storedInstant(now) })
