import { describe, expect, test } from 'vitest'

import { describeDamage, findDamage, type LooseFields } from './findDamage'

const release = { channel: 'website', channelId: 'c1', publicId: 'p1', releaseAt: '2026-05-14T07:00:00Z', endsAt: null }
const whole: LooseFields = {
  content: { kind: 'publication', helpLineIds: ['h1'], variants: [{ channel: 'website', channelId: 'c1', html: '' }] },
  releases: [{ ...release, recurrenceId: '2026-05-14T09:00', occurrences: ['2026-05-14T09:00'] }],
  classification: { themeIds: ['t1'], audienceIds: [], campaignId: 'k1' },
  consents: [{ consentId: 'y1', from: '2026-05-14T07:00:00Z', until: null }],
}
const variants = (list: unknown) => ({ content: { helpLineIds: [], variants: list } })
const consent = (change: object) => ({ consents: [{ consentId: 'y1', from: '2026-05-14T07:00:00Z', until: null, ...change }] })

describe('an edition', () => {
  test.each<[string, Partial<LooseFields>]>([
    ['as it was written', {}],
    ['from before there were series', { releases: [release] }],
    ['of no channel', { releases: [], content: { helpLineIds: [], variants: [] } }],
    ['with unset values left out', { classification: { themeIds: [], audienceIds: [] }, releases: [{ ...release, endsAt: undefined }] }],
    ['with moments as a database writes them', { releases: [{ ...release, releaseAt: '2026-05-14T07:00:00.000Z' }] }],
    ['that rests on no consent', { consents: null }],
    ['that never heard of consents', { consents: undefined }],
  ])('%s can be read', (_name, change) => {
    expect(findDamage({ ...whole, ...change })).toEqual([])
  })

  test.each<[string, Partial<LooseFields>, string[]]>([
    ['words: gone', { content: null }, ['content']],
    ['words: an empty text', { content: '' }, ['content']],
    ['words: a list', { content: [] }, ['content']],
    ['words: an empty object', { content: {} }, ['content']],
    ['words: help lines as text', { content: { helpLineIds: 'h1', variants: [] } }, ['content']],
    ['words: no texts', variants(null), ['content']],
    ['words: a text that is nothing', variants([null]), ['content']],
    ['words: a text of no channel', variants([{ channelId: 'c1' }]), ['content']],
    ['releases: gone', { releases: null }, ['releases']],
    ['releases: an object', { releases: { 0: release } }, ['releases']],
    ['releases: one that is nothing', { releases: [release, null] }, ['releases']],
    ['releases: of no channel', { releases: [{ ...release, channelId: null }] }, ['releases']],
    ['releases: at no moment', { releases: [{ ...release, releaseAt: null }] }, ['releases']],
    ['releases: at a day that is none', { releases: [{ ...release, releaseAt: '2026-02-30T07:00:00Z' }] }, ['releases']],
    ['releases: an end that is no moment', { releases: [{ ...release, endsAt: 'ooit' }] }, ['releases']],
    ['releases: times as text', { releases: [{ ...release, occurrences: '2026-05-14T09:00' }] }, ['releases']],
    ['classification: gone', { classification: null }, ['classification']],
    ['classification: no themes', { classification: { audienceIds: [], campaignId: null } }, ['classification']],
    ['classification: a campaign that is a record', { classification: { themeIds: [], audienceIds: [], campaignId: {} } }, ['classification']],
    ['consents: an object', { consents: {} }, ['consents']],
    ['consents: one that is nothing', { consents: [null] }, ['consents']],
    ['consents: from no moment', consent({ from: null }), ['consents']],
    ['consents: until no moment', consent({ until: 'altijd' }), ['consents']],
    ['all of it', { content: 0, releases: 0, classification: 0, consents: 0 }, ['content', 'releases', 'classification', 'consents']],
  ])('%s: cannot', (_name, change, fields) => {
    expect(findDamage({ ...whole, ...change })).toEqual(fields)
  })
})

test('is named by its place, its number in the database, its fields and what to do', () => {
  expect(describeDamage({ editionId: '12', seq: 7, fields: ['content', 'releases'] })).toBe(
    'De editie van regel 7 (nummer 12 in de database) is beschadigd: content en releases. Zet haar terug uit een reservekopie.',
  )
})
