import { describe, expect, test } from 'vitest'

import type { RecurrenceId } from '../recurrence/recurrence'
import { projectItem } from '../serving/projectItem'
import { parseInstant } from '../time/instant'
import { appendEntry } from './chain'
import type { JournalEntry } from './entry'
import type { ServingEntry } from './servingFacts'
import {
  buildEditionApprovedDetails,
  buildOccurrencesTakenOutDetails,
  buildReclassifiedDetails,
  buildReleaseMovedDetails,
  buildWithdrawnDetails,
  readApprovals,
  readServingFacts,
} from './servingFacts'

const NINE = parseInstant('2026-05-14T07:00:00Z')
const TEN = parseInstant('2026-05-14T08:00:00Z')
const NOON = parseInstant('2026-05-14T10:00:00Z')

const TUESDAY = '2026-05-19T09:00' as RecurrenceId
const WEDNESDAY = '2026-05-20T09:00' as RecurrenceId

const base = { seq: 5, at: NINE, result: 'ok', objectId: '12', language: 'nl', channels: [] as string[] }
const move = (details: unknown, changes: Partial<ServingEntry> = {}): ServingEntry => {
  return { ...base, action: 'release-moved', channels: ['website'], details, ...changes }
}

/** Names without value may get lost on the way through a database, and moments get milliseconds. */
function store(entry: ServingEntry): ServingEntry {
  const details = Object.entries(entry.details ?? {}).filter(([, value]) => value !== null)
  return { ...entry, at: String(entry.at).replace('Z', '.000Z'), details: Object.fromEntries(details) }
}

describe('what is written is what is read', () => {
  test.each([
    ['a new release', { number: 2, releaseAt: TEN, endsAt: 'unchanged' }],
    ['a new end', { number: 1, releaseAt: null, endsAt: NOON }],
    ['no end any more', { number: 1, releaseAt: null, endsAt: null }],
    ['both', { number: 1, releaseAt: TEN, endsAt: NOON }],
  ] as const)('moved: %s', (_name, change) => {
    const entry = store(move(buildReleaseMovedDetails(change)))
    expect(readServingFacts([entry])).toEqual([
      { kind: 'release-moved', seq: 5, at: NINE, language: 'nl', channels: ['website'], recurrenceId: null, ...change },
    ])
  })

  test('moved: one time of a series', () => {
    const change = { number: 1, releaseAt: TEN, endsAt: 'unchanged', recurrenceId: TUESDAY } as const
    expect(readServingFacts([store(move(buildReleaseMovedDetails(change)))])).toMatchObject([change])
    const broken = move({ ...buildReleaseMovedDetails(change), recurrenceId: 'dinsdag' })
    expect(() => readServingFacts([broken])).toThrow('recurrenceId')
  })

  test('taken out: times of a series, for all languages', () => {
    const details = buildOccurrencesTakenOutDetails({ recurrenceIds: [WEDNESDAY, TUESDAY] })
    const entry = { ...base, action: 'occurrences-taken-out', language: null, details }
    expect(readServingFacts([store(entry)])).toEqual([
      { kind: 'occurrences-taken-out', seq: 5, at: NINE, recurrenceIds: [TUESDAY, WEDNESDAY] },
    ])
    expect(() => readServingFacts([{ ...entry, details: { recurrenceIds: ['1'] } }])).toThrow('no occurrence')
  })

  test.each([{ reason: null }, { reason: 'Het nummer klopte niet.' }])('withdrawn: $reason', (given) => {
    const entry = store({ ...base, action: 'withdrawn', details: buildWithdrawnDetails(given) })
    expect(readServingFacts([entry])).toEqual([{ kind: 'withdrawn', seq: 5, at: NINE, language: 'nl' }])
    expect((entry.details as { reason?: string }).reason ?? null).toBe(given.reason)
  })

  test.each(['9', null])('reclassified, campaign %s', (campaignId) => {
    const details = buildReclassifiedDetails({ themeIds: ['3', '1', '3'], audienceIds: [], campaignId })
    const entry = store({ ...base, action: 'reclassified', language: null, details })
    const classification = { themeIds: ['1', '3'], audienceIds: [], campaignId }
    expect(readServingFacts([entry])).toEqual([{ kind: 'reclassified', seq: 5, at: NINE, classification }])
  })

  test('approved', () => {
    const details = buildEditionApprovedDetails({ number: 3, contentHash: 'abc', termsHash: 'def' })
    const entry = store({ ...base, action: 'edition-approved', details })
    const approval = { seq: 5, at: NINE, language: 'nl', number: 3, contentHash: 'abc', termsHash: 'def' }
    expect(readApprovals([entry])).toEqual([approval])
    expect(readServingFacts([entry])).toEqual([])
  })

  test.each([{}, { termsHash: null }])('approved before terms were recorded: %j', (unset) => {
    const entry = store({ ...base, action: 'edition-approved', details: { editionNumber: 3, contentHash: 'abc', ...unset } })
    expect(readApprovals([entry])).toMatchObject([{ number: 3, contentHash: 'abc', termsHash: null }])
  })
})

describe('which entries count', () => {
  const withdrawn: ServingEntry = { ...base, action: 'withdrawn', details: {} }

  test('in order of the journal, whatever order they come in', () => {
    const entries = [{ ...withdrawn, seq: 9 }, { ...withdrawn, seq: 3 }]
    expect(readServingFacts(entries).map(({ seq }) => seq)).toEqual([3, 9])
    expect(entries.map(({ seq }) => seq)).toEqual([9, 3])
  })

  test.each(['refused', 'failed'])('not what was %s', (result) => {
    expect(readServingFacts([{ ...withdrawn, result }])).toEqual([])
    const details = buildEditionApprovedDetails({ number: 1, contentHash: 'abc', termsHash: 'def' })
    const approval = { ...base, result, action: 'edition-approved', details }
    expect(readApprovals([approval])).toEqual([])
  })

  test('not other actions, whatever they carry', () => {
    const other = { ...base, action: 'item-changed', objectId: '99', details: 'text' }
    expect(readServingFacts([other])).toEqual([])
  })
})

describe('refuses, naming the entry', () => {
  const good = buildReleaseMovedDetails({ number: 1, releaseAt: TEN, endsAt: 'unchanged' })
  const classified = (details: unknown): ServingEntry => ({ ...base, action: 'reclassified', details })
  test.each<[string, ServingEntry, RegExp]>([
    ['no number', move({ ...good, editionNumber: undefined }), /editionNumber/],
    ['a number of zero', move({ ...good, editionNumber: 0 }), /editionNumber/],
    ['a number as text', move({ ...good, editionNumber: '1' }), /editionNumber/],
    ['a release that is no moment', move({ ...good, releaseAt: 'soon' }), /releaseAt is no moment/],
    ['a release that is missing', move({ ...good, releaseAt: undefined }), /releaseAt is no moment/],
    ['an end that is missing', move({ ...good, endsAt: undefined }), /endsAt is no moment/],
    ['no channel', move(good, { channels: [] }), /no channel/],
    ['channels that are no list', move(good, { channels: 'website' }), /channels is no list/],
    ['an unknown language', move(good, { language: 'xx' }), /no such language: xx/],
    ['no language', { ...base, action: 'withdrawn', language: null, details: {} }, /no such language/],
    ['details that are a list', move([1]), /details are no object/],
    ['no details', move(null), /editionNumber/],
    ['a moment that is none', move(good, { at: 'gisteren' }), /at is no moment/],
    ['themes that are missing', classified({ audienceIds: [] }), /themeIds/],
    ['audiences that are numbers', classified({ themeIds: [], audienceIds: [1] }), /audienceIds/],
    [
      'a campaign that is a number',
      classified({ themeIds: [], audienceIds: [], campaignId: 3 }),
      /campaignId/,
    ],
  ])('%s', (_name, entry, message) => {
    const run = () => readServingFacts([entry])
    expect(run).toThrowError(message)
    expect(run).toThrowError(/journal entry 5/)
    expect(run).toThrowError(expect.objectContaining({ code: 'invalid-input' }))
  })

  test('an approval without content hash', () => {
    const entry = { ...base, action: 'edition-approved', details: { editionNumber: 1 } }
    expect(() => readApprovals([entry])).toThrowError(/contentHash/)
  })

  test('an approval with a terms hash that is no text', () => {
    const entry = { ...base, action: 'edition-approved', details: { editionNumber: 1, contentHash: 'abc', termsHash: 7 } }
    expect(() => readApprovals([entry])).toThrowError(/termsHash/)
  })

  test('entries of two items', () => {
    const entries = [move(good), move(good, { seq: 6, objectId: '13' })]
    expect(() => readServingFacts(entries)).toThrowError(/journal entry 6 .*concerns item 13, not 12/)
  })
})

test('from the journal to the rows', () => {
  const chain: JournalEntry[] = []
  const write = (entry: Partial<JournalEntry>) => {
    const previous = chain.at(-1) ?? null
    const empty = { actorId: null, objectType: null, objectId: null, language: null }
    const fixed = { actorKind: 'system', origin: 'system', result: 'ok', action: 'genesis' } as const
    const lists = { channels: [], details: {} }
    const next = appendEntry({ previous, entry: { at: NINE, ...empty, ...lists, ...fixed, ...entry } })
    chain.push(next)
    return next
  }
  const item = { objectType: 'content-items', objectId: '12', language: 'nl' }
  write({})
  const approvedDetails = buildEditionApprovedDetails({ number: 1, contentHash: 'abc', termsHash: 'def' })
  write({ ...item, action: 'edition-approved', details: approvedDetails })
  const moveDetails = buildReleaseMovedDetails({ number: 1, releaseAt: TEN, endsAt: null })
  write({ ...item, action: 'release-moved', channels: ['website'], details: moveDetails })
  write({ ...item, action: 'withdrawn', result: 'refused', at: TEN })
  write({ ...item, action: 'withdrawn', at: NOON, details: buildWithdrawnDetails({ reason: null }) })

  const editions = readApprovals(chain).map(({ seq, at, language, number }) => ({
    editionId: 'e1',
    seq,
    language,
    number,
    approvedAt: at,
    releases: [
      {
        channel: 'website',
        channelId: '4',
        publicId: 'p',
        releaseAt: NINE,
        endsAt: TEN,
        recurrenceId: null,
        occurrences: [],
      },
    ],
    classification: { themeIds: [], audienceIds: [], campaignId: null },
  }))
  const rows = projectItem({ editions, facts: readServingFacts(chain) })
  expect(rows).toMatchObject([{ publicId: 'p', number: 1, servedFrom: TEN, servedUntil: NOON }])
})
