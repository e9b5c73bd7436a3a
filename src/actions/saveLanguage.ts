import type { PayloadRequest } from 'payload'

import { storedInstant } from '@/database/storedInstant'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { LanguageState } from '@/domain/workflow/languageStage'
import { SLUGS } from '@/slugs'

type SavedState = LanguageState & { reviewAskedBy?: string | null; reviewAskedAt?: Instant | null }

/** Writes where an item stands in one language; through the database layer, as there is no other door. */
export async function saveLanguage({
  req,
  itemId,
  language,
  recordId,
  state,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  recordId: string | null
  state: SavedState
}): Promise<void> {
  const { authorIds, ...rest } = state
  const data = {
    item: itemId,
    language,
    stage: rest.stage,
    contentHash: rest.contentHash,
    authors: authorIds,
    ...('reviewAskedBy' in rest ? { reviewAskedBy: rest.reviewAskedBy } : {}),
    ...('reviewAskedAt' in rest ? { reviewAskedAt: rest.reviewAskedAt ? storedInstant(rest.reviewAskedAt) : null } : {}),
  }
  const write = { collection: SLUGS.itemLanguages, data, returning: false, req }
  if (recordId) await req.payload.db.updateOne({ ...write, id: recordId })
  else await req.payload.db.create(write)
}
