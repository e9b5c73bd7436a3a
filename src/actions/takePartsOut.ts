import type { PayloadRequest } from 'payload'

import type { Consent } from '@/domain/consent/consent'
import { takeOutOfItem, type StoredWords } from '@/domain/consent/takeOutOfItem'
import { takeOutOfPlanning, type PlanningWords } from '@/domain/consent/takeOutOfPlanning'
import { LANGUAGES } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { readEnv } from '@/env'
import { readItem } from '@/queries/readItem'
import { readItemLanguages } from '@/queries/readItemLanguages'
import { asText } from '@/queries/storedValues'

import { setLanguageStage } from './setLanguageStage'
import { readStoredItem, sealedAtOf, writeWorkingCopy } from './writeWorkingCopy'

/**
 * Takes parts that may not be shown any more out of the working copy of an item. A language that was approved stays
 * so where its text is again exactly that of its newest edition; everywhere else it is back to writing.
 *
 * @param latest content hash of the edition that was just made, by language
 */
export async function takePartsOut({ req, itemId, consents, latest, now }: {
  req: PayloadRequest
  itemId: string
  consents: readonly Consent[]
  latest: ReadonlyMap<string, string>
  now: Instant
}): Promise<void> {
  const item = await readItem({ req, itemId })
  const stored = await readStoredItem({ req, itemId })
  if (!item || !stored) return
  const before = await readItemLanguages({ req, itemId })
  const isStory = consents.some(({ part, itemId: given }) => part === 'story' && given === itemId)
  const words = takeOutOfItem({ words: stored as StoredWords, contents: item.contents, parts: consents })
  const planning = planWithout({ itemId, words: { title: item.title, brief: asText(stored.brief) }, consents, now })
  if (words !== null || isStory || Object.keys(planning).length > 0) {
    await writeWorkingCopy({ req, itemId, words: words ?? {}, more: { ...planning, ...(isStory ? sealedAtOf(now) : {}) }, now })
  }
  const after = await readItem({ req, itemId })
  if (!after) return
  for (const language of LANGUAGES) {
    const states = await readItemLanguages({ req, itemId })
    const was = before.get(language)
    const is = states.get(language)
    const contentHash = hashContent(after.contents[language])
    if (was?.stage !== 'approved' || is === undefined) continue
    if (is.stage !== 'approved' && latest.get(language) === contentHash) {
      await setLanguageStage({ req, item: after, language, stage: 'approved', contentHash, states })
    } else if (is.stage === 'approved' && latest.has(language) && latest.get(language) !== contentHash) {
      await setLanguageStage({ req, item: after, language, stage: 'writing', contentHash, states })
    }
  }
}

/** What of an item's title and notes changes by these consents: what was given for another item is no part of them. */
export function planWithout({ itemId, words, consents, now }: {
  itemId: string
  words: PlanningWords
  consents: readonly Consent[]
  now: Instant
}): Partial<PlanningWords> {
  const parts = consents.filter((consent) => consent.itemId === itemId)
  return takeOutOfPlanning({ words, parts, itemId, stoppedOn: wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date })
}
