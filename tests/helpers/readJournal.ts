import type { Payload } from 'payload'

import type { JournalEntry } from '@/payload-types'
import { SLUGS } from '@/slugs'

/** The whole journal, oldest first. */
export async function readJournal(payload: Payload): Promise<JournalEntry[]> {
  const { docs } = await payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'seq',
  })
  return docs
}
