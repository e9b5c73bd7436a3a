import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { checkProposal, type ProposalChoice } from '@/domain/planning/checkProposal'
import type { ProposalEntry } from '@/domain/planning/proposal/proposal'
import { readNextYear } from '@/queries/readNextYear'

import { carryCampaign, linkLandingItem } from './carryCampaign'
import { carryItem } from './carryItem'
import { NOT_PLANNER, type Refusal } from './outcome'
import { findPlanProblems, findTrashedPlan, writeYearPlan } from './writeYearPlan'

export type NextYearCounts = { campaigns: number; items: number; planParts: number }

export type WriteNextYearOutcome = { kind: 'written'; message: string; toYear: number; counts: NextYearCounts } | Refusal

type Writing = {
  req: PayloadRequest
  fromYear: number
  toYear: number
  choices: ProposalChoice[]
  /** of the proposal that the person saw */
  proposalDigest: string
}

/**
 * Carries the chosen parts of a year over to another, all of them or none. The proposal is made again first:
 * nobody writes something else than what they saw. Items come along in all their languages, as writing.
 */
export function writeNextYear({ req: caller, ...writing }: Writing): Promise<WriteNextYearOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNER)
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => writeWithin({ req, ...writing }) })
}

async function writeWithin({ req, fromYear, toYear, choices, proposalDigest }: Writing): Promise<WriteNextYearOutcome> {
  const next = await readNextYear({ req, fromYear, toYear })
  if (!next) return NOT_PLANNER
  const { view, proposal, people, zone, moveRecurrence } = next
  if (view.digest !== proposalDigest) {
    const message = 'Het plan is intussen veranderd. Er is niets overgenomen. Bekijk het nieuwe voorstel en probeer het opnieuw.'
    return { kind: 'proposal-changed', message, view }
  }
  const checked = checkProposal({ proposal, choices, people, zone, moveRecurrence })
  if (checked.kind === 'refused') {
    const count = checked.errors.length
    const message = `Er is niets overgenomen: er ${count === 1 ? 'klopt nog één ding' : `kloppen nog ${count} dingen`} niet.`
    return { kind: 'proposal-refused', message, entryErrors: checked.errors }
  }
  const trashed = await findTrashedPlan({ req, entries: checked.entries, toYear })
  if (trashed !== null) {
    const reason = `${trashed} ligt in de prullenbak. Zet het terug, of vink de onderdelen van het jaarplan uit.`
    return { kind: 'blocked', message: `Er is niets overgenomen. ${reason}`, reasons: [reason] }
  }
  const reasons = await findPlanProblems({ req, entries: checked.entries, toYear })
  if (reasons.length > 0) {
    const message = `Er is niets overgenomen. In het jaarplan van ${toYear} klopt iets niet: ${reasons.join(' ')}`
    return { kind: 'blocked', message, reasons }
  }
  const counts = await writeEntries({ req, entries: checked.entries, toYear })
  return { kind: 'written', message: describeWritten({ counts, toYear }), toYear, counts }
}

/** Campaigns first, since items name theirs; `checkProposal` gives them in that order. */
async function writeEntries({
  req,
  entries,
  toYear,
}: {
  req: PayloadRequest
  entries: readonly ProposalEntry[]
  toYear: number
}): Promise<NextYearCounts> {
  const campaigns = new Map<string, string>()
  const items = new Map<string, string>()
  for (const entry of entries) {
    if (entry.kind === 'campaign') campaigns.set(entry.source.id, await carryCampaign({ req, entry, toYear }))
    if (entry.kind === 'card') items.set(entry.source.id, await carryItem({ req, entry, campaigns }))
  }
  for (const [sourceId, campaignId] of campaigns) await linkLandingItem({ req, sourceId, campaignId, items })
  const planParts = await writeYearPlan({ req, entries, toYear })
  return { campaigns: campaigns.size, items: items.size, planParts }
}

function describeWritten({ counts: { campaigns, items, planParts }, toYear }: { counts: NextYearCounts; toYear: number }): string {
  const parts = [
    ...(campaigns > 0 ? [campaigns === 1 ? '1 campagne' : `${campaigns} campagnes`] : []),
    ...(items > 0 ? [items === 1 ? '1 item' : `${items} items`] : []),
    ...(planParts > 0 ? [planParts === 1 ? '1 regel van het jaarplan' : `${planParts} regels van het jaarplan`] : []),
  ]
  const last = parts.pop() ?? 'Niets'
  return `Overgenomen naar ${toYear}: ${parts.length > 0 ? `${parts.join(', ')} en ${last}` : last}.`
}
