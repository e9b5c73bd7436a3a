import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { refuseUnknownMigrations } from './checkDatabase'
import { announceCommit } from './commitEvents'
import { DatabaseProblem } from './DatabaseProblem'
import { EndedTransactions } from './endedTransactions'
import type { MongoMigration } from './migrations/migration'
import { MongoTurns } from './mongoTurns'
import { WRITE_METHODS, writeMethodsOf } from './writeContext'

export interface ObservedMongoOptions {
  databaseUrl: string
  migrationDir: string
  prodMigrations: MongoMigration[]
}

/** How long the driver looks for a server before the start gives up with a message. */
const SERVER_SELECTION_MS = 10_000

const unreachable = (cause: unknown): DatabaseProblem =>
  new DatabaseProblem({
    code: 'unreachable',
    message: `Cannot connect to MongoDB: ${cause instanceof Error ? cause.message : String(cause)}`,
    person: 'De MongoDB-database is niet bereikbaar.',
    whatToDo: 'Controleer of MongoDB draait en of het adres in DATABASE_URL klopt.',
    cause,
  })

/** Payload's MongoDB adapter that also announces commits and refuses what it would write half. */
export const observedMongo = (options: ObservedMongoOptions): DatabaseAdapterObj<MongooseAdapter> => {
  const known = options.prodMigrations.map((migration) => migration.name)

  const refuseNewerDatabase = async (adapter: MongooseAdapter): Promise<void> => {
    const records = await adapter.connection.collection('payload-migrations').find({}).toArray()
    const found = records.map((record) => ({ name: String(record.name), batch: Number(record.batch) }))
    refuseUnknownMigrations({ found, known })
  }

  const stock = mongooseAdapter({
    url: options.databaseUrl,
    migrationDir: options.migrationDir,
    prodMigrations: options.prodMigrations,
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MS },
    // Unique values must be guarded from the first write on, and a collection cannot everywhere be made
    // inside a transaction.
    ensureIndexes: true,
    // A brake, an approval or a release must be seen whole by whoever reads after it.
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  })

  return {
    ...stock,
    init: ({ payload }: { payload: Payload }) => {
      const adapter = stock.init({ payload }) as MongooseAdapter & DatabaseAdapter
      observe({ adapter, payload, refuseNewerDatabase, turns: new MongoTurns(options.databaseUrl) })
      return adapter
    },
  }
}

const observe = ({
  adapter,
  payload,
  refuseNewerDatabase,
  turns,
}: {
  adapter: MongooseAdapter & DatabaseAdapter
  payload: Payload
  turns: MongoTurns
  refuseNewerDatabase: (adapter: MongooseAdapter) => Promise<void>
}): void => {
  const ended = new EndedTransactions()
  const announce = () =>
    announceCommit((error) => payload.logger.error({ err: error, msg: 'A listener to commits failed' }))

  const connect = adapter.connect
  adapter.connect = async (connectOptions) => {
    let problem: unknown
    adapter.afterOpenConnection = async (opened) => {
      try {
        await refuseNewerDatabase(opened)
      } catch (error) {
        problem = error
        throw error
      }
    }
    try {
      await connect?.call(adapter, connectOptions)
    } catch (error) {
      // Payload makes a bare Error of it; ours says what to do.
      throw problem instanceof DatabaseProblem ? problem : unreachable(error)
    }
  }

  /**
   * Payload validates with several queries at once. They may only join a transaction that has begun on the
   * server; if they began it, one of them would be refused.
   */
  const startOnServer = async (id: string): Promise<void> => {
    // Payload types them as sessions of both databases at once.
    const session = (adapter.sessions as MongooseAdapter['sessions'])[id]
    if (session) await adapter.connection.collection('payload-migrations').findOne({}, { session, projection: { _id: 1 } })
  }

  const beginTransaction = adapter.beginTransaction
  adapter.beginTransaction = (transactionOptions) =>
    turns.begin({
      start: async () => {
        const id = String(await beginTransaction.call(adapter, transactionOptions))
        try {
          await startOnServer(id)
        } catch (error) {
          await rollbackTransaction.call(adapter, id)
          throw error
        }
        return id
      },
      abandon: (id) => adapter.rollbackTransaction(id),
    })

  const commitTransaction = adapter.commitTransaction
  adapter.commitTransaction = async (given) => {
    const id = await given
    ended.refuseIfRolledBack(id)
    const hadSession = adapter.sessions[id] !== undefined
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      ended.remember(id)
      throw error
    } finally {
      turns.end(id)
    }
    if (hadSession) announce()
  }

  const rollbackTransaction = adapter.rollbackTransaction
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    ended.remember(id)
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      turns.end(id)
    }
  }

  const destroy = adapter.destroy
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    turns.endAll()
  }

  const methods = writeMethodsOf(adapter)
  for (const name of WRITE_METHODS) {
    const original = methods[name]
    if (original === undefined) throw new Error(`the MongoDB adapter has no method ${name}`)
    methods[name] = async (args) => {
      const id = await args.req?.transactionID
      ended.refuseIfRolledBack(id)
      const result = await original.call(adapter, args)
      const isInTransaction = typeof id === 'string' && adapter.sessions[id] !== undefined
      if (!isInTransaction) announce()
      return result
    }
  }
}
