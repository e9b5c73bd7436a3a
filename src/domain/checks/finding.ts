import type { KnownWords } from '../consent/findSharedWords'
import type { PublicContent } from '../content'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'

/** The limits of a channel; a null limit means there is none. */
export type ChannelRules = {
  id: string
  slug: string
  /** as messages name it */
  name: string
  isActive: boolean
  needsHeadline: boolean
  /** absent counts as true */
  requiresText?: boolean
  /** Unicode code points */
  maxHeadline: number | null
  /** Unicode code points, as `countPostText` counts them */
  maxText: number | null
  maxHashtags: number | null
  maxMedia: number | null
  requiresMedia: boolean
  allowsLinks: boolean
}

export type HelpLineRules = {
  id: string
  name: string
  isEmergency: boolean
  /** last day on which its data still count as checked; null when no check was agreed */
  checkAgainBy: PlainDate | null
}

/** Everything that the checks know of a text, beside its words. */
export type CheckFacts = {
  content: PublicContent
  /** every channel that a variant may name, also those not in use any more */
  channels: readonly ChannelRules[]
  helpLines: readonly HelpLineRules[]
  now: Instant
  /** zone of the day that decides whether a check of a help line is overdue */
  zone: string
  /** what experts-by-experience allowed of this item; absent where it is not known */
  consents?: readonly ConsentKnown[]
  /** words that experts-by-experience allowed in other items alone; absent where it is not known */
  foreignWords?: KnownWords
  /** since when the words are as they are, here and in the language they were translated from */
  translation?: { source: Language; sourceChangedAt: Instant; changedAt: Instant } | null
  /** names of places, partners, campaigns and organisations that are nobody's */
  knownNames?: readonly string[]
}

export type ConsentKnown = {
  part: 'story' | 'quote' | 'picture'
  languages: readonly Language[]
  validUntil: Instant | null
  revokedAt: Instant | null
}

/**
 * `block`: no review before it is solved. `reason`: review asks why it stays as it is. `hint`: worth a look.
 */
export const LEVELS = ['block', 'reason', 'hint'] as const
export type Level = (typeof LEVELS)[number]

/** How a screen helps to solve a finding. */
export type Mend =
  /** bring the writer to the field that `where` names */
  | { kind: 'focus' }
  | { kind: 'add-help-lines'; helpLineIds: string[] }
  | { kind: 'open-language'; language: Language }
  | { kind: 'open-record'; collection: 'media' | 'help-lines'; id: string }

export type Where = {
  /** slug; absent for the item as a whole */
  channel?: string
  /** name in the form, without the row of a variant: `contentNote`, `variants.headline` */
  field?: string
  /** the words it is about */
  excerpt?: string
}

export type Finding<Code extends string = string> = {
  code: Code
  level: Level
  where: Where
  message: Wording
  mend: Mend
}

/** A finding of which the writer solves it in the field itself. */
export function found<Code extends string>({ code, level, where = {}, nl, en, mend = { kind: 'focus' } }: {
  code: Code
  level: Level
  where?: Where
  nl: string
  en: string
  mend?: Mend
}): Finding<Code> {
  return { code, level, where, message: { nl, en }, mend }
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}

/** Unicode code points, as channels count. */
export function countCodePoints(text: string): number {
  return [...text].length
}
