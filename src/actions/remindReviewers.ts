import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { findDueReminders, type DueReminder } from '@/domain/workflow/findDueReminders'
import { waitsForTeller } from '@/domain/workflow/findWaitedFor'
import { readEnv } from '@/env'
import { findOpenReviews } from '@/queries/findOpenReviews'
import { findWaitingReviews, findWhoIsWaitedFor, type WaitingReview } from '@/queries/findWaitingReviews'
import { readColleagues } from '@/queries/readColleagues'
import { readDaysOff } from '@/queries/readDaysOff'
import { SLUGS } from '@/slugs'

import { queueMail } from './queueMail'
import { recordJournal } from './recordJournal'
import { remindTellers } from './remindTellers'

/**
 * Writes reminders of the reviews that are due: the working day before, and each working day after. Once a day
 * for a request, however often this runs. Of a text that left review there is nothing to remind, and who said yes is
 * done; a story that waits for its teller alone is told to them, at their own pace. Each request is a short
 * transaction of its own; while nothing is due, nothing is written.
 *
 * @returns how many requests were reminded of
 */
export async function remindReviewers({ payload, now }: { payload: Payload; now: Instant }): Promise<number> {
  const today = dayOf(now)
  const due = await findDue({ req: await createLocalReq({ context: ORIGIN }, payload), today })
  let count = 0
  for (const { id } of due) {
    await runInTransaction({
      payload,
      req: { payload, payloadAPI: 'local', context: { ...ORIGIN } },
      // Asked again inside: another look may have been faster, and an answer may have come.
      work: async (req) => {
        const found = (await findDue({ req, today })).find((each) => each.id === id)
        if (found && (await remind({ req, ...found, today, now }))) count += 1
      },
    })
  }
  return count
}

const ORIGIN = { contentkalenderOrigin: 'job' }

const dayOf = (instant: Instant): PlainDate => wallTimeFromInstant({ instant, zone: readEnv().timeZone }).date

type Due = { id: string; reason: DueReminder['reason']; request: WaitingReview }

async function findDue({ req, today }: { req: PayloadRequest; today: PlainDate }): Promise<Due[]> {
  const open = await findWaitingReviews({ req, requests: await findOpenReviews({ req }) })
  const reviews = open.map(({ id, dueOn, remindedAt }) => ({ id, dueOn, remindedOn: remindedAt && dayOf(remindedAt) }))
  return findDueReminders({ reviews, today, daysOff: await readDaysOff({ from: today }) }).flatMap(({ id, reason }) => {
    const request = open.find((each) => each.id === id)
    return request ? [{ id, reason, request }] : []
  })
}

/** Returns whether there was anybody to remind today. */
async function remind({ req, request, reason, today, now }: Due & { req: PayloadRequest; today: PlainDate; now: Instant }): Promise<boolean> {
  const colleagues = await readColleagues({ req })
  const { personIds, standing } = await findWhoIsWaitedFor({ req, review: request, today, colleagues })
  for (const recipientId of personIds) {
    await queueMail({
      req,
      kind: 'review-reminder',
      recipientId,
      occasion: `${request.id} ${today}`,
      path: `/admin/goedkeuren?item=${encodeURIComponent(request.itemId)}`,
      facts: { ...(request.dueOn && { dueOn: request.dueOn }) },
      dueAt: now,
    })
  }
  const silent = waitsForTeller(standing.stillNeeds) ? request.text.tellerIds.filter((id) => !standing.yes.includes(id)) : []
  const tellers = await remindTellers({ req, itemId: request.itemId, tellerIds: silent, occasion: `${request.id} ${today}`, now })
  if (personIds.length + tellers === 0) return false
  await markReminded({ req, request, reason, now })
  return true
}

async function markReminded({ req, request, reason, now }: {
  req: PayloadRequest
  request: WaitingReview
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
