import type { PayloadRequest } from 'payload'

import { findHeld } from '@/domain/serving/findHeld'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { readItem } from '@/queries/readItem'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { readServingHistory } from '@/queries/readServingHistory'

import { projectItemRows } from './projectItemRows'
import { refreshCard } from './refreshCard'
import { setLanguageStage } from './setLanguageStage'

type Applying = { req: PayloadRequest; itemId: string; at: Instant }

/** Whether an open pause keeps anything of an item away; asked before a lift, as afterwards nobody could tell. */
export async function isHeld({ req, itemId }: Omit<Applying, 'at'>): Promise<boolean> {
  return findHeld(await readServingHistory({ req, itemId })).length > 0
}

/**
 * Brings one item in step with a pause that was just set: its rows, its stage where new approval is asked, its
 * card.
 *
 * @param at the moment of the journal entry
 * @returns whether the pause holds anything of it
 */
export async function holdItem({
  req,
  itemId,
  at,
  needsApproval,
}: Applying & { needsApproval: boolean }): Promise<boolean> {
  const held = findHeld(await readServingHistory({ req, itemId })).filter(({ until }) => until > at)
  if (held.length === 0) return false
  await projectItemRows({ req, itemId, at })
  if (needsApproval)
    await askNewApproval({ req, itemId, languages: new Set(held.map(({ language }) => language)) })
  await refreshCard({ req, itemId })
  return true
}

/** Brings one item in step with a pause that ended for it. */
export async function releaseItem({ req, itemId, at }: Applying): Promise<void> {
  await projectItemRows({ req, itemId, at })
  await refreshCard({ req, itemId })
}

/** The words stay as they are; what was said of them before the pause no longer counts. */
async function askNewApproval({
  req,
  itemId,
  languages,
}: Omit<Applying, 'at'> & { languages: ReadonlySet<Language> }): Promise<void> {
  const item = await readItem({ req, itemId })
  if (!item) return
  for (const language of languages) {
    const states = await readItemLanguages({ req, itemId })
    const state = states.get(language)
    if (state?.stage !== 'approved' || state.contentHash === null) continue
    await setLanguageStage({ req, item, language, stage: 'writing', contentHash: state.contentHash, states })
  }
}
