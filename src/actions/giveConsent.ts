import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { personOf, type PersonUser } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { GiveWish } from '@/domain/consent/consentView'
import { decideGiving } from '@/domain/consent/decideGiving'
import { CODE_BYTES, readWithdrawalCode, writeWithdrawalCode } from '@/domain/consent/withdrawalCode'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { readItem } from '@/queries/readItem'
import { hashViewLinkToken } from '@/queries/viewLinkToken'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { STALE_MESSAGE } from './staleMessage'

export type GiveConsentOutcome =
  | {
      kind: 'consent-given'
      message: string
      consentIds: string[]
      /** ends all parts of this giving, for ever; shown once and kept nowhere */
      code: string
    }
  | Refusal

type Giving = {
  req: PayloadRequest
  itemId: string
  wish: GiveWish
  /** whose consent a colleague records, given on paper or in conversation; absent where the expert gives it */
  expertId?: string | null
  /** the one language that somebody reads who has a link; null: all of them */
  onlyLanguage?: Language | null
  now: Instant
}

const NOT_YOURS: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen wie iets vertelt, geeft toestemming. Een adviseur kan vastleggen wat op papier is gegeven.',
}
const UNREAD = 'Deze link opent één taal. Toestemming geldt voor een tekst die is gelezen.'
const NOT_READ: Refusal = { kind: 'blocked', message: UNREAD, reasons: [UNREAD] }
const NOT_AN_EXPERT: Refusal = { kind: 'not-found', message: 'Kies de ervaringsdeskundige van wie de toestemming is.' }

/**
 * Records what an expert-by-experience allows of an item: one record per part, on exactly the text that was read.
 * Returns a code that ends all of it, also years later and without an account.
 */
export function giveConsent({ req: caller, ...giving }: Giving): Promise<GiveConsentOutcome> {
  const code = writeWithdrawalCode(randomBytes(CODE_BYTES))
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => giveWithin({ req, code, ...giving }) })
}

async function giveWithin({ req, itemId, wish, expertId = null, onlyLanguage = null, now, code }: Giving & { code: string }): Promise<GiveConsentOutcome> {
  const person = personOf(req)
  if (person === null) return NOT_YOURS
  const giver = await findGiver({ req, person, expertId })
  if (giver === null) return isAdviser(person) && expertId !== null ? NOT_AN_EXPERT : NOT_YOURS
  if (!(await maySee({ req, itemId }))) return NOT_FOUND
  const item = await readItem({ req, itemId })
  if (!item || item.isTrashed) return NOT_FOUND
  if (onlyLanguage !== null && wish.languages.some((language) => language !== onlyLanguage)) return NOT_READ
  const decision = decideGiving({
    contents: item.contents,
    itemChannelIds: item.planning.channelIds,
    wish,
    mustHaveRead: !giver.isRecorded,
    now,
    zone: readEnv().timeZone,
  })
  if (decision.kind === 'stale') return { kind: 'stale', message: STALE_MESSAGE, contentHash: decision.contentHash }
  if (decision.kind === 'blocked') return { kind: 'blocked', message: decision.reasons.join(' '), reasons: decision.reasons }

  const consentIds: string[] = []
  for (const { about, givenOn } of decision.parts) {
    const created = await req.payload.create({
      collection: SLUGS.consents,
      // Closed to everybody, so that a consent exists only with its line in the journal; who may was asked above.
      overrideAccess: true,
      depth: 0,
      data: {
        item: itemId,
        expert: giver.id,
        part: about.part,
        quote: about.part === 'quote' ? about.quote : null,
        picture: about.part === 'picture' ? about.pictureId : null,
        channels: wish.channelIds,
        languages: wish.languages,
        validFrom: decision.validFrom,
        validUntil: decision.validUntil,
        recognisability: wish.recognisability,
        givenOn,
        givenAt: decision.givenAt,
        givenBy: giver.isRecorded ? 'paper' : 'page',
        recordedBy: giver.isRecorded ? person.id : null,
        codeHash: hashViewLinkToken(readWithdrawalCode(code)),
      },
      req,
    })
    consentIds.push(String(created.id))
    await recordJournal({
      req,
      action: 'consent-given',
      objectType: SLUGS.contentItems,
      objectId: itemId,
      at: now,
      details: {
        consentId: String(created.id),
        part: about.part,
        languages: [...wish.languages].sort(),
        until: decision.validUntil,
        through: giver.isRecorded ? 'paper' : 'page',
      },
    })
  }
  return {
    kind: 'consent-given',
    message: giver.isRecorded ? 'De toestemming is vastgelegd. Geef de code mee.' : 'Dank u wel. Uw toestemming is vastgelegd.',
    consentIds,
    code,
  }
}

type Giver = { id: string; isRecorded: boolean }

async function findGiver({ req, person, expertId }: {
  req: PayloadRequest
  person: PersonUser
  expertId: string | null
}): Promise<Giver | null> {
  if (person.role === 'expert') return expertId === null || expertId === person.id ? { id: person.id, isRecorded: false } : null
  if (!isAdviser(person) || expertId === null) return null
  const expert = await req.payload.findByID({
    collection: SLUGS.users,
    id: expertId,
    // Advisers see experts; only the role is looked at.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { role: true },
    req,
  })
  return expert?.role === 'expert' ? { id: expertId, isRecorded: true } : null
}

const isAdviser = ({ role }: PersonUser): boolean => role === 'communications' || role === 'substance'

async function maySee({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<boolean> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    select: { title: true },
    user: req.user,
    req,
  })
  return Boolean(item)
}
