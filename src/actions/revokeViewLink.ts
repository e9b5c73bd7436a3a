import type { PayloadRequest } from 'payload'

import { isPlanReader, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type RevokeViewLinkOutcome = { kind: 'view-link-revoked'; message: string } | Refusal

const NO_LINK: Refusal = { kind: 'not-found', message: 'Deze link is er niet, of een collega maakte hem.' }

type Revoking = { req: PayloadRequest; linkId: string; now: Instant }

/** Ends a link at once: by whoever made it, or by an administrator. Doing it twice changes nothing more. */
export function revokeViewLink({ req: caller, linkId, now }: Revoking): Promise<RevokeViewLinkOutcome> {
  if (isPlanReader({ req: caller }) !== true) return Promise.resolve(NO_LINK)
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req) => {
      const link = await req.payload.findByID({
        collection: SLUGS.viewLinks,
        id: linkId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        req,
      })
      if (!link) return NO_LINK
      if (!link.revokedAt) await revoke({ req, linkId: String(link.id), now })
      return { kind: 'view-link-revoked', message: 'Deze link werkt niet meer.' }
    },
  })
}

/** Ends the calendars that a person still has; a new one takes their place. */
export async function revokeOpenCalendars({ req, now }: Omit<Revoking, 'linkId'>): Promise<void> {
  const { docs } = await req.payload.find({
    collection: SLUGS.viewLinks,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    pagination: false,
    limit: 0,
    where: {
      and: [
        { kind: { equals: 'calendar' } },
        { createdBy: { equals: personOf(req)?.id } },
        { revokedAt: { exists: false } },
      ],
    },
    req,
  })
  for (const { id } of docs) await revoke({ req, linkId: String(id), now })
}

async function revoke({ req, linkId, now }: Revoking): Promise<void> {
  await req.payload.update({
    collection: SLUGS.viewLinks,
    id: linkId,
    // Closed to everybody, so that no link ends without its line in the journal; the caller asked who may.
    overrideAccess: true,
    depth: 0,
    data: { revokedAt: now },
    req,
  })
  await recordJournal({
    req,
    action: 'view-link-revoked',
    objectType: SLUGS.viewLinks,
    objectId: linkId,
    details: {},
    at: now,
  })
}
