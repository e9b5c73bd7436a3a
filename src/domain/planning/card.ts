import type { ItemKind } from '../content'
import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { LanguageStage, Stage } from '../workflow/stages'

export const TONES = ['light', 'neutral', 'serious'] as const
export type Tone = (typeof TONES)[number]

/** One stretch in which one channel of an item is, was or will be served; `until` is excluded. */
export type ServedStretch = { channelId: string; language: Language; from: Instant; until: Instant }

/** `asksApproval`: it comes back only when it is approved anew; absent where the lift is enough. */
export type HeldServedStretch = ServedStretch & { asksApproval?: true }

/** What an item is tied to: a day that others set, and how many days from its first day; negative is before. */
export type ObservanceTie = { observanceId: string; offsetDays: number }

/**
 * An item as the planner sees it: what fits on a card and what filters, counts and clashes ask for. No words
 * for readers stand in it, and nobody's name: only ids.
 */
export type PlanningCard = {
  id: string
  /** rises with every save; a move names the one it saw */
  revision: number
  title: string
  /** what may be shown outside the team when the item is sensitive; null where nobody wrote one */
  discreetTitle: string | null
  isSensitive: boolean
  isStory: boolean
  kind: ItemKind
  /** the least advanced of its languages */
  stage: Stage
  languages: { language: Language; stage: LanguageStage }[]
  /** the wish; null is the backlog lane */
  plannedDate: PlainDate | null
  /** last day of a card that lasts, included; null is one day */
  plannedUntil: PlainDate | null
  /** of an event or activity */
  startsAt: Instant | null
  endsAt: Instant | null
  placeName: string | null
  /** wished release of the item as a whole */
  releaseAt: Instant | null
  served: ServedStretch[]
  /** what pauses that are not over keep from readers; absent where none does */
  held?: HeldServedStretch[]
  channelIds: string[]
  themeIds: string[]
  audienceIds: string[]
  attentionPointIds: string[]
  goalIds: string[]
  levelIds: string[]
  partnerIds: string[]
  helpLineIds: string[]
  campaignId: string | null
  ownerId: string | null
  tie: ObservanceTie | null
  tone: Tone
  hoursPlanned: number | null
  eurosPlanned: number | null
  /** codes of what review would still ask for (`CompletenessCode`), most important first, without repeats */
  missing: string[]
  /** RFC 5545 lines (RRULE, RDATE, EXDATE); null for what happens once */
  recurrence: string | null
  /** of a changed occurrence: the series it belongs to and the wall time it had there, `YYYY-MM-DDTHH:mm` */
  seriesId: string | null
  recurrenceId: string | null
}

/** A campaign as the planner sees it. */
export type PlanningCampaign = {
  id: string
  name: string
  color: CampaignColor
  startDate: PlainDate | null
  endDate: PlainDate | null
  phases: { name: string; startDate: PlainDate; endDate: PlainDate }[]
  themeIds: string[]
  audienceIds: string[]
  channelIds: string[]
  goalIds: string[]
  levelIds: string[]
  partnerIds: string[]
  leadId: string | null
  tie: ObservanceTie | null
  national: { name: string; startDate: PlainDate | null; endDate: PlainDate | null } | null
  hoursPlanned: number | null
  eurosPlanned: number | null
}

/** Eight colours that stay apart for most colour-blind eyes; a name always stands beside them. */
export const CAMPAIGN_COLORS = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'brown', 'grey'] as const
export type CampaignColor = (typeof CAMPAIGN_COLORS)[number]

/** A record of a vocabulary, as far as planning needs it. */
export type PlanningTerm = { id: string; slug: string; name: string; parentId: string | null }

export type PlanningChannel = PlanningTerm & {
  /** null means that posts may follow at once */
  minimumIntervalHours: number | null
  delivery: 'pulled' | 'byHand'
  icon: string | null
  /** `HH:mm` in the municipality's zone */
  usualTimes: string[]
}

export type PlanningAudience = PlanningTerm & { /** null means without limit */ maxPerWeek: number | null }

export type PlanningPerson = {
  id: string
  name: string
  role: string
  absentFrom: PlainDate | null
  absentUntil: PlainDate | null
  deputyId: string | null
}

export type FocusPeriod = {
  name: string
  startDate: PlainDate
  endDate: PlainDate
  focus: { kind: 'theme' | 'audience'; id: string } | null
}

export type PlanTarget = {
  kind: 'attention-point' | 'theme' | 'audience' | 'goal' | 'channel' | 'level' | 'language'
  /** id of the record, or the language's code */
  id: string
  items: number
}

export type Means = {
  /** of its row in the year plan: it stays when the line gets another name */
  id: string
  name: string
  hours: number | null
  euros: number | null
  status: 'requested' | 'granted'
}

export type PlanningYear = {
  id: string
  year: number
  title: string
  means: Means[]
  focusPeriods: FocusPeriod[]
  targets: PlanTarget[]
}

export type TimeSpent = {
  spentOn: PlainDate
  minutes: number
  euros: number
  campaignId: string | null
  itemId: string | null
  /** the line of means it was paid from; a line that is gone since counts as none */
  meansId: string | null
}

/** Everything a planner names by id. */
export type PlanningVocabulary = {
  channels: PlanningChannel[]
  themes: PlanningTerm[]
  audiences: PlanningAudience[]
  attentionPoints: PlanningTerm[]
  /** `slug` is the letter, a to g */
  goals: PlanningTerm[]
  levels: PlanningTerm[]
  partners: PlanningTerm[]
  /** advisers, administrators and viewers only: never an expert-by-experience */
  people: PlanningPerson[]
}
