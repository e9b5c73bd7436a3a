import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { onCommit } from '@/database/commitEvents'
import { runInTransaction } from '@/database/runInTransaction'
import { describeTransactionSupport } from '@/database/transactionSupport'

import { startSmallPayload, type SmallPayload } from '../helpers/smallPayload'

const SHORT_WAIT_MS = 400

let directory: string
let payload: Payload
let small: SmallPayload

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'contentkalender-tx-'))
  const databaseUrl = `file:${path.join(directory, 'small.db')}`
  ;({ payload, small } = await startSmallPayload({ databaseUrl }))
})

afterAll(async () => {
  await small.destroy()
  rmSync(directory, { recursive: true })
})

beforeEach(async () => {
  await small.delete({ collection: 'notes', where: {} })
  await small.delete({ collection: 'marks', where: {} })
})

const createNote = (title: string, req?: Partial<PayloadRequest>) =>
  small.create({ collection: 'notes', data: { title }, ...(req ? { req } : {}) })
const countNotes = async () => (await small.count({ collection: 'notes' })).totalDocs
const countMarks = async () => (await small.count({ collection: 'marks' })).totalDocs
const newRequest = () => createLocalReq({}, payload)

/** Creates a note and runs `afterChange` in its hook. */
const createWithHook = (
  title: string,
  afterChange: (args: { req: PayloadRequest }) => Promise<unknown>,
) => small.create({ collection: 'notes', data: { title }, context: { afterChange } })

const sessionOf = (id: string) => {
  const session = small.db.sessions[id]
  if (session === undefined) throw new Error(`no session ${id}`)
  return session
}

const openHandles = () =>
  readdirSync('/proc/self/fd').filter((handle) => {
    try {
      return readlinkSync(`/proc/self/fd/${handle}`).startsWith(directory)
    } catch {
      return false
    }
  }).length

describe('all or nothing', () => {
  test('of 64 parallel creates, 8 of which fail in a hook, exactly 56 are kept', async () => {
    const titles = Array.from({ length: 64 }, (_, index) => (index % 8 === 3 ? 'mislukt' : `nr ${index}`))
    const results = await Promise.allSettled(titles.map((title) => createNote(title)))
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(8)
    expect(await countNotes()).toBe(56)
    const versions = await small.countVersions({ collection: 'notes' })
    const kept = await small.find({ collection: 'notes', limit: 100 })
    expect(kept.docs.map((doc) => doc.title)).not.toContain('mislukt')
    expect(versions.totalDocs).toBe(56)
  })

  test('a hook that throws leaves neither document, version nor what it wrote itself', async () => {
    await expect(
      createWithHook('mislukt', ({ req }) =>
        small.create({ collection: 'marks', data: { name: 'in de hook' }, req }),
      ),
    ).rejects.toThrow('told to fail')
    expect([await countNotes(), await countMarks()]).toEqual([0, 0])
    expect((await small.countVersions({ collection: 'notes' })).totalDocs).toBe(0)
  })

  test('parallel increments of one number are all counted', async () => {
    const note = await createNote('teller')
    await Promise.all(
      Array.from({ length: 40 }, () =>
        runInTransaction({
          payload,
          work: async (req) => {
            const { count } = await small.findByID({ collection: 'notes', id: note.id, req })
            await small.update({ collection: 'notes', id: note.id, data: { count: Number(count) + 1 }, req })
          },
        }),
      ),
    )
    expect((await small.findByID({ collection: 'notes', id: note.id })).count).toBe(40)
  })

  test('a single write of the adapter that fails half-way leaves nothing', async () => {
    const mark = await small.create({ collection: 'marks', data: { name: 'bestaat' } })
    await expect(
      small.db.create({
        collection: 'notes',
        data: { title: 'half', marks: [mark.id, 'bestaat-niet'] },
      }),
    ).rejects.toThrow()
    expect(await countNotes()).toBe(0)
  })
})

describe('writes without a transaction', () => {
  test('wait beside an open one and neither fail nor get lost', async () => {
    const req = await newRequest()
    let isDone = false
    const single = async () => {
      await small.db.create({ collection: 'marks', data: { name: 'los' } })
      isDone = true
    }
    // Begun outside the context of the transaction.
    let startSingle = () => {}
    const waiting = new Promise<void>((resolve) => (startSingle = resolve)).then(single)
    const transaction = runInTransaction({
      payload,
      req,
      work: async () => {
        startSingle()
        await createNote('open', req)
        await new Promise((resolve) => setTimeout(resolve, 60))
        expect(isDone).toBe(false)
      },
    })
    await Promise.all([transaction, waiting])
    expect([await countNotes(), await countMarks()]).toEqual([1, 1])
  })

  test('join the open transaction of the code they are called from', async () => {
    await createWithHook('goed', () => small.db.create({ collection: 'marks', data: { name: 'mee' } }))
    expect(await countMarks()).toBe(1)
    await expect(
      createWithHook('mislukt', () => small.db.create({ collection: 'marks', data: { name: 'ook weg' } })),
    ).rejects.toThrow('told to fail')
    expect(await countMarks()).toBe(1)
  })

  test('make a turn of their own once that transaction has ended', async () => {
    const req = await newRequest()
    await expect(createNote('mislukt', req)).rejects.toThrow('told to fail')
    await small.db.create({ collection: 'marks', data: { name: 'na afloop' } })
    expect(await countMarks()).toBe(1)
  })

  test('many at once, of several kinds', async () => {
    const note = await createNote('teller')
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        index % 3 === 0
          ? small.db.create({ collection: 'marks', data: { name: `los ${index}` } })
          : index % 3 === 1
            ? small.db.updateOne({ collection: 'notes', id: note.id, data: { count: { $inc: 1 } } })
            : createNote(`nr ${index}`),
      ),
    )
    expect(await countMarks()).toBe(20)
    expect(await countNotes()).toBe(21)
    expect((await small.findByID({ collection: 'notes', id: note.id })).count).toBe(20)
  })
})

describe('a transaction inside a transaction', () => {
  test('with the same req is the same one', async () => {
    await createWithHook('buiten', ({ req }) => createNote('binnen', { transactionID: req.transactionID }))
    expect(await countNotes()).toBe(2)
  })

  test('without req does not wait for ever, and goes down with the outer one', async () => {
    await createWithHook('buiten', () => createNote('binnen'))
    expect(await countNotes()).toBe(2)
    await expect(createWithHook('mislukt', () => createNote('binnen'))).rejects.toThrow('told to fail')
    expect(await countNotes()).toBe(2)
  })

  test('without req fails alone when its error is caught', async () => {
    await createWithHook('buiten', async () => {
      await createNote('mislukt').catch(() => undefined)
      await createNote('binnen')
    })
    const titles = (await small.find({ collection: 'notes', sort: 'title' })).docs.map((doc) => doc.title)
    expect(titles).toEqual(['binnen', 'buiten'])
  })

  test('several at once in one hook come in turn', async () => {
    await createWithHook('buiten', async () => {
      const titles = ['a', 'b', 'mislukt', 'c', 'd']
      await Promise.allSettled(titles.map((title) => createNote(title)))
    })
    expect(await countNotes()).toBe(5)
  })

  test('runInTransaction joins, and an error goes through the whole', async () => {
    const outer = runInTransaction({
      payload,
      work: async (req) => {
        await runInTransaction({ payload, req, work: () => createNote('binnen', req) })
        throw new Error('na de binnenste')
      },
    })
    await expect(outer).rejects.toThrow('na de binnenste')
    expect(await countNotes()).toBe(0)
  })

  test('a nested failure with the same req that is swallowed cannot pass for a success', async () => {
    const outer = createWithHook('buiten', async ({ req }) => {
      await createNote('mislukt', req).catch(() => undefined)
    })
    await expect(outer).rejects.toThrow('rolled back')
    const viaAction = runInTransaction({
      payload,
      work: async (req) => {
        await createNote('eerst', req)
        await createNote('mislukt', req).catch(() => undefined)
      },
    })
    await expect(viaAction).rejects.toThrow('rolled back')
    expect(await countNotes()).toBe(0)
  })
})

describe('after a roll-back', () => {
  test('late writes of the same transaction are refused, not written outside it', async () => {
    const req = await newRequest()
    const id = String(await small.db.beginTransaction())
    await small.db.rollbackTransaction(id)
    req.transactionID = id
    await expect(
      small.db.create({ collection: 'marks', data: { name: 'te laat' }, req }),
    ).rejects.toMatchObject({ code: 'transaction-ended' })
    await expect(small.db.commitTransaction(id)).rejects.toMatchObject({ code: 'transaction-ended' })
    expect(await countMarks()).toBe(0)
  })

  test('a failing commit is an error, undoes all and lets the next one pass', async () => {
    const id = String(await small.db.beginTransaction())
    const req = { ...(await newRequest()), transactionID: id } as PayloadRequest
    await createNote('met uitgestelde fout', req)
    const { db } = sessionOf(id)
    // Checked only at the commit: a reference to nothing.
    await db.run(sql`PRAGMA defer_foreign_keys = ON`)
    await db.run(sql`INSERT INTO notes_rels (parent_id, path, marks_id) VALUES ('niemand', 'marks', 'niets')`)
    await expect(small.db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/)
    expect(await countNotes()).toBe(0)
    await createNote('daarna')
    expect(await countNotes()).toBe(1)
  })

  test('a transaction that SQLite itself undid cannot go on statement by statement', async () => {
    const id = String(await small.db.beginTransaction())
    const req = { ...(await newRequest()), transactionID: id } as PayloadRequest
    await createNote('voor de fout', req)
    const { db } = sessionOf(id)
    await db.run(sql`CREATE TRIGGER stop BEFORE INSERT ON marks BEGIN SELECT RAISE(ROLLBACK, 'vol'); END`)
    await expect(small.db.create({ collection: 'marks', data: { name: 'x' }, req })).rejects.toThrow()
    await expect(createNote('na de fout', { transactionID: id })).rejects.toThrow()
    await expect(small.db.commitTransaction(id)).rejects.toThrow()
    expect(await countNotes()).toBe(0)
    await createNote('daarna')
    expect(await countNotes()).toBe(1)
  })

  test('a roll-back that fails gives the next one a turn on a new connection', async () => {
    const id = String(await small.db.beginTransaction())
    const { db } = sessionOf(id)
    // Ends the transaction behind the adapter's back, so that its own ROLLBACK has nothing to undo.
    await db.run(sql`ROLLBACK`)
    await small.db.rollbackTransaction(id)
    await createNote('daarna')
    expect(await countNotes()).toBe(1)
  })
})

describe('waiting', () => {
  test('ends with a message that says what to look for, and the line is freed later', async () => {
    const { small: impatient } = await startSmallPayload({
      databaseUrl: `file:${path.join(directory, 'impatient.db')}`,
      waitMs: SHORT_WAIT_MS,
    })
    const createMark = (name: string) => impatient.create({ collection: 'marks', data: { name } })
    // From outside the transaction's context, as another request would.
    let startOther = () => {}
    const other = new Promise<void>((resolve) => (startOther = resolve)).then(() => createMark('ander'))
    let startLater = () => {}
    const later = new Promise<void>((resolve) => (startLater = resolve)).then(() => createMark('later'))

    const neverEnded = String(await impatient.db.beginTransaction())
    startOther()
    await expect(other).rejects.toThrow('was req passed on')
    startLater()
    expect(await later).toMatchObject({ name: 'later' })
    const req = { transactionID: neverEnded } as Partial<PayloadRequest>
    await expect(impatient.db.create({ collection: 'marks', data: {}, req })).rejects.toMatchObject({
      code: 'transaction-ended',
    })
    await impatient.destroy()
  })

  test('reading goes on while many write', async () => {
    await createNote('te lezen')
    let writes = 0
    let isWriting = true
    const writing = Promise.all(
      Array.from({ length: 40 }, () => createNote('druk').then(() => (writes += 1))),
    ).finally(() => (isWriting = false))
    // Awaited below, also when it fails early.
    writing.catch(() => undefined)
    const seen: number[] = []
    while (isWriting) {
      await new Promise((resolve) => setImmediate(resolve))
      await small.find({ collection: 'notes', limit: 1 })
      seen.push(writes)
    }
    await writing
    // Reads came between the writes, not after them.
    expect(new Set(seen).size).toBeGreaterThan(20)
  })

  test('reading outside a transaction sees the last commit, not what is underway', async () => {
    await runInTransaction({
      payload,
      work: async (req) => {
        await createNote('onderweg', req)
        expect(await countNotes()).toBe(0)
        expect((await small.count({ collection: 'notes', req })).totalDocs).toBe(1)
      },
    })
    expect(await countNotes()).toBe(1)
  })
})

describe('resources', () => {
  test('300 updates leave no handles behind', { timeout: 120_000 }, async () => {
    const note = await createNote('veel gewijzigd')
    const before = openHandles()
    for (let index = 0; index < 300; index += 1) {
      await small.update({ collection: 'notes', id: note.id, data: { count: index } })
    }
    expect(openHandles()).toBeLessThanOrEqual(before)
    expect(before).toBeLessThanOrEqual(12)
  })

  test('a second Payload on the same file shares the line of writers', async () => {
    const { small: second } = await startSmallPayload({
      databaseUrl: `file:${path.join(directory, 'small.db')}`,
      key: 'second',
      push: false,
    })
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? small : second).create({ collection: 'notes', data: { title: `nr ${index}` } }),
      ),
    )
    expect(await countNotes()).toBe(20)
    await second.destroy()
    await createNote('de eerste werkt door')
    expect(await countNotes()).toBe(21)
  })
})

describe('news of commits', () => {
  test('comes once per transaction, after it can be read, and not after a roll-back', async () => {
    let commits = 0
    const stop = onCommit(() => {
      commits += 1
    })
    await createWithHook('buiten', () => createNote('binnen'))
    expect(commits).toBe(1)
    await createNote('mislukt').catch(() => undefined)
    expect(commits).toBe(1)
    await small.db.create({ collection: 'marks', data: { name: 'los' } })
    expect(commits).toBe(2)
    stop()
    await createNote('na het luisteren')
    expect(commits).toBe(2)
  })

  test('a listener that throws harms nobody', async () => {
    let isHeard = false
    const stops = [
      onCommit(() => {
        throw new Error('kapotte luisteraar')
      }),
      onCommit(() => {
        isHeard = true
      }),
    ]
    await createNote('gewoon')
    for (const stop of stops) stop()
    expect(isHeard).toBe(true)
    expect(await countNotes()).toBe(1)
  })
})

test('SQLite needs no warning about transactions', () => {
  expect(describeTransactionSupport(payload)).toEqual({ kind: 'serialised' })
})
