import type { PayloadRequest } from 'payload'

import type { Observance } from '@/domain/observances/observance'
import { listTied, type Tied } from '@/domain/observances/listTied'
import type { PlanningCampaign, PlanningCard } from '@/domain/planning/card'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { findCampaignCards, findCardsById } from './findPlanningCards'
import { readObservances } from './readObservances'
import { readPlanningCampaigns } from './readPlanningCampaigns'

type Asking = { req: PayloadRequest; observanceId: string }

/** Cards and campaigns that are tied to an observance, and the cards of those campaigns, as far as this person sees them. */
export async function findTied({
  req,
  observanceId,
}: Asking): Promise<{ cards: PlanningCard[]; campaigns: PlanningCampaign[]; campaignCards: PlanningCard[] }> {
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { kind: true },
    where: { 'tie.observance': { equals: observanceId } },
    req,
  })
  const campaigns = (await readPlanningCampaigns({ req })).filter(({ tie }) => tie?.observanceId === observanceId)
  return {
    cards: await findCardsById({ req, ids: docs.map(({ id }) => String(id)) }),
    campaigns,
    campaignCards: await findCampaignCards({ req, campaignIds: campaigns.map(({ id }) => id) }),
  }
}

/**
 * What is tied to an observance, and what of it could move along.
 *
 * @returns null when there is no such observance
 */
export async function readTied({
  req,
  observanceId,
  now,
}: Asking & { now: Instant }): Promise<{ observance: Observance; tied: Tied[] } | null> {
  const observances = await readObservances({ req })
  const observance = observances.find(({ id }) => id === observanceId)
  if (!observance) return null
  const zone = readEnv().timeZone
  const today = wallTimeFromInstant({ instant: now, zone }).date
  return { observance, tied: listTied({ ...(await findTied({ req, observanceId })), observance, now, today, zone }) }
}
