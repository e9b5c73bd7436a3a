import type { Language } from '../languages'
import type { Instant } from '../time/instant'

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

/** One part of an item that an expert-by-experience allows to be shown: where, in what words, and how long. */
export type Consent = {
  id: string
  part: ConsentPart
  /** the exact words of a quote; null for every other part */
  quote: string | null
  /** id of the picture; null for every other part */
  pictureId: string | null
  /** ids of the channels on which it may be shown */
  channelIds: readonly string[]
  languages: readonly Language[]
  validFrom: Instant
  /** null: until it is taken back */
  validUntil: Instant | null
  recognisability: Recognisability
  revokedAt: Instant | null
}
