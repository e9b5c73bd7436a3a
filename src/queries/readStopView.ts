import type { PayloadRequest } from 'payload'

import { CONSENT_PART_LABELS, CONSENT_PARTS, keyOfThing, stateOf, type Consent } from '@/domain/consent/consent'
import type { Prolonging, StopPart, StopView } from '@/domain/consent/consentView'
import { describeStop } from '@/domain/consent/describeStop'
import { findProlongable } from '@/domain/consent/findProlongable'
import { describeDate } from '@/domain/time/dutch'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { findWordsElsewhere, nameWordsElsewhere, readSpokenPlaces } from './findWordsElsewhere'
import { planStop } from './planStop'

/**
 * What somebody allowed, thing by thing, with what stopping each will do. The caller has made sure that they may
 * see these consents.
 *
 * @param isNeutral says only "tekst, citaat, foto", for a page that anybody with the code may have open
 * @param mayProlong whether it is the giver who reads, signed in
 */
export async function readStopView({ req, consents, isNeutral = false, mayProlong = false, now }: {
  req: PayloadRequest
  consents: readonly Consent[]
  isNeutral?: boolean
  mayProlong?: boolean
  now: Instant
}): Promise<StopView> {
  const things = new Map<string, Consent[]>()
  // The oldest thing first, as they were given; within one the newest record tells where it stands.
  for (const consent of [...consents].sort(compareGivings)) {
    things.set(keyOfThing(consent), [consent, ...(things.get(keyOfThing(consent)) ?? [])])
  }
  const parts: StopPart[] = []
  const describe = await prepareDescription({ req, consents, isNeutral, now })
  for (const records of things.values()) {
    const [newest] = records
    if (newest === undefined) continue
    const open = records.filter(({ revokedAt }) => revokedAt === null)
    parts.push({
      consentIds: records.map(({ id }) => id),
      part: newest.part,
      name: isNeutral ? neutralName({ part: newest.part, parts }) : await fullName({ req, consent: newest }),
      given: describeGiven({ consent: newest, now }),
      stopped: open.length === 0 ? `Gestopt op ${dayOf(records.map(({ revokedAt }) => revokedAt).find((at) => at !== null) ?? now)}.` : null,
      effects: open.length === 0 ? [] : await describe(open),
      prolong: mayProlong ? describeProlonging({ records, now }) : null,
    })
  }
  const open = consents.filter(({ revokedAt }) => revokedAt === null)
  if (parts.filter(({ stopped }) => stopped === null).length < 2) return { parts, all: null }
  return { parts, all: { consentIds: open.map(({ id }) => id), effects: await describe(open) } }
}

/** What stopping does, asked several times of one page: what is said elsewhere is read once, and only where it matters. */
async function prepareDescription({ req, consents, isNeutral, now }: {
  req: PayloadRequest
  consents: readonly Consent[]
  isNeutral: boolean
  now: Instant
}) {
  const isSpoken = consents.some(({ part, revokedAt }) => part !== 'picture' && revokedAt === null)
  const everywhere = isSpoken ? await readSpokenPlaces({ req, now }) : []
  return async (open: readonly Consent[]): Promise<string[]> => {
    const plan = await planStop({ req, consents: open, now })
    const exceptItemIds = plan.items.map(({ itemId }) => itemId)
    const found = await findWordsElsewhere({ req, consents: open, exceptItemIds, now, everywhere })
    const elsewhere = await nameWordsElsewhere({ req, found })
    return describeStop({ parts: open.map(({ part }) => part), ...plan, elsewhere, isNeutral })
  }
}

function describeProlonging({ records, now }: { records: readonly Consent[]; now: Instant }): Prolonging | null {
  const consent = findProlongable({ records, now })
  // It is over at the very beginning of the day after its last one.
  return consent && { consentId: consent.id, firstDay: wallTimeFromInstant({ instant: consent.validUntil, zone: readEnv().timeZone }).date }
}

function compareGivings(a: Consent, b: Consent): number {
  if (a.givenAt !== b.givenAt) return a.givenAt < b.givenAt ? -1 : 1
  const [first, second] = [CONSENT_PARTS.indexOf(a.part), CONSENT_PARTS.indexOf(b.part)]
  return first - second || (a.id < b.id ? -1 : 1)
}

function neutralName({ part, parts }: { part: Consent['part']; parts: readonly StopPart[] }): string {
  const names = { story: 'De tekst', quote: 'Het citaat', picture: 'De foto' } as const
  const before = parts.filter((each) => each.part === part).length
  return before === 0 ? names[part] : `${names[part]} (${before + 1})`
}

async function fullName({ req, consent }: { req: PayloadRequest; consent: Consent }): Promise<string> {
  const name = CONSENT_PART_LABELS[consent.part].nl
  if (consent.part === 'quote') return `${name}: “${shorten((consent.quote ?? '').replace(/^[“"„]|[”"]$/g, ''))}”`
  if (consent.part !== 'picture' || consent.pictureId === null) return name
  const picture = await req.payload.findByID({
    collection: SLUGS.media,
    id: consent.pictureId,
    // The giver knows their own picture; of a sealed one only its description is left to name it by.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    locale: 'nl',
    trash: true,
    select: { alt: true },
    req,
  })
  return picture?.alt ? `${name}: ${shorten(picture.alt)}` : name
}

const shorten = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`)

function describeGiven({ consent, now }: { consent: Consent; now: Instant }): string {
  const { givenAt, validFrom, validUntil } = consent
  const state = stateOf({ consent, at: now })
  const given = `Gegeven op ${dayOf(givenAt)}${state === 'later' ? `, vanaf ${dayOf(validFrom)}` : ''}`
  if (validUntil === null) return `${given}, tot u stopt.`
  const last = dayOf(addSeconds({ instant: validUntil, seconds: -1 }))
  return state === 'ended' ? `${given}, voorbij sinds ${last}.` : `${given}, tot en met ${last}.`
}

function dayOf(instant: Instant): string {
  return describeDate({ date: wallTimeFromInstant({ instant, zone: readEnv().timeZone }).date })
}
