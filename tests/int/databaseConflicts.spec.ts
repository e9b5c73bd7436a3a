import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { knownMigrationNames } from '@/database/chooseAdapter'
import { onCommit } from '@/database/commitEvents'
import { runInTransaction } from '@/database/runInTransaction'
import { describeTransactionSupport } from '@/database/transactionSupport'

import { startSmallPayload, type SmallPayload } from '../helpers/smallPayload'

/** The promises that must hold on both databases: MONGODB_URL when it is set, else a SQLite file. */
const mongo = process.env.MONGODB_URL

let directory: string
let databaseUrl: string
let payload: Payload
let small: SmallPayload
let hasTransactions: boolean

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'contentkalender-conflict-'))
  databaseUrl = `file:${path.join(directory, 'small.db')}`
  if (mongo) {
    const url = new URL(mongo)
    url.pathname = `/small_${randomUUID().slice(0, 8)}`
    databaseUrl = url.href
  }
  ;({ payload, small } = await startSmallPayload({ databaseUrl }))
  hasTransactions = describeTransactionSupport(payload).kind !== 'none'
})

afterAll(async () => {
  if (mongo) await payload.db.connection.dropDatabase()
  await payload.destroy()
  rmSync(directory, { recursive: true })
})

beforeEach(async () => {
  await small.delete({ collection: 'notes', where: {} })
  await small.delete({ collection: 'marks', where: {} })
})

const countOf = async (collection: 'notes' | 'marks') => (await small.count({ collection })).totalDocs

describe('actions that touch the same document', () => {
  test('are done one after the other or again: no increment is lost', async () => {
    const note = await small.create({ collection: 'notes', data: { title: 'teller' } })
    const increments = hasTransactions ? 6 : 1
    let runs = 0
    await Promise.all(
      Array.from({ length: increments }, () =>
        runInTransaction({
          payload,
          work: async (req) => {
            runs += 1
            const { count } = await small.findByID({ collection: 'notes', id: note.id, req })
            await small.update({ collection: 'notes', id: note.id, data: { count: Number(count) + 1 }, req })
          },
        }),
      ),
    )
    expect((await small.findByID({ collection: 'notes', id: note.id })).count).toBe(increments)
    expect(runs).toBeGreaterThanOrEqual(increments)
  })

  test('one that had to run again starts with a fresh transaction and fresh marks of hooks', async () => {
    if (!hasTransactions) return expect(describeTransactionSupport(payload).kind).toBe('none')
    const note = await small.create({ collection: 'notes', data: { title: 'begin' } })
    const seen: { id: unknown; mark: unknown }[] = []
    await runInTransaction({
      payload,
      work: async (req) => {
        seen.push({ id: req.transactionID, mark: req.context.handled })
        req.context.handled = true
        await small.findByID({ collection: 'notes', id: note.id, req })
        if (mongo && seen.length === 1) {
          // Another one changes it in between.
          await small.db.updateOne({ collection: 'notes', id: note.id, data: { title: 'ander' } })
        }
        await small.update({ collection: 'notes', id: note.id, data: { title: 'eind' }, req })
      },
    })
    expect(seen).toHaveLength(mongo ? 2 : 1)
    expect(seen.every(({ id, mark }) => typeof id === 'string' && mark === undefined)).toBe(true)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect((await small.findByID({ collection: 'notes', id: note.id })).title).toBe('eind')
  })

  test('an error of the action itself is not tried again', async () => {
    let runs = 0
    const action = runInTransaction({
      payload,
      work: () => {
        runs += 1
        return Promise.reject(new Error('eigen fout'))
      },
    })
    await expect(action).rejects.toThrow('eigen fout')
    expect(runs).toBe(1)
  })
})

describe('an action that fails', () => {
  test('leaves nothing, where there are transactions', async () => {
    const action = runInTransaction({
      payload,
      work: async (req) => {
        await small.create({ collection: 'marks', data: { name: 'eerst' }, req })
        await small.create({ collection: 'notes', data: { title: 'mislukt' }, req })
      },
    })
    await expect(action).rejects.toThrow('told to fail')
    const left = [await countOf('marks'), await countOf('notes')]
    expect(left).toEqual(hasTransactions ? [0, 0] : [1, 1])
  })

  test('refuses writes that come after its end', async () => {
    if (!hasTransactions) return expect(await small.db.beginTransaction()).toBeNull()
    const req = await createLocalReq({}, payload)
    let tellOfEnd = () => {}
    const ended = new Promise<void>((resolve) => (tellOfEnd = resolve))
    const late = async () => {
      await ended
      return small.db.create({ collection: 'marks', data: { name: 'te laat' }, req: { transactionID: id } })
    }
    let id: string | undefined
    let lateWrite: Promise<unknown> = Promise.resolve()
    const action = runInTransaction({
      payload,
      req,
      work: async (own) => {
        id = String(await own.transactionID)
        lateWrite = late().catch((error: unknown) => error)
        throw new Error('mislukt intussen')
      },
    })
    await expect(action).rejects.toThrow('mislukt intussen')
    tellOfEnd()
    expect(await lateWrite).toMatchObject({ code: 'transaction-ended' })
    expect(await countOf('marks')).toBe(0)
  })
})

test('a nested action joins, and one commit is announced when all is readable', async () => {
  const seen: number[] = []
  let pending: Promise<unknown> = Promise.resolve()
  const stop = onCommit(() => {
    pending = countOf('marks').then((count) => seen.push(count))
  })
  await runInTransaction({
    payload,
    work: async (req) => {
      await small.create({ collection: 'marks', data: { name: 'buiten' }, req })
      await runInTransaction({
        payload,
        req,
        work: (same) => small.create({ collection: 'marks', data: { name: 'binnen' }, req: same }),
      })
    },
  })
  stop()
  await pending
  expect(seen.at(-1)).toBe(2)
  if (hasTransactions) expect(seen).toEqual([2])
})

test('two that take the same unique value: one gets it, the other an error on the field', async () => {
  const results = await Promise.allSettled(
    ['zelfde', 'zelfde'].map((name) =>
      runInTransaction({
        payload,
        work: (req) => small.create({ collection: 'marks', data: { name }, req }),
      }),
    ),
  )
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = results.find((result) => result.status === 'rejected')
  expect(refused?.reason).toMatchObject({ name: 'ValidationError' })
  expect(await countOf('marks')).toBe(1)
})

test('a database of a newer program is refused at the connection', async () => {
  const future = { collection: 'payload-migrations', data: { name: '29991231_newer', batch: 9 } }
  const { id } = await payload.db.create({ ...future, collection: 'payload-migrations' })
  const second = startSmallPayload({ databaseUrl, key: randomUUID(), push: false })
  await expect(second).rejects.toMatchObject({
    code: 'newer-database',
    message: expect.stringContaining('29991231_newer'),
  })
  await payload.db.deleteOne({ collection: 'payload-migrations', where: { id: { equals: id } } })
  expect(knownMigrationNames(databaseUrl)).not.toContain('29991231_newer')
})
