import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { stateOf } from '@/domain/consent/consent'
import { buildConsentProlongedDetails } from '@/domain/journal/servingFacts'
import type { Instant } from '@/domain/time/instant'
import { addDays, isPlainDate } from '@/domain/time/plainDate'
import { startOfDay } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { planStop } from '@/queries/planStop'
import { findConsents } from '@/queries/readConsents'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'
import { writeCard } from './writeCard'

export type ProlongConsentOutcome = { kind: 'consent-prolonged'; message: string } | Refusal

const NOT_YOURS: Refusal = { kind: 'not-found', message: 'Deze toestemming is er niet, of zij is niet van u.' }
const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })

/**
 * Gives a consent a later end, or none, by whose it is. What has ended is over: that takes a new consent, on the text
 * as it is then.
 *
 * @param lastDay null: until it is stopped
 */
export function prolongConsent({ req: caller, consentId, lastDay, now }: {
  req: PayloadRequest
  consentId: string
  lastDay: string | null
  now: Instant
}): Promise<ProlongConsentOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<ProlongConsentOutcome> => {
      const person = personOf(req)
      const [consent] = await findConsents({ req, where: { id: { equals: consentId } } })
      if (!consent || person?.role !== 'expert' || consent.expertId !== person.id) return NOT_YOURS
      const state = stateOf({ consent, at: now })
      if (state === 'revoked') return blocked('Deze toestemming is gestopt. Geef een nieuwe als u dat wilt.')
      if (state === 'ended') return blocked('Deze toestemming is al voorbij. Geef een nieuwe als u dat wilt.')
      const until = lastDay === null ? null : isPlainDate(lastDay) ? startOfDay({ date: addDays({ date: lastDay, days: 1 }), zone: readEnv().timeZone }) : undefined
      const isLater = until !== undefined && consent.validUntil !== null && (until === null || until > consent.validUntil)
      if (!isLater) return blocked('Kies een dag na de laatste dag die er nu staat.')
      await req.payload.update({
        collection: SLUGS.consents,
        id: consentId,
        // Closed to everybody; that it is the giver's own was asked above.
        overrideAccess: true,
        depth: 0,
        data: { validUntil: until },
        req,
      })
      const { items } = await planStop({ req, consents: [consent], now })
      for (const { itemId, restingIds } of items) {
        if (itemId !== consent.itemId && !restingIds.includes(consentId)) continue
        const entry = await recordJournal({
          req,
          action: 'consent-prolonged',
          objectType: SLUGS.contentItems,
          objectId: itemId,
          at: now,
          details: buildConsentProlongedDetails({ consentId, until }),
        })
        await projectItemRows({ req, itemId, at: entry.at })
        const item = await readItem({ req, itemId })
        if (item) await writeCard({ req, item })
      }
      return { kind: 'consent-prolonged', message: 'Dank u wel. De nieuwe laatste dag is vastgelegd.' }
    },
  })
}
