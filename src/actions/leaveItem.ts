import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { relationId, relationIds } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { endGuestLink } from './revokeGuestLink'

/**
 * Takes an expert out of an item at once, within the caller's transaction: no longer a co-writer, and no link of
 * theirs opens it any more. Their open suggestions are taken back.
 */
export async function leaveItem({ req, itemId, expertId, now }: {
  req: PayloadRequest
  itemId: string
  expertId: string
  now: Instant
}): Promise<void> {
  await endLinks({ req, itemId, expertId, now })
  await takeBackSuggestions({ req, itemId, expertId, now })
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    // Leaving is possible from everywhere, the trash and the archive included.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    trash: true,
    select: { coWriters: true },
    req,
  })
  const coWriters = relationIds(item?.coWriters)
  if (!coWriters.includes(expertId)) return
  await req.payload.update({
    collection: SLUGS.contentItems,
    // Whatever language the request is in.
    locale: DEFAULT_LANGUAGE,
    id: itemId,
    // Who writes along is the advisers' to fill in; leaving is an expert's own right.
    overrideAccess: true,
    user: req.user,
    depth: 0,
    trash: true,
    data: { coWriters: coWriters.filter((id) => id !== expertId) },
    req,
  })
}

async function endLinks({ req, itemId, expertId, now }: Parameters<typeof leaveItem>[0]): Promise<void> {
  const { docs } = await req.payload.find({
    collection: SLUGS.guestLinks,
    // An expert may not read links, and is rid of their own here.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { and: [{ item: { equals: itemId } }, { expert: { equals: expertId } }, { revokedAt: { exists: false } }] },
    req,
  })
  for (const link of docs) await endGuestLink({ req, linkId: String(link.id), itemId: relationId(link.item), language: link.language, now })
}

async function takeBackSuggestions({ req, itemId, expertId, now }: Parameters<typeof leaveItem>[0]): Promise<void> {
  await req.payload.update({
    collection: SLUGS.suggestions,
    // Closed to everybody; these are the expert's own.
    overrideAccess: true,
    depth: 0,
    where: { and: [{ item: { equals: itemId } }, { author: { equals: expertId } }, { state: { equals: 'open' } }] },
    data: { state: 'withdrawn', decidedAt: now },
    req,
  })
}
