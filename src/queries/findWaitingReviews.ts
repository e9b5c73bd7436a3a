import type { PayloadRequest } from 'payload'

import type { PlainDate } from '@/domain/time/plainDate'
import { findReviewers } from '@/domain/workflow/findReviewers'
import { findWaitedFor } from '@/domain/workflow/findWaitedFor'
import { SLUGS } from '@/slugs'

import { findOpenReviews, type OpenReviewRequest } from './findOpenReviews'
import { readColleagues, type NamedColleague } from './readColleagues'
import { readStanding, textOfRecord, type Standing, type TextInReview } from './readStanding'

/** A request with the text that it is about. */
export type WaitingReview = OpenReviewRequest & { text: TextInReview }

/** Of open requests those whose text is still in review, and exactly the text that was asked about. */
export async function findWaitingReviews({ req, requests }: {
  req: PayloadRequest
  requests: readonly OpenReviewRequest[]
}): Promise<WaitingReview[]> {
  if (requests.length === 0) return []
  // Whether a text waits is the program's own bookkeeping.
  const { docs } = await req.payload.find({
    collection: SLUGS.itemLanguages,
    overrideAccess: true,
    depth: 1,
    limit: 0,
    pagination: false,
    where: { and: [{ stage: { equals: 'review' } }, { item: { in: [...new Set(requests.map(({ itemId }) => itemId))] } }] },
    req,
  })
  const texts = new Map<string, TextInReview>()
  for (const record of docs) {
    const text = textOfRecord(record)
    if (text !== null) texts.set(`${text.itemId} ${text.language} ${text.contentHash}`, text)
  }
  return requests.flatMap((request) => {
    const text = texts.get(`${request.itemId} ${request.language} ${request.contentHash}`)
    return text ? [{ ...request, text }] : []
  })
}

/** For whom a request still waits, and how far its text is. Who asked it does not wait for themselves. */
export async function findWhoIsWaitedFor({ req, review, today, colleagues }: {
  req: PayloadRequest
  review: WaitingReview
  today: PlainDate
  colleagues: readonly NamedColleague[]
}): Promise<{ personIds: string[]; standing: Standing }> {
  const standing = await readStanding({ req, text: review.text, today, colleagues })
  const reviewers = findReviewers({ asked: review, colleagues, today })
  const waited = findWaitedFor({ reviewers, named: review.people, ...standing })
  return { personIds: waited.map(({ id }) => id).filter((id) => id !== review.askedBy), standing }
}

/** How many verdicts wait for each person. */
export async function countWaitingReviews({ req, today }: { req: PayloadRequest; today: PlainDate }): Promise<Map<string, number>> {
  const reviews = await findWaitingReviews({ req, requests: await findOpenReviews({ req }) })
  const colleagues = await readColleagues({ req })
  const counts = new Map<string, number>()
  for (const review of reviews) {
    const { personIds } = await findWhoIsWaitedFor({ req, review, today, colleagues })
    for (const id of personIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
