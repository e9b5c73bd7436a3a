import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { LANGUAGE_NAMES_NL, type Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { whyMayNotApprove } from '@/domain/workflow/requiredVerdicts'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { readApprover } from './readApprover'
import { relationIds } from './relationId'

export type QueuedLanguage = { language: Language; languageName: string; askedBy: string | null; askedAt: Instant | null }
export type QueuedItem = { itemId: string; title: string; languages: QueuedLanguage[]; mayApprove: boolean }

/**
 * Items with a language in review, first those this person may approve, the longest waiting first. Empty for
 * people who do not see the plan.
 */
export async function findReviewQueue({ req }: { req: PayloadRequest }): Promise<QueuedItem[]> {
  const now = currentInstant()
  const actor = await readApprover({ req, now, zone: readEnv().timeZone })
  if (!actor || !personOf(req)) return []
  const { docs } = await req.payload.find({
    collection: SLUGS.itemLanguages,
    overrideAccess: false,
    user: req.user,
    depth: 1,
    limit: 0,
    pagination: false,
    sort: 'reviewAskedAt',
    where: { stage: { equals: 'review' } },
    req,
  })
  const queue = new Map<string, QueuedItem>()
  for (const record of docs) {
    const item = record.item && typeof record.item === 'object' ? record.item : null
    if (!item || item.deletedAt || item.archivedAt) continue
    const itemId = String(item.id)
    const queued = queue.get(itemId) ?? { itemId, title: item.title, languages: [], mayApprove: false }
    const askedBy = record.reviewAskedBy && typeof record.reviewAskedBy === 'object' ? record.reviewAskedBy : null
    queued.languages.push({
      language: record.language,
      languageName: LANGUAGE_NAMES_NL[record.language],
      askedBy: askedBy?.displayName ?? null,
      askedAt: record.reviewAskedAt ? parseInstant(record.reviewAskedAt) : null,
    })
    const obstacle = whyMayNotApprove({
      actor,
      isSensitive: item.isSensitive !== false,
      isStory: item.isStory === true,
      authorIds: relationIds(record.authors),
      stage: 'review',
    })
    queued.mayApprove ||= obstacle === null
    queue.set(itemId, queued)
  }
  return [...queue.values()].sort((a, b) => Number(b.mayApprove) - Number(a.mayApprove))
}
