import type { PayloadRequest } from 'payload'

import { isAdministrator, isPlanner } from '@/access/people'
import { keyOfThing, RECOGNISABILITY_LABELS, type Recognisability } from '@/domain/consent/consent'
import type { GiveView, StopPart, StopView } from '@/domain/consent/consentView'
import { LANGUAGE_NAMES_NL } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import { SLUGS } from '@/slugs'

import { readNames } from './findConsentWork'
import { readConsentsOf, type KeptConsent } from './readConsents'
import { readGiveView } from './readGiveView'
import { readItem } from './readItem'
import { readRules } from './readRules'
import { readStopView } from './readStopView'

/** One thing that somebody allowed, as advisers see it. */
export type AllowedThing = {
  stop: StopPart
  /** the pseudonym that colleagues know */
  by: string
  where: string
  languages: string
  recognisability: Recognisability
  recognisabilityName: string
  givenOnPaper: boolean
  /** whether the text is another one now than it was given on */
  isTextChanged: boolean
  copies: { consentId: string; index: number; where: string; isDone: boolean }[]
}

export type ConsentPanelData = {
  itemId: string
  things: AllowedThing[]
  all: StopView['all']
  /** who can have allowed something, those who write along first; null for who does not record consents */
  experts: { id: string; name: string }[] | null
  give: GiveView | null
  /** what is under lock; an administrator can open it */
  sealed: { editionId: string; language: string; number: number }[]
  mayOpen: boolean
}

/**
 * What is allowed of an item, by whom, where, until when and on which text.
 *
 * @returns null for who has nothing to do with it: consents are for advisers, and what is sealed for administrators
 */
export async function readConsentPanel({ req, itemId, now }: {
  req: PayloadRequest
  itemId: string
  now: Instant
}): Promise<ConsentPanelData | null> {
  const isAdviser = isPlanner({ req }) === true
  const mayOpen = isAdministrator({ req }) === true
  if (!isAdviser && !mayOpen) return null
  const item = await readItem({ req, itemId })
  if (!item) return null
  const sealed = await findSealed({ req, itemId })
  if (!isAdviser) return { itemId, things: [], all: null, experts: null, give: null, sealed, mayOpen }
  const consents = await readConsentsOf({ req, itemIds: [itemId] })
  const view = await readStopView({ req, consents, now })
  const names = await readNames({ req, ids: consents.map(({ expertId }) => expertId) })
  const { channels } = await readRules({ req })
  const hashes = new Map(Object.values(item.contents).map((content) => [content.language, hashContent(content)]))
  const things = view.parts.map((stop): AllowedThing => {
    const records = consents.filter(({ id }) => stop.consentIds.includes(id))
    const newest = records[0] as KeptConsent
    return {
      stop,
      by: names.get(newest.expertId) ?? '',
      where: newest.channelIds.map((id) => channels.find((channel) => channel.id === id)?.name ?? '').join(', '),
      languages: newest.languages.map((language) => LANGUAGE_NAMES_NL[language]).join(', '),
      recognisability: newest.recognisability,
      recognisabilityName: RECOGNISABILITY_LABELS[newest.recognisability].nl,
      givenOnPaper: newest.givenBy === 'paper',
      isTextChanged: newest.languages.some((language) => newest.givenOn[language]?.contentHash !== hashes.get(language)),
      copies: records
        .filter((consent) => keyOfThing(consent) === keyOfThing(newest))
        .flatMap(({ id, copies }) => copies.map(({ where, doneAt }, index) => ({ consentId: id, index, where, isDone: doneAt !== null }))),
    }
  })
  const experts = await findExperts({ req, first: item.coWriterIds })
  return { itemId, things, all: view.all, experts, give: await readGiveView({ req, itemId }), sealed, mayOpen }
}

async function findSealed({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<ConsentPanelData['sealed']> {
  const { docs } = await req.payload.find({
    collection: SLUGS.editions,
    // That something is under lock is no secret to these two roles; its words are not read.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'seq',
    select: { language: true, number: true },
    where: { and: [{ item: { equals: itemId } }, { sealedAt: { exists: true } }] },
    req,
  })
  return docs.map(({ id, language, number }) => ({ editionId: String(id), language, number }))
}

async function findExperts({ req, first }: { req: PayloadRequest; first: readonly string[] }): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'displayName',
    select: { displayName: true },
    where: { role: { equals: 'expert' } },
    req,
  })
  const experts = docs.map(({ id, displayName }) => ({ id: String(id), name: displayName }))
  return experts.sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)))
}
