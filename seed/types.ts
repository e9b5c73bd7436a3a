import type { ItemKind } from '../src/domain/content'
import type { TextField } from '../src/domain/coWriting/textFields'
import type { Understood } from '../src/domain/language/checkTeachBack'
import type { Language } from '../src/domain/languages'
import type { Tone } from '../src/domain/planning/card'
import type { BrakeScope } from '../src/domain/serving/brake'
import type { Role } from '../src/domain/workflow/roles'

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
export type SeedStep = SeedMoment & { by: SeedUserKey } & (SeedTextAct | SeedTogetherAct)

/** What brings a text from its first words to its readers. */
type SeedTextAct =
  | ({ do: 'request-review'; language: Language; reasons?: { code: string; reason: string }[] } & SeedReviewWish)
  | { do: 'request-changes'; language: Language; comment: string }
  | { do: 'approve'; language: Language; moment?: 'now' }
  | { do: 'edit'; language: Language; channel: string; change: Partial<SeedVariant> }
  | { do: 'move-release'; language: Language; to: SeedMoment }
  | { do: 'withdraw'; language: Language; reason: string }
  | { do: 'archive' }
  | { do: 'place'; language: Language; channel: string; permalink: string }

/** Of whom and before which day a review is asked; left out, of those whose verdict it needs and in the usual time. */
export type SeedReviewWish = { people?: SeedUserKey[]; roles?: Role[]; dueDay?: number; note?: string }

/** What people ask, say and allow around a text. */
export type SeedTogetherAct =
  /** an adviser asks an expert to write along, with the fee that was agreed */
  | { do: 'ask-contribution'; expert: SeedUserKey; feeEuros: number }
  | { do: 'answer-contribution'; answer: 'yes' | 'rather-not' | 'done' }
  | { do: 'record-care'; expert: SeedUserKey; feePaidDay: number }
  /** begins a thread at these words of one channel */
  | { do: 'comment'; language: Language; channel: string; field: TextField; passage: string; body: string }
  /** answers the thread that begins with these words */
  | { do: 'reply'; thread: string; body: string }
  /** other words for one whole paragraph; `after` is plain text */
  | { do: 'suggest'; language: Language; channel: string; field: TextField; before: string; after: string; note?: string }
  | { do: 'decide-suggestion'; before: string; decision: 'accept' }
  | { do: 'decide-suggestion'; before: string; decision: 'refuse'; answer: string }
  /** an expert allows these parts of exactly the text as it stands; an adviser records what `expert` gave on paper */
  | {
      do: 'give-consent'
      language: Language
      channels: string[]
      isStory?: boolean
      quote: string
      lastDay?: number
      expert?: SeedUserKey
    }
  /** whoever gave it takes back the consent for these words */
  | { do: 'revoke-consent'; quote: string }
  /** a group from an audience told back what it understood; never who they are */
  | ({ do: 'teach-back'; language: Language; heldDay: number; audience: string } & SeedToldBack)

type SeedToldBack = { readers: number; understood: Understood; findings: string }

/** What a user does that is about no item. */
export type SeedHappening = SeedMoment & { by: SeedUserKey } & (
    | { do: 'set-brake'; key: string; scope: Exclude<BrakeScope, 'item'>; on: string; reason: string }
    | { do: 'lift-brake'; key: string }
    /** an expert says how much they want to be asked */
    | { do: 'set-pace'; openRequestsAtMost: number }
    /** waits for a second person */
    | { do: 'propose-phone'; helpLine: string; phone: string }
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
