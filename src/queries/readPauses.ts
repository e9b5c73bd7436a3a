import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader } from '@/access/people'
import { currentInstant } from '@/clock'
import type { ServedStretch } from '@/domain/planning/card'
import type { BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { findBrakeTarget } from './findBrakeTarget'
import { findCoveredItems } from './findCoveredItems'
import { findHandCopies, type HandCopy } from './previewBrake'
import { readBrakeTermsOf } from './readBrakeTermsOf'
import { readEndedBrakes, readOpenBrakes, type BrakeView } from './readBrakes'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { relationId } from './relationId'

/** A pause that is not over, with what it holds. */
export type OpenPause = BrakeView & {
  held: { itemId: string; title: string; channelNames: string[] }[]
  liftedItems: { itemId: string; title: string }[]
  /** placed by hand and out of reach, of what is held at this moment */
  copies: HandCopy[]
}

export type PauseChoice = { id: string; name: string }

export type PausesView = {
  open: OpenPause[]
  ended: BrakeView[]
  choices: Record<BrakeScope, PauseChoice[]>
  /** what the address asks to pause, when it exists */
  wished: { scope: BrakeScope; id: string } | null
  mayPause: boolean
  now: Instant
}

const MOST_ENDED = 50

/**
 * Everything on the page of pauses.
 *
 * @param itemId an item that somebody wants to pause, from the address
 * @returns null for whoever does not read the plan
 */
export async function readPauses({
  req,
  itemId,
}: {
  req: PayloadRequest
  itemId: string | null
}): Promise<PausesView | null> {
  if (isPlanReader({ req }) !== true) return null
  const now = currentInstant()
  const vocabulary = await readPlanningVocabulary({ req })
  const channelNames = new Map(vocabulary.channels.map(({ id, name }) => [id, name]))
  const open: OpenPause[] = []
  for (const brake of await readOpenBrakes({ req }))
    open.push(await describePause({ req, brake, channelNames, now }))
  const wished = itemId === null ? null : await findBrakeTarget({ req, scope: 'item', id: itemId })
  return {
    open,
    ended: await readEndedBrakes({ req, limit: MOST_ENDED }),
    choices: {
      theme: vocabulary.themes,
      audience: vocabulary.audiences,
      channel: vocabulary.channels,
      campaign: await readPlanningCampaigns({ req }),
      item: await findShownItems({ req, now, wished }),
    },
    wished: wished === null ? null : { scope: 'item', id: wished.id },
    mayPause: isPlanner({ req }) === true,
    now,
  }
}

async function describePause({
  req,
  brake,
  channelNames,
  now,
}: {
  req: PayloadRequest
  brake: BrakeView
  channelNames: ReadonlyMap<string, string>
  now: Instant
}): Promise<OpenPause> {
  const terms = await readBrakeTermsOf({ req, brakeId: brake.id })
  const covered = terms === null ? [] : await findCoveredItems({ req, ...terms })
  const lifted = new Set(brake.liftedItemIds)
  const isOfBrake = ({ channelId, until }: ServedStretch) =>
    until > now && (terms?.scope !== 'channel' || terms.ids.includes(channelId))
  const held = covered
    .filter(({ itemId }) => !lifted.has(itemId))
    .map((item) => ({ ...item, stretches: (item.card?.held ?? []).filter(isOfBrake) }))
    .filter(({ stretches }) => stretches.length > 0)
  const heldNow = new Set(
    held.flatMap(({ itemId, stretches }) =>
      stretches
        .filter(({ from }) => from <= now)
        .map(({ channelId, language }) => `${itemId} ${channelId} ${language}`),
    ),
  )
  return {
    ...brake,
    held: held.map(({ itemId, title, stretches }) => ({
      itemId,
      title,
      channelNames: [...new Set(stretches.map(({ channelId }) => channelNames.get(channelId) ?? ''))].filter(
        Boolean,
      ),
    })),
    liftedItems: covered
      .filter(({ itemId }) => lifted.has(itemId))
      .map(({ itemId, title }) => ({ itemId, title })),
    copies:
      heldNow.size === 0 ? [] : await findCopies({ req, itemIds: held.map(({ itemId }) => itemId), heldNow }),
  }
}

async function findCopies({
  req,
  itemIds,
  heldNow,
}: {
  req: PayloadRequest
  itemIds: string[]
  heldNow: ReadonlySet<string>
}) {
  const copies = await findHandCopies({ req, where: { item: { in: itemIds } } })
  return copies.filter(({ itemId, channelId, language }) => heldNow.has(`${itemId} ${channelId} ${language}`))
}

/** Items that readers see or will see; what nobody sees needs no pause. */
async function findShownItems({
  req,
  now,
  wished,
}: {
  req: PayloadRequest
  now: Instant
  wished: PauseChoice | null
}): Promise<PauseChoice[]> {
  const { docs: rows } = await req.payload.find({
    collection: SLUGS.posts,
    // What is to come is hidden from every reader; here only whose it is counts.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { item: true },
    where: { servedUntil: { greater_than: now } },
    req,
  })
  const ids = [...new Set(rows.map(({ item }) => relationId(item)).filter((id) => id !== null))]
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'title',
    select: { title: true },
    where: { id: { in: ids } },
    req,
  })
  const shown = docs.map(({ id, title }) => ({ id: String(id), name: title }))
  return wished === null || shown.some(({ id }) => id === wished.id)
    ? shown
    : [{ id: wished.id, name: wished.name }, ...shown]
}
