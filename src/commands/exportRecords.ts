import path from 'node:path'
import { parseArgs } from 'node:util'

import { createLocalReq } from 'payload'

import { recordJournal } from '@/actions/recordJournal'
import { currentInstant } from '@/clock'
import { writeRecordPackage } from '@/exchange/records/writeRecordPackage'
import { SLUGS } from '@/slugs'

import { runWithDatabase } from './runWithDatabase'

/** `npm run records:export [-- --to map]`: what was shown and who approved it, to keep apart from the calendar. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { to: { type: 'string' } } })
  await runWithDatabase({
    purpose: 'records:export',
    work: async ({ payload, env, say }) => {
      const now = currentInstant()
      const folder = path.resolve(values.to ?? path.join(env.dataDir, 'archief', now.replace(/[:]/g, '')))
      const req = await createLocalReq({ context: { contentkalenderOrigin: 'command' } }, payload)
      // First the entry, so that the package holds that it was made.
      await recordJournal({ req, action: 'record-exported', objectType: SLUGS.editions, objectId: null, details: {}, at: now })
      const report = await writeRecordPackage({ payload, folder, zone: env.timeZone })
      say(`${report.editions} edities (${report.sealed} verzegeld), ${report.media} bestanden, ${report.entries} journaalregels.`)
      if (report.missingMedia > 0) say(`Let op: ${report.missingMedia} bestanden ontbreken of zijn veranderd; ze staan niet in het pakket.`)
      say(`Het archiefpakket staat in ${folder}. Zo controleert u het: zie LEESMIJ.txt.`)
      return report.missingMedia > 0 ? 1 : 0
    },
  })
}
