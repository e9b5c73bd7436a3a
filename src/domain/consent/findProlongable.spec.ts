import { expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import type { Consent } from './consent'
import { sampleConsent } from './consentFixtures'
import { findProlongable, listProlonged } from './findProlongable'

const now = parseInstant('2026-06-01T10:00:00Z')
const day = (date: string) => parseInstant(`${date}T00:00:00Z`)
const record = (id: string, wish: Partial<Consent> = {}) => sampleConsent({ id, validUntil: day('2026-09-01'), ...wish })

test.each([
  ['one with a last day', [record('1')], '1'],
  ['one that begins later', [record('1', { validFrom: day('2026-07-01') })], '1'],
  ['one without a last day', [record('1', { validUntil: null })], null],
  ['one that has ended', [record('1', { validUntil: now })], null],
  ['one that was stopped', [record('1', { revokedAt: day('2026-05-01') })], null],
  ['the newest of two', [record('1'), record('2', { givenAt: day('2026-04-01') })], '2'],
  ['the newest has no last day', [record('1'), record('2', { givenAt: day('2026-04-01'), validUntil: null })], null],
  ['the newest has ended', [record('1'), record('2', { givenAt: day('2026-04-01'), validUntil: day('2026-05-01') })], '1'],
] as const)('%s', (_, records, expected) => {
  expect(findProlongable({ records, now })?.id ?? null).toBe(expected)
})

const until = day('2026-12-01')
const consent = record('2', { givenAt: day('2026-04-01'), channelIds: ['c-website', 'c-intranet'] })

test.each([
  ['alone', [consent], until, ['2']],
  ['until it is stopped', [consent], null, ['2']],
  ['not to an earlier day', [consent], day('2026-08-01'), []],
  ['not to the same day', [consent], day('2026-09-01'), []],
  ['with an older one for less', [consent, record('1')], until, ['2', '1']],
  ['not one for another channel', [consent, record('1', { channelIds: ['c-instagram'] })], until, ['2']],
  ['not one for another language', [consent, record('1', { languages: ['nl', 'en'] })], until, ['2']],
  ['not one that lasts longer already', [consent, record('1', { validUntil: day('2027-01-01') })], until, ['2']],
  ['not one without an end', [consent, record('1', { validUntil: null })], until, ['2']],
  ['not one that has ended', [consent, record('1', { validUntil: day('2026-05-01') })], until, ['2']],
  ['not one that was stopped', [consent, record('1', { revokedAt: day('2026-05-01') })], until, ['2']],
  ['not another thing', [consent, record('1', { part: 'quote', quote: 'Ik durfde niets.' })], until, ['2']],
  ['not of somebody else', [consent, record('1', { expertId: 'e2' })], until, ['2']],
] as const)('prolongs %s', (_, consents, end, expected) => {
  expect(listProlonged({ consent, consents, until: end, now }).map(({ id }) => id)).toEqual(expected)
})
