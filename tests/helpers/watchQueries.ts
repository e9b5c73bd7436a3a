import type { Payload } from 'payload'

export type Plan = {
  query: string
  /** what is read from beginning to end, in the database's own words */
  scans: string[]
  /** the whole plan of SQLite; nothing on MongoDB */
  steps: string[]
}

/** Large collections: reading one of these whole grows with the years. Vocabularies stay small. */
const LARGE = ['posts', 'editions', 'journal-entries', 'journal_entries', 'content-items', 'content_items']

type Watch = {
  /** asks the database itself how it answers what was noted; to be used last, as SQLite then reads on from that moment */
  explain: () => Promise<Plan[]>
  /** how many questions were asked */
  count: () => number
}

/** Notes the queries of a Payload until `explain` or `count`. */
export function watchQueries(payload: Payload): Watch {
  return payload.db.name === 'mongoose' ? watchMongo(payload) : watchSqlite(payload)
}

type Statement = { sql: string; args: unknown }
type SqliteClient = {
  execute: (statement: Statement | string) => Promise<{ rows: { detail?: unknown }[] }>
}

function watchSqlite(payload: Payload): Watch {
  const { client } = payload.db as unknown as { client: SqliteClient }
  const original = client.execute.bind(client)
  const seen: Statement[] = []
  client.execute = (statement) => {
    if (typeof statement === 'object' && /^\s*(select|with)/i.test(statement.sql)) seen.push(statement)
    return original(statement)
  }
  return {
    count: () => {
      client.execute = original
      return seen.length
    },
    explain: async () => {
      client.execute = original
      const plans: Plan[] = []
      for (const { sql, args } of seen) {
        const { rows } = await original({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
        const details = rows.map(({ detail }) => String(detail))
        plans.push({ query: sql.slice(0, 200), scans: details.filter((detail) => isScan(detail)), steps: details })
      }
      return plans
    },
  }
}

/**
 * "SCAN posts" reads all; "SCAN posts USING INDEX …" walks an index in its order, stopping at the limit. The
 * words of list fields are asked for by parent, so walking them in their order reads those of all records.
 */
function isScan(detail: string): boolean {
  if (/^SCAN .*USING (COVERING )?INDEX \w+_texts_order_parent/.test(detail)) return true
  const match = /^SCAN "?([\w-]+)"?(.*)$/.exec(detail)
  return match !== null && LARGE.includes(match[1] ?? '') && !/USING (COVERING )?INDEX/.test(match[2] ?? '')
}

type MongoCollection = {
  collectionName: string
  find: (...args: unknown[]) => { explain: () => Promise<unknown> }
  aggregate: (...args: unknown[]) => { explain: () => Promise<unknown> }
}

function watchMongo(payload: Payload): Watch {
  const { connection } = payload.db as unknown as {
    connection: {
      collection: (name: string) => MongoCollection
      base: { set: (name: 'debug', value: unknown) => void }
    }
  }
  const seen: { collection: string; method: string; args: unknown[] }[] = []
  connection.base.set('debug', (collection: string, method: string, ...args: unknown[]) => {
    seen.push({ collection, method, args })
  })
  return {
    count: () => {
      connection.base.set('debug', false)
      return seen.length
    },
    explain: async () => {
      connection.base.set('debug', false)
      const plans: Plan[] = []
      for (const { collection, method, args } of seen) {
        const native = connection.collection(collection)
        const query = `${collection}.${method} ${JSON.stringify(args[0]).slice(0, 160)}`
        const { session: _session, ...options } = (args[1] ?? {}) as Record<string, unknown>
        if (method === 'aggregate') {
          plans.push({ query, scans: scansIn(await native.aggregate(args[0], options).explain(), collection), steps: [] })
        } else if (['find', 'findOne', 'countDocuments'].includes(method)) {
          plans.push({ query, scans: scansIn(await native.find(args[0], options).explain(), collection), steps: [] })
        }
      }
      return plans
    },
  }
}

function scansIn(plan: unknown, collection: string): string[] {
  return LARGE.includes(collection) && JSON.stringify(plan).includes('"COLLSCAN"') ? [`COLLSCAN ${collection}`] : []
}
