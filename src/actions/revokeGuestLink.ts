import type { PayloadRequest } from 'payload'

import { isPlannerOrAdministrator } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { isLanguage } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type RevokeGuestLinkOutcome = { kind: 'guest-link-revoked'; message: string } | Refusal

const NO_LINK: Refusal = { kind: 'not-found', message: 'Deze link is er niet.' }

type Revoking = { req: PayloadRequest; linkId: string; now: Instant }

/** Ends a guest's link at once, by any adviser or an administrator. Doing it twice changes nothing more. */
export function revokeGuestLink({ req: caller, linkId, now }: Revoking): Promise<RevokeGuestLinkOutcome> {
  if (isPlannerOrAdministrator({ req: caller }) !== true) return Promise.resolve(NO_LINK)
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req) => {
      const link = await req.payload.findByID({
        collection: SLUGS.guestLinks,
        id: linkId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        req,
      })
      if (!link) return NO_LINK
      if (!link.revokedAt) await endGuestLink({ req, linkId: String(link.id), itemId: relationId(link.item), language: link.language, now })
      return { kind: 'guest-link-revoked', message: 'Deze link werkt niet meer.' }
    },
  })
}

/** Ends one link within the transaction of what ends it; the caller asked who may. */
export async function endGuestLink({ req, linkId, itemId, language, now }: Revoking & {
  itemId: string | null
  language: unknown
}): Promise<void> {
  await req.payload.update({
    collection: SLUGS.guestLinks,
    id: linkId,
    // Closed to everybody, so that no link ends without its line in the journal.
    overrideAccess: true,
    depth: 0,
    data: { revokedAt: now },
    req,
  })
  await recordJournal({
    req,
    action: 'guest-link-revoked',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    language: isLanguage(language) ? language : null,
    at: now,
    details: { linkId },
  })
}
