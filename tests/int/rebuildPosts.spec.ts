import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { rebuildPosts } from '@/actions/rebuildPosts'
import { withdrawLanguage } from '@/actions/withdrawLanguage'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { checkRows, expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let itemId: string
const monday = '2026-05-04T07:00:00Z'

beforeAll(async () => {
  calendar = await openCalendar()
  itemId = await writeItem(calendar, {
    releaseAt: '2026-05-14T07:00:00Z',
    channels: ['website', 'instagram'],
    more: {
      kind: 'event',
      event: { startsAt: '2026-05-20T17:00:00Z', endsAt: '2026-05-20T19:00:00Z', placeName: 'Zaal Noord' },
    },
  })
  await reviewAndApprove(calendar, { itemId, now: monday })
  const other = await writeItem(calendar, { releaseAt: '2026-05-12T07:00:00Z', headline: 'Ander bericht' })
  await reviewAndApprove(calendar, { itemId: other, now: monday })
  await withdrawLanguage({
    req: await calendar.as('substance'),
    itemId: other,
    language: 'nl',
    reason: 'Het klopt niet meer.',
    now: parseInstant('2026-05-13T07:00:00Z'),
  })
})
afterAll(() => calendar.close())

type Row = { id: string; publicId: string; servedFrom: string }

async function rows(): Promise<Row[]> {
  const { docs } = await calendar.payload.db.find<Row>({
    collection: SLUGS.posts,
    limit: 0,
    pagination: false,
    where: { item: { equals: itemId } },
  })
  return docs
}

/** A stored row without its record, to write it a second time. */
async function copyOfRow(): Promise<Omit<Row, 'id'>> {
  const [row] = await rows()
  const { id: _id, ...copy } = row as Row & { event: { occurrences: { id: string }[] } }
  for (const occurrence of copy.event.occurrences) occurrence.id = randomBytes(12).toString('hex')
  return copy
}

/** The whole row: a part of one with lists in it is refused by SQLite. */
const update = (row: Row, data: object) =>
  calendar.payload.db.updateOne({ collection: SLUGS.posts, id: row.id, data: { ...row, ...data } })
const repair = () => rebuildPosts({ payload: calendar.payload, isCheck: false })

async function countJournal(action: string): Promise<number> {
  const { totalDocs } = await calendar.payload.count({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    where: { action: { equals: action } },
  })
  return totalDocs
}

describe('rows held against editions and journal', () => {
  beforeEach(() => expectConsistent(calendar))

  test('a clean calendar gives no difference, and a repair writes nothing at all', async () => {
    expect(await checkRows(calendar)).toMatchObject({ items: 2, rows: 3, found: [], repairedItems: 0 })
    expect(await repair()).toMatchObject({ found: [], repairedItems: 0 })
    expect(await countJournal('posts-rebuilt')).toBe(0)
  })

  test.each<[string, object, string[]]>([
    ['words', { text: { html: '<p>Iets anders</p>', plain: 'Iets anders' } }, ['text.html', 'text.plain']],
    ['headline', { headline: null }, ['headline']],
    ['end', { servedUntil: '2026-05-15T07:00:00.000Z' }, ['servedUntil']],
    ['published', { publishedAt: '2026-05-14T06:00:00.000Z' }, ['publishedAt']],
    ['classification', { themes: [] }, ['themes']],
    ['place', { event: { place: { name: 'Zaal Zuid' } } }, ['event.place.name']],
    [
      'time of the event',
      { event: { occurrences: [{ id: 'a'.repeat(24), startsAt: '2026-05-21T17:00:00.000Z', isCancelled: false }] } },
      ['event.occurrences'],
    ],
    ['safety', { safety: { quickExit: false, helpLines: [] } }, ['safety.helpLines', 'safety.quickExit']],
    ['pictures', { media: [{ sha256: 'f'.repeat(64) }], mediaChecksums: ['f'.repeat(64)] }, ['media', 'mediaChecksums']],
    ['picture for sharing', { share: { image: { sha256: 'f'.repeat(64) } }, mediaChecksums: ['f'.repeat(64)] }, ['share', 'mediaChecksums']],
    ['hashtags', { hashtags: ['niet-goedgekeurd'] }, ['hashtags']],
  ])('a change of %s in the database is named and repaired', async (_name, data, fields) => {
    const [row] = await rows()
    await update(row!, data)
    const check = await checkRows(calendar)
    expect(check.found).toHaveLength(1)
    expect(check.found[0]!.differences.map(({ field }) => field)).toEqual(expect.arrayContaining(fields))
    expect(new Set(check.found[0]!.differences.map(({ publicId }) => publicId))).toEqual(new Set([row!.publicId]))

    const before = await countJournal('posts-rebuilt')
    expect(await repair()).toMatchObject({ repairedItems: 1 })
    expect(await countJournal('posts-rebuilt')).toBe(before + 1)
    expect((await rows()).map(({ id }) => id)).toContain(row!.id)
  })

  test('a row that is gone comes back under its public id', async () => {
    const [row] = await rows()
    await calendar.payload.db.deleteOne({ collection: SLUGS.posts, where: { id: { equals: row!.id } } })
    expect((await checkRows(calendar)).found[0]!.differences).toMatchObject([
      { publicId: row!.publicId, kind: 'missing', field: null },
    ])
    await repair()
    expect((await rows()).map(({ publicId }) => publicId)).toContain(row!.publicId)
  })

  test('a second row under the same public id and start is one too many', async () => {
    const row = await copyOfRow()
    await calendar.payload.db.create({ collection: SLUGS.posts, data: row })
    expect((await checkRows(calendar)).found[0]!.differences).toMatchObject([{ kind: 'surplus', publicId: row.publicId }])
    expect(await repair()).toMatchObject({ repairedItems: 1 })
  })

  test.each([
    ['of an item that was never approved', true],
    ['of no item', false],
  ])('a row %s is found and removed', async (_name, hasItem) => {
    const strangerId = hasItem ? await writeItem(calendar) : null
    const row = await copyOfRow()
    await calendar.payload.db.create({
      collection: SLUGS.posts,
      data: { ...row, publicId: 'p_vreemd', item: strangerId },
    })
    const check = await checkRows(calendar)
    expect(check.found).toMatchObject([{ itemId: strangerId ?? '', differences: [{ publicId: 'p_vreemd', kind: 'surplus' }] }])
    await repair()
    const { totalDocs } = await calendar.payload.db.count({
      collection: SLUGS.posts,
      where: { publicId: { equals: 'p_vreemd' } },
    })
    expect(totalDocs).toBe(0)
  })

  test('an edit of the working copy is no difference', async () => {
    await editItem(calendar, { itemId, by: 'communications', data: { contentNote: 'Een andere waarschuwing.' } })
    expect((await checkRows(calendar)).found).toEqual([])
  })
})

test('words that nobody approved are never brought into the rows, even when the edition holds them', async () => {
  const { docs } = await calendar.payload.db.find<{ id: string; content: { contentNote: string } }>({
    collection: SLUGS.editions,
    where: { item: { equals: itemId } },
  })
  const [edition] = docs
  await calendar.payload.db.updateOne({
    collection: SLUGS.editions,
    id: edition!.id,
    data: { content: { ...edition!.content, contentNote: 'Nooit goedgekeurd.' } },
  })
  const rowsBefore = await rows()
  const report = await repair()
  expect(report).toMatchObject({ repairedItems: 0, found: [{ itemId, differences: [] }] })
  expect(report.found[0]!.doubts[0]).toContain('andere tekst')
  expect(await rows()).toEqual(rowsBefore)
})
