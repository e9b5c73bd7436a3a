import type { PayloadRequest } from 'payload'

import type { JournalAction } from '@/domain/journal/entry'
import { SLUGS } from '@/slugs'

/** Coming and going, which proves nothing about a text. */
const TRAFFIC = ['signed-in', 'signed-out', 'sign-in-failed'] as const satisfies readonly JournalAction[]

/** Whether anybody may ask later who this was: they judged a text, or the journal names them as who did something. */
export async function hasActed({ req, userId }: { req: PayloadRequest; userId: string }): Promise<boolean> {
  // Counts, whoever asks.
  const all = { overrideAccess: true, req } as const
  const { totalDocs: verdicts } = await req.payload.count({
    ...all,
    collection: SLUGS.verdicts,
    where: { givenBy: { equals: userId } },
  })
  if (verdicts > 0) return true
  const { totalDocs: entries } = await req.payload.count({
    ...all,
    collection: SLUGS.journalEntries,
    where: {
      and: [{ actorKind: { equals: 'user' } }, { actorId: { equals: userId } }, { action: { not_in: [...TRAFFIC] } }],
    },
  })
  return entries > 0
}
