import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'

/** The owner of an item, who watches the reactions to it, and who last asked for a review of it in a language. */
export async function findConcerned({ req, itemId, language }: {
  req: PayloadRequest
  itemId: string
  language: Language
}): Promise<string[]> {
  // The program writes to them, whoever acts; nothing of it is shown to anybody.
  const all = { overrideAccess: true, depth: 0, req } as const
  const item = await req.payload.findByID({
    ...all,
    collection: SLUGS.contentItems,
    id: itemId,
    select: { owner: true, watcher: true },
  })
  const { docs } = await req.payload.find({
    ...all,
    collection: SLUGS.reviewRequests,
    limit: 1,
    pagination: false,
    sort: '-askedAt',
    select: { askedBy: true },
    where: { and: [{ item: { equals: itemId } }, { language: { equals: language } }] },
  })
  const ids = [item.owner, item.watcher, docs[0]?.askedBy].map((person) => relationId(person))
  return [...new Set(ids.filter((id) => id !== null))]
}
