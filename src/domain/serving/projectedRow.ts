import type { Classification } from '../content'
import type { Language } from '../languages'
import type { RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'

/** One stretch of time in which one edition is served under one public id, the same in every respect. */
export type ProjectedRow = {
  publicId: string
  language: Language
  /** slug */
  channel: string
  channelId: string
  editionId: string
  number: number
  /** inclusive */
  servedFrom: Instant
  /** exclusive; FAR_FUTURE when no end is known */
  servedUntil: Instant
  classification: Classification
  /** the times of an event series that it shows, in order of their names; empty for everything else */
  occurrences: readonly RecurrenceId[]
  /** whether it can end at any moment because somebody takes a consent back */
  restsOnConsent: boolean
  /** when this public id was first served, or will be */
  publishedAt: Instant
  /** when this edition was first served under this public id, or will be */
  modifiedAt: Instant
}

/** The part of a row that decides whether it is served. */
export type ServedInterval = { servedFrom: Instant; servedUntil: Instant }
