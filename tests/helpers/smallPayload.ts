import { buildConfig, getPayload, type Payload, type PayloadRequest } from 'payload'

import { chooseAdapter, type AdapterOptions } from '@/database/chooseAdapter'

const FAIL = 'mislukt'

// Payload makes the tables of only the first of several databases with the same configuration.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

type Slug = 'notes' | 'marks'
type Fields = Record<string, unknown>
interface Document {
  id: string
  title?: string
  name?: string
  count?: number
}
interface Call {
  collection: Slug
  req?: Partial<PayloadRequest>
}

/** What the tests use of Payload, for two collections that the calendar's own types do not know. */
export interface SmallPayload {
  create: (call: Call & { data: Fields; context?: Fields }) => Promise<Document>
  update: (call: Call & { id: string; data: Fields }) => Promise<Document>
  delete: (call: Call & { where: Fields }) => Promise<unknown>
  find: (call: Call & { limit?: number; sort?: string }) => Promise<{ docs: Document[] }>
  findByID: (call: Call & { id: string }) => Promise<Document>
  count: (call: Call) => Promise<{ totalDocs: number }>
  countVersions: (call: Call) => Promise<{ totalDocs: number }>
  destroy: () => Promise<void>
  db: {
    create: (call: Call & { data: Fields }) => Promise<Document>
    updateOne: (call: Call & { id: string; data: Fields }) => Promise<Document>
    beginTransaction: () => Promise<string | number | null>
    commitTransaction: (id: string) => Promise<void>
    rollbackTransaction: (id: string) => Promise<void>
    sessions: Record<string, { db: { run: (query: unknown) => Promise<unknown> } }>
  }
}

/**
 * A Payload of two collections on the given database, for tests of the database layer alone: `notes`, whose
 * `afterChange` throws for the title `mislukt`, and `marks`. Twice the same object, under two types.
 */
export const startSmallPayload = async ({
  databaseUrl,
  key = databaseUrl,
  ...options
}: { databaseUrl: string; key?: string } & AdapterOptions): Promise<{
  small: SmallPayload
  payload: Payload
}> => {
  const config = await buildConfig({
    secret: 'only-for-tests-small-payload-8c1f0e6b',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    db: chooseAdapter({ databaseUrl }, { push: true, ...options }),
    collections: [
      {
        slug: 'notes',
        access: { read: () => true },
        fields: [
          { name: 'title', type: 'text' },
          { name: 'count', type: 'number', defaultValue: 0 },
          { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
          { name: 'marks', type: 'relationship', relationTo: 'marks' as never, hasMany: true },
        ],
        versions: { maxPerDoc: 0 },
        hooks: {
          afterChange: [
            async ({ doc, req, context }) => {
              const { afterChange } = context
              // Once: what it creates with the same request comes through here as well.
              delete context.afterChange
              if (typeof afterChange === 'function') await afterChange({ doc, req })
              if (doc.title === FAIL) throw new Error('told to fail')
            },
          ],
        },
      },
      { slug: 'marks', fields: [{ name: 'name', type: 'text', unique: true }] },
    ],
  })
  const payload = await getPayload({ config, key })
  return { payload, small: payload as unknown as SmallPayload }
}
