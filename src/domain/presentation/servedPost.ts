import type { ItemKind, MediaContent } from '../content'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'

export type Occurrence = { startsAt: Instant; endsAt: Instant | null; isCancelled: boolean }

export type ServedEvent = {
  place: { name: string | null; street: string | null; city: string | null }
  isAllDay: boolean
  recurrence: string | null
  occurrences: Occurrence[]
}

/** One row that is served now, as it is read: only what the outside may see, and the ids that join it. */
export type ServedPost = {
  publicId: string
  /** internal, to find the other languages; never presented */
  itemId: string
  kind: ItemKind
  language: Language
  channelId: string | null
  headline: string | null
  summary: string | null
  html: string
  plain: string
  hashtags: string[]
  link: { url: string; label: string | null } | null
  /** as written for the channel; what a preview may show of it is for the presenter */
  share: { text: string | null; image: MediaContent | null }
  campaignId: string | null
  themeIds: string[]
  audienceIds: string[]
  media: MediaContent[]
  pictograms: MediaContent[]
  audio: MediaContent | null
  event: ServedEvent | null
  safety: {
    isSensitive: boolean
    contentNote: string | null
    quickExit: boolean
    discreetTitle: string | null
    discreetShareText: string | null
    helpLineIds: string[]
  }
  /** a consent can end it at any moment, so no cache may answer for it */
  restsOnConsent: boolean
  publishedAt: Instant
  modifiedAt: Instant
  edition: number
}

export const IMAGE_SIZES = ['thumbnail', 'small', 'large', 'original'] as const
export type ImageSize = (typeof IMAGE_SIZES)[number]

/** Pixels of the sizes that exist of a picture; a picture smaller than a size may lack it. */
export type ImageSizes = Partial<Record<ImageSize, { width: number; height: number }>>

/**
 * Whether an event has an occurrence that overlaps `from ≤ t < to`. One without an end counts at its start.
 *
 * @param from inclusive; undefined is the beginning of time
 * @param to exclusive; undefined is the end of time
 * @example hasOccurrenceWithin({ event, from: thursday, to: friday })
 */
export function hasOccurrenceWithin({ event, from, to }: {
  event: ServedEvent | null
  from?: Instant | undefined
  to?: Instant | undefined
}): boolean {
  if (event === null) return false
  return event.occurrences.some(
    ({ startsAt, endsAt }) =>
      (to === undefined || startsAt < to) &&
      (from === undefined || startsAt >= from || (endsAt !== null && endsAt > from)),
  )
}
