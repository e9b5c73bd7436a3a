import path from 'node:path'

import type { DatabaseAdapterObj } from 'payload'

import { describeDatabase } from './databaseUrl'
import { migrations as mongoMigrations } from './migrations/mongodb'
import { migrations as sqliteMigrations } from './migrations/sqlite'
import { observedMongo } from './observedMongo'
import { serialisedSqlite } from './serialisedSqlite'

export interface AdapterOptions {
  /** Only for tests on SQLite: makes the tables from the configuration instead of by migrations. */
  push?: boolean
  /** Only for tests: how long a write waits for its turn on SQLite. */
  waitMs?: number
}

const migrationDirectory = (name: 'sqlite' | 'mongodb'): string =>
  path.resolve(process.cwd(), 'src/database/migrations', name)

/** The database that the address names: MongoDB for `mongodb…`, else one SQLite file. */
export const chooseAdapter = (
  { databaseUrl }: { databaseUrl: string },
  options: AdapterOptions = {},
): DatabaseAdapterObj =>
  describeDatabase(databaseUrl)?.kind === 'mongodb'
    ? observedMongo({
        databaseUrl,
        migrationDir: migrationDirectory('mongodb'),
        prodMigrations: mongoMigrations,
      })
    : serialisedSqlite({
        databaseUrl,
        migrationDir: migrationDirectory('sqlite'),
        prodMigrations: sqliteMigrations,
        ...options,
      })

/** Names of the migrations that this version of the program knows, for a check before connecting. */
export const knownMigrationNames = (databaseUrl: string): string[] =>
  (describeDatabase(databaseUrl)?.kind === 'mongodb' ? mongoMigrations : sqliteMigrations).map(
    (migration) => migration.name,
  )
