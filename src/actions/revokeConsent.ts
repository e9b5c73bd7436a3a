import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { idsOfPicture, keyOfThing, type Consent } from '@/domain/consent/consent'
import { describeStop } from '@/domain/consent/describeStop'
import { buildConsentRevokedDetails, buildWithdrawnDetails } from '@/domain/journal/servingFacts'
import type { Instant } from '@/domain/time/instant'
import { findItemsShowing } from '@/queries/findItemsShowing'
import { findWordsElsewhere, nameWordsElsewhere } from '@/queries/findWordsElsewhere'
import { planStop, type CopyToHandle, type ItemStop } from '@/queries/planStop'
import { findConsents } from '@/queries/readConsents'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import { closeContributions } from './closeContributions'
import type { Refusal } from './outcome'
import { projectItemRows } from './projectItemRows'
import { queueMail } from './queueMail'
import { recordJournal } from './recordJournal'
import { sealRecords } from './sealRecords'
import { planWithout, takePartsOut } from './takePartsOut'
import { taskElsewhere, tellElsewhere } from './tellElsewhere'
import { writeCard } from './writeCard'
import { writeReducedEditions } from './writeReducedEditions'

export type RevocationThrough = 'page' | 'code' | 'request'

export type RevokeConsentOutcome =
  | {
      kind: 'consent-revoked'
      message: string
      /** what was done, and what is out of reach, in sentences */
      said: string[]
      consentIds: string[]
    }
  | Refusal

type Revoking = {
  req: PayloadRequest
  consentIds: readonly string[]
  through: RevocationThrough
  /** with a code: the hash of it, which is then the permission */
  codeHash?: string
  now: Instant
}

const NOT_THERE: Refusal = { kind: 'not-found', message: 'Deze toestemming is er niet, of zij is niet van u.' }

/**
 * Ends what somebody allowed, at once and for ever: one part or several, no reason asked. In one transaction
 * everything that readers see is right again: what rests on it ends, what may go on goes on without the part, the
 * working copy loses it, and what is kept of it is sealed. Doing it twice changes nothing more.
 */
export function revokeConsent({ req: caller, ...revoking }: Revoking): Promise<RevokeConsentOutcome> {
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => revokeWithin({ req, ...revoking }) })
}

async function revokeWithin({ req, consentIds, through, codeHash, now }: Revoking): Promise<RevokeConsentOutcome> {
  const asked = await findOwn({ req, consentIds, through, codeHash })
  if (asked === null) return NOT_THERE
  const consents = await withSameThings({ req, asked })
  const open = consents.filter(({ revokedAt }) => revokedAt === null)
  const message = asked.length === 1 ? 'Gestopt. Dit mag vanaf nu niet meer.' : 'Alles is gestopt. Dit mag vanaf nu niet meer.'
  if (open.length === 0) return { kind: 'consent-revoked', message, said: [], consentIds: consents.map(({ id }) => id) }

  const guestId = through === 'code' ? (open[0]?.id ?? null) : null
  const plan = await planStop({ req, consents: open, now })
  // Asked while the words still stand in their own item.
  const exceptItemIds = plan.items.map(({ itemId }) => itemId)
  const elsewhere = await nameWordsElsewhere({ req, found: await findWordsElsewhere({ req, consents: open, exceptItemIds, now }) })
  for (const stop of plan.items) await stopItem({ req, stop, open, through, guestId, now })
  const copies = [...elsewhere.map(taskElsewhere), ...plan.copies]
  for (const consent of open) await close({ req, consent, copies: consent === open[0] ? copies : [], through, now })
  await tellElsewhere({ req, elsewhere, consentIds: open.map(({ id }) => id), now })
  return {
    kind: 'consent-revoked',
    message,
    said: describeStop({ parts: open.map(({ part }) => part), ...plan, elsewhere, isNeutral: through === 'code', isPast: true }),
    consentIds: consents.map(({ id }) => id),
  }
}

/** Null when one of them is not there, or not theirs who asks: then nothing stops. */
async function findOwn({ req, consentIds, through, codeHash }: Omit<Revoking, 'now'>): Promise<Consent[] | null> {
  const person = personOf(req)
  const isAdviser = person?.role === 'communications' || person?.role === 'substance'
  const ids = [...new Set(consentIds)]
  if (through === 'code' ? codeHash === undefined : person === null) return null
  const byCode = through === 'code' ? [{ codeHash: { equals: codeHash } }] : []
  const found = await findConsents({ req, where: { and: [{ id: { in: ids } }, ...byCode] } })
  const isTheirs = ({ expertId }: Consent) =>
    through === 'code' || (through === 'page' ? person?.role === 'expert' && expertId === person.id : isAdviser)
  return ids.length > 0 && found.length === ids.length && found.every(isTheirs) ? found : null
}

/** Given again for another text or a longer time it is one thing still to whoever gave it. */
async function withSameThings({ req, asked }: { req: PayloadRequest; asked: readonly Consent[] }): Promise<Consent[]> {
  const things = new Set(asked.map(keyOfThing))
  const all = await findConsents({
    req,
    where: {
      and: [{ item: { in: asked.map(({ itemId }) => itemId) } }, { expert: { in: asked.map(({ expertId }) => expertId) } }],
    },
  })
  return all.filter((consent) => things.has(keyOfThing(consent)))
}

type Stopping = {
  req: PayloadRequest
  stop: ItemStop
  open: readonly Consent[]
  through: RevocationThrough
  guestId: string | null
  now: Instant
}

async function stopItem({ req, stop, open, through, guestId, now }: Stopping): Promise<void> {
  const { itemId, history, reduction, restingIds, holding } = stop
  const item = await readItem({ req, itemId })
  const entryOf = { req, objectType: SLUGS.contentItems, objectId: itemId, guestId, at: now } as const
  let at = now
  for (const consent of open.filter(({ id, itemId: given }) => given === itemId || restingIds.includes(id))) {
    const details = buildConsentRevokedDetails({ consentId: consent.id, part: consent.part, through })
    at = (await recordJournal({ ...entryOf, action: 'consent-revoked', details })).at
  }
  for (const language of reduction.withdraw) {
    at = (await recordJournal({ ...entryOf, action: 'withdrawn', language, details: buildWithdrawnDetails({ reason: null }) })).at
  }
  const concerned = open.filter(({ part, itemId: given }) => part === 'picture' || given === itemId)
  const title = item?.title ?? ''
  const latest = await writeReducedEditions({
    req,
    itemId,
    title: planWithout({ itemId, words: { title, brief: null }, consents: concerned, now: at }).title ?? title,
    history,
    editions: reduction.editions,
    guestId,
    now: at,
  })
  await projectItemRows({ req, itemId, at })
  await takePartsOut({ req, itemId, consents: concerned, latest, now: at })
  await sealRecords({ req, itemId, consents: concerned, editions: holding, guestId, now: at })
  // The page of a story that was taken back is closed; nobody has anything to finish there.
  if (concerned.some(({ part }) => part === 'story')) await closeContributions({ req, itemId, now: at })
  const after = await readItem({ req, itemId })
  if (after) await writeCard({ req, item: after })
  const actorId = personOf(req)?.id ?? null
  const ownerId = item?.planning.ownerId ?? null
  if (ownerId !== null && ownerId !== actorId) {
    const occasion = `${open.map(({ id }) => id).join()}:${itemId}`
    await queueMail({ req, kind: 'withdrawn', recipientId: ownerId, occasion, path: `/admin/collections/${SLUGS.contentItems}/${itemId}`, dueAt: at })
  }
  await takeOutElsewhere({ req, stop, open, now: at })
}

/** A picture also goes from texts that nobody approved yet: its file is closed from now on. */
async function takeOutElsewhere({ req, stop, open, now }: Pick<Stopping, 'req' | 'stop' | 'open' | 'now'>): Promise<void> {
  for (const consent of open) {
    if (consent.itemId !== stop.itemId) continue
    for (const itemId of await findItemsShowing({ req, mediaIds: idsOfPicture(consent) })) {
      if (itemId !== stop.itemId) await takePartsOut({ req, itemId, consents: [consent], latest: new Map(), now })
    }
  }
}

async function close({ req, consent, copies, through, now }: {
  req: PayloadRequest
  consent: Consent
  copies: readonly CopyToHandle[]
  through: RevocationThrough
  now: Instant
}): Promise<void> {
  const listed = copies.map(({ where, permalink }) => (permalink === null ? where : `${where}: ${permalink}`).slice(0, 200))
  // What ended by itself may have a list already, with what advisers did about it.
  const stored = await req.payload.findByID({ collection: SLUGS.consents, id: consent.id, overrideAccess: true, depth: 0, req })
  const known = stored.copies ?? []
  const missing = listed.filter((where) => !known.some((copy) => copy.where === where))
  await req.payload.update({
    collection: SLUGS.consents,
    id: consent.id,
    // Closed to everybody, so that no consent ends without its line in the journal; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data: {
      revokedAt: now,
      revokedThrough: through,
      ...(missing.length > 0 ? { copies: [...known, ...missing.map((where) => ({ where }))] } : {}),
    },
    req,
  })
}
