import type { Language } from '../languages'
import {
  chooseText,
  type AudienceRecord,
  type ChannelRecord,
  type GlossaryTermRecord,
  type HelpLineRecord,
  type LocalisedText,
  type Records,
  type ThemeRecord,
} from './vocabulary'

/** A name and the language it is in, which is Dutch where there is no translation. */
export type PresentedName = { slug: string; name: string; nameLanguage: Language }
export type PresentedTheme = PresentedName & { description: string | null; parent: string | null }
export type PresentedAudience = PresentedName & { description: string | null }
export type PresentedChannel = PresentedName & { description: string | null; delivery: 'pulled' | 'byHand' }
/** A help line as it stands with a post. */
export type PresentedHelp = PresentedName & {
  phone: string | null
  isFree: boolean
  hours: string | null
  chatUrl: string | null
  url: string | null
}
export type PresentedHelpLine = PresentedHelp & {
  isDayAndNight: boolean
  mayBeAnonymous: boolean
  isEmergency: boolean
  forWhom: string | null
  region: string | null
}
export type PresentedGlossaryTerm = {
  slug: string
  term: string
  nameLanguage: Language
  meaning: string | null
  source: string | null
}

export function presentName({ record, language }: {
  record: { slug: string; name: LocalisedText }
  language: Language
}): PresentedName {
  const name = chooseText({ text: record.name, language })
  return { slug: record.slug, name: name?.value ?? record.slug, nameLanguage: name?.language ?? 'nl' }
}

export function presentTheme({ record, language, themes }: {
  record: ThemeRecord
  language: Language
  themes: Records<ThemeRecord>
}): PresentedTheme {
  const parent = record.parentId === null ? undefined : themes.byId.get(record.parentId)
  return {
    ...presentName({ record, language }),
    description: textOf({ text: record.description, language }),
    parent: parent?.slug ?? null,
  }
}

export function presentAudience({ record, language }: { record: AudienceRecord; language: Language }): PresentedAudience {
  return { ...presentName({ record, language }), description: textOf({ text: record.description, language }) }
}

export function presentChannel({ record, language }: { record: ChannelRecord; language: Language }): PresentedChannel {
  return {
    ...presentName({ record, language }),
    description: textOf({ text: record.description, language }),
    delivery: record.delivery,
  }
}

export function presentHelp({ record, language }: { record: HelpLineRecord; language: Language }): PresentedHelp {
  return {
    ...presentName({ record, language }),
    phone: record.phone,
    isFree: record.isFree,
    hours: textOf({ text: record.hours, language }),
    chatUrl: record.chatUrl,
    url: record.url,
  }
}

export function presentHelpLine({ record, language }: { record: HelpLineRecord; language: Language }): PresentedHelpLine {
  return {
    ...presentHelp({ record, language }),
    isDayAndNight: record.isDayAndNight,
    mayBeAnonymous: record.mayBeAnonymous,
    isEmergency: record.isEmergency,
    forWhom: textOf({ text: record.forWhom, language }),
    region: record.region,
  }
}

export function presentGlossaryTerm({ record, language }: {
  record: GlossaryTermRecord
  language: Language
}): PresentedGlossaryTerm {
  const { name, nameLanguage } = presentName({ record, language })
  // The meaning follows the language of the term, so that the two belong together where both exist.
  const meaning = textOf({ text: record.meaning, language: nameLanguage })
  return { slug: record.slug, term: name, nameLanguage, meaning, source: record.source }
}

/** The records behind ids, in the order of the vocabulary; ids without a record are left out. */
export function chooseRecords<T extends { id: string }>({ ids, records }: { ids: readonly string[]; records: Records<T> }): T[] {
  const wanted = new Set(ids)
  return records.list.filter(({ id }) => wanted.has(id))
}

export function textOf({ text, language }: { text: LocalisedText; language: Language }): string | null {
  return chooseText({ text, language })?.value ?? null
}
