import type { Payload } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { findDueReminders } from '@/domain/workflow/findDueReminders'
import { findReviewers } from '@/domain/workflow/findReviewers'
import { readEnv } from '@/env'
import { findOpenReviews, type OpenReviewRequest } from '@/queries/findOpenReviews'
import { findWaitingReviews } from '@/queries/findWaitingReviews'
import { readColleagues } from '@/queries/readColleagues'
import { readDaysOff } from '@/queries/readDaysOff'
import { SLUGS } from '@/slugs'

import { queueMail } from './queueMail'
import { recordJournal } from './recordJournal'

/**
 * Writes reminders of the reviews that are due: the working day before, and each working day after. Once a day
 * for a request, however often this runs. Of a text that left review there is nothing to remind.
 *
 * @returns how many requests were reminded of
 */
export async function remindReviewers({ payload, now }: { payload: Payload; now: Instant }): Promise<number> {
  const zone = readEnv().timeZone
  const dayOf = (instant: Instant) => wallTimeFromInstant({ instant, zone }).date
  const today = dayOf(now)
  const daysOff = await readDaysOff({ from: today })
  return runInTransaction({
    payload,
    work: async (req) => {
      req.context.contentkalenderOrigin = 'job'
      const open = await findWaitingReviews({ req, requests: await findOpenReviews({ req }) })
      const reviews = open.map(({ id, dueOn, remindedAt }) => ({ id, dueOn, remindedOn: remindedAt && dayOf(remindedAt) }))
      const due = findDueReminders({ reviews, today, daysOff })
      if (due.length === 0) return 0
      const colleagues = await readColleagues({ req })
      for (const { id, reason } of due) {
        const request = open.find((each) => each.id === id)
        if (!request) continue
        const reviewers = findReviewers({ asked: request, colleagues, today }).filter(({ id: each }) => each !== request.askedBy)
        for (const { id: recipientId } of reviewers) {
          await queueMail({
            req,
            kind: 'review-reminder',
            recipientId,
            occasion: `${id} ${today}`,
            path: `/admin/goedkeuren?item=${encodeURIComponent(request.itemId)}`,
            facts: { ...(request.dueOn && { dueOn: request.dueOn }) },
            dueAt: now,
          })
        }
        await markReminded({ req, request, reason, now })
      }
      return due.length
    },
  })
}

async function markReminded({ req, request, reason, now }: {
  req: Parameters<typeof recordJournal>[0]['req']
  request: OpenReviewRequest
  reason: string
  now: Instant
}): Promise<void> {
  await req.payload.update({
    collection: SLUGS.reviewRequests,
    id: request.id,
    // Closed to everybody; the clock decides, no person.
    overrideAccess: true,
    depth: 0,
    data: { remindedAt: now },
    req,
  })
  await recordJournal({
    req,
    action: 'review-reminded',
    objectType: SLUGS.contentItems,
    objectId: request.itemId,
    language: request.language,
    at: now,
    details: { requestId: request.id, reason },
  })
}
