import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import type { Approver } from '@/domain/workflow/requiredVerdicts'
import type { Stage } from '@/domain/workflow/stages'
import { readEnv } from '@/env'
import { readApprover } from '@/queries/readApprover'
import { readItem, type ItemSource } from '@/queries/readItem'
import { readItemLanguages, type StoredLanguage } from '@/queries/readItemLanguages'
import { SLUGS } from '@/slugs'

export type VerdictSubject = {
  item: ItemSource
  language: StoredLanguage | null
  states: Map<Language, StoredLanguage>
  stage: Stage
  currentHash: string
  actor: Approver
  zone: string
}

/**
 * What every act on a text starts from: the item as it is now, if the person may see it at all.
 *
 * @returns null when there is no such item for this person
 */
export async function loadForVerdict({
  req,
  itemId,
  language,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  now: Instant
}): Promise<VerdictSubject | null> {
  const zone = readEnv().timeZone
  const actor = await readApprover({ req, now, zone })
  if (!actor || !(await maySee({ req, itemId }))) return null
  const item = await readItem({ req, itemId })
  if (!item || item.isTrashed) return null
  const states = await readItemLanguages({ req, itemId })
  const stored = states.get(language) ?? null
  return {
    item,
    states,
    language: stored,
    stage: item.isArchived ? 'archived' : (stored?.stage ?? 'idea'),
    currentHash: hashContent(item.contents[language]),
    actor,
    zone,
  }
}

async function maySee({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    select: { title: true },
    user: req.user,
    req,
  })
  return Boolean(item)
}
