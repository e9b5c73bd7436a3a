import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { explainFileError } from './checkDatabase'
import { DatabaseProblem } from './DatabaseProblem'
import { describeDatabase } from './databaseUrl'

export interface FileLock {
  release: () => Promise<void>
}

interface LockOwner {
  pid: number
  host: string
  purpose: string
  since: string
}

const CREATE_OWNER =
  'CREATE TABLE IF NOT EXISTS owner (pid INTEGER, host TEXT, purpose TEXT, since TEXT)'

type Client = ReturnType<typeof drizzle>['$client']

interface HeldLock {
  client: Client
  holders: number
}

const HELD = Symbol.for('contentkalender.fileLocks')
const processWide = globalThis as { [HELD]?: Map<string, Promise<HeldLock>> }
const heldLocks = (): Map<string, Promise<HeldLock>> => (processWide[HELD] ??= new Map())

/**
 * Makes this process the only one that writes to a SQLite file, as long as it lives.
 *
 * Beside the database lies `<file>.lock`, a tiny SQLite database in which a write transaction is kept open.
 * The operating system holds that lock for the process and drops it when the process ends in whatever way, so
 * nothing stale is left after `kill -9`, and a process that later gets its number is not mistaken for it.
 * The file itself stays and says who holds it. Within one process the lock may be taken more than once.
 *
 * A MongoDB address needs no lock: then nothing is held.
 *
 * @param purpose shown to whoever is refused, such as `server` or `seed`
 * @throws DatabaseProblem `in-use`, `not-writable` or `disk-full`
 */
export const acquireFileLock = async ({
  databaseUrl,
  purpose,
}: {
  databaseUrl: string
  purpose: string
}): Promise<FileLock> => {
  const location = describeDatabase(databaseUrl)
  if (location?.kind !== 'sqlite') return { release: () => Promise.resolve() }
  const { file } = location

  const pending = heldLocks().get(file) ?? takeLock({ file, purpose })
  heldLocks().set(file, pending)
  let lock: HeldLock
  try {
    lock = await pending
  } catch (error) {
    heldLocks().delete(file)
    throw error
  }
  lock.holders += 1
  let isReleased = false
  return {
    release: async () => {
      if (isReleased) return
      isReleased = true
      lock.holders -= 1
      if (lock.holders > 0) return
      heldLocks().delete(file)
      // Closing alone does not end the transaction: libsql keeps the connection until it is collected.
      await lock.client.execute('ROLLBACK')
      lock.client.close()
    },
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

const takeLock = async ({ file, purpose }: { file: string; purpose: string }): Promise<HeldLock> => {
  const lockFile = `${file}.lock`
  let client: Client | undefined
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    client = drizzle({ connection: { url: describeDatabase(lockFile)?.url ?? '' } }).$client
    // Enough for somebody who is just reading the owner's name, not for an owner.
    await client.execute('PRAGMA busy_timeout = 200')
    await client.execute('BEGIN IMMEDIATE')
    await client.execute(CREATE_OWNER)
    await client.execute('DELETE FROM owner')
    await client.execute({
      sql: 'INSERT INTO owner VALUES (?, ?, ?, ?)',
      args: [process.pid, hostname(), purpose, new Date().toISOString()],
    })
    await client.execute('COMMIT')
    // Kept open from here on. It changes nothing, so others can still read who the owner is.
    await client.execute('BEGIN IMMEDIATE')
    return { client, holders: 0 }
  } catch (error) {
    const problem =
      client && isBusy(error)
        ? inUse({ file, owner: await readOwner(client), cause: error })
        : explainFileError({ error, directory: lockFile })
    await client?.execute('ROLLBACK').catch(() => undefined)
    client?.close()
    throw problem
  }
}

const readOwner = async (client: Client): Promise<LockOwner | undefined> => {
  try {
    const [row] = (await client.execute('SELECT pid, host, purpose, since FROM owner')).rows
    if (row === undefined) return undefined
    return {
      pid: Number(row.pid),
      host: String(row.host),
      purpose: String(row.purpose),
      since: String(row.since),
    }
  } catch {
    // Its owner is just writing its name there.
    return undefined
  }
}

const inUse = ({
  file,
  owner,
  cause,
}: {
  file: string
  owner: LockOwner | undefined
  cause: unknown
}): DatabaseProblem => {
  const who = owner
    ? `"${owner.purpose}" (proces ${owner.pid} op ${owner.host}, sinds ${owner.since})`
    : 'een ander proces'
  return new DatabaseProblem({
    code: 'in-use',
    message: `${file} is in use by ${owner ? JSON.stringify(owner) : 'another process'}`,
    person: `De database ${file} is al in gebruik door ${who}.`,
    whatToDo: 'Stop dat proces eerst. Of kies met DATA_DIR een andere map voor een tweede contentkalender.',
    cause,
  })
}
