import { describeTie } from '../../observances/tie'
import type { Observance } from '../../observances/observance'
import type { PlainDate } from '../../time/plainDate'
import type { Wording } from '../../workflow/wording'
import type { PlanTarget } from '../card'
import type { DayReader } from '../dayOfCard'
import type { CampaignEntry, CardEntry, DateRule, Proposal, ProposalEntry, ProposalQuestion } from './proposal'

/** Under which heading an entry stands. */
export type ProposalGroup = 'campaigns' | 'items' | 'series' | 'focus-periods' | 'targets' | 'means'

/** An entry of a proposal as people see it: no words for readers, and nobody's name. */
export type ShownEntry = {
  key: string
  group: ProposalGroup
  /** of an item: key of the campaign entry it is shown under */
  campaignKey: string | null
  title: string
  carries: boolean
  because: Wording | null
  asks: ProposalQuestion[]
  oldDate: PlainDate | null
  date: PlainDate | null
  until: PlainDate | null
  /** why this date, for programs and for people */
  rule: DateRule
  why: Wording
  ownerId: string | null
  /** the day of which the date is asked, and how many days from it */
  tie: { observanceId: string; offsetDays: number } | null
  /** hours and euros of means, and the number of a target */
  amounts: { hours: number | null; euros: number | null; items: number | null } | null
  /** when its rule could not be taken along */
  losesRecurrence: boolean
}

/**
 * A proposal as a page shows it, with the reason of each date in words.
 *
 * @param nameTarget the words of a target, which bears only an id
 * @example showProposal({ proposal, observances, nameTarget, days })[0]?.why.nl // 'zelfde weekdag'
 */
export function showProposal({
  proposal,
  observances,
  nameTarget,
  days,
}: {
  proposal: Proposal
  observances: readonly Observance[]
  nameTarget: (target: PlanTarget) => string
  days: DayReader
}): ShownEntry[] {
  const named = new Map(observances.map((observance) => [observance.id, observance]))
  const campaigns = new Set(
    proposal.entries.flatMap((entry) => (entry.kind === 'campaign' ? [entry.source.id] : [])),
  )
  return proposal.entries.map((entry): ShownEntry => {
    const { key, carries, because, asks, rule } = entry
    const tie = entry.kind === 'card' || entry.kind === 'campaign' ? entry.tie : null
    const observance = tie === null ? undefined : named.get(tie.observanceId)
    return {
      key,
      carries,
      because,
      asks,
      rule,
      why: tie && observance && rule === 'observance' ? followsWords({ tie, observance }) : RULE_WORDS[rule],
      ownerId: entry.kind === 'card' || entry.kind === 'campaign' ? entry.ownerId : null,
      tie,
      amounts: null,
      losesRecurrence: false,
      campaignKey: null,
      ...detailsOf({ entry, campaigns, nameTarget, days }),
    }
  })
}

type Details = Pick<ShownEntry, 'group' | 'title' | 'oldDate' | 'date' | 'until'> & Partial<ShownEntry>

function detailsOf({
  entry,
  campaigns,
  nameTarget,
  days,
}: {
  entry: ProposalEntry
  campaigns: ReadonlySet<string>
  nameTarget: (target: PlanTarget) => string
  days: DayReader
}): Details {
  switch (entry.kind) {
    case 'card':
      return detailsOfCard({ entry, campaigns, days })
    case 'campaign':
      return detailsOfCampaign(entry)
    case 'focus-period': {
      const { startDate, endDate, name } = entry.focusPeriod
      return { group: 'focus-periods', title: name, oldDate: null, date: startDate, until: endDate }
    }
    case 'target':
      return {
        ...UNDATED,
        group: 'targets',
        title: nameTarget(entry.target),
        amounts: { hours: null, euros: null, items: entry.target.items },
      }
    case 'means': {
      const { hours, euros, name } = entry.means
      return { ...UNDATED, group: 'means', title: name, amounts: { hours, euros, items: null } }
    }
  }
}

const UNDATED = { oldDate: null, date: null, until: null }

function detailsOfCard({
  entry,
  campaigns,
  days,
}: {
  entry: CardEntry
  campaigns: ReadonlySet<string>
  days: DayReader
}): Details {
  const { source, title, date, until, recurrence, campaign } = entry
  const campaignKey =
    campaign !== null && 'sourceId' in campaign && campaigns.has(campaign.sourceId)
      ? `campaign:${campaign.sourceId}`
      : null
  return {
    group: source.recurrence !== null ? 'series' : campaignKey === null ? 'items' : 'campaigns',
    campaignKey: source.recurrence === null ? campaignKey : null,
    title,
    oldDate: days.dayOf(source),
    date,
    until: until === date ? null : until,
    losesRecurrence: recurrence !== null && !recurrence.isMoved && date !== null,
  }
}

function detailsOfCampaign({ source, title, startDate, endDate }: CampaignEntry): Details {
  return { group: 'campaigns', title, oldDate: source.startDate, date: startDate, until: endDate }
}

function followsWords({
  tie,
  observance,
}: {
  tie: { offsetDays: number }
  observance: Observance
}): Wording {
  if (tie.offsetDays === 0) return { nl: `volgt ${observance.name}`, en: `follows ${observance.name}` }
  return {
    nl: `volgt: ${describeTie({ tie, observance })}`,
    en: `follows: ${describeTie({ tie, observance, locale: 'en' })}`,
  }
}

const RULE_WORDS: Record<DateRule, Wording> = {
  observance: { nl: 'volgt een speciale dag', en: 'follows an observance' },
  campaign: { nl: 'schuift mee met de campagne', en: 'moves along with its campaign' },
  weekday: { nl: 'zelfde weekdag', en: 'same weekday' },
  series: { nl: 'zelfde ritme', en: 'same rhythm' },
  month: { nl: 'zelfde maand', en: 'same month' },
  none: { nl: 'zonder datum', en: 'without a date' },
  chosen: { nl: 'zelf gekozen', en: 'chosen' },
}
