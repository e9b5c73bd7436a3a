import { parseInstant } from '../time/instant'
import type { Consent } from './consent'

/** A consent that holds on the website in Dutch, with what a test wants otherwise. */
export function sampleConsent(wish: Partial<Consent> = {}): Consent {
  return {
    id: 'k1',
    itemId: 'i1',
    expertId: 'e1',
    part: 'story',
    quote: null,
    pictureId: null,
    twinIds: [],
    channelIds: ['c-website'],
    languages: ['nl'],
    validFrom: parseInstant('2026-03-01T00:00:00Z'),
    validUntil: null,
    recognisability: 'anonymous',
    givenAt: parseInstant('2026-03-01T00:00:00Z'),
    givenOn: { nl: { contentHash: 'a'.repeat(64), holdsWords: true } },
    revokedAt: null,
    ...wish,
  }
}
