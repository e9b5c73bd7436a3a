import { expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { sampleConsent } from './consentFixtures'
import { selectForeign } from './foreignConsents'

const now = parseInstant('2026-06-01T10:00:00Z')
const there = sampleConsent({ id: 'there', itemId: 'i2' })
const here = sampleConsent({ id: 'here' })
const quote = { part: 'quote', quote: 'Ik durfde niets meer te zeggen.' } as const
const past = parseInstant('2026-05-01T00:00:00Z')

test.each([
  ['nothing allowed here', [there], [], ['there']],
  ['revoked there', [{ ...there, revokedAt: past }], [], ['there']],
  ['ended there', [{ ...there, validUntil: past }], [], ['there']],
  ['the story allowed here too', [there], [here], []],
  ['the story allowed here from later', [there], [{ ...here, validFrom: parseInstant('2026-07-01T00:00:00Z') }], []],
  ['stopped here', [there], [{ ...here, revokedAt: past }], ['there']],
  ['ended here', [there], [{ ...here, validUntil: past }], ['there']],
  ['allowed here by somebody else', [there], [{ ...here, expertId: 'e2' }], ['there']],
  ['a picture there', [{ ...there, part: 'picture', pictureId: '7' } as const], [], []],
  ['a picture here', [there], [{ ...here, part: 'picture', pictureId: '7' } as const], ['there']],
  ['a quote here', [there], [{ ...here, ...quote }], ['there']],
  ['of two givers one allowed it here', [there, { ...there, id: 'other', expertId: 'e2' }], [here], ['other']],
])('%s', (_, consents, own, expected) => {
  expect(selectForeign({ consents, own, now }).flatMap((each) => each.consents.map(({ id }) => id))).toEqual(expected)
})

test('a quote that is allowed here is named', () => {
  expect(selectForeign({ consents: [there], own: [{ ...here, ...quote }], now })[0]?.allowedQuotes).toEqual([quote.quote])
})
