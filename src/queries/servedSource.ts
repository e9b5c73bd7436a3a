import type { ItemKind } from '@/domain/content'
import type { Language } from '@/domain/languages'
import type { PostPlace } from '@/domain/presentation/cursor'
import type { LandingPost } from '@/domain/presentation/presentCampaign'
import type { ImageSize, ImageSizes, ServedPost } from '@/domain/presentation/servedPost'
import type { Vocabulary } from '@/domain/presentation/vocabulary'
import type { Instant } from '@/domain/time/instant'

/** What a list of posts is asked for. Empty filters are absent; values of one filter mean "or". */
export type ServedPostsQuery = {
  now: Instant
  channelIds?: readonly string[]
  themeIds?: readonly string[]
  audienceIds?: readonly string[]
  campaignIds?: readonly string[]
  languages?: readonly Language[]
  kinds?: readonly ItemKind[]
  /** inclusive, on `publishedAt` */
  from?: Instant
  /** exclusive, on `publishedAt` */
  to?: Instant
  /** an occurrence overlaps eventFrom ≤ t < eventTo */
  eventFrom?: Instant
  eventTo?: Instant
  /** the last place that was seen */
  after?: PostPlace
  /** most posts in the answer */
  limit: number
}

/** The starts and ends of rows around a moment: between two of them nothing changes by itself. */
export type ServingBoundaries = {
  /** how many have come by the moment, that moment included */
  passed: number
  /** the latest that has come; null when none has */
  previous: Instant | null
  /** the first still to come; null when none is due */
  next: Instant | null
}

export type TranslationPost = {
  itemId: string
  channelId: string | null
  language: Language
  publicId: string
  /** which time of a publication series it is; absent for what appears once */
  occurrence?: string
}

export type ServedMedia = { mediaId: string; sha256: string; restsOnConsent: boolean }
export type OpenedMedia = {
  type: string
  /** bytes of the whole file */
  length: number
  /** storage elsewhere may give the whole only */
  isSeekable: boolean
  /** the bytes, or the part between two places, both ends included */
  read: (range?: { start: number; end: number }) => ReadableStream<Uint8Array>
}

/** All that the delivery API reads. Every method that takes `now` answers for that moment and no other. */
export type ServedSource = {
  /** calls back after every write of this process, once it can be read; returns what stops it */
  onWrite: (listener: () => void) => () => void
  /** number of the newest journal entry: it rises with every write that shows outside */
  readDataVersion: () => Promise<number>
  /** of one state of the data; `acts`: how many acts on what is served it holds */
  readBoundaries: (now: Instant) => Promise<ServingBoundaries & { acts: number }>
  loadVocabulary: () => Promise<Vocabulary>
  /** in the order of `PostPlace` */
  findPosts: (query: ServedPostsQuery) => Promise<ServedPost[]>
  findPost: (query: { publicId: string; now: Instant }) => Promise<ServedPost | null>
  /** the posts of these items in every language and on every channel */
  findTranslations: (query: { itemIds: readonly string[]; now: Instant }) => Promise<TranslationPost[]>
  findLandingPosts: (query: { itemIds: readonly string[]; now: Instant }) => Promise<LandingPost[]>
  hasServedPost: (query: { campaignId: string; now: Instant }) => Promise<boolean>
  /** null when no served post shows the picture or has the sound */
  findMedia: (query: { sha256: string; now: Instant }) => Promise<ServedMedia | null>
  /** pixels per size by media id, the original excepted */
  findImageSizes: (mediaIds: readonly string[]) => Promise<ReadonlyMap<string, ImageSizes>>
  /** null when the file has no such size; a sound has its original only */
  openMedia: (query: { mediaId: string; size: ImageSize }) => Promise<OpenedMedia | null>
}
