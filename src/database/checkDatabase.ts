import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { DatabaseProblem } from './DatabaseProblem'
import { describeDatabase } from './databaseUrl'

const MEBIBYTE = 1024 * 1024
/** Below this a migration or a checkpoint of the write-ahead log may fail half-way. */
const MINIMUM_FREE_BYTES = 32 * MEBIBYTE

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** What a failing file operation in the data directory means for whoever runs the calendar. */
export const explainFileError = ({
  error,
  directory,
}: {
  error: unknown
  directory: string
}): DatabaseProblem => {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return new DatabaseProblem({
      code: 'disk-full',
      message: `No space left on the disk of ${directory} (${code})`,
      person: `De schijf met de map ${directory} is vol.`,
      whatToDo: 'Maak ruimte vrij of kies met DATA_DIR een map op een andere schijf. Start daarna opnieuw.',
      cause: error,
    })
  }
  return new DatabaseProblem({
    code: 'not-writable',
    message: `Cannot write in ${directory} (${code})`,
    person: `In de map ${directory} kan niet worden geschreven (${code}).`,
    whatToDo:
      'Geef de gebruiker die de contentkalender start schrijfrechten, of kies met DATA_DIR een andere map.',
    cause: error,
  })
}

const notADatabase = ({ file, cause }: { file: string; cause: unknown }): DatabaseProblem =>
  new DatabaseProblem({
    code: 'not-a-database',
    message: `${file} is not a readable SQLite database (${codeOf(cause)})`,
    person: `Het bestand ${file} is geen database of is beschadigd. Er is niets aan veranderd.`,
    whatToDo: 'Zet een reservekopie terug, of wijs met DATABASE_URL het goede bestand aan.',
    cause,
  })

/**
 * Refuses a database on which a newer version of the program has run: its migrations are unknown here, and
 * writing with an older idea of the tables would damage data.
 */
export const refuseUnknownMigrations = ({
  found,
  known,
}: {
  found: readonly { name: string; batch: number }[]
  known: readonly string[]
}): void => {
  // Batch -1 marks tables made directly from the configuration, during development.
  const unknown = found
    .filter(({ name, batch }) => batch !== -1 && !known.includes(name))
    .map(({ name }) => name)
  if (unknown.length === 0) return
  throw new DatabaseProblem({
    code: 'newer-database',
    message: `The database has migrations that this program does not know: ${unknown.join(', ')}`,
    person: 'De database is gemaakt met een nieuwere versie van de contentkalender dan deze.',
    whatToDo: 'Start de nieuwere versie, of zet een reservekopie van vóór de nieuwe versie terug.',
  })
}

const checkDirectory = ({
  directory,
  minimumFreeBytes,
}: {
  directory: string
  minimumFreeBytes: number
}): void => {
  const probe = path.join(directory, `.write-test-${randomUUID()}`)
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(probe, Buffer.alloc(64 * 1024))
  } catch (error) {
    throw explainFileError({ error, directory })
  } finally {
    try {
      rmSync(probe, { force: true })
    } catch {
      // The directory could not be reached: reported above.
    }
  }
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize < minimumFreeBytes) {
    const error = Object.assign(new Error('too little space'), { code: 'ENOSPC' })
    throw explainFileError({ error, directory })
  }
}

type Client = ReturnType<typeof drizzle>['$client']

/** A half-copied backup: SQLite notices missing pages only when it comes across them. */
const refuseCutOff = async ({ client, file }: { client: Client; file: string }): Promise<void> => {
  const read = async (name: string) => Number((await client.execute(`PRAGMA ${name}`)).rows[0]?.[name])
  const expected = (await read('page_count')) * (await read('page_size'))
  const { size } = statSync(file)
  if (size < expected) {
    throw notADatabase({ file, cause: new Error(`${size} bytes instead of ${expected}`) })
  }
}

/**
 * Looks at a SQLite database before anything connects to it. Makes the directory when it is absent, never the
 * file. A MongoDB address is accepted: the adapter checks it once there is a connection.
 *
 * The file is only ever opened by SQLite: closing it in any other way would drop the locks that other
 * connections of this process have on it (sqlite.org/howtocorrupt.html §2.2).
 *
 * @throws DatabaseProblem
 */
export const checkDatabase = async ({
  databaseUrl,
  knownMigrations,
  minimumFreeBytes = MINIMUM_FREE_BYTES,
}: {
  databaseUrl: string
  knownMigrations: readonly string[]
  minimumFreeBytes?: number
}): Promise<void> => {
  const location = describeDatabase(databaseUrl)
  if (location?.kind !== 'sqlite') return
  const { file, url } = location
  checkDirectory({ directory: path.dirname(file), minimumFreeBytes })
  if (!existsSync(file)) return

  // Pages that were not yet copied from the write-ahead log would look like missing ones.
  const isWhole = !existsSync(`${file}-wal`)
  let client: Client | undefined
  let found: { name: string; batch: number }[] = []
  try {
    client = drizzle({ connection: { url } }).$client
    await client.execute('PRAGMA busy_timeout = 5000')
    if (isWhole) await refuseCutOff({ client, file })
    const tables = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
    if (tables.rows.length > 0) {
      const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
      found = rows.map((row) => ({ name: String(row.name), batch: Number(row.batch) }))
    }
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error
    const code = codeOf(error)
    const isUnreadable = code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')
    if (isUnreadable) throw notADatabase({ file, cause: error })
    throw explainFileError({ error, directory: file })
  } finally {
    client?.close()
  }
  refuseUnknownMigrations({ found, known: knownMigrations })
}
