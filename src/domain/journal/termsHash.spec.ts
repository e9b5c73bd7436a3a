import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'

import { DomainError } from '../errors'
import { hashTerms, writeTermsText, type EditionTerms } from './termsHash'

const website = {
  channel: 'website',
  channelId: 'c-1',
  publicId: 'p-1',
  releaseAt: '2026-05-14T07:00:00Z',
  endsAt: '2026-06-14T07:00:00Z',
  recurrenceId: null,
  occurrences: ['2026-05-19T09:00', '2026-05-26T09:00'],
}
const instagram = { ...website, channel: 'instagram', channelId: 'c-2', publicId: 'p-2', endsAt: null, occurrences: [] }
const terms = {
  releases: [website, instagram],
  classification: { themeIds: ['t-1', 't-2'], audienceIds: ['a-1', 'a-2'], campaignId: 'k-1' },
  consents: [
    { consentId: 'y-1', from: '2026-05-01T00:00:00Z', until: '2027-05-01T00:00:00Z' },
    { consentId: 'y-2', from: '2026-05-02T00:00:00Z', until: null },
  ],
  verdictIds: ['v-1', 'v-2'],
  basis: 'approval',
} satisfies EditionTerms
const hash = hashTerms(terms)

const withRelease = (change: object): EditionTerms => ({ ...terms, releases: [{ ...website, ...change }, instagram] })
const classified = (change: object): EditionTerms => ({ ...terms, classification: { ...terms.classification, ...change } })
const allowed = (change: object): EditionTerms => ({ ...terms, consents: [{ ...terms.consents[0], ...change }, terms.consents[1]] })

test('the form of today: this text changes only with the format version', () => {
  const text = writeTermsText({ ...terms, releases: [instagram], consents: null, verdictIds: ['v-1'] })
  expect(text).toBe(
    'contentkalender.edition-terms.v1\n' +
      '{"basis":"approval",' +
      '"classification":{"audienceIds":["a-1","a-2"],"campaignId":"k-1","themeIds":["t-1","t-2"]},' +
      '"releases":[{"channel":"instagram","channelId":"c-2","publicId":"p-2","releaseAt":"2026-05-14T07:00:00Z"}],' +
      '"verdictIds":["v-1"]}',
  )
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hash).toBe(createHash('sha256').update(writeTermsText(terms), 'utf8').digest('hex'))
})

describe('another hash for', () => {
  const changes: [string, EditionTerms][] = [
    ['another channel', withRelease({ channel: 'schermen' })],
    ['another id of a channel', withRelease({ channelId: 'c-9' })],
    ['another address', withRelease({ publicId: 'p-9' })],
    ['a release a second sooner', withRelease({ releaseAt: '2026-05-14T06:59:59Z' })],
    ['a release half a second later', withRelease({ releaseAt: '2026-05-14T07:00:00.500Z' })],
    ['a release in another zone', withRelease({ releaseAt: '2026-05-14T07:00:00+02:00' })],
    ['an end a day later', withRelease({ endsAt: '2026-06-15T07:00:00Z' })],
    ['no end', withRelease({ endsAt: null })],
    ['another time of a series', withRelease({ recurrenceId: '2026-05-19T09:00' })],
    ['an occurrence more', withRelease({ occurrences: [...website.occurrences, '2026-06-02T09:00'] })],
    ['an occurrence less', withRelease({ occurrences: ['2026-05-19T09:00'] })],
    ['no occurrences', withRelease({ occurrences: [] })],
    ['a name that this program does not know', withRelease({ pinned: true })],
    ['a release more', { ...terms, releases: [website, instagram, { ...instagram, channel: 'schermen' }] }],
    ['a release twice', { ...terms, releases: [website, instagram, instagram] }],
    ['a release less', { ...terms, releases: [website] }],
    ['no releases', { ...terms, releases: [] }],
    ['releases that are no list', { ...terms, releases: 'website' }],
    ['channels that change places', { ...terms, releases: [{ ...website, publicId: 'p-2' }, { ...instagram, publicId: 'p-1' }] }],
    ['a theme more', classified({ themeIds: ['t-1', 't-2', 't-3'] })],
    ['a theme less', classified({ themeIds: ['t-1'] })],
    ['a theme that becomes an audience', classified({ themeIds: ['t-1'], audienceIds: ['a-1', 'a-2', 't-2'] })],
    ['another audience', classified({ audienceIds: ['a-1', 'a-3'] })],
    ['another campaign', classified({ campaignId: 'k-2' })],
    ['no campaign', classified({ campaignId: null })],
    ['no classification', { ...terms, classification: null }],
    ['another consent', allowed({ consentId: 'y-9' })],
    ['a consent that begins sooner', allowed({ from: '2026-04-30T00:00:00Z' })],
    ['a consent that ends later', allowed({ until: '2028-05-01T00:00:00Z' })],
    ['a consent without end', allowed({ until: null })],
    ['a consent less', { ...terms, consents: terms.consents.slice(1) }],
    ['no consents', { ...terms, consents: null }],
    ['another verdict', { ...terms, verdictIds: ['v-1', 'v-3'] }],
    ['a verdict less', { ...terms, verdictIds: ['v-1'] }],
    ['another basis', { ...terms, basis: 'part-removed' }],
    ['no basis', { ...terms, basis: null }],
  ]
  test.each(changes)('%s', (_name, changed) => {
    expect(hashTerms(changed)).not.toBe(hash)
  })

  test('each of these: no two look alike', () => {
    expect(new Set(changes.map(([, changed]) => hashTerms(changed))).size).toBe(changes.length)
  })
})

describe('the same hash for', () => {
  const { endsAt: _end, recurrenceId: _id, occurrences: _none, ...bare } = instagram
  test.each<[string, EditionTerms]>([
    ['names in another order', { basis: 'approval', verdictIds: terms.verdictIds, consents: terms.consents, classification: terms.classification, releases: terms.releases }],
    ['releases in another order', { ...terms, releases: [instagram, website] }],
    ['occurrences in another order', withRelease({ occurrences: [...website.occurrences].reverse() })],
    ['themes and audiences in another order', classified({ themeIds: ['t-2', 't-1'], audienceIds: ['a-2', 'a-1'] })],
    ['consents in another order', { ...terms, consents: [...terms.consents].reverse() }],
    ['verdicts in another order', { ...terms, verdictIds: ['v-2', 'v-1'] }],
    ['unset values that a database leaves out', { ...terms, releases: [website, bare] }],
    ['unset values that a database gives back as undefined', { ...terms, releases: [website, { ...instagram, endsAt: undefined }] }],
    ['moments with milliseconds of zero', withRelease({ releaseAt: '2026-05-14T07:00:00.000Z' })],
    ['moments as dates', withRelease({ releaseAt: new Date('2026-05-14T07:00:00Z') })],
    ['fields beside the terms', { ...terms, ...{ sealedAt: '2026-07-01T00:00:00Z', title: 'Anders', id: 'e-1' } }],
  ])('%s', (_name, same) => {
    expect(hashTerms(same)).toBe(hash)
  })

  test.each<[string, Partial<EditionTerms>, Partial<EditionTerms>]>([
    ['numbers and the same ids as text', { verdictIds: ['12', '3'] }, { verdictIds: [3, 12] as never }],
    ['numbers in the classification', { classification: { themeIds: ['7'] } }, { classification: { themeIds: [7] } }],
    ['no consents: null, absent or an empty list', { consents: null }, { consents: [] }],
    ['no consents: null and undefined', { consents: null }, { consents: undefined }],
    ['no campaign: null and absent', { classification: { themeIds: ['7'], campaignId: null } }, { classification: { themeIds: ['7'] } }],
    ['no audiences: an empty list and absent', { classification: { themeIds: ['7'], audienceIds: [] } }, { classification: { themeIds: ['7'] } }],
  ])('%s', (_name, a, b) => {
    expect(hashTerms({ ...terms, ...a })).toBe(hashTerms({ ...terms, ...b }))
  })

  test('any order of everything that is a set', () => {
    const whole = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    fc.assert(
      fc.property(
        whole(terms.releases), whole(website.occurrences), whole(terms.consents), whole(terms.verdictIds),
        (releases, occurrences, consents, verdictIds) => {
          const mixed = releases.map((release) => (release === website ? { ...website, occurrences } : release))
          return hashTerms({ ...terms, releases: mixed, consents, verdictIds }) === hash
        },
      ),
    )
  })

  test('what went in stays as it was', () => {
    const input = structuredClone({ ...terms, verdictIds: ['z', 'a'] })
    hashTerms(input)
    expect(input.verdictIds).toEqual(['z', 'a'])
  })
})

test.each<[string, unknown]>([
  ['a text that no database keeps', [{ channel: 'a\u0000' }]],
  ['a value of a kind of its own', [{ channel: new Map() }]],
])('%s cannot be written, and says so', (_name, releases) => {
  expect(() => hashTerms({ ...terms, releases })).toThrow(DomainError)
})
