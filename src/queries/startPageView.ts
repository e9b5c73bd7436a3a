import type { DateToCheck } from '@/domain/observances/listDatesToCheck'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import type { Role } from '@/domain/workflow/roles'
import type { Stage } from '@/domain/workflow/stages'

import type { AftercareTask } from './findAftercareWork'
import type { HelpLineTask } from './findHelpLineWork'
import type { CopyTask, EndingConsent } from './findConsentWork'
import type { QueuedItem } from './findReviewQueue'

/** One text that is served, to be placed by a person on a channel that fetches nothing itself. */
export type PlacementTask = {
  publicId: string
  itemId: string
  title: string
  channelName: string
  language: Language
  languageName: string
  direction: 'ltr' | 'rtl'
  /** headline, text, link and hashtags as they are to be pasted */
  readyText: string
  pictures: { mediaId: string; filename: string; alt: string | null }[]
  servedFrom: Instant
}

/** One text that a person placed and that is served no longer. */
export type TakeDownTask = {
  dispatchId: string
  itemId: string | null
  title: string
  channelName: string
  languageName: string
  permalink: string | null
  placedAt: Instant | null
  because: 'withdrawn' | 'consent-ended'
}

/** One text on the channels where it shows from the same moment. */
export type ServedEntry = {
  itemId: string
  title: string
  languageName: string
  channelNames: string[]
  servedFrom: Instant
  /** null: no end */
  servedUntil: Instant | null
}

/** An item on the calendar that nobody approved yet: nothing will appear. */
export type PlannedEntry = {
  itemId: string
  title: string
  stage: Stage
  plannedDate: PlainDate | null
  releaseAt: Instant | null
}

export type ComingEntry = ({ kind: 'armed' } & ServedEntry) | ({ kind: 'planned' } & PlannedEntry)

/** A text whose moment of appearing a colleague moved after this person approved it. */
export type MovedEntry = { itemId: string; title: string; languageName: string; releaseAt: Instant }

/** What one person finds on Monday morning. Sections that are not theirs are null. */
export type StartPageView = {
  displayName: string
  role: Role
  today: PlainDate
  now: Instant
  zone: string
  mayPlan: boolean
  toApprove: QueuedItem[] | null
  toPlace: PlacementTask[] | null
  toTakeDown: TakeDownTask[] | null
  /** consents that end soon, and copies of what was taken back */
  consentWork: { ending: EndingConsent[]; copies: CopyTask[] } | null
  /** people who wrote along and whom nobody asked yet how they are */
  aftercare: AftercareTask[] | null
  moved: MovedEntry[] | null
  live: ServedEntry[] | null
  coming: ComingEntry[] | null
  overdue: PlannedEntry[] | null
  helpLines: HelpLineTask[] | null
  /** dates of observances that nobody checked or knows */
  datesToCheck: DateToCheck[] | null
  /** items that an expert co-writes or that are shared with a partner */
  ownItems: PlannedEntry[] | null
}
