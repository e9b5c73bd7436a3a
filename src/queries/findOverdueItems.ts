import type { Payload, PayloadRequest, Where } from 'payload'

import type { PlanningCard } from '@/domain/planning/card'
import { describeCardState } from '@/domain/planning/describeCardState'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { STAGES_BEFORE_APPROVAL } from '@/domain/workflow/stages'
import type { ContentItem } from '@/payload-types'
import { SLUGS } from '@/slugs'

/** What of an item says that it is late. */
export type OverdueItem = Pick<ContentItem, 'id' | 'title' | 'stage' | 'plannedDate' | 'releaseAt' | 'owner'>

/**
 * Items whose moment is past without approval, as the calendar marks them: what readers saw in time is not late while
 * it is written anew, and what stays inside simply took place.
 *
 * @param access who asks; true for the calendar itself
 */
export async function findOverdueItems({ payload, req, access, now, zone }: {
  payload: Payload
  req?: PayloadRequest
  access: Where | boolean
  now: Instant
  zone: string
}): Promise<OverdueItem[]> {
  if (access === false) return []
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const { docs } = await payload.db.find<OverdueItem & { card?: PlanningCard | null }>({
    collection: SLUGS.contentItems,
    limit: 0,
    pagination: false,
    sort: 'cardFrom',
    select: { title: true, stage: true, plannedDate: true, releaseAt: true, owner: true, card: true },
    where: {
      and: [
        { stage: { in: [...STAGES_BEFORE_APPROVAL] } },
        { deletedAt: { exists: false } },
        { or: [{ cardFrom: { less_than: today } }, { releaseAt: { less_than_equal: now } }] },
        ...(access === true ? [] : [access]),
      ],
    },
    req,
  })
  return docs.filter(({ card }) => card && describeCardState({ card, now, zone }).kind === 'overdue')
}
