import type { PayloadRequest } from 'payload'

import { listReaders, type ReaderGroup } from '@/domain/coWriting/listReaders'
import type { Instant } from '@/domain/time/instant'
import type { Role } from '@/domain/workflow/roles'
import type { ContentItem } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { relationId, relationIds } from './relationId'

/** Everybody who can read an item now. Names only; who an expert may not know by name is counted. */
export async function readReaders({ req, viewer, item, now }: {
  req: PayloadRequest
  viewer: { id: string; role: Role }
  item: Pick<ContentItem, 'id'>
  now: Instant
}): Promise<ReaderGroup[]> {
  // The list is complete or it is worth nothing: it is made past the rules that hide people from each other,
  // and shows of them what `listReaders` lets through.
  const all = { overrideAccess: true, depth: 0, limit: 0, pagination: false, req } as const
  const [{ docs: users }, { docs: partners }, { docs: links }, whole] = await Promise.all([
    req.payload.find({ collection: SLUGS.users, ...all, select: { displayName: true, role: true, partner: true } }),
    req.payload.find({ collection: SLUGS.partners, ...all, select: { name: true } }),
    req.payload.find({
      collection: SLUGS.guestLinks,
      ...all,
      where: {
        and: [
          { item: { equals: item.id } },
          { purpose: { equals: 'review' } },
          { revokedAt: { exists: false } },
          { expiresAt: { greater_than: now } },
        ],
      },
    }),
    req.payload.findByID({
      collection: SLUGS.contentItems,
      id: item.id,
      overrideAccess: true,
      depth: 0,
      trash: true,
      select: { sharedWith: true, coWriters: true },
      req,
    }),
  ])
  return listReaders({
    viewer,
    accounts: users.map(({ id, displayName, role, partner }) => ({ id: String(id), displayName, role, partnerId: relationId(partner) })),
    partners: partners.map(({ id, name }) => ({ id: String(id), name: name ?? 'Een partner' })),
    coWriterIds: relationIds(whole.coWriters),
    sharedWithPartnerIds: relationIds(whole.sharedWith),
    // Who has a link of their own and writes along stands there already, and by name for colleagues alone.
    guests: links.filter(({ expert }) => !expert).map(({ recipient }) => recipient),
  })
}
