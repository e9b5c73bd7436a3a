import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { createAdministrator } from '@/actions/createAdministrator'
import { SLUGS } from '@/slugs'
import { checkJournal } from '@/queries/checkJournal'

import { reviewAndApprove } from '../helpers/approvals'
import { openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
const monday = '2026-05-04T07:00:00Z'

beforeAll(async () => {
  calendar = await openCalendar()
  for (const headline of ['Eerste', 'Tweede']) {
    const itemId = await writeItem(calendar, { releaseAt: '2026-05-14T07:00:00Z', headline })
    await reviewAndApprove(calendar, { itemId, now: monday })
  }
})
afterAll(() => calendar.close())

type Stored = Record<string, unknown> & { id: string; seq: number }

async function find(collection: typeof SLUGS.journalEntries | typeof SLUGS.editions, where: object): Promise<Stored> {
  const { docs } = await calendar.payload.db.find<Stored>({ collection, where: where as never, sort: 'seq', limit: 1 })
  if (!docs[0]) throw new Error('no such record')
  return docs[0]
}

const entryOf = (action: string) => find(SLUGS.journalEntries, { action: { equals: action } })
const check = () => checkJournal({ payload: calendar.payload })

/** Undoes what a test did to the database, so that each starts from a whole journal. */
let undo: () => Promise<unknown> = () => Promise.resolve()
afterEach(async () => {
  await undo()
  undo = () => Promise.resolve()
  expect(await check()).toMatchObject({ chain: { kind: 'whole' }, editionFaults: [] })
})

async function tamper(
  collection: typeof SLUGS.journalEntries | typeof SLUGS.editions,
  record: Stored,
  data: Record<string, unknown>,
): Promise<void> {
  const { db } = calendar.payload
  await db.updateOne({ collection, id: record.id, data })
  const before = Object.fromEntries(Object.keys(data).map((name) => [name, record[name]]))
  undo = () => db.updateOne({ collection, id: record.id, data: before })
}

describe('a journal that nobody touched', () => {
  test('is whole from its first entry on, and its head can be written down', async () => {
    const { chain, editions, editionFaults } = await check()
    const head = await calendar.payload.find({
      collection: SLUGS.journalEntries,
      overrideAccess: true,
      sort: '-seq',
      limit: 1,
    })
    expect(chain).toMatchObject({
      kind: 'whole',
      count: head.totalDocs,
      head: { seq: head.totalDocs, hash: head.docs[0]!.hash },
    })
    expect([editions, editionFaults]).toEqual([2, []])
    expect((await find(SLUGS.journalEntries, {})).action).toBe('genesis')
  })
})

describe('a change in the database itself', () => {
  test.each<[string, Record<string, unknown>]>([
    ['actor', { actorId: 'een-ander' }],
    ['moment', { at: '2026-01-05T08:00:01.000Z' }],
    ['action', { action: 'changes-requested' }],
    ['object', { objectId: 'iets-anders' }],
    ['details', { details: { contentHash: '0'.repeat(64), decision: 'approve' } }],
    ['result', { result: 'refused' }],
    ['origin', { origin: 'seed' }],
    ['language', { language: 'en' }],
    ['channels', { channels: ['website', 'instagram'] }],
  ])('of the %s of an entry is named by the number of that entry', async (_name, data) => {
    const entry = await entryOf('verdict-given')
    await tamper(SLUGS.journalEntries, entry, data)
    expect((await check()).chain).toMatchObject({ kind: 'broken', fault: 'content', seq: entry.seq })
  })

  test('with a hash made to fit breaks at the next entry', async () => {
    const entry = await entryOf('verdict-given')
    await tamper(SLUGS.journalEntries, entry, { hash: 'a'.repeat(64) })
    const { chain } = await check()
    expect(chain).toMatchObject({ kind: 'broken', seq: entry.seq })
    if (chain.kind === 'broken') expect(chain.person).toContain(`Regel ${entry.seq}`)
  })

  test('that takes an entry away is named as the entry that is missing', async () => {
    const entry = await entryOf('verdict-given')
    await calendar.payload.db.deleteOne({ collection: SLUGS.journalEntries, where: { id: { equals: entry.id } } })
    const { id: _id, ...data } = entry
    undo = () => calendar.payload.db.create({ collection: SLUGS.journalEntries, data })
    expect((await check()).chain).toMatchObject({ kind: 'broken', fault: 'gap', seq: entry.seq })
  })

  test('of the words of an edition is named by the entry of its approval', async () => {
    const edition = await find(SLUGS.editions, {})
    await tamper(SLUGS.editions, edition, { content: { ...(edition.content as object), contentNote: 'Anders.' } })
    const { chain, editionFaults } = await check()
    expect(chain.kind).toBe('whole')
    expect(editionFaults).toMatchObject([{ seq: edition.seq }])
    expect(editionFaults[0]!.person).toContain('andere tekst')
  })

  test('that moves an edition to another approval is found on both sides', async () => {
    const edition = await find(SLUGS.editions, {})
    await tamper(SLUGS.editions, edition, { seq: 1 })
    expect((await check()).editionFaults.map(({ seq }) => seq)).toEqual([1, edition.seq])
  })

  test('that takes an edition away is found by its approval', async () => {
    const edition = await find(SLUGS.editions, {})
    await calendar.payload.db.deleteOne({ collection: SLUGS.editions, where: { id: { equals: edition.id } } })
    const { id: _id, ...data } = edition
    undo = () => calendar.payload.db.create({ collection: SLUGS.editions, data })
    expect((await check()).editionFaults).toMatchObject([{ seq: edition.seq }])
  })

  test.each<[string, Record<string, unknown>]>([
    ['channels: a number', { channels: 5 }],
    ['channels: an object', { channels: { website: true } }],
    ['channels: gone', { channels: null }],
    ['details: a text', { details: 'goedgekeurd' }],
    ['details: gone', { details: null }],
  ])('of an entry to another shape is named by its number, and the rest goes on (%s)', async (_name, data) => {
    const entry = await entryOf('edition-approved')
    await tamper(SLUGS.journalEntries, entry, data)
    const { chain, editions } = await check()
    expect(chain).toMatchObject({ kind: 'broken', fault: 'content', seq: entry.seq })
    expect(editions).toBe(2)
  })

  test('of both an entry and an edition names the broken link and the edition', async () => {
    const edition = await find(SLUGS.editions, {})
    const entry = await find(SLUGS.journalEntries, { seq: { equals: edition.seq } })
    await tamper(SLUGS.journalEntries, entry, { details: { editionNumber: 9, contentHash: edition.contentHash } })
    const { chain, editionFaults } = await check()
    expect(chain).toMatchObject({ kind: 'broken', seq: edition.seq })
    expect(editionFaults).toMatchObject([{ seq: edition.seq }])
  })
})

describe('the first administrator', () => {
  const wish = { name: 'Nieuwe beheerder', email: 'nieuw@proef.example' }

  test('is not made beside another one unless that is asked for', async () => {
    const outcome = await createAdministrator({ payload: calendar.payload, ...wish, isAnother: false })
    expect(outcome.kind).toBe('exists')
    const { totalDocs } = await calendar.payload.count({
      collection: SLUGS.users,
      overrideAccess: true,
      where: { email: { equals: wish.email } },
    })
    expect(totalDocs).toBe(0)
  })

  test('chooses a password with a token that works once, for an hour', async () => {
    const { payload } = calendar
    const outcome = await createAdministrator({ payload, ...wish, isAnother: true })
    if (outcome.kind !== 'created') throw new Error(outcome.message)
    const user = await payload.db.findOne<{ resetPasswordExpiration: string; id: string }>({
      collection: SLUGS.users,
      where: { email: { equals: wish.email } },
    })
    const minutes = (new Date(user!.resetPasswordExpiration).getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(58)
    expect(minutes).toBeLessThanOrEqual(60)
    const reset = () =>
      payload.resetPassword({
        collection: SLUGS.users,
        overrideAccess: true,
        data: { token: outcome.token, password: 'zelf-gekozen-2026' },
      })
    expect((await reset()).user).toMatchObject({ role: 'administrator' })
    await expect(reset()).rejects.toThrow()
    const signedIn = await payload.login({
      collection: SLUGS.users,
      data: { email: wish.email, password: 'zelf-gekozen-2026' },
    })
    expect(signedIn.user?.email).toBe(wish.email)
    expect((await createAdministrator({ payload, ...wish, isAnother: true })).kind).toBe('taken')
  })
})
