import { expect, test } from 'vitest'

import { fingerprint } from './fingerprint'

const proposal = { phone: '0800-2001', hours: { nl: 'altijd', en: 'always' } }
const known = fingerprint({ proposal, proposedBy: 'a' })

test.each([
  ['another number', { ...proposal, phone: '0800-2002' }, 'a'],
  ['a value that is taken away as well', { ...proposal, url: null }, 'a'],
  ['other hours', { ...proposal, hours: { nl: 'altijd', en: 'at night' } }, 'a'],
  ['from somebody else', proposal, 'b'],
  ['from nobody', proposal, null],
])('%s has another', (_name, other, proposedBy) => {
  expect(fingerprint({ proposal: other, proposedBy })).not.toBe(known)
})

test('the order of writing does not matter', () => {
  expect(
    fingerprint({ proposal: { hours: { en: 'always', nl: 'altijd' }, phone: '0800-2001' }, proposedBy: 'a' }),
  ).toBe(known)
})
