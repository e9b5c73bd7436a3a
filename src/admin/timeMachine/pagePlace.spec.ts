import { expect, test } from 'vitest'

import { parseInstant } from '@/domain/time/instant'

import { placeIn, placeText } from './pagePlace'

test('a place comes back from the address as it went in', () => {
  const place = { publishedAt: parseInstant('2026-05-14T07:00:00Z'), id: '8c1f-a' }
  expect(placeIn(decodeURIComponent(placeText(place)))).toEqual(place)
})

test.each([null, '', 'x', '2026-05-14T07:00:00Z', '2026-05-14T07:00:00Z~', '2026-05-14~a', '2026-05-14T07:00:00Z~a~b'])(
  '%s is the first page',
  (text) => expect(placeIn(text)).toBeNull(),
)
