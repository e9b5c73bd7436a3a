import { describe, expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import type { StoredJournalEntry } from './entry'
import { findVerdictFaults, readVerdictFact, type VerdictFact, type VerdictRecord } from './findVerdictFaults'

const at = parseInstant('2026-05-04T07:00:00Z')
const earlier = parseInstant('2026-05-04T06:59:50Z')
const nobody = { userIds: new Set<string>(), itemIds: new Set<string>() }
const says = { itemId: 'i1', language: 'nl', decision: 'approve', contentHash: 'a'.repeat(64), by: 'user:u1', at }
const record: VerdictRecord = { ...says, verdictId: 'v1' }
const fact: VerdictFact = { ...says, verdictId: 'v1', seq: 7, atLeast: earlier }
const older: VerdictFact = { ...fact, verdictId: null }

const TAMPERINGS: [string, Partial<VerdictRecord>, string][] = [
  ['another item', { itemId: 'i2' }, 'item'],
  ['no item', { itemId: null }, 'item'],
  ['another language', { language: 'en' }, 'taal'],
  ['another text', { contentHash: 'b'.repeat(64) }, 'tekst'],
  ['the other decision', { decision: 'request-changes' }, 'oordeel'],
  ['another person', { by: 'user:u2' }, 'wie'],
  ['a guest', { by: 'guest:u1' }, 'wie'],
  ['a guest as well', { by: 'user:u1 guest:l1' }, 'wie'],
  ['nobody', { by: null }, 'wie'],
  ['a second later', { at: parseInstant('2026-05-04T07:00:01Z') }, 'wanneer'],
  ['a second sooner', { at: parseInstant('2026-05-04T06:59:59Z') }, 'wanneer'],
]

describe('verdicts and the journal', () => {
  test.each([
    ['named by id', fact],
    ['from before the journal named them', older],
  ])('agree when nothing was touched: %s', (_name, each) => {
    expect(findVerdictFaults({ facts: [each], records: [record], gone: nobody })).toEqual([])
  })

  describe.each([
    ['named by id', fact],
    ['from before the journal named them', older],
  ])('%s', (_kind, each) => {
    test.each(TAMPERINGS)('%s is found', (_name, change, field) => {
      expect(findVerdictFaults({ facts: [each], records: [{ ...record, ...change }], gone: nobody })).toEqual([
        {
          fault: 'changed',
          seq: 7,
          verdictId: 'v1',
          person: `Het oordeel van regel 7 (nummer v1 in de database) is anders dan is gegeven: ${field}.`,
        },
      ])
    })

    test('one that is gone, and one that nobody gave', () => {
      expect(findVerdictFaults({ facts: [each], records: [], gone: nobody })).toMatchObject([{ fault: 'missing', seq: 7 }])
      const stranger = { ...record, verdictId: 'v2', by: 'user:u2', contentHash: 'c'.repeat(64) }
      expect(findVerdictFaults({ facts: [each], records: [stranger, record], gone: nobody })).toMatchObject([{ fault: 'extra', seq: null, verdictId: 'v2' }])
    })

    test('a copy of one is one too many', () => {
      const found = findVerdictFaults({ facts: [each], records: [record, { ...record, verdictId: 'v2' }], gone: nobody })
      expect(found).toMatchObject([{ fault: 'extra', verdictId: 'v2' }])
    })
  })

  test('what is changed in more than one way is named by id; without one it is missing and extra', () => {
    const other = { ...record, decision: 'request-changes', by: 'user:u2' }
    expect(findVerdictFaults({ facts: [fact], records: [other], gone: nobody })).toMatchObject([{ fault: 'changed', person: expect.stringContaining('oordeel en wie') as string }])
    expect(findVerdictFaults({ facts: [older], records: [other], gone: nobody }).map(({ fault: kind }) => kind)).toEqual(['missing', 'extra'])
  })

  test('a changed one never takes the place of another', () => {
    const first = { ...older, seq: 5, at: earlier, atLeast: null }
    // Of the first the moment was changed, into that of the second.
    const records = [{ ...record, verdictId: 'v0', at }, record]
    expect(findVerdictFaults({ facts: [first, older], records, gone: nobody })).toMatchObject([{ fault: 'changed', seq: 5 }])
  })

  test('an entry may be later than its act, where the one before it is', () => {
    const late = { ...fact, at, atLeast: at }
    expect(findVerdictFaults({ facts: [late], records: [{ ...record, at: earlier }], gone: nobody })).toEqual([])
    expect(findVerdictFaults({ facts: [{ ...late, verdictId: null }], records: [{ ...record, at: earlier }], gone: nobody })).toEqual([])
    const longBefore = { ...record, at: parseInstant('2026-05-04T05:59:59Z') }
    expect(findVerdictFaults({ facts: [late], records: [longBefore], gone: nobody })).toMatchObject([{ fault: 'changed' }])
  })

  test('who and what was deleted in the open leaves a verdict of nobody, on nothing; and of nobody else', () => {
    const gone = { userIds: new Set(['u1']), itemIds: new Set(['i1']) }
    expect(findVerdictFaults({ facts: [fact], records: [{ ...record, by: null, itemId: null }], gone })).toEqual([])
    expect(findVerdictFaults({ facts: [fact], records: [{ ...record, by: 'user:u2', itemId: 'i2' }], gone })).toMatchObject([{ fault: 'changed' }])
  })
})

describe('an entry', () => {
  const entry = {
    seq: 7,
    at,
    action: 'verdict-given',
    actorKind: 'user',
    actorId: 'u1',
    objectType: 'content-items',
    objectId: 'i1',
    language: 'nl',
    channels: [],
    origin: 'rest',
    result: 'ok',
    details: { contentHash: 'a'.repeat(64), decision: 'approve', verdictId: 'v1' },
    previousHash: '',
    hash: '',
  } as unknown as StoredJournalEntry
  const read = (change: object) => readVerdictFact({ entry: { ...entry, ...change } as StoredJournalEntry, at, atLeast: earlier })

  test.each<[string, object, Partial<VerdictFact> | null]>([
    ['of a verdict', {}, fact],
    ['from before the journal named them', { details: { contentHash: 'a'.repeat(64), decision: 'approve' } }, older],
    ['of a guest', { actorKind: 'guest', actorId: 'l1' }, { by: 'guest:l1' }],
    ['that sends a text back', { action: 'changes-requested', details: { contentHash: 'x' } }, { decision: 'request-changes', contentHash: 'x' }],
    ['that says nothing', { details: null, objectId: undefined }, { itemId: null, contentHash: null, decision: null, verdictId: null }],
    ['of something that was refused', { result: 'refused' }, null],
    ['of another act', { action: 'edition-approved' }, null],
  ])('%s', (_name, change, expected) => {
    const found = read(change)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })
})
