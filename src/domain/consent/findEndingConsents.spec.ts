import { expect, test } from 'vitest'

import { addSeconds, parseInstant } from '../time/instant'
import type { Consent } from './consent'
import { sampleConsent } from './consentFixtures'
import { findEndingConsents } from './findEndingConsents'

const NOW = parseInstant('2026-05-01T10:00:00Z')
const inDays = (days: number, seconds = 0) => addSeconds({ instant: NOW, seconds: days * 86_400 + seconds })

test.each<[string, Partial<Consent>[], string[]]>([
  ['nothing', [], []],
  ['one without an end', [{}], []],
  ['one that ends in thirty days', [{ validUntil: inDays(30) }], ['k1']],
  ['one that ends a second later', [{ validUntil: inDays(30, 1) }], []],
  ['one that has just ended', [{ validUntil: NOW }], []],
  ['one that was revoked', [{ validUntil: inDays(3), revokedAt: NOW }], []],
  ['one that did not even begin', [{ validFrom: inDays(2), validUntil: inDays(3) }], ['k1']],
  ['the soonest first', [{ validUntil: inDays(9) }, { validUntil: inDays(3), expertId: 'e2' }], ['k2', 'k1']],
  ['given again without an end', [{ validUntil: inDays(3) }, {}], []],
  ['given again for longer', [{ validUntil: inDays(3) }, { validUntil: inDays(20) }], ['k2']],
  ['given again for fewer channels', [{ validUntil: inDays(3), channelIds: ['a', 'b'] }, { channelIds: ['a'] }], ['k1']],
  ['given again in other languages', [{ validUntil: inDays(3), languages: ['nl', 'en'] }, { languages: ['nl'] }], ['k1']],
  ['given again after a gap', [{ validUntil: inDays(3) }, { validFrom: inDays(5) }], ['k1']],
  ['of somebody else', [{ validUntil: inDays(3) }, { expertId: 'e2' }], ['k1']],
])('%s', (_, wishes, ids) => {
  const consents = wishes.map((wish, index) => sampleConsent({ id: `k${index + 1}`, ...wish }))
  expect(findEndingConsents({ consents, now: NOW }).map(({ id }) => id)).toEqual(ids)
})
