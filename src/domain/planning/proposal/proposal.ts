import type { Instant } from '../../time/instant'
import type { PlainDate } from '../../time/plainDate'
import type { Wording } from '../../workflow/wording'
import type { FocusPeriod, Means, PlanningCampaign, PlanningCard, PlanTarget } from '../card'

/**
 * By which rule a date moved. `observance`: it follows what it is tied to. `campaign`: it moves along with
 * its campaign and stays inside it. `weekday`: the same weekday, nearest to the same date. `series`: the
 * first day that its rhythm has in the new year. `month`: whole months stay whole months. `none`: it had no date. `chosen`: somebody gave it.
 */
export type DateRule = 'observance' | 'campaign' | 'weekday' | 'series' | 'month' | 'none' | 'chosen'

/** What somebody has to say before an entry can be written. */
export type ProposalQuestion = 'date' | 'owner'

type EntryBase = {
  /** kind and source, unique in a proposal */
  key: string
  title: string
  /** ticked to begin with */
  carries: boolean
  /** why it is not ticked, or what to look at; null when there is nothing to say */
  because: Wording | null
  asks: ProposalQuestion[]
  rule: DateRule
}

export type CardEntry = EntryBase & {
  kind: 'card'
  source: PlanningCard
  /** null while it asks for a date, or waits for its campaign's */
  date: PlainDate | null
  until: PlainDate | null
  startsAt: Instant | null
  endsAt: Instant | null
  /** a wish: nothing is armed before a new approval */
  releaseAt: Instant | null
  tie: PlanningCard['tie']
  ownerId: string | null
  /** the campaign to put it in: the copy of this source, or one that is there already */
  campaign: { sourceId: string } | { targetId: string } | null
  stage: 'idea' | 'writing'
  /** `isMoved` is false when the rule still holds the dates of the old year */
  recurrence: { text: string; isMoved: boolean } | null
}

export type CampaignEntry = EntryBase & {
  kind: 'campaign'
  source: PlanningCampaign
  startDate: PlainDate | null
  endDate: PlainDate | null
  phases: PlanningCampaign['phases']
  tie: PlanningCampaign['tie']
  /** without dates: the national organiser sets those anew */
  national: PlanningCampaign['national']
  /** the lead */
  ownerId: string | null
}

export type FocusEntry = EntryBase & { kind: 'focus-period'; focusPeriod: FocusPeriod }
export type TargetEntry = EntryBase & { kind: 'target'; target: PlanTarget }
/** always asked for anew: what was granted was granted for one year */
export type MeansEntry = EntryBase & { kind: 'means'; means: Omit<Means, 'id'> }

export type ProposalEntry = CardEntry | CampaignEntry | FocusEntry | TargetEntry | MeansEntry

export type Proposal = {
  fromYear: number
  toYear: number
  /** campaigns first, then cards by date, then the year plan */
  entries: ProposalEntry[]
  /** keys of what the target year has already from the same source */
  leftOut: string[]
  /** observances that a date waits for, each once */
  unknownObservanceIds: string[]
}

/**
 * Gives the recurrence rule of a series its dates in the new year, and the day on which its card then stands:
 * `to` where the rhythm has it. Null when it cannot.
 */
export type MoveRecurrence = (series: {
  card: PlanningCard
  from: PlainDate
  to: PlainDate
}) => { text: string; date: PlainDate } | null
