import type { HelpLineRules } from '../../workflow/completeness'
import type { Wording } from '../../workflow/wording'
import type { Instant } from '../../time/instant'
import type { PlainDate } from '../../time/plainDate'
import type { PlanningCampaign, PlanningCard, PlanningVocabulary } from '../card'
import type { DayReader } from '../dayOfCard'
import type { Occupancy, OccurrencesByCard } from '../occupancy'
import type { PlanningObservance } from '../planningObservance'
import type { ReadApprovalLack } from './findApprovalLack'

export const CLASH_CODES = [
  'channel-interval',
  'audience-week',
  'tone-remembrance',
  'help-line-overdue',
  'national-ended',
  'outside-campaign',
  'nobody-approves',
  'pause-asks-approval',
  'similar-title',
] as const
export type ClashCode = (typeof CLASH_CODES)[number]

export const CLASH_LABELS: Record<ClashCode, Wording> = {
  'channel-interval': { nl: 'Te snel na elkaar', en: 'Too soon after each other' },
  'audience-week': { nl: 'Te veel voor één doelgroep', en: 'Too much for one audience' },
  'tone-remembrance': { nl: 'Lichte toon op een herdenkingsdag', en: 'Light tone on a remembrance day' },
  'help-line-overdue': { nl: 'Hulplijn niet nagekeken', en: 'Help line not checked' },
  'national-ended': { nl: 'Landelijke campagne voorbij', en: 'National campaign over' },
  'outside-campaign': { nl: 'Buiten de campagne', en: 'Outside the campaign' },
  'nobody-approves': { nl: 'Niemand kan goedkeuren', en: 'Nobody to approve' },
  'pause-asks-approval': { nl: 'Gepauzeerd tot nieuwe goedkeuring', en: 'Paused until approved anew' },
  'similar-title': { nl: 'Bijna dezelfde titel', en: 'Nearly the same title' },
}

/**
 * The first step of the way out: move a card to a day that is free, or open the record that has to change.
 */
export type ClashAction =
  | { kind: 'move'; cardId: string; date: PlainDate }
  | { kind: 'open'; record: 'card' | 'campaign' | 'help-line' | 'person'; id: string }

/** Two wishes that do not go together. Titles of items stand in the sentences: for the team only. */
export type Clash = {
  /** the same for as long as the clash is the same, so that a screen can remember it */
  key: string
  code: ClashCode
  /** the cards concerned, earliest first */
  cardIds: string[]
  /** the day on which it shows; null when it has none */
  date: PlainDate | null
  reason: Wording
  wayOut: Wording
  action: ClashAction | null
}

export type PlanningHelpLine = Pick<HelpLineRules, 'id' | 'name' | 'checkAgainBy'>

/** What every rule may look at; made once by `findClashes`. */
export type ClashContext = {
  /** not archived */
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  vocabulary: PlanningVocabulary
  helpLines: readonly PlanningHelpLine[]
  occupancy: Occupancy
  days: DayReader
  campaignById: ReadonlyMap<string, PlanningCampaign>
  readApprovalLack: ReadApprovalLack
  now: Instant
  today: PlainDate
}

export type ClashInput = {
  cards: readonly PlanningCard[]
  campaigns: readonly PlanningCampaign[]
  /** of every year that the cards touch */
  observances: readonly PlanningObservance[]
  vocabulary: PlanningVocabulary
  helpLines: readonly PlanningHelpLine[]
  /** days on which no free day is suggested */
  publicHolidays?: readonly PlainDate[]
  /** the times of series; a series without an entry counts on its first day only */
  occurrences?: OccurrencesByCard
  now: Instant
  /** IANA zone of the days */
  zone: string
}
