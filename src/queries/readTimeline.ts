import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader } from '@/access/people'
import { currentInstant } from '@/clock'
import type { FocusPeriod, PlanningCampaign, PlanningCard, PlanningTerm, TimeSpent } from '@/domain/planning/card'
import type { PlacedOccurrence } from '@/domain/planning/placeCards'
import type { Instant } from '@/domain/time/instant'
import { parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { expandSeries } from './expandSeries'
import { findCampaignCards } from './findPlanningCards'
import { readPlannerDays, type PlannerDay } from './readPlanner'
import { readPlannerRevision } from './readPlannerRevision'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { readPlanningYear, readTimeSpent } from './readPlanningYear'

/** Everything that the timeline of a year shows. */
export type TimelineData = {
  year: number
  /** all of them: overlaps and counts do not stop at the end of a year */
  campaigns: PlanningCampaign[]
  /** by campaign id: when it was changed last, which a move names as what it saw */
  versions: Record<string, string>
  /** of all campaigns */
  cards: PlanningCard[]
  /** times of series by card id, within the year */
  occurrences: Record<string, PlacedOccurrence[]>
  /** over the whole life of the campaigns */
  timeSpent: TimeSpent[]
  days: PlannerDay[]
  focusPeriods: FocusPeriod[]
  audiences: PlanningTerm[]
  channels: PlanningTerm[]
  now: Instant
  today: PlainDate
  zone: string
  mayPlan: boolean
  revision: number
}

/** More years of spending than a campaign lasts. */
const MOST_YEARS = 6

/**
 * Campaigns of a year with their items, hours, euros, and what stands behind them.
 *
 * @returns null for whoever does not read the plan
 */
export async function readTimeline({ req, year, now = currentInstant() }: {
  req: PayloadRequest
  year: number
  /** the second of who asks, for one who chose the year by it */
  now?: Instant
}): Promise<TimelineData | null> {
  if (isPlanReader({ req }) !== true) return null
  const zone = readEnv().timeZone
  const window = { from: parsePlainDate(`${year}-01-01`), until: parsePlainDate(`${year + 1}-01-01`) }
  // Before the rest: what is written in between is then read once too often, never missed.
  const revision = await readPlannerRevision({ req })
  const campaigns = await readPlanningCampaigns({ req })
  const cards = await findCampaignCards({ req, campaignIds: campaigns.map(({ id }) => id) })
  const vocabulary = await readPlanningVocabulary({ req })
  return {
    year,
    campaigns,
    versions: await readVersions({ req }),
    cards,
    occurrences: await expandSeries({ req, cards, window, zone }),
    timeSpent: await readSpending({ req, campaigns, year }),
    days: await readPlannerDays({ req, window }),
    focusPeriods: (await readPlanningYear({ req, year }))?.focusPeriods ?? [],
    audiences: vocabulary.audiences,
    channels: vocabulary.channels,
    now,
    today: wallTimeFromInstant({ instant: now, zone }).date,
    zone,
    mayPlan: isPlanner({ req }) === true,
    revision,
  }
}

async function readVersions({ req }: { req: PayloadRequest }): Promise<Record<string, string>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.campaigns,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 1000,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  return Object.fromEntries(docs.map(({ id, updatedAt }) => [String(id), updatedAt]))
}

/** A campaign that runs over the end of a year has spent in both, and is prepared in the year before. */
async function readSpending({
  req,
  campaigns,
  year,
}: {
  req: PayloadRequest
  campaigns: readonly PlanningCampaign[]
  year: number
}): Promise<TimeSpent[]> {
  const touched = campaigns.filter(
    ({ startDate, endDate }) =>
      (startDate ?? '') <= `${year}-12-31` && (endDate ?? `${year}-01-01`) >= `${year}-01-01`,
  )
  const years = touched
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .flatMap((date) => (date ? [Number(date.slice(0, 4))] : []))
  const first = Math.max(Math.min(year, ...years) - 1, year - MOST_YEARS)
  const last = Math.min(Math.max(year, ...years), year + MOST_YEARS)
  const spent: TimeSpent[] = []
  for (let each = first; each <= last; each += 1) spent.push(...(await readTimeSpent({ req, year: each })))
  return spent
}
