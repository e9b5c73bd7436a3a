import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Language } from '@/domain/languages'
import { endOfDayAfter } from '@/domain/time/endOfDay'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import type { GuestLinkPurpose } from '@/queries/findGuestLink'
import { relationIds } from '@/queries/relationId'
import { createViewLinkToken, hashViewLinkToken } from '@/queries/viewLinkToken'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export const GUEST_LINK_DAYS = 14

export type CreateGuestLinkOutcome =
  | {
      kind: 'guest-link-created'
      message: string
      linkId: string
      /** holds the secret, which is nowhere else: shown once and then gone */
      url: string
      expiresAt: Instant
    }
  | Refusal

type Creating = {
  req: PayloadRequest
  itemId: string
  language: Language
  purpose: GuestLinkPurpose
  /**
   * who it is for, as the asker recognises them; no address is ever kept. Of an expert-by-experience it is their
   * pseudonym, whatever is given here
   */
  recipient: string
  /** the expert-by-experience to whom the link belongs: their yes counts as the assent of a story */
  expertId?: string | null
  now: Instant
}

const NOT_YOURS: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen adviseurs vragen een gast om mee te lezen. Vraag een van hen om de link.',
}

/** Where a link of each purpose opens. */
const PATHS: Record<GuestLinkPurpose, (token: string) => string> = {
  review: (token) => `/lees/${token}`,
  'co-writing': (token) => `/schrijf/l/${token}`,
}

/**
 * Makes a personal way to one item in one language without an account, until the end of the
 * fourteenth day. Only the hash of its
 * secret is written.
 */
export function createGuestLink({ req: caller, ...wish }: Creating): Promise<CreateGuestLinkOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_YOURS)
  const token = createViewLinkToken()
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => write({ req, token, ...wish }) })
}

async function write({
  req,
  itemId,
  language,
  purpose,
  recipient,
  expertId = null,
  now,
  token,
}: Creating & { token: string }): Promise<CreateGuestLinkOutcome> {
  const refusal = await whyNot({ req, itemId, expertId, purpose })
  if (refusal) return refusal
  const expert = expertId === null ? null : await readExpert({ req, expertId })
  if (expert?.isPaused) return blocked('Deze persoon heeft pauze. Maak nu geen link; wie pauze heeft, laat zelf weten wanneer die voorbij is.')
  const expiresAt = endOfDayAfter({ instant: now, days: GUEST_LINK_DAYS, zone: readEnv().timeZone })
  const link = await req.payload.create({
    collection: SLUGS.guestLinks,
    // Closed to everybody, so that a link exists only with its line in the journal; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data: {
      item: itemId,
      language,
      purpose,
      recipient: expert?.name ?? recipient,
      expert: expertId,
      tokenHash: hashViewLinkToken(token),
      madeBy: personOf(req)?.id,
      madeAt: now,
      expiresAt,
    },
    req,
  })
  await recordJournal({
    req,
    action: 'guest-link-created',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    language,
    at: now,
    details: { linkId: String(link.id), purpose, expiresAt },
  })
  return {
    kind: 'guest-link-created',
    message: 'De link is klaar. Kopieer hem nu; straks is hij niet meer op te vragen.',
    linkId: String(link.id),
    url: `${readEnv().serverUrl}${PATHS[purpose](token)}`,
    expiresAt,
  }
}

async function whyNot({
  req,
  itemId,
  expertId,
  purpose,
}: Pick<Creating, 'req' | 'itemId' | 'purpose'> & { expertId: string | null }): Promise<Refusal | null> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    select: { archivedAt: true, sealedAt: true, coWriters: true },
    req,
  })
  if (!item) return NOT_FOUND
  if (item.archivedAt || item.sealedAt) return blocked('Dit item is gesloten. Er is niets meer om te lezen te geven.')
  if (expertId === null) {
    return purpose === 'review' ? null : blocked('Kies voor welke ervaringsdeskundige deze link is.')
  }
  if (relationIds(item.coWriters).includes(expertId)) return null
  return blocked('Deze ervaringsdeskundige schrijft niet mee aan dit item. Zet die eerst bij de meeschrijvers.')
}

async function readExpert({ req, expertId }: { req: PayloadRequest; expertId: string }): Promise<{ name: string; isPaused: boolean }> {
  const user = await req.payload.findByID({
    collection: SLUGS.users,
    id: expertId,
    // Somebody's pace is theirs to see; a pause holds for whoever asks.
    overrideAccess: true,
    depth: 0,
    select: { displayName: true, pausedAt: true },
    req,
  })
  return { name: user.displayName, isPaused: Boolean(user.pausedAt) }
}

const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })
