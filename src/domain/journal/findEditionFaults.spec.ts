import { describe, expect, test } from 'vitest'

import type { PublicContent } from '../content'
import { parseInstant } from '../time/instant'
import { hashContent } from '../workflow/contentHash'
import { findEditionFaults, type RecordedEdition } from './findEditionFaults'
import type { ApprovalFact } from './servingFacts'

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
const edition: RecordedEdition = {
  editionId: 'e1',
  seq: 7,
  language: 'nl',
  number: 1,
  approvedAt,
  contentHash,
  content,
}
const approval: ApprovalFact = { seq: 7, at: approvedAt, language: 'nl', number: 1, contentHash }
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
  ])('%s is found', (_name, changedEdition, changedApproval, fault) => {
    const found = findEditionFaults({
      editions: [{ ...edition, ...changedEdition }],
      approvals: [{ ...approval, ...changedApproval }],
    })
    expect(found).toMatchObject([{ fault, seq: 7, editionId: 'e1' }])
    expect(found[0]?.person).toContain('regel 7')
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
