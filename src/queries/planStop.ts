import type { PayloadRequest } from 'payload'

import { idsOfPicture, partOf, type Consent, type PartOfItem } from '@/domain/consent/consent'
import type { AffectedPlace, CopyOutOfReach } from '@/domain/consent/describeStop'
import { planReducedEditions, type ReductionPlan } from '@/domain/consent/planReducedEditions'
import { showsPart } from '@/domain/consent/removeParts'
import { LANGUAGE_NAMES_NL } from '@/domain/languages'
import { projectItem } from '@/domain/serving/projectItem'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { readRules, type Rules } from './readRules'
import { readServingHistory, type ServingHistory, type StoredEdition } from './readServingHistory'

/** A copy that a person has to take away or ask for. */
export type CopyToHandle = CopyOutOfReach & { permalink: string | null }

/** What stopping does to one item. */
export type ItemStop = {
  itemId: string
  history: ServingHistory
  reduction: ReductionPlan
  /** of the consents that stop, those that an edition of this item rests on */
  restingIds: string[]
  /** editions that hold a part, of every time */
  holding: StoredEdition[]
}

export type StopPlan = { items: ItemStop[]; places: AffectedPlace[]; copies: CopyToHandle[] }

/**
 * What happens when consents stop: in the item they were given for, in items that were taken out of its series, and
 * wherever else a picture is shown. Writes nothing, so it is said beforehand exactly as it is done.
 */
export async function planStop({ req, consents, now }: {
  req: PayloadRequest
  consents: readonly Consent[]
  now: Instant
}): Promise<StopPlan> {
  const rules = await readRules({ req })
  const needMedia = rules.channels.filter(({ requiresMedia }) => requiresMedia).map(({ id }) => id)
  const plan: StopPlan = { items: [], places: [], copies: [] }
  for (const itemId of await findItemsConcerned({ req, consents })) {
    const history = await readServingHistory({ req, itemId })
    const revoked = await selectFor({ req, itemId, consents })
    const reduction = planReducedEditions({ ...history, revoked, needMedia, now })
    const holding = history.editions.filter((edition) => holdsAny({ edition, revoked }))
    const restingIds = revoked.map(({ id }) => id).filter((id) => history.editions.some((edition) => restsOn({ edition, id })))
    plan.items.push({ itemId, history, reduction, restingIds, holding })
    plan.places.push(...listPlaces({ history, reduction, holding, rules, now }))
    plan.copies.push(...(await findCopies({ req, itemId, holding, rules })))
  }
  return plan
}

/** Consents of another item concern this one only where they are about a picture, or its series. */
async function selectFor({ req, itemId, consents }: {
  req: PayloadRequest
  itemId: string
  consents: readonly Consent[]
}): Promise<{ id: string; about: PartOfItem }[]> {
  const isOwn = new Map<string, boolean>()
  for (const consent of consents) {
    isOwn.set(consent.itemId, consent.itemId === itemId || (await isTakenOutOf({ req, itemId, seriesId: consent.itemId })))
  }
  return consents
    .filter((consent) => consent.part === 'picture' || isOwn.get(consent.itemId) === true)
    .map((consent) => ({ id: consent.id, about: partOf(consent) }))
}

async function isTakenOutOf({ req, itemId, seriesId }: { req: PayloadRequest; itemId: string; seriesId: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.contentItems,
    overrideAccess: true,
    trash: true,
    where: { and: [{ id: { equals: itemId } }, { series: { equals: seriesId } }] },
    req,
  })
  return totalDocs > 0
}

async function findItemsConcerned({ req, consents }: { req: PayloadRequest; consents: readonly Consent[] }): Promise<string[]> {
  const given = [...new Set(consents.map(({ itemId }) => itemId))]
  const pictureIds = [...new Set(consents.flatMap(idsOfPicture))]
  // What must stop stops wherever it is, whoever may see it.
  const find = { overrideAccess: true, depth: 0, limit: 0, pagination: false, trash: true, req } as const
  const { docs: changed } = await req.payload.find({
    ...find,
    collection: SLUGS.contentItems,
    select: { title: true },
    where: { series: { in: given } },
  })
  const { docs: pictures } = await req.payload.find({
    ...find,
    collection: SLUGS.media,
    select: { sha256: true },
    where: { id: { in: pictureIds } },
  })
  const checksums = pictures.flatMap(({ sha256 }) => sha256 ?? [])
  const shown =
    checksums.length === 0
      ? []
      : (
          await req.payload.find({
            ...find,
            trash: false,
            collection: SLUGS.posts,
            select: { item: true },
            where: { mediaChecksums: { in: checksums } },
          })
        ).docs
  const ids = [...given, ...changed.map(({ id }) => String(id)), ...shown.map(({ item }) => relationId(item))]
  return [...new Set(ids.filter((id) => id !== null))]
}

function restsOn({ edition, id }: { edition: StoredEdition; id: string }): boolean {
  return edition.consents?.some(({ consentId }) => consentId === id) ?? false
}

function holdsAny({ edition, revoked }: { edition: StoredEdition; revoked: readonly { id: string; about: PartOfItem }[] }): boolean {
  return revoked.some(({ id, about }) => restsOn({ edition, id }) || showsPart({ content: edition.content, part: about }) !== 'absent')
}

function listPlaces({ history, reduction, holding, rules, now }: Pick<ItemStop, 'history' | 'reduction' | 'holding'> & {
  rules: Rules
  now: Instant
}): AffectedPlace[] {
  const places = projectItem(history)
    .filter((row) => row.servedUntil > now && holding.some(({ editionId }) => editionId === row.editionId))
    .map((row): AffectedPlace => {
      const next = reduction.editions.find(({ editionId }) => editionId === row.editionId)
      return {
        channelName: rules.channels.find(({ id }) => id === row.channelId)?.name ?? row.channel,
        languageName: LANGUAGE_NAMES_NL[row.language],
        state: row.servedFrom <= now ? 'live' : 'armed',
        staysWithout: next?.releases.some(({ publicId }) => publicId === row.publicId) ?? false,
      }
    })
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

/** What was placed by hand, and what partners who saw the text may have kept. */
async function findCopies({ req, itemId, holding, rules }: Pick<ItemStop, 'itemId' | 'holding'> & {
  req: PayloadRequest
  rules: Rules
}): Promise<CopyToHandle[]> {
  const { docs: placed } = await req.payload.find({
    collection: SLUGS.dispatches,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { and: [{ item: { equals: itemId } }, { status: { equals: 'placed' } }] },
    req,
  })
  const ours = placed.filter(({ language, edition }) => holding.some((each) => each.language === language && each.number === edition))
  const byHand = ours.map(({ channel, permalink }): CopyToHandle => {
    const name = rules.channels.find(({ id }) => id === relationId(channel))?.name ?? 'Met de hand geplaatst'
    return { where: name, permalink: permalink || null }
  })
  return [...byHand, ...(await findPartnerCopies({ req, itemId }))]
}

/** What partners with whom an item was shared may have kept of it. */
export async function findPartnerCopies({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<CopyToHandle[]> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    // A list of tasks for advisers, whoever stopped what.
    overrideAccess: true,
    disableErrors: true,
    depth: 1,
    trash: true,
    select: { sharedWith: true },
    req,
  })
  const partners = (item?.sharedWith ?? []).flatMap((partner) => (typeof partner === 'object' ? partner.name : []))
  return partners.map((name) => ({ where: `Wat ${name} bewaarde`, neutralWhere: 'wat partners bewaarden', permalink: null }))
}
