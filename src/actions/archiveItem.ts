import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { decideItemStage } from '@/domain/workflow/languageStage'
import { canPerform } from '@/domain/workflow/transitions'
import { SLUGS } from '@/slugs'

import { closeContributions } from './closeContributions'
import { endItemReviews } from './endItemReviews'
import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { writeCard } from './writeCard'

const ARCHIVED = 'Gearchiveerd. Wat te lezen is, blijft te lezen tot u het intrekt.'

export type ArchiveOutcome = { kind: 'archived' | 'unarchived'; message: string } | Refusal

/**
 * Puts an item away, or takes it back. What is served stays served: archiving is about the plan. What was asked of
 * reviewers and of who writes along is over.
 */
export function archiveItem({
  req: caller,
  itemId,
  archived,
  now,
}: {
  req: PayloadRequest
  itemId: string
  archived: boolean
  now: Instant
}): Promise<ArchiveOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<ArchiveOutcome> => {
      const subject = await loadForVerdict({ req, itemId, language: DEFAULT_LANGUAGE, now })
      if (!subject) return NOT_FOUND
      const { item, states } = subject
      const stage = decideItemStage({ isArchived: item.isArchived, languages: [...states.values()] })
      const role = personOf(req)?.role
      if (!role || !canPerform({ action: archived ? 'archive' : 'unarchive', stage, role })) {
        if (item.isArchived === archived && role === 'communications') {
          const message = archived ? 'Dit item is al gearchiveerd.' : 'Dit item staat niet in het archief.'
          return { kind: 'blocked', message, reasons: [message] }
        }
        return { kind: 'not-allowed', message: 'Alleen de communicatieadviseur archiveert. Vraag het haar of hem.' }
      }
      await req.payload.db.updateOne({
        collection: SLUGS.contentItems,
        id: itemId,
        data: { archivedAt: archived ? storedInstant(now) : null },
        returning: false,
        req,
      })
      const ended = archived ? await endItemReviews({ req, itemId, because: 'archived', now }) : 0
      if (archived) await closeContributions({ req, itemId, now })
      await writeCard({ req, item: { ...item, isArchived: archived } })
      await recordJournal({
        req,
        action: archived ? 'item-archived' : 'item-unarchived',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        at: now,
        details: {},
      })
      return archived
        ? { kind: 'archived', message: `${ARCHIVED}${ended > 0 ? ' Niemand hoeft dit nu nog te beoordelen.' : ''}` }
        : { kind: 'unarchived', message: 'Teruggehaald uit het archief.' }
    },
  })
}

