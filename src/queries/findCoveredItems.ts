import type { PayloadRequest, Where } from 'payload'

import { canHoldId } from '@/database/canHoldId'
import type { PlanningCard } from '@/domain/planning/card'
import type { BrakeScope } from '@/domain/serving/brake'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asDocuments, asText } from './storedValues'

export type CoveredItem = { itemId: string; title: string; isApproved: boolean; card: PlanningCard | null }

type Asking = { req: PayloadRequest; scope: BrakeScope; ids: readonly string[] }

/**
 * The items that a pause covers as they are now, approved or not: by what they are about, by a channel of theirs
 * (that of an approved text counts, also when the working copy has lost it), or the item itself.
 */
export async function findCoveredItems({ req, scope, ids }: Asking): Promise<CoveredItem[]> {
  const known = ids.filter((id) => canHoldId({ payload: req.payload, id }))
  const { approved, onChannel } = await readEditions({ req, channelIds: scope === 'channel' ? known : [] })
  // What is held must be found whoever asks; the callers have decided who may.
  const { docs } = await req.payload.db.find({
    collection: SLUGS.contentItems,
    where: conditionOf({ scope, ids: known, onChannel: [...onChannel] }),
    select: { title: true, card: true },
    sort: 'title',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(asDocument).map((item) => ({
    itemId: String(item.id),
    title: asText(item.title) ?? String(item.id),
    isApproved: approved.has(String(item.id)),
    card: (item.card as PlanningCard | null | undefined) ?? null,
  }))
}

function conditionOf({
  scope,
  ids,
  onChannel,
}: {
  scope: BrakeScope
  ids: string[]
  onChannel: string[]
}): Where {
  switch (scope) {
    case 'theme':
      return { themes: { in: ids } }
    case 'audience':
      return { audiences: { in: ids } }
    case 'campaign':
      return { campaign: { in: ids } }
    case 'item':
      return { id: { in: ids } }
    case 'channel': {
      const has: Where = { 'variants.channel': { in: ids } }
      return onChannel.length === 0 ? has : { or: [has, { id: { in: onChannel } }] }
    }
  }
}

/** Which items were ever approved, and which of them for one of these channels. */
async function readEditions({ req, channelIds }: { req: PayloadRequest; channelIds: readonly string[] }) {
  const { docs } = await req.payload.db.find({
    collection: SLUGS.editions,
    where: { seq: { greater_than: 0 } },
    select: channelIds.length === 0 ? { item: true } : { item: true, releases: true },
    limit: 0,
    pagination: false,
    req,
  })
  const approved = new Set<string>()
  const onChannel = new Set<string>()
  for (const edition of docs.map(asDocument)) {
    const itemId = relationId(edition.item)
    if (itemId === null) continue
    approved.add(itemId)
    if (asDocuments(edition.releases).some(({ channelId }) => channelIds.includes(String(channelId))))
      onChannel.add(itemId)
  }
  return { approved, onChannel }
}
