import { createLocalReq, type Payload } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { SLUGS } from '@/slugs'

import { refreshCard } from './refreshCard'

/**
 * Gives a card to every item that has none: those from before the calendar, and those of a restored backup.
 * Safe to run at every start; each item is a transaction of its own, so a crash in between costs nothing.
 *
 * @returns how many items got one
 */
export async function fillMissingCards({ payload }: { payload: Payload }): Promise<number> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: SLUGS.contentItems,
    where: { card: { exists: false } },
    select: { title: true },
    limit: 0,
    pagination: false,
  })
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    await runInTransaction({ payload, req, work: (within) => refreshCard({ req: within, itemId: String(id) }) })
  }
  return docs.length
}
