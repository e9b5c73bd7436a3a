import type { PayloadRequest } from 'payload'

import { isPlanReader } from '@/access/people'
import { currentInstant } from '@/clock'
import type { PlanningYear, TimeSpent } from '@/domain/planning/card'
import { countReport, type CouncilReport } from '@/domain/planning/countReport'
import { countReportMeans, type ReportMeans } from '@/domain/planning/countReportMeans'
import { findOutlookEnd, type ReportPeriod } from '@/domain/planning/reportPeriod'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'

import { expandSeries } from './expandSeries'
import { findCardsById, findPlanningCards } from './findPlanningCards'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { readPlanningYear, readTimeSpent } from './readPlanningYear'

export type ReportView = {
  report: CouncilReport
  means: ReportMeans[]
  /** last day of what is coming */
  comingUntil: PlainDate
  /** the day on which the report was made */
  madeOn: PlainDate
}

/**
 * The council report of a period, for whoever reads the plan.
 *
 * @returns null for anybody else
 */
export async function readReport({
  req,
  from,
  until,
  now = currentInstant(),
}: {
  req: PayloadRequest
  /** the second of who asks, for one who chose the period by it */
  now?: Instant
} & ReportPeriod): Promise<ReportView | null> {
  if (isPlanReader({ req }) !== true) return null
  const zone = readEnv().timeZone
  const madeOn = wallTimeFromInstant({ instant: now, zone }).date
  const comingUntil = findOutlookEnd({ until, today: madeOn })
  const { plans, timeSpent } = await readYears({ req, from, until })
  const window = { from, until: addDays({ date: comingUntil, days: 1 }) }
  const cards = await findPlanningCards({ req, ...window, withBacklog: false })
  const known = new Set(cards.map(({ id }) => id))
  const spentOn = timeSpent.flatMap(({ itemId }) => (itemId === null || known.has(itemId) ? [] : [itemId]))
  // What was spent on an item of another year still belongs to its campaign.
  const others = await findCardsById({ req, ids: [...new Set(spentOn)] })
  const report = countReport({
    from,
    until,
    comingUntil,
    cards: [...cards, ...others],
    occurrences: new Map(Object.entries(await expandSeries({ req, cards, window, zone }))),
    campaigns: await readPlanningCampaigns({ req }),
    timeSpent,
    vocabulary: await readPlanningVocabulary({ req }),
    now,
    zone,
  })
  return { report, means: countReportMeans({ from, until, plans, timeSpent, zone }), comingUntil, madeOn }
}

async function readYears({ req, from, until }: { req: PayloadRequest } & ReportPeriod) {
  const plans: PlanningYear[] = []
  const timeSpent: TimeSpent[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const plan = await readPlanningYear({ req, year })
    if (plan) plans.push(plan)
    timeSpent.push(...(await readTimeSpent({ req, year })))
  }
  return { plans, timeSpent }
}
