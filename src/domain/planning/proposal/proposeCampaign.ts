import { addDays, daysBetween, type PlainDate } from '../../time/plainDate'
import type { PlanningCampaign, PlanningPerson } from '../card'
import type { PlanningObservance } from '../planningObservance'
import { followTie, moveAlong, movePeriod, yearOf } from './moveDate'
import type { CampaignEntry } from './proposal'
import { proposeOwner } from './proposeOwner'

/**
 * A campaign as it would run in another year: tied to an observance it follows that, otherwise its period
 * moves by `movePeriod`. Its phases move along and stay inside.
 *
 * @example proposeCampaign({ campaign, yearsAhead: 1, observances, people })
 */
export function proposeCampaign({
  campaign,
  yearsAhead,
  observances,
  people,
}: {
  campaign: PlanningCampaign
  yearsAhead: number
  observances: readonly PlanningObservance[]
  people: readonly PlanningPerson[]
}): CampaignEntry {
  const { ownerId, asksOwner } = proposeOwner({ ownerId: campaign.leadId, people })
  const start = campaign.startDate ?? campaign.endDate
  const year = start === null ? null : yearOf(start) + yearsAhead
  const tied =
    campaign.tie === null || year === null ? null : followTie({ tie: campaign.tie, observances, year })
  const asksDate = campaign.tie !== null && start !== null && tied === null
  const { rule, ...dates } = asksDate ? UNKNOWN : moveCampaign({ campaign, start, year, tied })
  return {
    kind: 'campaign',
    key: `campaign:${campaign.id}`,
    title: campaign.name,
    source: campaign,
    carries: true,
    because:
      campaign.national === null
        ? null
        : {
            nl: `Kijk na of ‘${campaign.national.name}’ weer komt, en wanneer.`,
            en: `Check whether ‘${campaign.national.name}’ returns, and when.`,
          },
    asks: [...(asksDate ? (['date'] as const) : []), ...(asksOwner ? (['owner'] as const) : [])],
    rule,
    ...dates,
    tie: campaign.tie,
    national: campaign.national && { name: campaign.national.name, startDate: null, endDate: null },
    ownerId,
  }
}

const UNKNOWN = { rule: 'observance' as const, startDate: null, endDate: null, phases: [] }

type CampaignDates = Pick<CampaignEntry, 'rule' | 'startDate' | 'endDate' | 'phases'>

function moveCampaign({
  campaign,
  start,
  year,
  tied,
}: {
  campaign: PlanningCampaign
  start: PlainDate | null
  year: number | null
  tied: PlainDate | null
}): CampaignDates {
  if (start === null || year === null) return { rule: 'none', startDate: null, endDate: null, phases: [] }
  if (tied !== null) return { rule: 'observance', ...startCampaignOn({ campaign, date: tied }) }
  const { rule, startDate, endDate } = movePeriod({
    startDate: start,
    endDate: campaign.endDate ?? start,
    year,
  })
  return {
    rule,
    startDate: campaign.startDate && startDate,
    endDate: campaign.endDate && endDate,
    phases: movePhases({ campaign, from: start, to: startDate, until: campaign.endDate && endDate }),
  }
}

/**
 * A campaign that begins on another day and keeps its length, its phases with it.
 *
 * @example startCampaignOn({ campaign, date: parsePlainDate('2027-11-25') })
 */
export function startCampaignOn({
  campaign,
  date,
}: {
  campaign: PlanningCampaign
  date: PlainDate
}): Omit<CampaignDates, 'rule'> {
  const start = campaign.startDate ?? campaign.endDate ?? date
  const endDate =
    campaign.endDate &&
    addDays({ date, days: Math.max(0, daysBetween({ from: start, to: campaign.endDate })) })
  return {
    startDate: date,
    endDate,
    phases: movePhases({ campaign, from: start, to: date, until: endDate }),
  }
}

function movePhases({
  campaign,
  from,
  to,
  until,
}: {
  campaign: PlanningCampaign
  from: PlainDate
  to: PlainDate
  until: PlainDate | null
}): PlanningCampaign['phases'] {
  // A month may be shorter in the new year, so what would stick out at the end is cut off there.
  const within = (date: PlainDate): PlainDate => (until !== null && date > until ? until : date)
  return campaign.phases.map(({ name, startDate, endDate }) => ({
    name,
    startDate: within(moveAlong({ date: startDate, from, to })),
    endDate: within(moveAlong({ date: endDate, from, to })),
  }))
}
