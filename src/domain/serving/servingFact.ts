import type { Classification } from '../content'
import type { Language } from '../languages'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import type { BrakeTerms } from './brake'

/** Where and when one text of an edition is shown, as its approval said. */
export type ReleaseFact = {
  /** slug */
  channel: string
  channelId: string
  /** the same over all editions of item × channel × language (× occurrence) */
  publicId: string
  releaseAt: Instant
  /** null: no end */
  endsAt: Instant | null
  /** which time of a publication series this is; null for what appears once */
  recurrenceId: RecurrenceId | null
  /** the times that an event series shows; empty for everything else */
  occurrences: readonly RecurrenceId[]
}

/** A consent as an edition rests on it; whose it is stands in the consent itself. */
export type ConsentFact = { consentId: string; from: Instant; until: Instant | null }

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
  /** it is served while all of these hold; absent for words that nobody has to allow */
  consents?: readonly ConsentFact[]
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
  /** which time of a publication series moves; null for what appears once */
  recurrenceId: RecurrenceId | null
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

/**
 * Times of a series that readers may no longer see: cancelled, moved, or an item of their own from now on. It
 * holds for all languages and for every edition approved before it; a later edition says anew what it shows.
 */
export type OccurrencesTakenOutFact = {
  kind: 'occurrences-taken-out'
  seq: number
  at: Instant
  recurrenceIds: readonly RecurrenceId[]
}

/** Somebody took back what they allowed: every edition of any language that rests on it ends, for ever. */
export type ConsentRevokedFact = { kind: 'consent-revoked'; seq: number; at: Instant; consentId: string }

/** A consent was given a later end, or none (null), before it ended. */
export type ConsentProlongedFact = { kind: 'consent-prolonged'; seq: number; at: Instant; consentId: string; until: Instant | null }

/**
 * A pause begins, now or later, for everything it covers, also what is approved after it. A second one of the same
 * pause says what it covers from then on, and nothing else.
 */
export type BrakeSetFact = BrakeTerms & { kind: 'brake-set'; seq: number; at: Instant }

/** A pause ends, for this item or for all. */
export type BrakeLiftedFact = { kind: 'brake-lifted'; seq: number; at: Instant; brakeId: string }

/** What the journal adds to the editions of one item. `seq` is the entry's place in the journal. */
export type ServingFact =
  | ReleaseMovedFact
  | WithdrawnFact
  | ReclassifiedFact
  | OccurrencesTakenOutFact
  | ConsentRevokedFact
  | ConsentProlongedFact
  | BrakeSetFact
  | BrakeLiftedFact
