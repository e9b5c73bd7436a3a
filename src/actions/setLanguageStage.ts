import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { decideItemStage } from '@/domain/workflow/languageStage'
import type { LanguageStage } from '@/domain/workflow/stages'
import type { StoredLanguage } from '@/queries/readItemLanguages'

import { refreshCard } from './refreshCard'
import { saveItemStage, saveLanguage } from './saveLanguage'

/** Moves one language of an item to a stage, and the item to its least advanced one. */
export async function setLanguageStage({
  req,
  itemId,
  language,
  stage,
  contentHash,
  states,
  isArchived,
  review,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  stage: LanguageStage
  contentHash: string
  states: Map<Language, StoredLanguage>
  isArchived: boolean
  review?: { askedBy: string; askedAt: Instant }
}): Promise<void> {
  const stored = states.get(language)
  const state = { stage, contentHash, authorIds: stored?.authorIds ?? [] }
  await saveLanguage({
    req,
    itemId,
    language,
    recordId: stored?.recordId ?? null,
    state: { ...state, reviewAskedBy: review?.askedBy ?? null, reviewAskedAt: review?.askedAt ?? null },
  })
  const others = [...states.values()].filter((other) => other.language !== language)
  await saveItemStage({ req, itemId, stage: decideItemStage({ isArchived, languages: [...others, state] }) })
  await refreshCard({ req, itemId })
}
