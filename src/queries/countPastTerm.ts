import type { PayloadRequest } from 'payload'

import { decideRetention } from '@/domain/journal/decideRetention'
import type { Instant } from '@/domain/time/instant'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { relationId } from './relationId'

/**
 * How many editions are past the term for which they must be kept, for the archivist to decide on. What readers see
 * still, or will see, is not among them.
 */
export async function countPastTerm({ req, now }: { req: PayloadRequest; now: Instant }): Promise<{ editions: number; keepYears: number }> {
  const settings = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  const keepYears = settings.keepYears ?? 10
  const { editionsBefore } = decideRetention({
    now,
    rules: { keepYears, keepConversationMonths: settings.keepConversationMonths ?? 24 },
  })
  // A number without a word of any of them, on a page that asks for the right to read the journal.
  const all = { overrideAccess: true, depth: 0, limit: 0, pagination: false, req } as const
  const { docs: rows } = await req.payload.find({
    ...all,
    collection: SLUGS.posts,
    select: { editionRecord: true },
    where: { servedUntil: { greater_than: now } },
  })
  const shown = new Set(rows.map(({ editionRecord }) => relationId(editionRecord)))
  const { docs: old } = await req.payload.find({
    ...all,
    collection: SLUGS.editions,
    select: { number: true },
    where: { approvedAt: { less_than: editionsBefore } },
  })
  return { editions: old.filter(({ id }) => !shown.has(String(id))).length, keepYears }
}
