import type { Payload } from 'payload'

import { SLUGS } from '@/slugs'

/** How many records each collection holds, those in the trash too. */
export async function countRecords(payload: Payload): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const collection of Object.values(SLUGS)) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true, trash: true })
    counts[collection] = totalDocs
  }
  return counts
}
