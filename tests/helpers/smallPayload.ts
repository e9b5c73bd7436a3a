import { buildConfig, getPayload, type Payload } from 'payload'

import { chooseAdapter, type AdapterOptions } from '@/database/chooseAdapter'

const FAIL = 'mislukt'

/**
 * A Payload of two collections on the given database, for tests of the database layer alone: `notes`, whose
 * `afterChange` throws for the title `mislukt`, and `marks`.
 */
export const startSmallPayload = async ({
  databaseUrl,
  key = databaseUrl,
  ...options
}: { databaseUrl: string; key?: string } & AdapterOptions): Promise<Payload> => {
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
          { name: 'marks', type: 'relationship', relationTo: 'marks', hasMany: true },
        ],
        versions: { maxPerDoc: 0 },
        hooks: {
          afterChange: [
            async ({ doc, req, context }) => {
              if (typeof context.afterChange === 'function') await context.afterChange({ doc, req })
              if (doc.title === FAIL) throw new Error('told to fail')
            },
          ],
        },
      },
      { slug: 'marks', fields: [{ name: 'name', type: 'text', unique: true }] },
    ],
  })
  return getPayload({ config, key })
}
