import type { Classification } from '../content'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'

/** Where and when one text of an edition is shown, as its approval said. */
export type ReleaseFact = {
  /** slug */
  channel: string
  channelId: string
  /** the same over all editions of item × channel × language */
  publicId: string
  releaseAt: Instant
  /** null: no end */
  endsAt: Instant | null
}

/** What the projection needs to know of one edition: an item in one language as it was approved. */
export type EditionFact = {
  editionId: string
  /** place of its approval in the journal; the order of everything that happens to an item */
  seq: number
  language: Language
  /** 1, 2, 3… per item and language */
  number: number
  approvedAt: Instant
  releases: readonly ReleaseFact[]
  classification: Classification
}

/** The release or end of an edition's channels was moved after its approval. */
export type ReleaseMovedFact = {
  kind: 'release-moved'
  seq: number
  at: Instant
  language: Language
  /** number of the edition that moves */
  number: number
  /** slugs of the channels that move */
  channels: readonly string[]
  /** null: unchanged */
  releaseAt: Instant | null
  /** null: no end any more */
  endsAt: Instant | null | 'unchanged'
}

/** An item was taken back in one language. */
export type WithdrawnFact = { kind: 'withdrawn'; seq: number; at: Instant; language: Language }

/** The themes, audiences or campaign of an item changed, for all its languages. */
export type ReclassifiedFact = {
  kind: 'reclassified'
  seq: number
  at: Instant
  classification: Classification
}

/** What the journal adds to the editions of one item. `seq` is the entry's place in the journal. */
export type ServingFact = ReleaseMovedFact | WithdrawnFact | ReclassifiedFact
