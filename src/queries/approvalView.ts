import type { ItemKind, PublicContent, VariantContent } from '@/domain/content'
import type { Language } from '@/domain/languages'
import type { SeriesStart } from '@/domain/recurrence/recurrence'
import type { ChannelState } from '@/domain/serving/describeState'
import type { Instant } from '@/domain/time/instant'

import type { ReviewView } from './describeReview'
import type { BrakeView } from './readBrakes'
import type { TeachBackView } from './readTeachBacks'

/** One channel of a text as its readers will see it, with its moment and where it stands now. */
export type ChannelPreview = {
  channelId: string
  slug: string
  name: string
  delivery: 'pulled' | 'byHand'
  content: VariantContent
  /** small picture for the screen, in the order of `content.media` */
  pictureUrls: (string | null)[]
  /** the same of `content.pictograms` */
  pictogramUrls: (string | null)[]
  /** the picture that a shared link shows; null when there is none */
  shareImageUrl: string | null
  /** the text read aloud; null when there is none */
  audioUrl: string | null
  releaseAt: Instant | null
  endsAt: Instant | null
  /** where the channel stands at this moment, by what is served */
  state: ChannelState
  /** when an armed or live text began or begins, and when it stops */
  servedFrom: Instant | null
  servedUntil: Instant | null
}

export type ContentChangeView = {
  path: string
  channelName: string | null
  label: string
  before: string | null
  after: string | null
  /** words that stayed, came or went */
  segments: { kind: 'same' | 'added' | 'removed'; text: string }[]
  /** of a recurrence: which days came and which went, in Dutch sentences */
  details?: string[]
}

export type MissingView = { code: string; channelName: string | null; blocks: boolean; text: string }

/** Everything an approver needs of one language of an item on one screen. */
export type LanguageApproval = {
  language: Language
  languageName: string
  direction: 'ltr' | 'rtl'
  stage: 'idea' | 'writing' | 'review' | 'approved'
  contentHash: string
  content: PublicContent
  /** from when a series of posts counts */
  seriesStart: SeriesStart | null
  helpLineNames: string[]
  channels: ChannelPreview[]
  /** number of the newest edition, null when never approved */
  edition: number | null
  changes: ContentChangeView[]
  missing: MissingView[]
  /** what groups of readers understood of it, the newest first */
  teachBacks: TeachBackView[]
  /** null when the reader may approve; else the Dutch reason why not */
  whyNotApprove: string | null
  mayRequestReview: boolean
  mayRequestChanges: boolean
  mayMoveRelease: boolean
  mayWithdraw: boolean
  /** channels, as they are said after "op" ("de website"), without a release moment (or with one in the past): the approver must choose */
  channelsWithoutMoment: string[]
  /** wall time `YYYY-MM-DDTHH:mm` in the municipality's zone to propose when a moment is missing */
  suggestedMoment: string | null
  /** what approving will do, in one sentence; null while a moment must be chosen first */
  sentence: string | null
  /** what approving at once will do, for when a moment is missing */
  sentenceNow: string
  reviewAsked: { by: string | null; at: Instant } | null
  /** what is asked, answered and changed since, for this reader */
  review: ReviewView
  lastChangeRequest: { by: string | null; at: Instant; comment: string } | null
}

export type ApprovalView = {
  itemId: string
  title: string
  kind: ItemKind
  isArchived: boolean
  mayArchive: boolean
  /** where an item stands as a whole, e.g. overdue */
  isOverdue: boolean
  plannedDate: string | null
  /** open pauses that cover the item as it is now, running ones and coming ones */
  pauses: BrakeView[]
  zone: string
  languages: LanguageApproval[]
}
