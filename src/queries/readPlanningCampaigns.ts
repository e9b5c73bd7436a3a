import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { CAMPAIGN_COLORS, type PlanningCampaign } from '@/domain/planning/card'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { Campaign } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { relationId, relationIds } from './relationId'

/** All campaigns that this person may read, in order of start; a calendar has dozens, not thousands. */
export async function readPlanningCampaigns({ req }: { req: PayloadRequest }): Promise<PlanningCampaign[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.campaigns,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    limit: 1000,
    pagination: false,
    sort: 'startDate',
    req,
  })
  return docs.map(presentCampaign)
}

/** A campaign's record as planning reads it. */
export function presentCampaign(campaign: Campaign): PlanningCampaign {
  const observanceId = relationId(campaign.tie?.observance)
  const { national } = campaign
  return {
    id: String(campaign.id),
    name: campaign.publicName,
    color: CAMPAIGN_COLORS.find((color) => color === campaign.color) ?? 'blue',
    startDate: dateOrNull(campaign.startDate),
    endDate: dateOrNull(campaign.endDate),
    phases: (campaign.phases ?? []).flatMap(({ name, startDate, endDate }) =>
      isPlainDate(startDate) && isPlainDate(endDate) ? [{ name, startDate, endDate }] : [],
    ),
    themeIds: relationIds(campaign.themes),
    audienceIds: relationIds(campaign.audiences),
    channelIds: relationIds(campaign.channels),
    goalIds: relationIds(campaign.goals),
    levelIds: relationIds(campaign.levels),
    partnerIds: relationIds(campaign.partners),
    leadId: relationId(campaign.lead),
    tie: observanceId ? { observanceId, offsetDays: campaign.tie?.offsetDays ?? 0 } : null,
    national: national?.name
      ? { name: national.name, startDate: dateOrNull(national.startDate), endDate: dateOrNull(national.endDate) }
      : null,
    hoursPlanned: campaign.hoursPlanned ?? null,
    eurosPlanned: campaign.eurosPlanned ?? null,
  }
}

const dateOrNull = (value: unknown): PlainDate | null => (isPlainDate(value) ? value : null)
