import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import { evenOutWords } from './findQuote'

/** What can be allowed and taken back apart from the rest. */
export const CONSENT_PARTS = ['story', 'quote', 'picture'] as const
export type ConsentPart = (typeof CONSENT_PARTS)[number]

export const CONSENT_PART_LABELS = {
  story: { nl: 'Het verhaal', en: 'The story' },
  quote: { nl: 'Het citaat', en: 'The quote' },
  picture: { nl: 'De foto', en: 'The picture' },
} as const satisfies Record<ConsentPart, { nl: string; en: string }>

export const RECOGNISABILITIES = ['anonymous', 'pseudonym', 'first-name'] as const
export type Recognisability = (typeof RECOGNISABILITIES)[number]

export const RECOGNISABILITY_LABELS = {
  anonymous: { nl: 'Anoniem', en: 'Anonymous' },
  pseudonym: { nl: 'Met een schuilnaam', en: 'With a pseudonym' },
  'first-name': { nl: 'Met de eigen voornaam', en: 'With their first name' },
} as const satisfies Record<Recognisability, { nl: string; en: string }>

/** The text that was read when a consent was given. */
export type GivenOn = Partial<Record<Language, { contentHash: string; /** whether the quote stood in it */ holdsWords: boolean }>>

/** One part of an item that an expert-by-experience allows to be shown: where, in what words, and how long. */
export type Consent = {
  id: string
  /** the item that it was given for */
  itemId: string
  /** whose consent it is; never leaves the house */
  expertId: string
  part: ConsentPart
  /** the exact words of a quote; null for every other part */
  quote: string | null
  /** id of the picture; null for every other part */
  pictureId: string | null
  /** ids of other records of the very same picture, byte for byte: a photo that was uploaded twice is one photo */
  twinIds: readonly string[]
  /** ids of the channels on which it may be shown */
  channelIds: readonly string[]
  languages: readonly Language[]
  validFrom: Instant
  /** null: until it is taken back */
  validUntil: Instant | null
  recognisability: Recognisability
  givenAt: Instant
  givenOn: GivenOn
  revokedAt: Instant | null
}

/** What a consent is about, apart from where and when. */
export type PartOfItem =
  | { part: 'story' }
  | { part: 'quote'; quote: string }
  | { part: 'picture'; pictureId: string; twinIds?: readonly string[] }

/**
 * What a consent is about.
 *
 * @example partOf(consent) // { part: 'picture', pictureId: '12', twinIds: ['31'] }
 */
export function partOf({ part, quote, pictureId, twinIds }: Pick<Consent, 'part' | 'quote' | 'pictureId' | 'twinIds'>): PartOfItem {
  if (part === 'quote') return { part, quote: quote ?? '' }
  return part === 'picture' ? { part, pictureId: pictureId ?? '', twinIds } : { part }
}

/**
 * Two consents with the same key are, to whoever gave them, one thing: given again for another text or a longer
 * time. Stopping one stops all.
 *
 * @example consents.filter((each) => keyOfThing(each) === keyOfThing(consent))
 */
export function keyOfThing(consent: Pick<Consent, 'itemId' | 'expertId' | 'part' | 'quote' | 'pictureId' | 'twinIds'>): string {
  const { itemId, expertId, part, quote } = consent
  return JSON.stringify([itemId, expertId, part, part === 'quote' ? evenOutWords(quote ?? '') : null, part === 'picture' ? [...idsOfPicture(consent)].sort()[0] : null])
}

/**
 * Every record of the picture that a consent is about; none for another part.
 *
 * @example idsOfPicture({ pictureId: '12', twinIds: ['31'] }) // ['12', '31']
 */
export function idsOfPicture({ pictureId, twinIds = [] }: { pictureId: string | null; twinIds?: readonly string[] }): string[] {
  return pictureId === null ? [] : [pictureId, ...twinIds]
}

export type ConsentState = 'valid' | 'later' | 'ended' | 'revoked'

/**
 * Where a consent stands at a moment. It begins at `validFrom` and is over at `validUntil` itself.
 *
 * @example stateOf({ consent, at: now }) // 'valid'
 */
export function stateOf({ consent, at }: {
  consent: Pick<Consent, 'validFrom' | 'validUntil' | 'revokedAt'>
  at: Instant
}): ConsentState {
  if (consent.revokedAt !== null && consent.revokedAt <= at) return 'revoked'
  if (consent.validUntil !== null && consent.validUntil <= at) return 'ended'
  return at < consent.validFrom ? 'later' : 'valid'
}
