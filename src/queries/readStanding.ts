import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { PlainDate } from '@/domain/time/plainDate'
import { findStandingYes } from '@/domain/workflow/findWaitedFor'
import { findMissingVerdicts, requiredVerdicts, type VerdictRequirement } from '@/domain/workflow/requiredVerdicts'
import type { ItemLanguage } from '@/payload-types'

import type { NamedColleague } from './readColleagues'
import { countingVerdicts, readGivenVerdicts } from './readGivenVerdicts'
import { readItem } from './readItem'
import { relationIds } from './relationId'

/** A text in review: what its verdicts depend on. */
export type TextInReview = {
  itemId: string
  language: Language
  contentHash: string
  isSensitive: boolean
  isStory: boolean
  authorIds: string[]
  tellerIds: string[]
}

/** Whose yes stands, and what a text still needs. */
export type Standing = { yes: string[]; stillNeeds: VerdictRequirement[] }

/** The text that a record of an item's language is about; null when its item is put away. The record is read with its item. */
export function textOfRecord({ item, language, contentHash, authors }: ItemLanguage): TextInReview | null {
  if (!item || typeof item !== 'object' || item.archivedAt || item.deletedAt) return null
  return {
    itemId: String(item.id),
    language,
    contentHash: contentHash ?? '',
    isSensitive: item.isSensitive !== false,
    isStory: item.isStory === true,
    authorIds: relationIds(authors),
    tellerIds: relationIds(item.coWriters),
  }
}

/** How far a text in review is. Only of a story a yes can be there while it waits; the rest is over with its first. */
export async function readStanding({ req, text, today, colleagues }: {
  req: PayloadRequest
  text: TextInReview
  today: PlainDate
  colleagues: readonly NamedColleague[]
}): Promise<Standing> {
  const { itemId, language, contentHash, authorIds, tellerIds } = text
  const requirements = requiredVerdicts(text)
  if (!text.isStory) return { yes: [], stillNeeds: requirements }
  const item = await readItem({ req, itemId })
  if (!item) return { yes: [], stillNeeds: requirements }
  const { verdicts, users } = await readGivenVerdicts({ req, item, language, today, colleagues })
  const counting = countingVerdicts({ verdicts, contentHash })
  return {
    yes: findStandingYes(counting),
    stillNeeds: findMissingVerdicts({ requirements, verdicts: counting, authorIds, users, tellerIds }),
  }
}
