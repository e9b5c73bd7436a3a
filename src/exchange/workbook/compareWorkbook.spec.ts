import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ITEM_KINDS } from '@/domain/content'
import { TONES, type PlanningCard } from '@/domain/planning/card'
import { FAR_FUTURE, parseInstant } from '@/domain/time/instant'
import { addDays } from '@/domain/time/plainDate'
import { STAGES } from '@/domain/workflow/stages'
import type { Wording } from '@/domain/workflow/wording'

import { day, sampleCard, zone } from '../exchangeFixtures'
import type { ColumnKey } from './columns'
import { compareWorkbook, type ComparedRow } from './compareWorkbook'
import { readWorkbook, type WorkbookRow } from './readWorkbook'
import type { SheetCell } from './sheetCell'
import { buildTeamWorkbook, campaigns, nasty, nastyCards, vocabulary } from './workbookFixtures'

const now = parseInstant('2026-03-02T08:00:00Z')

function compare(rows: readonly WorkbookRow[], cards: readonly PlanningCard[], earlier: ReadonlyMap<string, PlanningCard> = new Map()) {
  return compareWorkbook({
    rows,
    cards,
    campaigns,
    vocabulary,
    now,
    zone,
    role: 'communications',
    year: 2026,
    earlier,
  })
}

function compareOne(cells: Partial<Record<ColumnKey, SheetCell>>, card?: PlanningCard): ComparedRow {
  const [row] = compare([{ rowNumber: 2, cells }], card ? [card] : []).rows
  if (!row) throw new Error('no row')
  return row
}

function codesOf(row: ComparedRow): string[] {
  return row.kind === 'refused' ? row.reasons.map(({ code }) => code) : row.notes.map(({ code }) => code)
}

async function bringBack(cards: readonly PlanningCard[]) {
  const reading = await readWorkbook(await buildTeamWorkbook(cards))
  if (reading.kind !== 'own') throw new Error(`not recognised: ${reading.kind}`)
  return compare(reading.rows, cards)
}

const someOf = (ids: readonly string[]) => fc.subarray([...ids, 'verdwenen'])
const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays({ date: day('1999-12-25'), days }))
const anyTitle = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'=+-@_x0041D;\r\n\t\'" é😀'), minLength: 1, maxLength: 20 }),
)
const anyCard = fc
  .record({
    title: anyTitle,
    revision: fc.nat(),
    kind: fc.constantFrom(...ITEM_KINDS),
    stage: fc.constantFrom(...STAGES),
    tone: fc.constantFrom(...TONES),
    plannedDate: fc.option(someDay),
    plannedUntil: fc.option(someDay),
    campaignId: fc.option(fc.constantFrom('orange', 'verdwenen')),
    ownerId: fc.option(fc.constantFrom('adviseur', 'verdwenen')),
    themeIds: someOf(vocabulary.themes.map(({ id }) => id)),
    audienceIds: someOf(['jongeren', 'omstanders']),
    channelIds: someOf(['website', 'instagram']),
    goalIds: someOf(['a', 'e']),
    partnerIds: someOf(['ggd']),
    hoursPlanned: fc.option(fc.double({ min: 0, max: 1_000, noNaN: true })),
    eurosPlanned: fc.option(fc.double({ min: 0, max: 100_000, noNaN: true })),
  })
  .map((change) => sampleCard({ id: 'x', ...change }))
const anyCards = fc
  .array(anyCard, { minLength: 1, maxLength: 12 })
  .map((cards) => cards.map((card, at) => ({ ...card, id: `k${at}` })))

describe('there and back', () => {
  test('what comes back unchanged is unchanged, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCards, async (cards) => {
        const { rows, counts } = await bringBack(cards)
        expect(rows.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
        expect(rows.flatMap((row) => (row.kind === 'refused' ? [] : row.notes))).toEqual([])
        expect(counts.unchanged).toBe(cards.length)
      }),
      { numRuns: 40 },
    )
  })

  test('a thousand cards', async () => {
    const cards = Array.from({ length: 1_000 }, (_, at) =>
      sampleCard({
        id: `${at}`,
        title: `${nasty[at % nasty.length]} ${at}`,
        plannedDate: addDays({ date: day('2026-01-01'), days: at % 365 }),
        themeIds: ['thuis', 'jong'],
        channelIds: ['website'],
        ownerId: 'adviseur',
      }),
    )
    expect((await bringBack(cards)).counts).toEqual({ new: 0, changed: 0, unchanged: 1_000, refused: 0 })
  })

  test('nasty titles come back to the letter', async () => {
    const reading = await readWorkbook(await buildTeamWorkbook(nastyCards()))
    const titles = reading.kind === 'own' ? reading.rows.map(({ cells }) => cells.title) : []
    expect(new Set(titles)).toEqual(new Set(nasty))
  })
})

describe('changed', () => {
  const card = sampleCard({
    id: '7',
    revision: 4,
    title: 'Oud',
    plannedDate: day('2026-05-01'),
    themeIds: ['sgg'],
    audienceIds: ['jongeren', 'omstanders'],
    hoursPlanned: 2,
    ownerId: 'adviseur',
    campaignId: 'orange',
  })

  test('says what was and what becomes, and gives what to store', () => {
    expect(
      compareOne(
        { id: '7', title: ' Nieuw ', plannedDate: '4 mei 2026', hoursPlanned: '2,5 uur', ownerId: null },
        card,
      ),
    ).toEqual({
      kind: 'changed',
      rowNumber: 2,
      id: '7',
      title: 'Oud',
      revision: 4,
      values: { title: 'Nieuw', plannedDate: '2026-05-04', hoursPlanned: 2.5, ownerId: null },
      changes: [
        { field: 'title', before: 'Oud', after: 'Nieuw' },
        { field: 'plannedDate', before: '01-05-2026', after: '04-05-2026' },
        { field: 'ownerId', before: 'Adviseur Een', after: '' },
        { field: 'hoursPlanned', before: '2', after: '2,5' },
      ],
      notes: [],
    })
  })

  test.each<[string, Partial<Record<ColumnKey, SheetCell>>]>([
    ['no other column', { id: '7' }],
    ['an id that Excel made a number', { id: 7 }],
    ['names in another order', { id: '7', audienceIds: 'Omstanders; Jongeren' }],
    ['names in other capitals', { id: '7', audienceIds: ' OMSTANDERS ;jongeren;' }],
    ['names apart by commas', { id: '7', audienceIds: 'Jongeren, omstanders' }],
    ['names apart by "en"', { id: '7', audienceIds: 'Jongeren en omstanders' }],
    ['a slug', { id: '7', themeIds: 'sgg' }],
    ['an empty kind and tone', { id: '7', kind: null, tone: '' }],
    ['another way of writing the day', { id: '7', plannedDate: 'vr 1 mei 2026' }],
  ])('%s is unchanged', (_name, cells) => {
    expect(compareOne(cells, card)).toMatchObject({ kind: 'unchanged', notes: [] })
  })

  test('an emptied cell empties the field', () => {
    expect(
      compareOne({ id: '7', plannedDate: null, themeIds: null, campaignId: '', hoursPlanned: ' ' }, card),
    ).toMatchObject({
      values: { plannedDate: null, themeIds: [], campaignId: null, hoursPlanned: null },
    })
  })

  test('a stage is never taken over', () => {
    const row = compareOne({ id: '7', stage: 'Goedgekeurd' }, card)
    expect(row).toMatchObject({ kind: 'unchanged', notes: [{ code: 'stage-ignored' }] })
    expect(compareOne({ id: '7', stage: 'In de maak' }, card)).toMatchObject({ notes: [] })
    expect(JSON.stringify(compareOne({ id: '7', stage: 'Goedgekeurd', title: 'x' }, card))).not.toContain(
      '"stage":',
    )
  })

  describe('a card that a colleague changed after the file was made', () => {
    const then = sampleCard({ id: '7', revision: 3, title: 'Oud', plannedDate: day('2026-05-01'), hoursPlanned: 2 })
    const now = { ...then, revision: 4, plannedDate: day('2026-05-08') }
    const compareOlder = (cells: Partial<Record<ColumnKey, SheetCell>>, earlier: PlanningCard | null = then) => {
      const rows = [{ rowNumber: 2, cells: { id: '7', revision: 3, title: 'Oud', plannedDate: '1-5-2026', hoursPlanned: 2, ...cells } }]
      const [row] = compare(rows, [now], earlier ? new Map([['7', earlier]]) : new Map()).rows
      return row!
    }

    test('stays as it is now where the row was not touched', () => {
      expect(compareOlder({})).toMatchObject({ kind: 'unchanged', notes: [] })
    })

    // Other programs keep a number as words.
    test.each<[SheetCell]>([['3'], [' 3 ']])('stays too where the version stands there as %j', (revision) => {
      expect(compareOlder({ revision })).toMatchObject({ kind: 'unchanged', notes: [] })
    })

    test('takes what was changed in the row, and nothing else', () => {
      expect(compareOlder({ hoursPlanned: 5 })).toMatchObject({ kind: 'changed', values: { hoursPlanned: 5 }, revision: 4 })
      const { values } = compareOlder({ hoursPlanned: 5 }) as Extract<ComparedRow, { kind: 'changed' }>
      expect(Object.keys(values)).toEqual(['hoursPlanned'])
    })

    test('is refused where both changed one thing, and unchanged where both wrote the same', () => {
      expect(compareOlder({ plannedDate: '15-5-2026' })).toMatchObject({ kind: 'refused', reasons: [{ code: 'changed-by-both', field: 'plannedDate' }] })
      expect(compareOlder({ plannedDate: '8-5-2026' })).toMatchObject({ kind: 'unchanged' })
    })

    test('is refused when the card of then is not kept, unless nothing differs', () => {
      expect(compareOlder({ hoursPlanned: 5 }, null)).toMatchObject({ kind: 'refused', reasons: [{ code: 'too-old' }] })
      expect(compareOlder({ plannedDate: '8-5-2026' }, null)).toMatchObject({ kind: 'unchanged' })
    })
  })

  test('a date in the past is pointed out', () => {
    expect(codesOf(compareOne({ id: '7', plannedDate: '2026-03-01' }, card))).toEqual(['past-date'])
    expect(codesOf(compareOne({ id: '7', plannedDate: '2026-03-02' }, card))).toEqual([])
  })
})

describe('what readers saw, or will', () => {
  const served = (from: string, until: string) =>
    sampleCard({
      id: '7',
      plannedDate: day('2026-03-01'),
      served: [
        { channelId: 'website', language: 'nl', from: parseInstant(from), until: parseInstant(until) },
      ],
    })

  test.each<[string, PlanningCard, string, string[]]>([
    ['live', served('2026-03-01T08:00:00Z', FAR_FUTURE), 'refused', ['live']],
    ['live since this second', served('2026-03-02T08:00:00Z', FAR_FUTURE), 'refused', ['live']],
    ['ended', served('2026-02-01T08:00:00Z', '2026-02-02T08:00:00Z'), 'refused', ['past']],
    ['armed', served('2026-03-02T08:00:01Z', FAR_FUTURE), 'changed', ['release-stays']],
    ['archived', sampleCard({ id: '7', stage: 'archived' }), 'refused', ['archived']],
    ['a series', sampleCard({ id: '7', recurrence: 'RRULE:FREQ=DAILY;COUNT=3' }), 'refused', ['series']],
    [
      'tied to an observance',
      sampleCard({
        id: '7',
        plannedDate: day('2026-03-08'),
        tie: { observanceId: 'vrouwendag', offsetDays: 0 },
      }),
      'changed',
      ['tie-dropped'],
    ],
  ])('%s', (_name, card, kind, codes) => {
    const row = compareOne({ id: '7', plannedDate: '2026-06-01' }, card)
    expect([row.kind, codesOf(row)]).toEqual([kind, codes])
    expect(compareOne({ id: '7', title: 'Alleen de titel' }, card).kind).toBe('changed')
  })
})

test('one day is the same as a stretch of one day', () => {
  const card = sampleCard({ id: '7', plannedDate: day('2026-05-01') })
  expect(compareOne({ id: '7', plannedUntil: '1-5-2026' }, card)).toMatchObject({ kind: 'unchanged' })
})

test('who may not plan changes no date', () => {
  const card = sampleCard({ id: '7', plannedDate: day('2026-05-01') })
  const rows = [{ rowNumber: 2, cells: { id: '7', plannedDate: '2-5-2026' } }]
  const compared = compareWorkbook({ rows, cards: [card], campaigns, vocabulary, now, zone, role: 'viewer' })
  expect(compared.rows).toMatchObject([{ kind: 'refused', reasons: [{ code: 'not-allowed' }] }])
})

describe('new', () => {
  test('a row without an id', () => {
    expect(
      compareOne({
        id: null,
        title: 'Thema-avond',
        kind: 'Evenement',
        plannedDate: '3 juni',
        channelIds: 'instagram',
      }),
    ).toEqual({
      kind: 'new',
      rowNumber: 2,
      title: 'Thema-avond',
      values: { title: 'Thema-avond', kind: 'event', plannedDate: '2026-06-03', channelIds: ['instagram'] },
      notes: [],
    })
  })

  test('a row of planning from elsewhere, with less than we know', () => {
    expect(compareOne({ title: 'Bericht', eurosPlanned: '€ 1.250,50' })).toMatchObject({
      kind: 'new',
      values: { title: 'Bericht', eurosPlanned: 1250.5 },
    })
  })
})

describe('refused', () => {
  const card = sampleCard({ id: '7', plannedDate: day('2026-05-01') })

  test.each<[string, Partial<Record<ColumnKey, SheetCell>>, string[]]>([
    ['an id that no card has', { id: '8', title: 'x' }, ['unknown-id']],
    ['no title', { id: null, title: ' ', kind: 'Bericht' }, ['no-title']],
    ['an emptied title', { id: '7', title: null }, ['no-title']],
    ['a title that does not fit', { id: '7', title: 'x'.repeat(161) }, ['too-long']],
    ['no date', { id: '7', plannedDate: 'volgende week' }, ['no-date']],
    ['a day that does not exist', { id: '7', plannedDate: '31-2-2026' }, ['no-such-day']],
    ['a weekday that is wrong', { id: '7', plannedDate: 'maandag 1 mei 2026' }, ['other-weekday']],
    ['the end before the beginning', { id: '7', plannedUntil: '30-4-2026' }, ['end-before-start']],
    [
      'a beginning after the end',
      { id: '7', plannedDate: null, plannedUntil: '1-6-2026' },
      ['until-without-date'],
    ],
    ['a year that no view shows', { id: '7', plannedDate: '5-5-0026' }, ['other-year']],
    ['a date of long ago', { id: '7', plannedUntil: { date: day('1998-01-01'), time: null } }, ['other-year']],
    ['an error of Excel', { id: '7', title: { fault: '#N/A' } }, ['cell-fault']],
    ['formulas without a value', { id: '7', plannedDate: { fault: null }, themeIds: { fault: null } }, ['cell-fault', 'cell-fault']],
    ['an error for its id', { id: { fault: null }, title: 'Een' }, ['unknown-id']],
    ['an unknown name', { id: '7', themeIds: 'SGG; Voetbal' }, ['unknown-name']],
    ['a name that two records have', { id: '7', themeIds: 'Online' }, ['unknown-name']],
    ['a bracketed id that the card has not', { id: '7', themeIds: '[geheim]' }, ['unknown-name']],
    ['an unknown kind', { id: '7', kind: 'Iets' }, ['unknown-name']],
    ['words for a number', { id: '7', hoursPlanned: 'veel' }, ['no-number']],
    ['less than nothing', { id: '7', eurosPlanned: -1 }, ['no-number']],
    [
      'everything at once',
      { id: '7', plannedDate: 'x', themeIds: 'y', hoursPlanned: 'z' },
      ['no-date', 'unknown-name', 'no-number'],
    ],
  ])('%s', (_name, cells, codes) => {
    const row = compareOne(cells, card)
    expect([row.kind, codesOf(row)]).toEqual(['refused', codes])
    expect(row.rowNumber).toBe(2)
  })

  test.each([
    ['Jongern', 'Jongeren'],
    ['Jong', 'Jongeren'],
    ['omstander', 'Omstanders'],
  ])('%s: did you mean %s', (written, meant) => {
    expect(compareOne({ id: '7', audienceIds: written }, card)).toMatchObject({
      reasons: [{ person: { nl: `"${written}" is niet bekend. Bedoelt u "${meant}"?` } }],
    })
  })

  test('one id on two rows: both, with their numbers', () => {
    const { rows, counts } = compare(
      [
        { rowNumber: 4, cells: { id: '7', title: 'Een' } },
        { rowNumber: 9, cells: { id: ' 7 ', title: 'Twee' } },
      ],
      [card],
    )
    expect(counts.refused).toBe(2)
    expect(rows[0]).toMatchObject({
      reasons: [{ code: 'duplicate-id', person: { nl: expect.stringContaining('4, 9') } }],
    })
  })

  test('every reason and note is a sentence in both languages', () => {
    const all = [
      compareOne(
        { id: '8', plannedDate: 'x', themeIds: 'y', hoursPlanned: 'z', title: 'x'.repeat(161) },
        card,
      ),
      compareOne({ id: '7', plannedDate: '2026-01-01', stage: 'x' }, card),
      compareOne({ id: '7', plannedDate: '2026-01-01', revision: 99 }, card),
      ...compare([{ rowNumber: 2, cells: { id: '7', title: 'Anders', revision: 99 } }], [card], new Map([['7', { ...card, title: 'Toen' }]])).rows,
    ].flatMap((row): { person: Wording }[] => (row.kind === 'refused' ? row.reasons : row.notes))
    expect(all.length).toBeGreaterThanOrEqual(8)
    for (const { person } of all) {
      expect(person.nl).toMatch(/[.?]$/u)
      expect(person.en).toMatch(/[.?]$/u)
    }
  })
})
