import type { Payload } from 'payload'

import { noteGuestLinkUse } from '@/actions/noteGuestLinkUse'
import { currentInstant } from '@/clock'
import type { EventContent, VariantContent } from '@/domain/content'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import type { TimesInWords } from '@/domain/workflow/describeTimes'
import { readEnv } from '@/env'
import type { ContentChangeView } from '@/queries/approvalView'
import { describeChanges } from '@/queries/describeChanges'
import { findGuestLink, type OpenGuestLink } from '@/queries/findGuestLink'
import { readGivenVerdicts } from '@/queries/readGivenVerdicts'
import { readItem, type ItemSource } from '@/queries/readItem'
import { readQuickExit } from '@/queries/readQuickExit'
import { readRules } from '@/queries/readRules'
import { readSeriesStart } from '@/queries/readSeriesStart'
import { readServingHistory } from '@/queries/readServingHistory'
import { readTextByHash } from '@/queries/readTextByHash'

import { readGuestComments, type GuestComment } from './readGuestComments'
import { readShownText } from './readShownText'

export type GuestAnswer = { answer: 'approve' | 'decline'; at: Instant }

/** One text on one channel, as its readers will see it. */
export type GuestChannel = { id: string; name: string; content: VariantContent }

/** Everything that a guest is shown: the text, and what they said of it. Nothing of the plan around it. */
export type GuestReview = {
  recipient: string
  expiresAt: Instant
  language: Language
  direction: 'ltr' | 'rtl'
  contentHash: string
  contentNote: string | null
  event: EventContent | null
  /** when it is and how it comes back, in Dutch words */
  times: TimesInWords
  discreetTitle: string | null
  discreetShareText: string | null
  /** whether readers get a way to leave at once */
  hasQuickExit: boolean
  helpLineNames: string[]
  channels: GuestChannel[]
  /** whether the story cannot appear without this guest's yes */
  isTeller: boolean
  /** the answer to exactly this text */
  answer: GuestAnswer | null
  /** the answer to an earlier text, and what changed since; `changes` is null when that text is no longer kept */
  earlier: (GuestAnswer & { changes: ContentChangeView[] | null }) | null
  comments: GuestComment[]
  quickExit: string
  zone: string
  now: Instant
}

/** The text behind a link. Null for every link that does not work, whatever the reason. */
export async function readGuestReview({ payload, token }: { payload: Payload; token: string }): Promise<GuestReview | null> {
  const now = currentInstant()
  const link = await findGuestLink({ payload, token, purpose: 'review', now })
  if (link === null) return null
  const { req, itemId, language } = link
  const item = await readItem({ req, itemId })
  if (!item) return null
  const zone = readEnv().timeZone
  const content = item.contents[language]
  const rules = await readRules({ req })
  const answers = await readAnswers({ link, item, now, zone })
  const contentHash = hashContent(content)
  const last = answers.at(-1) ?? null
  const current = answers.filter((each) => each.contentHash === contentHash && !each.isSpent).at(-1) ?? null
  const history = await readServingHistory({ req, itemId })
  const before =
    last && current === null && last.contentHash !== contentHash
      ? await readTextByHash({ req, itemId, language, contentHash: last.contentHash, readAt: last.at, editions: history.editions })
      : null
  const view: GuestReview = {
    recipient: link.recipient,
    expiresAt: link.expiresAt,
    ...(await readShownText({ req, item, language, now })),
    contentHash,
    isTeller: content.isStory && link.expertId !== null,
    answer: current && { answer: current.answer, at: current.at },
    earlier:
      last && current === null && last.contentHash !== contentHash
        ? {
            answer: last.answer,
            at: last.at,
            changes:
              before &&
              describeChanges({
                before,
                after: content,
                rules,
                zone,
                series: { start: readSeriesStart({ item, zone }) },
                today: wallTimeFromInstant({ instant: now, zone }).date,
              }),
          }
        : null,
    comments: await readGuestComments({ link, rules }),
    quickExit: await readQuickExit({ payload }),
    zone,
    now,
  }
  await noteGuestLinkUse({ link, now })
  return view
}

type Answers = (GuestAnswer & { contentHash: string; isSpent: boolean })[]

async function readAnswers({ link, item, now, zone }: {
  link: OpenGuestLink
  item: ItemSource
  now: Instant
  zone: string
}): Promise<Answers> {
  const { req, language } = link
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const { verdicts } = await readGivenVerdicts({ req, item, language, today })
  return verdicts
    .filter(({ guestLinkId }) => guestLinkId === link.id)
    .map(({ kind, at, contentHash, isSpent }) => ({ answer: kind === 'approve' ? 'approve' : 'decline', at, contentHash, isSpent }))
}
