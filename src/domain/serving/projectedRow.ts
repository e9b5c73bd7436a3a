import type { Classification } from '../content'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'

/** One stretch of time in which one edition is served under one public id, with one classification. */
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
  /** when this public id was first served, or will be */
  publishedAt: Instant
  /** when this edition was first served under this public id, or will be */
  modifiedAt: Instant
}

/** The part of a row that decides whether it is served. */
export type ServedInterval = { servedFrom: Instant; servedUntil: Instant }
