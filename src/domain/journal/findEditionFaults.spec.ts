import { describe, expect, test } from 'vitest'

import type { PublicContent } from '../content'
import { parseInstant } from '../time/instant'
import { hashContent } from '../workflow/contentHash'
import { countUnrecordedTerms, findEditionFaults, type RecordedEdition } from './findEditionFaults'
import type { ApprovalFact } from './servingFacts'
import { hashTerms } from './termsHash'

const content: PublicContent = {
  kind: 'publication',
  language: 'nl',
  isStory: false,
  isSensitive: true,
  contentNote: null,
  quickExit: true,
  discreetTitle: null,
  discreetShareText: null,
  helpLineIds: [],
  event: null,
  variants: [],
}
const approvedAt = parseInstant('2026-05-04T07:00:00Z')
const contentHash = hashContent(content)
const terms = {
  releases: [{ channel: 'website', channelId: 'c1', publicId: 'p1', releaseAt: '2026-05-14T07:00:00Z', endsAt: null }],
  classification: { themeIds: ['t1'], audienceIds: [], campaignId: null },
  consents: [],
  verdictIds: ['v1'],
  basis: 'approval',
}
const edition: RecordedEdition = {
  ...terms,
  editionId: 'e1',
  seq: 7,
  language: 'nl',
  number: 1,
  approvedAt,
  contentHash,
  content,
}
const approval: ApprovalFact = { seq: 7, at: approvedAt, language: 'nl', number: 1, contentHash, termsHash: hashTerms(terms) }
const other = { ...content, contentNote: 'Anders' }

describe('editions and the journal', () => {
  test('agree when nothing was touched', () => {
    expect(findEditionFaults({ editions: [edition], approvals: [approval] })).toEqual([])
  })

  test.each([
    ['other words', { content: other }, {}, 'words'],
    ['other words with a hash that fits', { content: other, contentHash: hashContent(other) }, {}, 'mismatch'],
    ['another language', { language: 'en' as const }, {}, 'mismatch'],
    ['another number', { number: 2 }, {}, 'mismatch'],
    ['another moment', { approvedAt: parseInstant('2026-05-04T07:00:01Z') }, {}, 'mismatch'],
    ['an approval of another text', {}, { contentHash: '0'.repeat(64) }, 'mismatch'],
    ['another release', { releases: [{ ...terms.releases[0], releaseAt: '2026-05-14T07:00:01Z' }] }, {}, 'terms'],
    ['another classification', { classification: { ...terms.classification, campaignId: 'k1' } }, {}, 'terms'],
    ['a consent that was never asked', { consents: [{ consentId: 'y1', from: approvedAt, until: null }] }, {}, 'terms'],
    ['another verdict', { verdictIds: ['v2'] }, {}, 'terms'],
    ['another basis', { basis: 'part-removed' }, {}, 'terms'],
    ['an approval of other terms', {}, { termsHash: '0'.repeat(64) }, 'terms'],
    ['releases that cannot be written', { releases: [{ ...terms.releases[0], channel: '\ud800' }] }, {}, 'terms'],
    ['other words and another release', { content: other, releases: [] }, {}, 'words'],
  ])('%s is found', (_name, changedEdition, changedApproval, fault) => {
    const found = findEditionFaults({
      editions: [{ ...edition, ...changedEdition }],
      approvals: [{ ...approval, ...changedApproval }],
    })
    expect(found).toMatchObject([{ fault, seq: 7, editionId: 'e1' }])
    expect(found[0]?.person).toContain('regel 7')
  })

  test('an approval from before terms were recorded vouches for the words alone, and is counted', () => {
    const older = { ...approval, termsHash: null }
    const moved = { ...edition, releases: [] }
    expect(findEditionFaults({ editions: [moved], approvals: [older] })).toEqual([])
    expect(findEditionFaults({ editions: [{ ...moved, content: other }], approvals: [older] })).toMatchObject([{ fault: 'words' }])
    expect(countUnrecordedTerms({ editions: [moved, { ...edition, seq: 9 }], approvals: [older, { ...approval, seq: 9 }] })).toBe(1)
    // One whose edition is gone is a fault of its own.
    expect(countUnrecordedTerms({ editions: [], approvals: [older] })).toBe(0)
  })

  test('an edition without approval and an approval without edition are both found, in order', () => {
    const found = findEditionFaults({
      editions: [{ ...edition, seq: 9 }],
      approvals: [approval],
    })
    expect(found.map(({ fault, seq }) => [seq, fault])).toEqual([
      [7, 'lost'],
      [9, 'unrecorded'],
    ])
  })
})
