import type { PlainDate } from '../time/plainDate'
import { DomainError } from '../errors'
import type { PlanningCampaign, PlanningCard, PlanningPerson, PlanningYear } from './card'
import { createDayReader } from './dayOfCard'
import type { PlanningObservance } from './planningObservance'
import { movePeriod, yearOf } from './proposal/moveDate'
import type {
  CampaignEntry,
  CardEntry,
  FocusEntry,
  MeansEntry,
  MoveRecurrence,
  Proposal,
  ProposalEntry,
  TargetEntry,
} from './proposal/proposal'
import { proposeCampaign } from './proposal/proposeCampaign'
import { proposeCard, type CampaignDays } from './proposal/proposeCard'

export type {
  CampaignEntry,
  CardEntry,
  DateRule,
  FocusEntry,
  MeansEntry,
  MoveRecurrence,
  Proposal,
  ProposalEntry,
  ProposalQuestion,
  TargetEntry,
} from './proposal/proposal'

/** What the target year has already, made earlier from the same source. */
export type Carried = { kind: 'card' | 'campaign'; sourceId: string; targetId: string }

/**
 * A year's plan as a proposal for another year. Nothing is written: `checkProposal` says whether a choice
 * from it can be. Texts come along as writing and never as approved.
 *
 * Dates: what is tied to an observance follows it, and is asked for when its date in the new year is
 * unknown; an item moves with its campaign and stays inside it; anything else keeps its weekday
 * (`moveByWeekday`). Whole months stay whole months. Owners stay unless they left. Means are asked for anew.
 * What is archived and was never shown is not proposed, nor is the backlog lane, which belongs to no year.
 *
 * @param observances dates in the new year, and where known of the years beside it
 * @param carried copies that exist: they are left out
 * @param targetYear the plan of the new year when there is one; what it names already is left out
 * @param moveRecurrence without it the rules of series are left untouched and flagged
 * @throws DomainError `invalid-input` when the new year is not later, `invalid-time-zone`
 * @example
 * proposeNextYear({ fromYear: 2026, toYear: 2027, cards, campaigns, year, observances, people, zone, … })
 */
export function proposeNextYear({
  fromYear,
  toYear,
  cards,
  campaigns,
  year,
  targetYear,
  observances,
  people,
  carried,
  zone,
  moveRecurrence,
}: {
  fromYear: number
  toYear: number
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  year: PlanningYear | null
  targetYear: PlanningYear | null
  observances: readonly PlanningObservance[]
  people: readonly PlanningPerson[]
  carried: readonly Carried[]
  zone: string
  moveRecurrence?: MoveRecurrence
}): Proposal {
  if (toYear <= fromYear) {
    throw new DomainError('invalid-input', `the new year must be later than ${fromYear}: ${toYear}`, {
      person: 'Kies een jaar dat later is dan het jaar waaruit u overneemt.',
    })
  }
  const days = createDayReader({ zone })
  const copies = new Map(carried.map(({ kind, sourceId, targetId }) => [`${kind}:${sourceId}`, targetId]))
  const ofYear = cards.filter((card) => {
    const day = days.dayOf(card)
    return day !== null && yearOf(day) === fromYear && (card.stage !== 'archived' || card.served.length > 0)
  })
  const used = new Set(ofYear.map(({ campaignId }) => campaignId))
  const ofYearCampaigns = campaigns.filter(({ id, startDate }) =>
    startDate !== null && yearOf(startDate) === fromYear ? true : used.has(id),
  )
  const campaignEntries = new Map<string, CampaignEntry>(
    ofYearCampaigns
      .filter(({ id }) => !copies.has(`campaign:${id}`))
      .map((campaign) => [
        campaign.id,
        proposeCampaign({ campaign, yearsAhead: toYear - fromYear, observances, people }),
      ]),
  )
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]))
  const cardEntries = ofYear
    .filter(({ id }) => !copies.has(`card:${id}`))
    .map((card) => {
      const { campaignId } = card
      const targetId = campaignId === null ? undefined : copies.get(`campaign:${campaignId}`)
      return proposeCard({
        card,
        toYear,
        campaign:
          campaignId === null
            ? null
            : (campaignEntries.get(campaignId) ?? carriedCampaign({ source: byId.get(campaignId), target: byId.get(targetId ?? '') })),
        target: targetId === undefined ? null : { targetId },
        observances,
        people,
        days,
        zone,
        moveRecurrence,
      })
    })
    .sort(compareCards)
  const plan = proposePlan({ year, targetYear, toYear })
  const entries: ProposalEntry[] = [...campaignEntries.values(), ...cardEntries, ...plan.entries]
  return {
    fromYear,
    toYear,
    entries,
    leftOut: [
      ...ofYearCampaigns.map(({ id }) => `campaign:${id}`).filter((key) => copies.has(key)),
      ...ofYear.map(({ id }) => `card:${id}`).filter((key) => copies.has(key)),
      ...plan.leftOut,
    ],
    unknownObservanceIds: findUnknown([...campaignEntries.values(), ...cardEntries]),
  }
}

/** A campaign that was carried over before, with the dates that it has by now; an item moves along with those. */
function carriedCampaign({ source, target }: {
  source: PlanningCampaign | undefined
  target: PlanningCampaign | undefined
}): CampaignDays | null {
  // Without a first day there is nothing to move along with, and nobody is asked for it here any more.
  if (source === undefined || target === undefined || target.startDate === null) return null
  return { source, startDate: target.startDate, endDate: target.endDate }
}

function compareCards(a: CardEntry, b: CardEntry): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.key < b.key ? -1 : 1
}

function findUnknown(entries: readonly (CampaignEntry | CardEntry)[]): string[] {
  return [
    ...new Set(
      entries.flatMap(({ asks, tie }) => (asks.includes('date') && tie !== null ? [tie.observanceId] : [])),
    ),
  ]
}

function proposePlan({
  year,
  targetYear,
  toYear,
}: {
  year: PlanningYear | null
  targetYear: PlanningYear | null
  toYear: number
}): { entries: ProposalEntry[]; leftOut: string[] } {
  if (year === null) return { entries: [], leftOut: [] }
  const there = new Set([
    ...(targetYear?.focusPeriods ?? []).map(({ name }) => `focus-period:${name}`),
    ...(targetYear?.targets ?? []).map(({ kind, id }) => `target:${kind}:${id}`),
    ...(targetYear?.means ?? []).map(({ name }) => `means:${name}`),
  ])
  const all = uniqueByKey([
    // A year plan takes no period that is about nothing.
    ...year.focusPeriods.filter(({ focus }) => focus !== null).map((focusPeriod): FocusEntry => {
      const { startDate, endDate } = focusPeriod
      const target = yearOf(startDate) + toYear - year.year
      const { rule, ...dates } = movePeriod({
        startDate,
        endDate: laterOf(startDate, endDate),
        year: target,
      })
      return {
        kind: 'focus-period',
        ...plain({ key: `focus-period:${focusPeriod.name}`, title: focusPeriod.name }),
        rule,
        focusPeriod: { ...focusPeriod, ...dates },
      }
    }),
    ...year.targets.map((target): TargetEntry => ({
      kind: 'target',
      ...plain({ key: `target:${target.kind}:${target.id}`, title: `${target.items}` }),
      target,
    })),
    // A line of its own in the new year: what is paid from it is not paid from that of the old.
    ...year.means.map(({ name, hours, euros }): MeansEntry => ({
      kind: 'means',
      ...plain({ key: `means:${name}`, title: name }),
      means: { name, hours, euros, status: 'requested' },
    })),
  ])
  return {
    entries: all.filter(({ key }) => !there.has(key)),
    leftOut: all.map(({ key }) => key).filter((key) => there.has(key)),
  }
}

function plain({ key, title }: { key: string; title: string }) {
  return { key, title, carries: true, because: null, asks: [], rule: 'none' as const }
}

/** Two means may bear one name, once asked for and once granted: both belong in the new year. */
function uniqueByKey(entries: readonly ProposalEntry[]): ProposalEntry[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const count = (seen.get(entry.key) ?? 0) + 1
    seen.set(entry.key, count)
    return count === 1 ? entry : { ...entry, key: `${entry.key}#${count}` }
  })
}

function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
