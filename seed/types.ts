import type { ItemKind } from '../src/domain/content'
import type { Language } from '../src/domain/languages'

/** Days from the anchor (a Monday, day 0); negative lies before it. Wall times are in the municipality's zone. */
export type SeedMoment = { day: number; time: string }

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
    | { do: 'request-review'; language: Language }
    | { do: 'request-changes'; language: Language; comment: string }
    | { do: 'approve'; language: Language; moment?: 'now' }
    | { do: 'edit'; language: Language; channel: string; change: Partial<SeedVariant> }
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
