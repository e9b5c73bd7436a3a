import type { Language } from './languages'
import type { RecurrenceId } from './recurrence/recurrence'
import type { Instant } from './time/instant'

export const ITEM_KINDS = ['publication', 'event', 'activity', 'milestone'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** Names of the kinds, in both languages of the screens. */
export const KIND_LABELS = {
  publication: { nl: 'Bericht', en: 'Publication' },
  event: { nl: 'Bijeenkomst', en: 'Event' },
  activity: { nl: 'Activiteit (training, overleg)', en: 'Activity' },
  milestone: { nl: 'Mijlpaal', en: 'Milestone' },
} as const satisfies Record<ItemKind, { nl: string; en: string }>

/** One picture as it is shown with a variant. Files are addressed by the SHA-256 of the stored original. */
export type MediaContent = {
  mediaId: string
  /** lower-case hexadecimal SHA-256 of the original's bytes */
  sha256: string
  /** alternative text in the language of the content; null where it is still missing */
  alt: string | null
  /** MIME type of the original */
  type: string
  /** pixels of the original */
  width: number
  height: number
  /** percent from the left and from the top */
  focalPoint: { x: number; y: number }
}

/** The text of one channel, as its readers will see it. */
export type VariantContent = {
  channelId: string
  /** stable slug of the channel */
  channel: string
  headline: string | null
  summary: string | null
  /** allow-listed HTML of the body, '' when there is none */
  html: string
  /** the same text without markup */
  plain: string
  /** without the leading # */
  hashtags: string[]
  link: { url: string; label: string | null } | null
  media: MediaContent[]
  /** drawings beside the text for who reads with difficulty; absent when there are none, so that fingerprints stay */
  pictograms?: MediaContent[]
  /** the text read aloud; absent when there is none */
  audio?: MediaContent
  /** text and picture for sharing a link (social preview) */
  shareText: string | null
  shareImage: MediaContent | null
}

/** One time of an event series, as it was when the text was read or approved. */
export type OccurrenceContent = { recurrenceId: RecurrenceId; startsAt: Instant; endsAt: Instant | null }

export type EventContent = {
  place: { name: string | null; street: string | null; city: string | null }
  startsAt: Instant | null
  endsAt: Instant | null
  isAllDay: boolean
  /** RFC 5545 lines (RRULE, RDATE, EXDATE); null for a single occurrence */
  recurrence: string | null
  /**
   * All times of a series, in order; absent for what happens once. They are part of the words that are approved
   * and stand in the edition: rules of clocks and programs change, what was approved does not.
   */
  occurrences?: OccurrenceContent[]
}

/**
 * Everything of an item in one language that readers can see: what an approval binds to and what an
 * edition keeps. Planning fields and classification are deliberately absent.
 */
export type PublicContent = {
  kind: ItemKind
  language: Language
  isStory: boolean
  isSensitive: boolean
  contentNote: string | null
  quickExit: boolean
  discreetTitle: string | null
  discreetShareText: string | null
  /** ids, sorted, so that order of picking does not matter */
  helpLineIds: string[]
  event: EventContent | null
  /**
   * RFC 5545 lines of a series that is no event: one post per occurrence. The moments themselves are releases
   * and stand with the edition's other releases. Absent for what appears once, so that texts that were approved
   * before there were series keep their fingerprint.
   */
  recurrence?: string
  /** sorted by channel slug; at most one per channel */
  variants: VariantContent[]
}

/**
 * Whether readers of a text need what protects them: help lines, a note beforehand, a title that tells nothing. A
 * story is never without risk to the one who tells it, so it counts as sensitive whatever the flag says.
 *
 * @example countsAsSensitive({ isSensitive: false, isStory: true }) // true
 */
export function countsAsSensitive({ isSensitive, isStory }: Pick<PublicContent, 'isSensitive' | 'isStory'>): boolean {
  return isSensitive || isStory
}

/** Who and what an item is about: decides filters and pauses, not words. Ids of vocabulary records, sorted. */
export type Classification = {
  themeIds: string[]
  audienceIds: string[]
  campaignId: string | null
}
