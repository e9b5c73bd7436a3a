import { SLUGS } from '@/slugs'

import { runWithDatabase } from './runWithDatabase'

type MigrationRecord = { name?: string | null; createdAt: string }

/** `npm run migrate`: brings the database in step with this version, which opening it does. */
export async function run(): Promise<void> {
  const startedAt = new Date()
  await runWithDatabase({
    purpose: 'migrate',
    work: async ({ payload, env, say }) => {
      const { docs } = await payload.db.find<MigrationRecord>({
        collection: 'payload-migrations',
        limit: 0,
        pagination: false,
        sort: 'name',
      })
      const done = docs.filter(({ createdAt }) => new Date(createdAt) >= startedAt).map(({ name }) => String(name))
      const { totalDocs: items } = await payload.count({ collection: SLUGS.contentItems, overrideAccess: true })
      say(`Database: ${env.databaseFile ?? 'MongoDB'} (${items} items)`)
      if (done.length === 0) say(`Er was niets te doen: alle ${docs.length} stappen waren al gedaan.`)
      else say(`Bijgewerkt met ${done.length} van ${docs.length} stappen:`)
      for (const name of done) say(`  ${name}`)
      return 0
    },
  })
}
