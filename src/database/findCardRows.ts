import type { Payload } from 'payload'

import type { PlainDate } from '@/domain/time/plainDate'

/** Cards that touch a window of days, or those that have no day. Plain dates, compared as text. */
export type CardRowsQuery =
  | { kind: 'window'; from: PlainDate; until: PlainDate; /** no card that begins earlier is looked for */ earliest: PlainDate }
  | { kind: 'backlog' }

type SqliteClient = { execute: (statement: { sql: string; args: string[] }) => Promise<{ rows: Record<string, unknown>[] }> }
type MongoCollection = {
  find: (filter: object, options: object) => { toArray: () => Promise<Record<string, unknown>[]> }
}

/**
 * Reads the one column that the planner needs, past everything that builds whole documents: ten thousand of
 * them would take half a second. Only for callers who may see every item, and outside a transaction.
 */
export async function findCardRows({ payload, query }: { payload: Payload; query: CardRowsQuery }): Promise<unknown[]> {
  return payload.db.name === 'mongoose' ? findInMongo({ payload, query }) : findInSqlite({ payload, query })
}

async function findInSqlite({ payload, query }: { payload: Payload; query: CardRowsQuery }): Promise<unknown[]> {
  const { client } = payload.db as unknown as { client: SqliteClient }
  const select = 'SELECT card FROM content_items WHERE deleted_at IS NULL AND card IS NOT NULL'
  const { rows } = await client.execute(
    query.kind === 'window'
      ? {
          sql: `${select} AND card_from >= ? AND card_from < ? AND card_until >= ?`,
          args: [query.earliest, query.until, query.from],
        }
      : { sql: `${select} AND card_from IS NULL AND stage <> 'archived'`, args: [] },
  )
  return rows.map(({ card }): unknown => (typeof card === 'string' ? JSON.parse(card) : card))
}

async function findInMongo({ payload, query }: { payload: Payload; query: CardRowsQuery }): Promise<unknown[]> {
  const { collections } = payload.db as unknown as { collections: Record<string, { collection: MongoCollection }> }
  const items = collections['content-items']?.collection
  if (!items) return []
  const filter =
    query.kind === 'window'
      ? { cardFrom: { $gte: query.earliest, $lt: query.until }, cardUntil: { $gte: query.from } }
      : { cardFrom: null, stage: { $ne: 'archived' } }
  const rows = await items
    .find({ ...filter, deletedAt: null, card: { $ne: null } }, { projection: { _id: 0, card: 1 } })
    .toArray()
  return rows.map(({ card }) => card)
}
