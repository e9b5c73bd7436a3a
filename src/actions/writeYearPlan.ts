import type { PayloadRequest } from 'payload'

import type { FocusPeriod, PlanTarget } from '@/domain/planning/card'
import { checkYearPlan, TARGET_FIELDS } from '@/domain/planning/checkYearPlan'
import type { ProposalEntry } from '@/domain/planning/proposal/proposal'
import { findYearPlan } from '@/queries/readPlanningYear'
import { SLUGS } from '@/slugs'

type Writing = { req: PayloadRequest; entries: readonly ProposalEntry[]; toYear: number }

/**
 * The title of the plan of a year that lies in the trash, when something is to be written in it: there can be one
 * plan a year, so it has to come back first.
 */
export async function findTrashedPlan({ req, entries, toYear }: Writing): Promise<string | null> {
  if (!hasPlanParts(entries)) return null
  const { docs } = await req.payload.find({
    collection: SLUGS.yearPlans,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    where: { and: [{ year: { equals: toYear } }, { deletedAt: { exists: true } }] },
    req,
  })
  return docs[0]?.title ?? null
}

/**
 * What is wrong with the rows that stand in the plan of a year, when something is to be written beside them: a
 * plan is saved as a whole, so those have to be put right first.
 */
export async function findPlanProblems({ req, entries, toYear }: Writing): Promise<string[]> {
  if (!hasPlanParts(entries)) return []
  const plan = await findYearPlan({ req, year: toYear })
  return checkYearPlan({ targets: plan?.targets ?? [], focusPeriods: plan?.focusPeriods ?? [] }).map(({ nl }) => nl)
}

function hasPlanParts(entries: readonly ProposalEntry[]): boolean {
  return entries.some(({ kind }) => kind === 'focus-period' || kind === 'target' || kind === 'means')
}

/**
 * Adds focus periods, targets and means to the plan of a year, and makes that plan when there is none. What
 * stands there stays as it is.
 *
 * @returns how many rows were added
 */
export async function writeYearPlan({ req, entries, toYear }: Writing): Promise<number> {
  const focusPeriods = entries.flatMap((entry) => (entry.kind === 'focus-period' ? [rowOfFocus(entry.focusPeriod)] : []))
  const targets = entries.flatMap((entry) => (entry.kind === 'target' ? [rowOfTarget(entry.target)] : []))
  const means = entries.flatMap((entry) => (entry.kind === 'means' ? [entry.means] : []))
  const added = focusPeriods.length + targets.length + means.length
  if (added === 0) return 0
  const door = { collection: SLUGS.yearPlans, overrideAccess: false, user: req.user, depth: 0, req } as const
  const plan = await findYearPlan({ req, year: toYear })
  const rows = {
    focusPeriods: [...(plan?.focusPeriods ?? []), ...focusPeriods],
    targets: [...(plan?.targets ?? []), ...targets],
    means: [...(plan?.means ?? []), ...means],
  } as never as object
  if (plan) await req.payload.update({ ...door, id: plan.id, data: rows })
  else await req.payload.create({ ...door, data: { title: `Jaarplan ${toYear}`, year: toYear, ...rows } })
  return added
}

function rowOfFocus({ name, startDate, endDate, focus }: FocusPeriod) {
  const relationTo = focus?.kind === 'theme' ? SLUGS.themes : SLUGS.audiences
  return { name, startDate, endDate, focus: focus && { relationTo, value: focus.id } }
}

function rowOfTarget({ kind, id, items }: PlanTarget) {
  return { kind, [TARGET_FIELDS[kind]]: id, items }
}
