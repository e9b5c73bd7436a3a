import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../languages'
import type { PlainDate } from '../time/plainDate'

export type LocalisedText = Partial<Record<Language, string>>

type Named = { id: string; slug: string; name: LocalisedText }
export type ThemeRecord = Named & { description: LocalisedText; parentId: string | null }
export type AudienceRecord = Named & { description: LocalisedText }
export type ChannelRecord = Named & {
  description: LocalisedText
  delivery: 'pulled' | 'byHand'
  /** false when it is out of use: no longer listed, still the name of what was shown there */
  isListed: boolean
}
export type HelpLineRecord = Named & {
  phone: string | null
  isFree: boolean
  isDayAndNight: boolean
  mayBeAnonymous: boolean
  isEmergency: boolean
  hours: LocalisedText
  forWhom: LocalisedText
  chatUrl: string | null
  url: string | null
  region: string | null
}
export type GlossaryTermRecord = Named & { meaning: LocalisedText; source: string | null }
export type CampaignRecord = Named & {
  description: LocalisedText
  startDate: PlainDate | null
  endDate: PlainDate | null
  themeIds: string[]
  audienceIds: string[]
  /** id of the item that is its public page; internal, never presented */
  landingItemId: string | null
}

/** Records in their order, and the two ways in which they are looked up. */
export type Records<T> = { list: readonly T[]; byId: ReadonlyMap<string, T>; bySlug: ReadonlyMap<string, T> }

/** The public part of all vocabularies and settings at one moment. */
export type Vocabulary = {
  themes: Records<ThemeRecord>
  audiences: Records<AudienceRecord>
  channels: Records<ChannelRecord>
  helpLines: Records<HelpLineRecord>
  glossaryTerms: Records<GlossaryTermRecord>
  campaigns: Records<CampaignRecord>
  /** the neutral page that "leave quickly" goes to */
  quickExitUrl: string | null
  contact: { name: string; email: string; url: string }
}

export function indexRecords<T extends { id: string; slug: string }>(list: readonly T[]): Records<T> {
  return {
    list,
    byId: new Map(list.map((record) => [record.id, record])),
    bySlug: new Map(list.map((record) => [record.slug, record])),
  }
}

/**
 * A name in the language asked for, else in Dutch, else in whichever language there is; null when empty.
 *
 * @example chooseText({ text: { nl: 'Uitgaan' }, language: 'en' }) // { value: 'Uitgaan', language: 'nl' }
 */
export function chooseText({ text, language }: { text: LocalisedText; language: Language }): {
  value: string
  language: Language
} | null {
  for (const candidate of [language, DEFAULT_LANGUAGE, ...LANGUAGES]) {
    const value = text[candidate]
    if (value !== undefined && value !== '') return { value, language: candidate }
  }
  return null
}

/**
 * The ids of a theme and everything below it. Ends on a tree that bites its own tail.
 *
 * @example withDescendants({ themes, id: horeca.id }) // [horeca.id, angelshot.id]
 */
export function withDescendants({ themes, id }: {
  themes: { list: readonly { id: string; parentId: string | null }[] }
  id: string
}): string[] {
  const found = new Set([id])
  // A Set is walked in order of insertion, additions during the walk included.
  for (const parentId of found) {
    for (const theme of themes.list) if (theme.parentId === parentId) found.add(theme.id)
  }
  return [...found]
}
