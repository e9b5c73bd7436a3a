import { sql } from '@payloadcms/db-sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { rebuildPosts } from '@/actions/rebuildPosts'
import { checkJournal } from '@/queries/checkJournal'
import { SLUGS } from '@/slugs'

import { expectConsistent, reviewAndApprove } from '../helpers/approvals'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
let itemId: string
type Stored = Record<string, unknown> & { id: string; seq: number; releases: object[]; content: object }

beforeAll(async () => {
  calendar = await openCalendar()
  itemId = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z' })
  const other = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z', headline: 'Ander bericht' })
  for (const id of [itemId, other]) await reviewAndApprove(calendar, { itemId: id, now: '2026-05-04T07:00:00Z' })
})
afterAll(() => calendar.close())

let undo: () => Promise<unknown> = () => Promise.resolve()
afterEach(async () => {
  await undo()
  undo = () => Promise.resolve()
  await expectConsistent(calendar)
})

async function editionOf(): Promise<Stored> {
  const edition = await calendar.payload.db.findOne<Stored>({ collection: SLUGS.editions, where: { item: { equals: itemId } } })
  if (!edition) throw new Error('no edition')
  return edition
}

const isMongo = Boolean(process.env.MONGODB_URL)

async function damage(edition: Stored, data: Record<string, unknown>): Promise<void> {
  const { db } = calendar.payload
  // SQLite keeps these fields as text, and Payload would leave them empty where JSON says null.
  if (!isMongo) return runSql(edition, Object.entries(data).map(([name, value]) => `${name} = '${JSON.stringify(value)}'`).join(', '))
  await db.updateOne({ collection: SLUGS.editions, id: edition.id, data })
  undo = () => restore(edition)
}

function restore({ id, content, releases, classification, consents, approvedAt }: Stored): Promise<unknown> {
  const data = { content, releases, classification, consents: consents ?? null, approvedAt }
  return calendar.payload.db.updateOne({ collection: SLUGS.editions, id, data })
}

/** Past Payload, which would write JSON and moments as they belong. */
async function runSql(edition: Stored, assignments: string): Promise<void> {
  const { drizzle } = calendar.payload.db as unknown as { drizzle: { run: (query: unknown) => Promise<unknown> } }
  await drizzle.run(sql.raw(`update editions set ${assignments} where id = '${edition.id}'`))
  undo = () => restore(edition)
}

const check = () => checkJournal({ payload: calendar.payload })
const rebuild = (isCheck: boolean) => rebuildPosts({ payload: calendar.payload, isCheck })

async function rowsOf(): Promise<unknown[]> {
  const { docs } = await calendar.payload.db.find({ collection: SLUGS.posts, where: { item: { equals: itemId } }, pagination: false, limit: 0 })
  return docs
}

/** Both checks name the edition, look at the rest as well, and leave what readers see as it is. */
async function expectFound({ edition, fields }: { edition: Stored; fields: string }): Promise<void> {
  const sentence = `De editie van regel ${edition.seq} (nummer ${edition.id} in de database) is beschadigd: ${fields}. Zet haar terug uit een reservekopie.`
  const { chain, editions, editionFaults } = await check()
  expect([chain.kind, editions]).toEqual(['whole', 2])
  expect(editionFaults).toEqual([{ seq: edition.seq, person: sentence, reason: `damaged: edition ${edition.id} at ${edition.seq}` }])
  const before = await rowsOf()
  for (const isCheck of [true, false]) {
    expect(await rebuild(isCheck)).toMatchObject({ items: 2, found: [{ itemId, differences: [], doubts: [sentence] }], repairedItems: 0 })
  }
  expect(await rowsOf()).toEqual(before)
}

describe('an edition that somebody damaged in the database', () => {
  test.each<[string, (edition: Stored) => Record<string, unknown>, string]>([
    ['words: gone', () => ({ content: null }), 'content'],
    ['words: a text', () => ({ content: 'kapot' }), 'content'],
    ['words: an empty object', () => ({ content: {} }), 'content'],
    ['words: no list of texts', ({ content }) => ({ content: { ...content, variants: null } }), 'content'],
    ['words: texts that are nothing', ({ content }) => ({ content: { ...content, variants: [null, null] } }), 'content'],
    ['releases: gone', () => ({ releases: null }), 'releases'],
    ['releases: a number', () => ({ releases: 3 }), 'releases'],
    ['releases: one that is nothing', ({ releases }) => ({ releases: [...releases, null] }), 'releases'],
    ['releases: at no moment', ({ releases }) => ({ releases: [{ ...releases[0], releaseAt: 'ooit' }] }), 'releases'],
    ['classification: gone', () => ({ classification: null }), 'classification'],
    ['classification: themes as text', () => ({ classification: { themeIds: '1', audienceIds: [] } }), 'classification'],
    ['consents: an object', () => ({ consents: { consentId: 'c' } }), 'consents'],
    ['all of it', () => ({ content: null, releases: null, classification: null, consents: 0 }), 'content, releases, classification en consents'],
  ])('%s: is named, and the rest is looked at', async (_name, change, fields) => {
    const edition = await editionOf()
    await damage(edition, change(edition))
    await expectFound({ edition, fields })
  })

  test('no moment of approval: is not what was approved', async () => {
    const edition = await editionOf()
    if (isMongo) await damage(edition, { approvedAt: null })
    else await runSql(edition, "approved_at = 'gisteren'")
    expect((await check()).editionFaults).toMatchObject([{ seq: edition.seq, reason: expect.stringContaining('mismatch') as string }])
    expect(await rebuild(true)).toMatchObject({ items: 2, found: [{ itemId, differences: [] }] })
  })

  // MongoDB keeps no JSON as text, so there it cannot be half.
  test.each(isMongo ? [] : ['content', 'releases'])('%s that is no JSON any more: is named, and the rest is looked at', async (column) => {
    const edition = await editionOf()
    await runSql(edition, `${column} = '{"half": '`)
    const { editions, editionFaults } = await check()
    expect(editions).toBe(2)
    expect(editionFaults).toMatchObject([{ seq: edition.seq, person: expect.stringContaining(`(nummer ${edition.id} in de database) is beschadigd: ${column}.`) as string }])
    expect(await rebuild(false)).toMatchObject({ items: 2, found: [{ itemId, differences: [], doubts: [expect.stringContaining('niet te lezen') as string] }], repairedItems: 0 })
  })
})
