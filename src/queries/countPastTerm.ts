import type { PayloadRequest } from 'payload'

import { decideRetention } from '@/domain/journal/decideRetention'
import type { Instant } from '@/domain/time/instant'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

/** How many editions are past the term for which they must be kept, for the archivist to decide on. */
export async function countPastTerm({ req, now }: { req: PayloadRequest; now: Instant }): Promise<{ editions: number; keepYears: number }> {
  const settings = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  const keepYears = settings.keepYears ?? 10
  const { editionsBefore } = decideRetention({
    now,
    rules: { keepYears, keepConversationMonths: settings.keepConversationMonths ?? 24 },
  })
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.editions,
    // A number without a word of any of them, on a page that asks for the right to read the journal.
    overrideAccess: true,
    where: { approvedAt: { less_than: editionsBefore } },
    req,
  })
  return { editions: totalDocs, keepYears }
}
