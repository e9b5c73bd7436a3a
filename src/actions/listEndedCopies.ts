import type { Payload, PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { isTakenOver } from '@/domain/consent/findEndingConsents'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { findPartnerCopies, planStop } from '@/queries/planStop'
import { findConsents } from '@/queries/readConsents'
import { SLUGS } from '@/slugs'

/** What ended longer ago was looked at before; a program that stood still for a month still catches up. */
const DAYS_BACK = 31
const SECONDS_OF_A_DAY = 86_400

/**
 * Makes tasks of what partners may have kept of something whose consent ended by itself: what was placed by hand is
 * a task of its own by then. Running it twice adds nothing twice.
 */
export async function listEndedCopies({ payload, now }: { payload: Payload; now: Instant }): Promise<void> {
  const ended = await findConsents({
    req: { payload, payloadAPI: 'local', context: {} } as PayloadRequest,
    where: {
      and: [
        { revokedAt: { exists: false } },
        { validUntil: { less_than_equal: now } },
        { validUntil: { greater_than: addSeconds({ instant: now, seconds: -DAYS_BACK * SECONDS_OF_A_DAY }) } },
      ],
    },
  })
  for (const { id } of ended) await listOne({ payload, consentId: id, now })
}

/** Each in a short transaction of its own, on the consent as it is then. */
function listOne({ payload, consentId, now }: { payload: Payload; consentId: string; now: Instant }): Promise<void> {
  return runInTransaction({
    payload,
    req: { payload, payloadAPI: 'local', context: { contentkalenderOrigin: 'job' } },
    work: async (req) => {
      const [consent] = await findConsents({ req, where: { id: { equals: consentId } } })
      if (!consent || consent.revokedAt !== null || consent.validUntil === null || consent.validUntil > now) return
      const found = await findPartnerCopies({ req, itemId: consent.itemId })
      const missing = found.filter(({ where }) => !consent.copies.some((copy) => copy.where === where))
      if (missing.length === 0) return
      const same = await findConsents({ req, where: { and: [{ item: { equals: consent.itemId } }, { expert: { equals: consent.expertId } }] } })
      if (isTakenOver({ consent, consents: same, now })) return
      // Only of what anybody could have seen with this in it.
      const { items } = await planStop({ req, consents: [consent], now })
      if (!items.some(({ itemId, holding }) => itemId === consent.itemId && holding.length > 0)) return
      const stored = await req.payload.findByID({ collection: SLUGS.consents, id: consentId, overrideAccess: true, depth: 0, req })
      await req.payload.update({
        collection: SLUGS.consents,
        id: consentId,
        // Closed to everybody; the list is the program's to begin and the advisers' to tick off.
        overrideAccess: true,
        depth: 0,
        data: { copies: [...(stored.copies ?? []), ...missing.map(({ where }) => ({ where: where.slice(0, 200) }))] },
        req,
      })
    },
  })
}
