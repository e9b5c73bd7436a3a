import type { PayloadRequest } from 'payload'

import type { PlanningCard } from '@/domain/planning/card'
import type { ContentItem } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { planningOf } from './readItem'
import { relationId, relationIds } from './relationId'

/** What of a card can be written in a list, as it once was. */
export type EarlierPlan = Pick<
  PlanningCard,
  | 'title' | 'kind' | 'plannedDate' | 'plannedUntil' | 'campaignId' | 'themeIds' | 'audienceIds' | 'channelIds'
  | 'attentionPointIds' | 'goalIds' | 'levelIds' | 'partnerIds' | 'ownerId' | 'hoursPlanned' | 'eurosPlanned' | 'tone'
>

/**
 * How items were planned at a revision that somebody has on file. Versions of words that were typed on are folded into
 * one, so the newest that is not younger than the revision counts.
 *
 * @param known cards that the caller may see, with the revision on file
 * @returns by id; absent when no version that old is kept
 */
export async function readEarlierPlans({ req, known }: {
  req: PayloadRequest
  known: readonly { id: string; revision: number }[]
}): Promise<Map<string, EarlierPlan>> {
  const found = new Map<string, EarlierPlan>()
  for (const { id, revision } of known) {
    const { docs } = await req.payload.findVersions({
      collection: SLUGS.contentItems,
      // The caller has seen the card; how it was planned before is no more than that.
      overrideAccess: true,
      depth: 0,
      limit: 1,
      pagination: false,
      sort: '-version.revision',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { less_than_equal: revision } }] },
      req,
    })
    const [version] = docs.map((doc) => doc.version as unknown as ContentItem)
    if (version) found.set(id, planOf(version))
  }
  return found
}

function planOf(item: ContentItem): EarlierPlan {
  const { plannedDate, plannedUntil, channelIds, attentionPointIds, goalIds, levelIds, partnerIds, ownerId, hoursPlanned, eurosPlanned, tone } =
    planningOf(item)
  return {
    title: item.title,
    kind: item.kind,
    campaignId: relationId(item.campaign),
    themeIds: relationIds(item.themes),
    audienceIds: relationIds(item.audiences),
    plannedDate, plannedUntil, channelIds, attentionPointIds, goalIds, levelIds, partnerIds, ownerId, hoursPlanned, eurosPlanned, tone,
  }
}
