import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { LanguageState } from '@/domain/workflow/languageStage'
import type { LanguageStage } from '@/domain/workflow/stages'
import type { ItemSource } from '@/queries/readItem'
import type { StoredLanguage } from '@/queries/readItemLanguages'
import type { Rules } from '@/queries/readRules'

import { saveLanguage } from './saveLanguage'
import { writeCard } from './writeCard'

/** Moves one language of an item to a stage, and the item to its least advanced one. Its words stay as they were read. */
export async function setLanguageStage({
  req,
  item,
  language,
  stage,
  contentHash,
  states,
  rules,
  review,
}: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  stage: LanguageStage
  contentHash: string
  states: Map<Language, StoredLanguage>
  rules?: Rules
  review?: { askedBy: string; askedAt: Instant }
}): Promise<void> {
  const stored = states.get(language)
  const state = { stage, contentHash, authorIds: stored?.authorIds ?? [] }
  await saveLanguage({
    req,
    itemId: item.id,
    language,
    recordId: stored?.recordId ?? null,
    state: { ...state, reviewAskedBy: review?.askedBy ?? null, reviewAskedAt: review?.askedAt ?? null },
  })
  await writeCard({ req, item, states: new Map<Language, LanguageState>([...states, [language, state]]), ...(rules && { rules }) })
}
