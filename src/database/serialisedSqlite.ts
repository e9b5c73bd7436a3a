import { randomUUID } from 'node:crypto'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { checkDatabase } from './checkDatabase'
import { announceCommit } from './commitEvents'
import { describeDatabase } from './databaseUrl'
import { EndedTransactions, transactionEnded } from './endedTransactions'
import { indexListFields } from './indexListFields'
import { WRITE_METHODS, writeContext, writeMethodsOf } from './writeContext'
import { findOpenTurn, type SqliteDrizzle, type SqliteTransaction, type Turn, WriteLine } from './writeLine'

type SqliteOptions = Parameters<typeof sqliteAdapter>[0]

export interface SerialisedSqliteOptions {
  databaseUrl: string
  migrationDir: string
  prodMigrations: NonNullable<SqliteOptions['prodMigrations']>
  /** Only for tests: makes the tables from the configuration instead of by migrations. */
  push?: boolean
  /** How long a write waits for its turn before it gives up with a message. */
  waitMs?: number
}

const BUSY_TIMEOUT_MS = 5_000
const WAIT_MS = 15_000

interface SharedLine {
  line: WriteLine
  users: number
}

const LINES = Symbol.for('contentkalender.writeLines')
const processWide = globalThis as { [LINES]?: Map<string, SharedLine> }

/** One line per file in the whole process, however often the configuration is evaluated. */
const sharedLines = (): Map<string, SharedLine> => (processWide[LINES] ??= new Map())

const joinLine = ({ url, waitMs }: { url: string; waitMs: number }): WriteLine => {
  const shared = sharedLines().get(url) ?? {
    line: new WriteLine({ url, waitMs, busyTimeoutMs: BUSY_TIMEOUT_MS }),
    users: 0,
  }
  shared.users += 1
  sharedLines().set(url, shared)
  return shared.line
}

const leaveLine = (url: string): void => {
  const shared = sharedLines().get(url)
  if (shared === undefined) return
  shared.users -= 1
  if (shared.users > 0) return
  sharedLines().delete(url)
  shared.line.close()
}

/**
 * Payload's SQLite adapter with transactions that work under load: all writing to a file goes through one
 * permanent connection, one transaction at a time in order of arrival, while reads use another connection
 * and see the last commit. A write outside a transaction takes a turn of its own, or joins the transaction
 * that its caller has open. A transaction begun inside an open one of the same caller becomes a savepoint.
 */
export const serialisedSqlite = (options: SerialisedSqliteOptions): DatabaseAdapterObj<SQLiteAdapter> => {
  const location = describeDatabase(options.databaseUrl)
  if (location?.kind !== 'sqlite') throw new Error(`not a SQLite file: ${options.databaseUrl}`)

  const stock = sqliteAdapter({
    client: { url: location.url },
    idType: 'uuid',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: BUSY_TIMEOUT_MS,
    beforeSchemaInit: [indexListFields],
    push: options.push ?? false,
    migrationDir: options.migrationDir,
    prodMigrations: options.prodMigrations,
    // Their presence makes Payload ask for transactions; what happens then is decided below.
    transactionOptions: { behavior: 'immediate' },
  })
  const knownMigrations = options.prodMigrations.map((migration) => migration.name)
  const waitMs = options.waitMs ?? WAIT_MS

  return {
    ...stock,
    init: ({ payload }: { payload: Payload }) => {
      const adapter = stock.init({ payload }) as SQLiteAdapter & DatabaseAdapter
      serialise({ adapter, payload, url: location.url, waitMs, knownMigrations })
      return adapter
    },
  }
}

interface SerialiseArguments {
  adapter: SQLiteAdapter & DatabaseAdapter
  payload: Payload
  url: string
  waitMs: number
  knownMigrations: readonly string[]
}

type Session = SQLiteAdapter['sessions'][string]

const serialise = ({ adapter, payload, url, waitMs, knownMigrations }: SerialiseArguments): void => {
  const ended = new EndedTransactions()
  const turns = new Map<unknown, Turn>()
  // Payload types them as sessions of both databases at once.
  const sessions: SQLiteAdapter['sessions'] = adapter.sessions
  let reader: SqliteDrizzle | undefined
  let line: WriteLine | undefined
  // The ORM asks its client for a transaction without saying for whom; it does so at once.
  let turnToHandOut: Turn | undefined

  const currentLine = (): WriteLine => (line ??= joinLine({ url, waitMs }))
  const announce = () =>
    announceCommit((error) => payload.logger.error({ err: error, msg: 'A listener to commits failed' }))

  const handOutTransaction = async (): Promise<SqliteTransaction> => {
    const given = turnToHandOut
    turnToHandOut = undefined
    if (given) return currentLine().asTransaction(given)
    const turn = currentLine().newTurn({
      id: randomUUID(),
      parent: findOpenTurn(writeContext.getStore()?.turn),
    })
    await currentLine().open(turn)
    return currentLine().asTransaction(turn)
  }

  /** The ORM's view of one turn. It keeps the transaction open until we end it ourselves. */
  const bindToTurn = (turn: Turn): Promise<Session['db']> =>
    new Promise((resolve, reject) => {
      if (reader === undefined) throw new Error('the database is not connected')
      turnToHandOut = turn
      const neverEnded = reader.transaction((transaction) => {
        resolve(transaction as unknown as Session['db'])
        return new Promise<never>(() => undefined)
      })
      neverEnded.catch(reject)
    })

  const openTurn = async (turn: Turn): Promise<void> => {
    // Payload may be connecting again after a change of the configuration.
    await adapter.initializing
    await currentLine().open(turn)
    try {
      const db = await bindToTurn(turn)
      const endByItself = () => Promise.reject(new Error('turns are ended by the adapter'))
      sessions[turn.id] = { db, resolve: endByItself, reject: endByItself }
      turns.set(turn.id, turn)
    } catch (error) {
      await currentLine().rollback(turn)
      throw error
    }
  }

  const forget = (turn: Turn): void => {
    delete sessions[turn.id]
    turns.delete(turn.id)
  }

  const commitTurn = async (turn: Turn): Promise<void> => {
    try {
      await currentLine().commit(turn)
    } catch (error) {
      ended.remember(turn.id)
      throw error
    } finally {
      forget(turn)
    }
    if (turn.parent === undefined) announce()
  }

  const rollbackTurn = async (turn: Turn): Promise<void> => {
    ended.remember(turn.id)
    forget(turn)
    await currentLine().rollback(turn)
  }

  // Not an async function: the context must be entered before the first await, so that the caller's
  // own continuation belongs to this turn as well.
  adapter.beginTransaction = () => {
    const turn = currentLine().newTurn({
      id: randomUUID(),
      parent: findOpenTurn(writeContext.getStore()?.turn),
    })
    writeContext.enterWith({ turn, isWriting: false })
    return openTurn(turn).then(() => turn.id)
  }

  adapter.commitTransaction = async (given) => {
    const id = await given
    const turn = turns.get(id)
    if (turn) return commitTurn(turn)
    ended.refuseIfRolledBack(id)
    // A nested operation failed, undid everything and erased the id; its error was swallowed on the way.
    if (!id && writeContext.getStore()?.turn?.state === 'rolled-back') throw transactionEnded()
  }

  adapter.rollbackTransaction = async (given) => {
    const turn = turns.get(await given)
    if (turn) await rollbackTurn(turn)
  }

  /** A write on its own is a short transaction: it may be several statements. */
  const inOwnTurn = async (write: () => Promise<unknown>): Promise<unknown> => {
    const turn = currentLine().newTurn({ id: randomUUID(), parent: undefined })
    await openTurn(turn)
    let result
    try {
      result = await writeContext.run({ turn, isWriting: true }, write)
    } catch (error) {
      await rollbackTurn(turn)
      throw error
    }
    await commitTurn(turn)
    return result
  }

  const methods = writeMethodsOf(adapter)
  for (const name of WRITE_METHODS) {
    const original = methods[name]
    if (original === undefined) throw new Error(`the SQLite adapter has no method ${name}`)
    methods[name] = async (args) => {
      const write = () => original.call(adapter, args)
      if (writeContext.getStore()?.isWriting) return write()
      const id = await args.req?.transactionID
      const own = turns.get(id)
      if (own?.state === 'open') return write()
      if (own) throw transactionEnded()
      ended.refuseIfRolledBack(id)
      const turn = findOpenTurn(writeContext.getStore()?.turn)
      return turn ? writeContext.run({ turn, isWriting: true }, write) : inOwnTurn(write)
    }
  }

  // Payload's methods take `adapter.drizzle` when they find no transaction; inside a write method that
  // must be the write connection.
  Object.defineProperty(adapter, 'drizzle', {
    configurable: true,
    enumerable: true,
    get: () => {
      const context = writeContext.getStore()
      const session = context?.isWriting && context.turn ? sessions[context.turn.id] : undefined
      return session?.db ?? reader
    },
    set: (connected: SqliteDrizzle | undefined) => {
      reader = connected
      if (connected) connected.$client.transaction = handOutTransaction
    },
  })

  const connect = adapter.connect
  adapter.connect = async (connectOptions) => {
    await checkDatabase({ databaseUrl: url, knownMigrations })
    await connect?.call(adapter, connectOptions)
  }

  const destroy = adapter.destroy
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    if (line) leaveLine(url)
    line = undefined
    adapter.client?.close()
    // Makes the next connect open a new one.
    ;(adapter as { client: unknown }).client = undefined
  }

  // SQLite ignores this setting inside a transaction, and a migration that makes a table anew would
  // otherwise delete or empty every row that refers to the old one.
  for (const name of ['migrate', 'migrateDown', 'migrateRefresh', 'migrateReset'] as const) {
    const original: (args?: Parameters<typeof adapter.migrate>[0]) => Promise<void> = adapter[name]
    adapter[name] = async (args?: Parameters<typeof adapter.migrate>[0]) => {
      const broken = await currentLine().withoutForeignKeys(async () => {
        await original.call(adapter, args)
        return (await (await currentLine().connect()).execute('PRAGMA foreign_key_check')).rows.length
      })
      if (broken > 0) payload.logger.error({ msg: `After migrating, ${broken} references point at nothing` })
    }
  }
}
