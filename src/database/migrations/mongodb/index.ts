import type { MongoMigration } from '../migration'
import * as start from './20260101_000000_start'

export const migrations: MongoMigration[] = [
  { name: '20260101_000000_start', up: start.up, down: start.down },
]
