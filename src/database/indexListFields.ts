import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Hook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]
type Index = { name: string; on: string | string[]; unique?: boolean }
/** Payload hands the adapter to the hook, but its type does not say so. */
type WithAdapter = { adapter: { rawTables: Record<string, { indexes?: Record<string, Index> }> } }

/**
 * Payload keeps fields with several words (hashtags, checksums) in one table per collection, with an index on
 * order and parent. It reads them by parent alone, which that index cannot serve: every record of a list then
 * costs a walk through all words of all records.
 */
export const indexListFields: Hook = (given) => {
  const { adapter } = given as typeof given & WithAdapter
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    if (!name.endsWith('_texts')) continue
    table.indexes = { ...table.indexes, parentIdx: { name: `${name}_parent_idx`, on: 'parent' } }
  }
  return given.schema
}
