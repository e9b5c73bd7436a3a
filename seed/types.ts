import type { ItemKind } from '../src/domain/content'
import type { Language } from '../src/domain/languages'
import type { Tone } from '../src/domain/planning/card'

/** Days from the anchor (a Monday, day 0); negative lies before it. Wall times are in the municipality's zone. */
export type SeedMoment = { day: number; time: string }

/**
 * A day of the anchor's year (0) or the next (1), wherever in it the anchor lies: MM-DD itself, or with a
 * weekday (Monday 1) the first one from there on. A tie goes first where its date is known: so many days from
 * the first day of an observance.
 */
export type SeedYearDay = {
  year: 0 | 1
  from: string
  weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  tie?: SeedTie
}

export type SeedTie = { observance: string; offsetDays: number }

/** Days from the anchor, or a day of its year or the next. */
export type SeedDay = number | SeedYearDay

export type SeedUserKey =
  | 'admin'
  | 'communications'
  | 'substance'
  | 'substance-2'
  | 'expert'
  | 'expert-2'
  | 'partner'
  | 'viewer'

/** Body in a small markup: blank line = paragraph, `### `, `- `, `1. `, `> `, **bold**, *italic*, [label](url). */
export type SeedVariant = {
  headline: string
  summary?: string
  body: string
  hashtags?: string[]
  link?: { url: string; label: string }
  shareText?: string
}

export type SeedText = {
  contentNote?: string
  discreetTitle?: string
  discreetShareText?: string
  /** by channel slug */
  variants: Record<string, SeedVariant>
}

/** One thing a user does with an item, in the order in which it happened. */
export type SeedStep = SeedMoment & { by: SeedUserKey } & (
    | { do: 'request-review'; language: Language; reasons?: { code: string; reason: string }[] }
    | { do: 'request-changes'; language: Language; comment: string }
    | { do: 'approve'; language: Language; moment?: 'now' }
    | { do: 'edit'; language: Language; channel: string; change: Partial<SeedVariant> }
    /** an expert allows their story, and a quote from it, on exactly the text as it stands */
    | { do: 'give-consent'; language: Language; channels: string[]; quote: string }
    | { do: 'move-release'; language: Language; to: SeedMoment }
    | { do: 'withdraw'; language: Language; reason: string }
    | { do: 'archive' }
    | { do: 'place'; language: Language; channel: string; permalink: string }
  )

export type SeedItem = {
  /** stable kebab-case key */
  key: string
  title: string
  kind: ItemKind
  isStory?: boolean
  isSensitive: boolean
  quickExit: boolean
  campaign?: string
  themes: string[]
  audiences: string[]
  attentionPoints: string[]
  goals: string[]
  levels: string[]
  partners?: string[]
  /** keys of partners whose people may read it before it appears */
  sharedWith?: string[]
  helpLines: string[]
  owner: SeedUserKey
  /** null puts it in the backlog lane */
  plannedDay: number | null
  /** last day of what lasts longer than one */
  plannedUntilDay?: number
  tie?: SeedTie
  tone?: Tone
  /** RFC 5545 lines; counts from the start of the event, or from the release */
  recurrence?: string
  /** channels without a text yet, beside those that have one */
  channels?: string[]
  /** absent: the approver chooses the moment */
  release?: SeedMoment
  ends?: SeedMoment
  event?: { place: { name: string; street: string; city: string }; starts: SeedMoment; ends: SeedMoment; isAllDay?: boolean }
  /** key of a drawn picture, and the channels that show it */
  picture?: { key: string; channels: string[] }
  brief?: string
  hoursPlanned?: number
  eurosPlanned?: number
  /** created (and written) at this moment by `owner` unless said otherwise */
  created: SeedMoment & { by?: SeedUserKey }
  texts: Partial<Record<Language, SeedText>>
  steps: SeedStep[]
}

export type SeedPicture = {
  key: string
  /** alternative text by language; nl always */
  alt: { nl: string } & Partial<Record<Language, string>>
  /** percent from the left and the top */
  focalPoint: { x: number; y: number }
}
