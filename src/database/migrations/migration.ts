import type { MigrateDownArgs as MongoDown, MigrateUpArgs as MongoUp } from '@payloadcms/db-mongodb'
import type { MigrateDownArgs as SqliteDown, MigrateUpArgs as SqliteUp } from '@payloadcms/db-sqlite'

interface MigrationOf<Up, Down> {
  name: string
  up: (args: Up) => Promise<void>
  down: (args: Down) => Promise<void>
}

export type SqliteMigration = MigrationOf<SqliteUp, SqliteDown>
export type MongoMigration = MigrationOf<MongoUp, MongoDown>
