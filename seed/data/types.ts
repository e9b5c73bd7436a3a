import type { Language } from '../../src/domain/languages'
import type { EnteredDate, ObservanceKind, ObservanceRule } from '../../src/domain/observances/observance'
import type { CampaignColor } from '../../src/domain/planning/card'
import type { SeedDay, SeedTie, SeedUserKey } from '../types'

/** A text in Dutch and English, and in other languages where the translation is certain. */
export type SeedWords = { nl: string; en: string } & Partial<Record<Language, string>>

/** A record of a vocabulary; `key` is also its stable slug. Order in the file is its sort order. */
export type SeedVocabularyRecord = {
  key: string
  name: SeedWords
  description: SeedWords
}

export type SeedTheme = SeedVocabularyRecord & {
  /** key of the theme it is part of; absent at the top */
  parent?: string
}

/** A day that others set. The rule gives its dates; `dates` are only what its organiser published, or is silent on. */
export type SeedObservance = SeedVocabularyRecord & {
  kind: ObservanceKind
  rule: ObservanceRule
  dates?: Omit<EnteredDate, 'source'>[]
  isRemembrance?: boolean
  /** keys */
  themes?: string[]
}

export type SeedGoal = SeedVocabularyRecord & { letter: string }

/** No limit when `maxPerWeek` is absent. */
export type SeedAudience = SeedVocabularyRecord & { maxPerWeek?: number }

export type SeedPartner = SeedVocabularyRecord & { website: string | null }

/** Lengths count characters; null means that the channel sets no limit. */
export type SeedChannel = SeedVocabularyRecord & {
  delivery: 'pulled' | 'byHand'
  needsHeadline: boolean
  maxHeadline: number | null
  maxText: number | null
  maxHashtags: number | null
  maxMedia: number | null
  requiresMedia: boolean
  allowsLinks: boolean
  /** wall times HH:mm */
  usualTimes: string[]
  /** ISO weekdays, Monday = 1; absent: any day */
  usualWeekdays?: number[]
  minimumIntervalHours: number
  icon: 'globe' | 'camera' | 'thumb' | 'briefcase' | 'mail' | 'newspaper' | 'building' | 'screen'
}

/** null stands for "not known": better empty than guessed. */
export type SeedHelpLine = {
  key: string
  name: SeedWords
  phone: string | null
  isFree: boolean | null
  isDayAndNight: boolean
  hours: SeedWords | null
  chatUrl: string | null
  url: string | null
  forWhom: SeedWords
  mayBeAnonymous: boolean | null
  region: string
  source: string
  checkedOn: null
  /** days from the anchor; negative is overdue from the first start */
  checkAgainByDay: number
  isEmergency: boolean
}

export type SeedGlossaryTerm = {
  key: string
  term: SeedWords
  meaning: SeedWords
  source: string | null
}

export type SeedCampaign = {
  key: string
  publicName: SeedWords
  publicDescription: SeedWords
  startDay: SeedDay
  endDay: SeedDay
  color: CampaignColor
  tie?: SeedTie
  phases: { name: string; startDay: SeedDay; endDay: SeedDay }[]
  themes: string[]
  audiences: string[]
  /** which wanted behaviour it shows */
  keyMessage: string
  brief: string
  channels: string[]
  goals: string[]
  levels: string[]
  partners: string[]
  lead: SeedUserKey
  /** what is not known stays null: an adviser fills it in */
  national: {
    name: string
    owner: string | null
    toolkitUrl: string | null
    startDay: SeedDay | null
    endDay: SeedDay | null
  } | null
  hoursPlanned: number
  eurosPlanned: number
  /** key of the content item that is its public page; null as long as nobody wrote one */
  landingItem: string | null
}

export type SeedTargetKind = 'attention-point' | 'theme' | 'audience' | 'goal' | 'channel' | 'level' | 'language'

/** What time and money is paid from, the same in each year plan. */
export type SeedMeansKey = 'communication' | 'activities' | 'monitoring'

/** The plan of the year in which the anchor lies, or of the next. */
export type SeedYearPlan = {
  /** the year itself is put in place of {year} */
  title: string
  means: { key: SeedMeansKey; name: string; hours: number | null; euros: number | null; status: 'requested' | 'granted' }[]
  focusPeriods: {
    name: string
    /** days of the year, MM-DD */
    start: string
    end: string
    focus: { kind: 'theme' | 'audience'; key: string }
  }[]
  targets: { kind: SeedTargetKind; key: string; items: number }[]
}

/** Exactly one of minutes and euros; at most one of item and campaign. */
export type SeedTimeEntry = {
  /** days from the anchor; always before it */
  day: number
  /** when it was written down; the end of the working day when absent */
  time?: string
  minutes?: number
  euros?: number
  item?: string
  campaign?: string
  /** of the plan of its year; nobody noted it for what was put down quickly beside an item */
  means?: SeedMeansKey
  by: SeedUserKey
  note: string
}

export type SeedUser = {
  key: SeedUserKey
  email: string
  /** invented name, or a pseudonym for an expert-by-experience */
  displayName: string
  role: 'administrator' | 'communications' | 'substance' | 'expert' | 'partner' | 'viewer'
  /** key of the partner organisation */
  partner?: string
  deputy?: SeedUserKey
}
