import { expect } from 'vitest'

import { approveLanguage, type ApprovalOutcome } from '@/actions/approveLanguage'
import { rebuildPosts, type RebuildReport } from '@/actions/rebuildPosts'
import { requestReview } from '@/actions/requestReview'
import type { Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import { checkJournal } from '@/queries/checkJournal'
import { readItem } from '@/queries/readItem'

import { convertToRichText } from '../../seed/richText'
import type { Calendar } from './openCalendar'

type Who = keyof Calendar['people']

/** The hash of an item's text as it is now. */
export async function currentHash(calendar: Calendar, itemId: string, language: Language = 'nl'): Promise<string> {
  const item = await readItem({ req: await calendar.as(null), itemId })
  if (!item) throw new Error(`no item ${itemId}`)
  return hashContent(item.contents[language])
}

export async function askReview(
  calendar: Calendar,
  { itemId, by = 'communications', language = 'nl', now }: { itemId: string; by?: Who; language?: Language; now: string },
): Promise<void> {
  const outcome = await requestReview({ req: await calendar.as(by), itemId, language, now: parseInstant(now) })
  expect(outcome.kind === 'review-requested' ? outcome.kind : outcome).toBe('review-requested')
}

export async function approve(
  calendar: Calendar,
  {
    itemId,
    by = 'substance',
    language = 'nl',
    moment,
    now,
  }: { itemId: string; by?: Who; language?: Language; moment?: 'now' | Instant; now: string },
): Promise<ApprovalOutcome> {
  return approveLanguage({
    req: await calendar.as(by),
    itemId,
    language,
    contentHash: await currentHash(calendar, itemId, language),
    ...(moment ? { moment } : {}),
    now: parseInstant(now),
  })
}

/** Review and approval in one go, for tests about what comes after. */
export async function reviewAndApprove(
  calendar: Calendar,
  wish: { itemId: string; askedBy?: Who; by?: Who; language?: Language; moment?: 'now' | Instant; now: string },
): Promise<Extract<ApprovalOutcome, { kind: 'approved' }>> {
  const { askedBy, ...rest } = wish
  await askReview(calendar, { ...rest, by: askedBy ?? 'communications' })
  const outcome = await approve(calendar, rest)
  if (outcome.kind !== 'approved') throw new Error(`not approved: ${JSON.stringify(outcome)}`)
  return outcome
}

export function checkRows(calendar: Calendar): Promise<RebuildReport> {
  return rebuildPosts({ payload: calendar.payload, isCheck: true })
}

/** Rows are exactly what editions and journal give, and the chain is whole. */
export async function expectConsistent(calendar: Calendar): Promise<void> {
  const { found } = await checkRows(calendar)
  expect(found.map(({ itemId, differences, doubts }) => ({ itemId, differences, doubts }))).toEqual([])
  const { chain, editionFaults, verdictFaults } = await checkJournal({ payload: calendar.payload })
  expect(chain).toMatchObject({ kind: 'whole' })
  expect(editionFaults).toEqual([])
  expect(verdictFaults).toEqual([])
}

/** The text per channel of an item, as the form sends it. */
export function writeVariants(
  calendar: Calendar,
  {
    channels,
    headline,
    language = 'nl',
  }: { channels: readonly (keyof Calendar['channels'])[]; headline: string; language?: Language },
): object[] {
  return channels.map((channel) => ({
    channel: calendar.channels[channel],
    headline,
    text: convertToRichText({ markup: 'Vraag of iemand je foto wil zien.', language }),
  }))
}
