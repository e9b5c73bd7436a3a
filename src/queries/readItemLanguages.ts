import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { LanguageState } from '@/domain/workflow/languageStage'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { relationId, relationIds } from './relationId'

export type StoredLanguage = LanguageState & {
  recordId: string
  language: Language
  reviewAskedBy: string | null
  reviewAskedAt: Instant | null
}

/** Where an item stands in each language that was ever saved. */
export async function readItemLanguages({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string
}): Promise<Map<Language, StoredLanguage>> {
  // Stages are the program's own bookkeeping; the caller has decided who may see the item.
  const { docs } = await req.payload.find({
    collection: SLUGS.itemLanguages,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
    req,
  })
  return new Map(
    docs.map((record) => [
      record.language,
      {
        recordId: String(record.id),
        language: record.language,
        stage: record.stage,
        contentHash: record.contentHash ?? null,
        authorIds: relationIds(record.authors),
        reviewAskedBy: relationId(record.reviewAskedBy),
        reviewAskedAt: record.reviewAskedAt ? parseInstant(record.reviewAskedAt) : null,
      },
    ]),
  )
}
