import { pathToFileURL } from 'node:url'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

const createClient = ({ url }: { url: string }) => drizzle({ connection: { url } }).$client
type Client = ReturnType<typeof createClient>

/** Nothing that is served ends. */
const FOREVER = '9999-12-31T23:59:59.000Z'
const THREE_YEARS = 3 * 365 * 86_400

const UUID = ['4', '2', '2', '2', '6'].map((bytes) => `lower(hex(randomblob(${bytes})))`).join(` || '-' || `)
// 21 base58 digits behind a zero: always a valid public id.
const PUBLIC_ID = `'p_1' || substr(replace(lower(hex(randomblob(11))), '0', 'z'), 1, 21)`
const before = (seconds: string) => `strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now', (-1 * (${seconds})) || ' seconds')`

/**
 * Makes a stopped demo as big as a calendar of many years: its served posts and their items are copied until
 * `wanted` posts are served, with moments spread over three years. For every hundred there are ten rows that
 * have ended and one still to come. Straight into the file: by approvals it would take hours.
 */
export async function fillPosts({ file, wanted }: { file: string; wanted: number }): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('PRAGMA synchronous = OFF')
    await planCopies({ client, wanted })
    await copyRows(client)
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    client.close()
  }
}

async function planCopies({ client, wanted }: { client: Client; wanted: number }): Promise<void> {
  await client.executeMultiple(`
    CREATE TABLE IF NOT EXISTS bench_templates AS
      SELECT id, item_id FROM posts
      WHERE item_id IS NOT NULL
        AND served_from <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AND served_until > strftime('%Y-%m-%dT%H:%M:%fZ', 'now');
    DROP TABLE IF EXISTS bench_items;
    DROP TABLE IF EXISTS bench_posts;
  `)
  const served = await countServed(client)
  const templates = await count({ client, from: 'bench_templates' })
  if (templates === 0) throw new Error('the demo serves nothing that could be copied')
  const copies = Math.max(0, wanted - served)
  const all = Math.ceil(copies * 1.11)
  await client.execute({
    sql: `
      CREATE TABLE bench_items AS
        WITH RECURSIVE rounds(round) AS (SELECT 1 UNION ALL SELECT round + 1 FROM rounds WHERE round < ?)
        SELECT round, item_id AS old_id, ${UUID} AS new_id, 60 + abs(random() % ${THREE_YEARS}) AS age
        FROM rounds CROSS JOIN (SELECT DISTINCT item_id FROM bench_templates)`,
    args: [Math.ceil(all / templates)],
  })
  await client.execute('CREATE INDEX bench_items_old ON bench_items (old_id)')
  // Whole items together, so that a post keeps its translations; the last ones in line have ended or are to come.
  await client.execute({
    sql: `
      CREATE TABLE bench_posts AS
        SELECT template.id AS old_id, ${UUID} AS new_id, item.new_id AS new_item, item.age AS age,
          row_number() OVER (ORDER BY item.round, item.old_id) AS place
        FROM bench_templates AS template JOIN bench_items AS item ON item.old_id = template.item_id
        ORDER BY place LIMIT ?`,
    args: [all],
  })
  await client.execute('ALTER TABLE bench_posts ADD COLUMN served_from TEXT')
  await client.execute('ALTER TABLE bench_posts ADD COLUMN served_until TEXT')
  await client.execute({
    sql: `
      UPDATE bench_posts SET
        served_from = CASE WHEN place > ?1 * 1.1 THEN ${before('0 - 86400 - age')} ELSE ${before('age')} END,
        served_until = CASE
          WHEN place > ?1 * 1.1 THEN '${FOREVER}'
          WHEN place > ?1 THEN ${before('age / 2')}
          WHEN place % 10 = 0 THEN ${before('0 - 86400 - age')}
          ELSE '${FOREVER}' END`,
    args: [copies],
  })
  await client.execute('CREATE INDEX bench_posts_old ON bench_posts (old_id)')
}

async function copyRows(client: Client): Promise<void> {
  const copy = async ({ table, plan, key, replace }: {
    table: string
    plan: 'bench_items' | 'bench_posts'
    /** column that names the copied record */
    key: string
    replace: Record<string, string>
  }) => {
    const { rows } = await client.execute(`PRAGMA table_info(${table})`)
    const columns = rows.map((row) => String(row.name))
    const values = columns.map((column) => {
      if (column === key) return 'copy.new_id'
      return replace[column] ?? `source."${column}"`
    })
    await client.execute(`
      INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
      SELECT ${values.join(', ')} FROM ${plan} AS copy JOIN ${table} AS source ON source."${key}" = copy.old_id`)
  }
  await client.execute('BEGIN')
  await copy({ table: 'content_items', plan: 'bench_items', key: 'id', replace: {} })
  await copy({ table: 'content_items_locales', plan: 'bench_items', key: '_parent_id', replace: { id: 'NULL' } })
  await copy({
    table: 'posts',
    plan: 'bench_posts',
    key: 'id',
    replace: {
      public_id: PUBLIC_ID,
      item_id: 'copy.new_item',
      published_at: 'copy.served_from',
      modified_at: 'copy.served_from',
      served_from: 'copy.served_from',
      served_until: 'copy.served_until',
    },
  })
  await copy({ table: 'posts_rels', plan: 'bench_posts', key: 'parent_id', replace: { id: 'NULL' } })
  await copy({ table: 'posts_texts', plan: 'bench_posts', key: 'parent_id', replace: { id: 'NULL' } })
  await copy({
    table: 'posts_event_occurrences',
    plan: 'bench_posts',
    key: '_parent_id',
    replace: { id: 'lower(hex(randomblob(12)))' },
  })
  await client.execute('COMMIT')
  await client.executeMultiple('DROP TABLE bench_items; DROP TABLE bench_posts;')
}

/** How many posts a reader can see now. */
export async function countServedIn(file: string): Promise<number> {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    return await countServed(client)
  } finally {
    client.close()
  }
}

function countServed(client: Client): Promise<number> {
  const now = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`
  return count({ client, from: `posts WHERE served_from <= ${now} AND served_until > ${now}` })
}

async function count({ client, from }: { client: Client; from: string }): Promise<number> {
  const { rows } = await client.execute(`SELECT count(*) AS total FROM ${from}`)
  return Number(rows[0]?.total)
}
