import type { Language } from '../languages'
import type { Instant } from '../time/instant'
import type { ContributionState, Pace } from './decideMayAsk'
import type { ReaderGroup } from './listReaders'
import type { Paragraph } from './paragraph'
import type { Passage } from './passage'
import type { TextField } from './textFields'

/** A field of a channel as a writer sees it. */
export type FieldView = { field: TextField; label: string; paragraphs: Paragraph[] }
export type ChannelView = { channelId: string; name: string; fields: FieldView[] }

export type CommentView = { id: string; name: string; isOwn: boolean; body: string; writtenAt: Instant | null }

/** What is said about one passage, or about the whole, with the answers. */
export type ThreadView = CommentView & {
  language: Language
  channelId: string | null
  /** null: about the whole, or no longer to be read */
  passage: (Passage & { field: TextField }) | null
  isResolved: boolean
  replies: CommentView[]
}

export type SuggestionView = {
  id: string
  channelId: string
  field: TextField
  before: string
  after: string
  note: string | null
  state: 'open' | 'accepted' | 'refused' | 'withdrawn'
  answer: string | null
  name: string
  isOwn: boolean
}

/** Everything on the page of a writer. */
export type CoWritingView = {
  itemId: string
  revision: number
  isExpert: boolean
  displayName: string
  /** whether this page was opened with a link */
  isByLink: boolean
  language: Language
  languages: { language: Language; name: string }[]
  channels: ChannelView[]
  threads: ThreadView[]
  suggestions: SuggestionView[]
  readers: ReaderGroup[]
  /** per channel, from when the public can read it */
  appearances: string[]
  /** whether the public can read an approved version of it now */
  isReadable: boolean
  contribution: { state: ContributionState; feeEuros: number | null; isFeePaid: boolean } | null
  /** what the teller of a story says to exactly these words; null where nothing is asked of them */
  assent: { contentHash: string; answer: 'approve' | 'decline' | null } | null
  /** null for who is no expert */
  pace: (Pace & { mailWord: string }) | null
  quickExitUrl: string
}
