import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addSeconds, parseInstant } from '../time/instant'
import { appendEntry, GENESIS_HASH, hashEntry, MAX_DETAIL_LENGTH, verifyChain } from './chain'
import type { JournalEntry, StoredJournalEntry } from './entry'

type NewEntry = Parameters<typeof appendEntry>[0]['entry']
const START = parseInstant('2026-05-14T07:00:00Z')

const genesis: NewEntry = {
  at: START,
  action: 'genesis',
  actorKind: 'system',
  actorId: null,
  objectType: null,
  objectId: null,
  language: null,
  channels: [],
  origin: 'system',
  result: 'ok',
  details: {},
}

const moved: NewEntry = {
  at: addSeconds({ instant: START, seconds: 60 }),
  action: 'release-moved',
  actorKind: 'user',
  actorId: '7',
  objectType: 'content-items',
  objectId: '12',
  language: 'nl',
  channels: ['website', 'instagram'],
  origin: 'admin',
  result: 'ok',
  details: {
    editionNumber: 2,
    releaseAt: '2026-05-21T07:00:00Z',
    endsAt: 'none',
    note: null,
    tags: ['b', 'a'],
  },
}

function chainOf(...entries: NewEntry[]): JournalEntry[] {
  const chain: JournalEntry[] = []
  for (const entry of entries) chain.push(appendEntry({ previous: chain.at(-1) ?? null, entry }))
  return chain
}

const signIn = (seconds: number): NewEntry => ({
  ...genesis,
  at: addSeconds({ instant: START, seconds }),
  action: 'signed-in',
  actorKind: 'user',
  actorId: '7',
})

/** As other databases may give an entry back: other order of names, milliseconds, unset names left out. */
function passThroughDatabase(entry: JournalEntry): StoredJournalEntry {
  const turn = (object: object) => Object.fromEntries(Object.entries(object).reverse())
  const withoutNull = (object: object) =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))
  const details = Object.keys(entry.details).length === 0 ? undefined : withoutNull(turn(entry.details))
  return {
    ...(JSON.parse(JSON.stringify(withoutNull(turn(entry)))) as StoredJournalEntry),
    at: entry.at.replace('Z', '.000Z'),
    channels: entry.channels.toReversed(),
    details,
    ...{ id: 'row-1', createdAt: '2026-05-14T07:00:00.123Z', updatedAt: '2026-05-14T07:00:00.123Z' },
  }
}

describe('appendEntry', () => {
  test('the first entry is genesis and points at nothing', () => {
    const [first] = chainOf(genesis)
    expect(first).toMatchObject({ seq: 1, previousHash: GENESIS_HASH })
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the next one points at the one before it', () => {
    const [first, second] = chainOf(genesis, moved)
    const channels = ['instagram', 'website']
    expect(second).toMatchObject({ ...moved, seq: 2, previousHash: first?.hash, channels })
  })

  test('the written form never changes: a hash worked out by hand', async () => {
    const text =
      `{"action":"genesis","actorKind":"system","at":"2026-05-14T07:00:00Z","channels":[],"details":{},` +
      `"origin":"system","previousHash":"${GENESIS_HASH}","result":"ok","seq":1}`
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    expect(chainOf(genesis)[0]?.hash).toBe(Buffer.from(digest).toString('hex'))
  })

  test('details without value are left out where undefined', () => {
    const [, second] = chainOf(genesis, { ...moved, details: { a: undefined, b: 1 } })
    expect(Object.keys(second?.details ?? {})).toEqual(['b'])
  })

  test('equal moments follow each other', () => {
    expect(chainOf(genesis, signIn(0), signIn(0)).map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  test.each<[string, NewEntry[], string]>([
    ['something before genesis', [moved], 'append-only'],
    ['genesis twice', [genesis, genesis], 'append-only'],
    ['a step back in time', [genesis, signIn(-1)], 'append-only'],
    [
      'an unknown action',
      [genesis, { ...moved, action: 'published' as NewEntry['action'] }],
      'invalid-input',
    ],
    [
      'an unknown actor',
      [genesis, { ...moved, actorKind: 'robot' as NewEntry['actorKind'] }],
      'invalid-input',
    ],
    ['an unknown origin', [genesis, { ...moved, origin: 'mail' as NewEntry['origin'] }], 'invalid-input'],
    ['an unknown result', [genesis, { ...moved, result: 'maybe' as NewEntry['result'] }], 'invalid-input'],
    ['a numeric id', [genesis, { ...moved, objectId: 12 as unknown as string }], 'invalid-input'],
    [
      'channels that are no list',
      [genesis, { ...moved, channels: 'website' as unknown as string[] }],
      'invalid-input',
    ],
    ['a fraction', [genesis, { ...moved, details: { hours: 1.5 } }], 'invalid-input'],
    ['a name with a dot', [genesis, { ...moved, details: { 'a.b': 1 } }], 'invalid-input'],
    [
      'a nested detail',
      [genesis, { ...moved, details: { a: { b: 1 } as unknown as string } }],
      'invalid-input',
    ],
    [
      'a nested list',
      [genesis, { ...moved, details: { a: [['b']] as unknown as string[] } }],
      'invalid-input',
    ],
    [
      'a body text',
      [genesis, { ...moved, details: { a: 'x'.repeat(MAX_DETAIL_LENGTH + 1) } }],
      'invalid-input',
    ],
    [
      'a body text in a list',
      [genesis, { ...moved, details: { a: ['x'.repeat(MAX_DETAIL_LENGTH + 1)] } }],
      'invalid-input',
    ],
    ['no moment', [genesis, { ...moved, at: 'soon' as NewEntry['at'] }], 'invalid-instant'],
  ])('refuses %s', (_name, entries, code) => {
    expect(() => chainOf(...entries)).toThrowError(expect.objectContaining({ code }))
  })
})

describe('hashEntry', () => {
  test('survives a round trip through a database', () => {
    for (const entry of chainOf(genesis, moved, signIn(90))) {
      expect(hashEntry(passThroughDatabase(entry))).toBe(entry.hash)
      expect(hashEntry({ ...entry, at: new Date(entry.at) })).toBe(entry.hash)
    }
  })

  test.each<[string, Partial<StoredJournalEntry>]>([
    ['seq', { seq: 3 }],
    ['at', { at: '2026-05-14T07:01:01Z' }],
    ['action', { action: 'withdrawn' }],
    ['actorKind', { actorKind: 'api-client' }],
    ['actorId', { actorId: '8' }],
    ['actorId, unset', { actorId: null }],
    ['objectType', { objectType: 'campaigns' }],
    ['objectId', { objectId: '13' }],
    ['language', { language: 'en' }],
    ['channels', { channels: ['website'] }],
    ['origin', { origin: 'rest' }],
    ['result', { result: 'refused' }],
    ['a detail', { details: { ...moved.details, editionNumber: 1 } }],
    ['a detail more', { details: { ...moved.details, extra: true } }],
    ['details gone', { details: null }],
    ['order within a detail', { details: { ...moved.details, tags: ['a', 'b'] } }],
    ['previousHash', { previousHash: GENESIS_HASH }],
  ])('depends on %s', (_name, change) => {
    const entry = chainOf(genesis, moved)[1] as JournalEntry
    expect(hashEntry({ ...entry, ...change })).not.toBe(entry.hash)
  })

  test('never the same for two different entries that look alike', () => {
    const [a, b] = [{ note: '1' }, { note: 1 }].map((details) => chainOf(genesis, { ...moved, details })[1])
    expect(a?.hash).not.toBe(b?.hash)
  })
})

describe('verifyChain', () => {
  const chain = chainOf(genesis, signIn(1), moved, signIn(70), signIn(71))
  const change = (index: number, fields: Partial<StoredJournalEntry>): StoredJournalEntry[] =>
    chain.map((entry, place) => (place === index ? { ...entry, ...fields } : entry))

  test('a whole chain, as written and as stored', async () => {
    const head = { seq: 5, hash: chain[4]?.hash, at: chain[4]?.at }
    expect(await verifyChain(chain)).toEqual({ kind: 'whole', count: 5, head })
    expect(await verifyChain(chain.map(passThroughDatabase))).toEqual({ kind: 'whole', count: 5, head })
  })

  test('page by page', async () => {
    async function* pages() {
      for (const entry of chain) yield await Promise.resolve(entry)
    }
    expect(await verifyChain(pages())).toMatchObject({ kind: 'whole', count: 5 })
  })

  /** Somebody who rewrites an entry and its hash, but not what follows. */
  const forged = (): StoredJournalEntry[] => {
    const { hash: _old, ...entry } = { ...chain[2], actorId: '9' } as JournalEntry
    return change(2, { actorId: '9', hash: hashEntry(entry) })
  }

  test.each<[string, StoredJournalEntry[], { fault: string; seq: number; person: RegExp }]>([
    ['no entry at all', [], { fault: 'missing-genesis', seq: 1, person: /eerste regel.*ontbreekt/ }],
    ['the first one missing', chain.slice(1), { fault: 'missing-genesis', seq: 1, person: /eerste regel/ }],
    [
      'the first one is no genesis',
      change(0, { action: 'signed-in' }),
      { fault: 'missing-genesis', seq: 1, person: /eerste regel/ },
    ],
    [
      'genesis with another past',
      change(0, { previousHash: '1'.repeat(64) }),
      { fault: 'link', seq: 1, person: /Regel 1 .*sluit niet aan/ },
    ],
    ['one missing', chain.toSpliced(2, 1), { fault: 'gap', seq: 3, person: /Regel 3 .*ontbreekt/ }],
    [
      'two missing: the first is named',
      chain.toSpliced(1, 2),
      { fault: 'gap', seq: 2, person: /Regel 2 .*ontbreekt/ },
    ],
    [
      'one twice',
      chain.toSpliced(2, 0, chain[1] as JournalEntry),
      { fault: 'order', seq: 2, person: /Regel 2 .*dubbel/ },
    ],
    [
      'genesis again',
      change(3, { action: 'genesis' }),
      { fault: 'repeated-genesis', seq: 4, person: /regel 4 begint/ },
    ],
    [
      'a changed value',
      change(2, { actorId: '9' }),
      { fault: 'content', seq: 3, person: /Regel 3 .*gewijzigd/ },
    ],
    [
      'a changed detail',
      change(2, { details: { ...moved.details, editionNumber: 9 } }),
      { fault: 'content', seq: 3, person: /Regel 3/ },
    ],
    [
      'a changed moment, by a fraction',
      change(2, { at: '2026-05-14T07:01:00.5Z' }),
      { fault: 'content', seq: 3, person: /Regel 3/ },
    ],
    ['a moment that is none', change(2, { at: 'gisteren' }), { fault: 'content', seq: 3, person: /Regel 3/ }],
    [
      'channels that are no list',
      change(2, { channels: 'website' }),
      { fault: 'content', seq: 3, person: /Regel 3/ },
    ],
    [
      'a fraction in the details',
      change(2, { details: { editionNumber: 1.5 } }),
      { fault: 'content', seq: 3, person: /Regel 3/ },
    ],
    ['a changed hash', change(2, { hash: 'f'.repeat(64) }), { fault: 'content', seq: 3, person: /Regel 3/ }],
    [
      'a changed link',
      change(2, { previousHash: 'f'.repeat(64) }),
      { fault: 'link', seq: 3, person: /Regel 3 .*sluit niet aan/ },
    ],
    [
      'a rewritten entry with a new hash: the next one tells',
      forged(),
      { fault: 'link', seq: 4, person: /Regel 4/ },
    ],
  ])('names the first broken link: %s', async (_name, entries, { fault, seq, person }) => {
    const report = await verifyChain(entries)
    expect(report).toMatchObject({ kind: 'broken', fault, seq, person: expect.stringMatching(person) })
    expect(report.kind === 'broken' && report.reason.length > 0).toBe(true)
  })

  test('any change of any one entry is found, at that entry or the one after it', async () => {
    const scalar = fc.oneof(fc.stringMatching(/^[a-z]{0,8}$/), fc.integer(), fc.boolean())
    const details = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), scalar, { maxKeys: 4 })
    const many = fc.array(details, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(many, fc.nat(), details, async (all, pick, other) => {
        const entries = chainOf(genesis, ...all.map((one) => ({ ...moved, details: one })))
        const index = 1 + (pick % all.length)
        const changed = entries.with(index, { ...(entries[index] as JournalEntry), details: other })
        const isSame = hashEntry(changed[index] as JournalEntry) === entries[index]?.hash
        const report = await verifyChain(changed.map(passThroughDatabase))
        expect(report).toMatchObject(isSame ? { kind: 'whole' } : { kind: 'broken', seq: index + 1 })
      }),
      { numRuns: 60 },
    )
  })
})
