import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { DomainError } from '@/domain/errors'
import { buildReclassifiedDetails } from '@/domain/journal/servingFacts'
import { LANGUAGES, type Language } from '@/domain/languages'
import { isSameClassification } from '@/domain/serving/classification'
import { hashContent } from '@/domain/workflow/contentHash'
import { decideLanguageState, hasText, type LanguageState } from '@/domain/workflow/languageStage'
import type { Stage } from '@/domain/workflow/stages'
import { hasEditions } from '@/queries/hasEditions'
import { readItem, type ItemSource } from '@/queries/readItem'
import { readItemLanguages, type StoredLanguage } from '@/queries/readItemLanguages'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { askWherePaused } from './applyBrake'
import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'
import { saveLanguage } from './saveLanguage'
import { writeCard } from './writeCard'

/**
 * Brings everything that follows from an item in step with it after a save: the stage and authors of each
 * language, the item's own stage, and — when its classification changed — the served rows.
 *
 * @param copiedFrom id of the item whose words a new one was given; null for all else
 * @returns the item's stage
 */
export async function refreshItem({ req, itemId, copiedFrom = null }: {
  req: PayloadRequest
  itemId: string
  copiedFrom?: string | null
}): Promise<Stage> {
  const item = await readItem({ req, itemId })
  if (!item) throw new DomainError('not-found', `item ${itemId} is gone`)
  const stored = await readItemLanguages({ req, itemId })
  const source = copiedFrom === null ? null : await readItemLanguages({ req, itemId: copiedFrom })
  const states = new Map<Language, LanguageState>()
  for (const language of LANGUAGES) {
    const content = item.contents[language]
    const previous = stored.get(language) ?? null
    const isWritten = hasText(content)
    if (!isWritten && !previous) continue
    const next = decideLanguageState({
      previous,
      hasText: isWritten,
      contentHash: isWritten ? hashContent(content) : null,
      changedBy: personOf(req)?.id ?? null,
      copiedFrom: source?.get(language)?.authorIds ?? [],
    })
    states.set(language, next)
    if (isChanged(previous, next)) {
      const leavesReview = previous?.stage === 'review' && next.stage !== 'review'
      await saveLanguage({
        req,
        itemId,
        language,
        recordId: previous?.recordId ?? null,
        state: { ...next, ...(leavesReview ? { reviewAskedBy: null, reviewAskedAt: null } : {}) },
      })
    }
  }
  const isAsked = await reclassifyServedRows({ req, item })
  // What a pause sent back to writing is read anew.
  return writeCard({ req, item, ...(isAsked ? {} : { states }) })
}

function isChanged(previous: StoredLanguage | null, next: LanguageState): boolean {
  return (
    previous === null ||
    previous.stage !== next.stage ||
    previous.contentHash !== next.contentHash ||
    previous.authorIds.length !== next.authorIds.length
  )
}

/**
 * What an item is about is no part of its approval, so a change of it shows at once.
 *
 * @returns whether it came under a pause that asks for new approval
 */
async function reclassifyServedRows({ req, item }: { req: PayloadRequest; item: ItemSource }): Promise<boolean> {
  // Counting is quick, and most of what is saved was never approved yet.
  if (!(await hasEditions({ req, itemId: item.id }))) return false
  const { editions, facts } = await readServingHistory({ req, itemId: item.id })
  const last = [...editions, ...facts.filter((fact) => fact.kind === 'reclassified')].sort((a, b) => a.seq - b.seq).at(-1)
  if (last && isSameClassification({ a: last.classification, b: item.classification })) return false
  const entry = await recordJournal({
    req,
    action: 'reclassified',
    objectType: SLUGS.contentItems,
    objectId: item.id,
    at: currentInstant(),
    details: buildReclassifiedDetails(item.classification),
  })
  await projectItemRows({ req, itemId: item.id, at: entry.at })
  return askWherePaused({ req, itemId: item.id, at: entry.at })
}
