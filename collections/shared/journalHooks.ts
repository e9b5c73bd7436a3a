import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import type { JournalAction } from '@/domain/journal/entry'
import type { CollectionSlugName } from '@/slugs'

type Options = { action: JournalAction; objectType: CollectionSlugName }

/** Top-level names whose value differs, so that the journal tells what was touched without telling the text. */
export function namesOfChangedFields(before: object | undefined, after: object): string[] {
  const old = (before ?? {}) as Record<string, unknown>
  // MongoDB leaves out what was never filled in, and gives it back as nothing once it was saved.
  const isSame = (name: string, value: unknown) => JSON.stringify(old[name] ?? null) === JSON.stringify(value ?? null)
  const isNew = Object.keys(old).length === 0
  return Object.entries(after)
    .filter(([name, value]) => name !== 'updatedAt' && (isNew ? value !== undefined : !isSame(name, value)))
    .map(([name]) => name)
    .sort()
}

/** Adds a journal entry for every change of a record, in the same transaction as the change. */
export function journalHooks({ action, objectType }: Options): {
  afterChange: CollectionAfterChangeHook[]
  afterDelete: CollectionAfterDeleteHook[]
} {
  return {
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        await recordJournal({
          req,
          action,
          objectType,
          objectId: String(doc.id),
          details: { operation, fields: namesOfChangedFields(operation === 'update' ? previousDoc : {}, doc) },
        })
      },
    ],
    afterDelete: [
      async ({ id, req }) => {
        await recordJournal({ req, action, objectType, objectId: String(id), details: { operation: 'delete' } })
      },
    ],
  }
}

export const vocabularyJournal = (objectType: CollectionSlugName) =>
  journalHooks({ action: 'vocabulary-changed', objectType })

