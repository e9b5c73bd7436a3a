import type { PayloadRequest, Where } from 'payload'

import { canReadItems } from '@/access/items'
import { canHoldId } from '@/database/canHoldId'
import { findCardRows } from '@/database/findCardRows'
import type { PlanningCard } from '@/domain/planning/card'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { asDocument } from './storedValues'

/** Longest series or card in days that a window still finds when it begins before and ends after it. */
const DAYS_LOOKED_BACK = 800

const NOT_THROWN_AWAY: Where = { deletedAt: { exists: false } }

/**
 * The cards that have anything to show in a window of days, and those of the backlog lane (no day at all, not
 * archived). One query over two indexed days; the cards themselves were written when their items were saved.
 *
 * @param from first day
 * @param until day after the last
 */
export async function findPlanningCards({
  req,
  from,
  until,
  withBacklog,
}: {
  req: PayloadRequest
  from: PlainDate
  until: PlainDate
  withBacklog: boolean
}): Promise<PlanningCard[]> {
  const earliest = addDays({ date: from, days: -DAYS_LOOKED_BACK })
  if (canReadItems({ req }) === true && !(await req.transactionID)) {
    const cards = await findCardRows({ payload: req.payload, query: { kind: 'window', from, until, earliest } })
    if (withBacklog) cards.push(...(await findCardRows({ payload: req.payload, query: { kind: 'backlog' } })))
    return cards as PlanningCard[]
  }
  const touches: Where = {
    and: [
      { cardUntil: { greater_than_equal: from } },
      { cardFrom: { greater_than_equal: earliest } },
      { cardFrom: { less_than: until } },
    ],
  }
  const cards = await findCards({ req, where: touches })
  if (!withBacklog) return cards
  const waiting: Where = { and: [{ cardFrom: { exists: false } }, { stage: { not_equals: 'archived' } }] }
  return [...cards, ...(await findCards({ req, where: waiting }))]
}

/** Cards by id, in no particular order; ids that the person may not see are absent. */
export async function findCardsById({ req, ids }: { req: PayloadRequest; ids: readonly string[] }): Promise<PlanningCard[]> {
  const possible = ids.filter((id) => canHoldId({ payload: req.payload, id }))
  return possible.length === 0 ? [] : findCards({ req, where: { id: { in: possible } } })
}

/** Cards that bear one of these titles, to the letter. */
export async function findCardsByTitle({ req, titles }: { req: PayloadRequest; titles: readonly string[] }): Promise<PlanningCard[]> {
  return titles.length === 0 ? [] : findCards({ req, where: { title: { in: [...titles] } } })
}

/** All cards of some campaigns, whatever their day, archived ones included. */
export async function findCampaignCards({
  req,
  campaignIds,
}: {
  req: PayloadRequest
  campaignIds: readonly string[]
}): Promise<PlanningCard[]> {
  return campaignIds.length === 0 ? [] : findCards({ req, where: { campaign: { in: [...campaignIds] } } })
}

async function findCards({ req, where }: { req: PayloadRequest; where: Where }): Promise<PlanningCard[]> {
  const access = await canReadItems({ req })
  if (access === false) return []
  // Through the database layer: ten thousand cards would spend a second in hooks that change nothing on them.
  const { docs } = await req.payload.db.find({
    collection: SLUGS.contentItems,
    where: { and: [where, NOT_THROWN_AWAY, ...(access === true ? [] : [access])] },
    select: { card: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((doc) => asDocument(doc).card as PlanningCard | null).filter((card) => card !== null)
}
