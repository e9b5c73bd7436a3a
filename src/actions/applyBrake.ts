import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { LANGUAGES } from '@/domain/languages'
import { needsNewApproval } from '@/domain/serving/findFreshStart'
import { findHeld } from '@/domain/serving/findHeld'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { readEnv } from '@/env'
import { countingVerdicts, readGivenVerdicts } from '@/queries/readGivenVerdicts'
import { readItem, type ItemSource } from '@/queries/readItem'
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
  if (needsApproval) await askNewApproval({ req, itemId })
  await refreshCard({ req, itemId })
  return true
}

/**
 * Brings one item in step with a pause that ended for it.
 *
 * @param neverBegan it was lifted before its moment: what was approved then is approved still
 */
export async function releaseItem({ req, itemId, at, neverBegan }: Applying & { neverBegan: boolean }): Promise<void> {
  await projectItemRows({ req, itemId, at })
  if (neverBegan) await giveBackApproval({ req, itemId })
  await refreshCard({ req, itemId })
}

/**
 * Brings the stage of an item in step with a pause that it came under after the pause was set: by what it is about
 * now, or by a release that was moved into its time. The caller writes the rows before and the card afterwards.
 *
 * @returns whether anything of it has to be approved anew now
 */
export async function askWherePaused({ req, itemId, at }: Applying): Promise<boolean> {
  const held = findHeld(await readServingHistory({ req, itemId })).some(({ until }) => until > at)
  return held && (await askNewApproval({ req, itemId }))
}

/** The words stay as they are; what was said of them before the pause no longer counts. */
async function askNewApproval({ req, itemId }: Omit<Applying, 'at'>): Promise<boolean> {
  const item = await readItem({ req, itemId })
  if (!item) return false
  let isAsked = false
  const history = await readServingHistory({ req, itemId })
  for (const language of LANGUAGES) {
    // What was approved after a pause was set comes back at its lift, also when that pause was widened since.
    if (!needsNewApproval({ ...askingOf(item), ...history, language })) continue
    const states = await readItemLanguages({ req, itemId })
    const state = states.get(language)
    if (state?.stage !== 'approved' || state.contentHash === null) continue
    await setLanguageStage({ req, item, language, stage: 'writing', contentHash: state.contentHash, states })
    isAsked = true
  }
  return isAsked
}

/** The last approved words stand again as they did, unless somebody changed them or said no since. */
async function giveBackApproval({ req, itemId }: Omit<Applying, 'at'>): Promise<void> {
  const item = await readItem({ req, itemId })
  if (!item) return
  const history = await readServingHistory({ req, itemId })
  const today = wallTimeFromInstant({ instant: currentInstant(), zone: readEnv().timeZone }).date
  for (const language of LANGUAGES) {
    const last = history.editions.filter((edition) => edition.language === language).at(-1)
    if (!last || needsNewApproval({ ...askingOf(item), ...history, language })) continue
    const states = await readItemLanguages({ req, itemId })
    const { contentHash } = last
    if (states.get(language)?.stage !== 'writing' || hashContent(item.contents[language]) !== contentHash) continue
    const { verdicts } = await readGivenVerdicts({ req, item, language, today, history })
    if (countingVerdicts({ verdicts, contentHash }).at(-1)?.kind === 'request-changes') continue
    await setLanguageStage({ req, item, language, stage: 'approved', contentHash, states })
  }
}

function askingOf({ id, classification, planning }: ItemSource) {
  return { itemId: id, current: { classification, channelIds: planning.channelIds } }
}
