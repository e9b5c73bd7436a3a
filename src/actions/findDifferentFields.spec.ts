import { expect, test } from 'vitest'

import type { StoredPost } from './buildPost'
import { findDifferentFields } from './findDifferentFields'

const wanted = { publicId: 'p_1', headline: 'Kop', restsOnConsent: false, isSensitive: false } as unknown as StoredPost

test.each<[string, object, string[]]>([
  ['the same', { ...wanted }, []],
  ['written before there were consents', { ...wanted, restsOnConsent: null }, []],
  ['resting on a consent that the edition does not name', { ...wanted, restsOnConsent: true }, ['restsOnConsent']],
  ['without a word on being sensitive', { ...wanted, isSensitive: null }, ['isSensitive']],
  ['with other words', { ...wanted, headline: 'Andere kop' }, ['headline']],
])('a stored row %s', (_name, stored, expected) => {
  expect(findDifferentFields({ stored, wanted })).toEqual(expected)
})
