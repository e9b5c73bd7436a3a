import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { stateOf } from '@/domain/consent/consent'
import { listProlonged } from '@/domain/consent/findProlongable'
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

const LATER_DAY = 'Dank u wel. De nieuwe laatste dag is vastgelegd.'
const UNTIL_STOPPED = 'Dank u wel. Dit blijft nu staan tot u stopt.'
const NOT_YOURS: Refusal = { kind: 'not-found', message: 'Deze toestemming is er niet, of zij is niet van u.' }
const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })

/**
 * Gives a consent a later end, or none, by whose it is; records of the same thing that allow no more get it too, as
 * its giver sees one last day. What has ended is over: that takes a new consent, on the text as it is then.
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
      const own = await findConsents({ req, where: { and: [{ item: { equals: consent.itemId } }, { expert: { equals: person.id } }] } })
      const prolonged = until === undefined ? [] : listProlonged({ consent, consents: own, until, now })
      if (until === undefined || prolonged.length === 0) return blocked('Kies een dag na de laatste dag die er nu staat.')
      for (const { id } of prolonged) {
        await req.payload.update({
          collection: SLUGS.consents,
          id,
          // Closed to everybody; that it is the giver's own was asked above.
          overrideAccess: true,
          depth: 0,
          data: { validUntil: until },
          req,
        })
      }
      const { items } = await planStop({ req, consents: prolonged, now })
      for (const { itemId, restingIds } of items) {
        const concerned = prolonged.filter((each) => itemId === each.itemId || restingIds.includes(each.id))
        let at: Instant | null = null
        for (const { id } of concerned) {
          const details = buildConsentProlongedDetails({ consentId: id, until })
          const about = { objectType: SLUGS.contentItems, objectId: itemId, at: now } as const
          at = (await recordJournal({ req, action: 'consent-prolonged', ...about, details })).at
        }
        if (at === null) continue
        await projectItemRows({ req, itemId, at })
        const item = await readItem({ req, itemId })
        if (item) await writeCard({ req, item })
      }
      return { kind: 'consent-prolonged', message: lastDay === null ? UNTIL_STOPPED : LATER_DAY }
    },
  })
}
