import type { SqliteMigration } from '../migration'

export const migrations: SqliteMigration[] = []
