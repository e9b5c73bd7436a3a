import type { PayloadRequest } from 'payload'

import type { FocusPeriod, PlanningYear, PlanTarget, TimeSpent } from '@/domain/planning/card'
import { TARGET_FIELDS } from '@/domain/planning/checkYearPlan'
import { isPlainDate } from '@/domain/time/plainDate'
import type { YearPlan } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'

type OfYear = { req: PayloadRequest; year: number }

/** The plan of a year as it is stored; null when nobody has made one yet, or this person may not read it. */
export async function findYearPlan({ req, year }: OfYear): Promise<YearPlan | null> {
  const { docs } = await req.payload.find({
    collection: SLUGS.yearPlans,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { year: { equals: year } },
    req,
  })
  return docs[0] ?? null
}

/** The same as the planner counts with it. */
export async function readPlanningYear({ req, year }: OfYear): Promise<PlanningYear | null> {
  const plan = await findYearPlan({ req, year })
  if (!plan) return null
  return {
    id: String(plan.id),
    year: plan.year,
    title: plan.title,
    means: (plan.means ?? []).map(({ id, name, hours, euros, status }) => ({
      id: id ?? '',
      name,
      hours: hours ?? null,
      euros: euros ?? null,
      status,
    })),
    focusPeriods: (plan.focusPeriods ?? []).flatMap(presentFocusPeriod),
    targets: (plan.targets ?? []).flatMap(presentTarget),
  }
}

/** Hours and euros spent in a year, in order of day. */
export async function readTimeSpent({ req, year }: OfYear): Promise<TimeSpent[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.timeEntries,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'spentOn',
    where: {
      and: [{ spentOn: { greater_than_equal: `${year}-01-01` } }, { spentOn: { less_than_equal: `${year}-12-31` } }],
    },
    req,
  })
  return docs.flatMap(({ spentOn, minutes, euros, campaign, item, means }) =>
    isPlainDate(spentOn)
      ? [
          {
            spentOn,
            minutes: minutes ?? 0,
            euros: euros ?? 0,
            campaignId: relationId(campaign),
            itemId: relationId(item),
            meansId: means ?? null,
          },
        ]
      : [],
  )
}

function presentFocusPeriod({ name, startDate, endDate, focus }: NonNullable<YearPlan['focusPeriods']>[number]): FocusPeriod[] {
  if (!isPlainDate(startDate) || !isPlainDate(endDate)) return []
  const id = relationId(focus?.value)
  const kind = focus?.relationTo === SLUGS.themes ? 'theme' : 'audience'
  return [{ name: name ?? '', startDate, endDate, focus: id ? { kind, id } : null }]
}

function presentTarget(target: NonNullable<YearPlan['targets']>[number]): PlanTarget[] {
  const { kind, items } = target
  const known = relationId(target[TARGET_FIELDS[kind]])
  return known ? [{ kind, id: known, items }] : []
}
