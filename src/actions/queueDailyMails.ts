import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { ALLOWED_PAGE } from '@/domain/coWriting/signInAddress'
import { decideDailyMails, eveningOf } from '@/domain/mail/decideMoments'
import { describeWeek } from '@/domain/mail/describeWeek'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { mondayOf, type PlainDate } from '@/domain/time/plainDate'
import { startOfDay, wallTimeFromInstant } from '@/domain/time/zone'
import { findAppearedSince, findConsentsEnding, findShownTonight, readWeekAhead } from '@/queries/findMailOccasions'
import { findOverdueItems } from '@/queries/findOverdueItems'
import { countWaitingReviews } from '@/queries/findWaitingReviews'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { queueMail } from './queueMail'
import { remindReviewers } from './remindReviewers'

const DAYS_BEFORE_A_CONSENT_ENDS = 30
const SECONDS_OF_A_DAY = 86_400

type Looking = { payload: Payload; now: Instant; zone: string }

/** Writes every mail whose moment has come. Running it twice, or after a day of silence, writes nothing twice. */
export async function queueDailyMails({ payload, now, zone }: Looking): Promise<void> {
  const wall = wallTimeFromInstant({ instant: now, zone })
  const { today, morning, week, evening } = decideDailyMails(wall)
  await queueReleased({ payload, now, zone })
  if (morning) {
    await queueOverdue({ payload, now, zone })
    await queueConsentsEnding({ payload, now })
    await remindReviewers({ payload, now })
  }
  if (week) await queueWeek({ payload, now, zone, today })
  if (evening) await queueWatchers({ payload, now, zone, today })
}

/** Each mail in a short transaction of its own: a long one would hold up everybody who saves. */
function inOwn(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  return runInTransaction({ payload, req: { payload, payloadAPI: 'local', context: { contentkalenderOrigin: 'job' } }, work })
}

const pathOf = (itemId: string): string => `/admin/collections/${SLUGS.contentItems}/${itemId}`

async function queueReleased({ payload, now }: Looking): Promise<void> {
  const since = addSeconds({ instant: now, seconds: -SECONDS_OF_A_DAY })
  for (const { itemId, ownerId, edition, language } of await findAppearedSince({ payload, since, now })) {
    if (ownerId === null) continue
    const occasion = `${itemId}:${language}:${edition}`
    await inOwn(payload, (req) => queueMail({ req, kind: 'released', recipientId: ownerId, occasion, path: pathOf(itemId), dueAt: now }))
  }
}

async function queueOverdue({ payload, now, zone }: Looking): Promise<void> {
  for (const { id, owner, plannedDate, releaseAt } of await findOverdueItems({ payload, access: true, now, zone })) {
    const ownerId = relationId(owner)
    if (ownerId === null) continue
    const itemId = String(id)
    const occasion = `${itemId}:${plannedDate || releaseAt}`
    await inOwn(payload, (req) => queueMail({ req, kind: 'overdue', recipientId: ownerId, occasion, path: pathOf(itemId), dueAt: now }))
  }
}

async function queueConsentsEnding({ payload, now }: Omit<Looking, 'zone'>): Promise<void> {
  for (const { consentId, expertId, validUntil } of await findConsentsEnding({ payload, now, days: DAYS_BEFORE_A_CONSENT_ENDS })) {
    if (expertId === null) continue
    const occasion = `${consentId}:${validUntil}`
    await inOwn(payload, (req) =>
      // The page of the text itself may be closed by then.
      queueMail({ req, kind: 'consent-ending', recipientId: expertId, occasion, path: ALLOWED_PAGE, dueAt: now }),
    )
  }
}

async function queueWeek({ payload, now, zone, today }: Looking & { today: PlainDate }): Promise<void> {
  const monday = mondayOf(today)
  const { planners, ...counts } = await readWeekAhead({ payload, monday, today, now, zone })
  const toReview = await countWaitingReviews({ req: await createLocalReq({}, payload), today })
  for (const recipientId of planners) {
    const lines = describeWeek({ monday, counts: { ...counts, toReview: toReview.get(recipientId) ?? 0 } })
    await inOwn(payload, (req) =>
      queueMail({ req, kind: 'week', recipientId, occasion: monday, path: '/admin/kalender?weergave=week', facts: { lines }, dueAt: now }),
    )
  }
}

async function queueWatchers({ payload, now, zone, today }: Looking & { today: PlainDate }): Promise<void> {
  const evening = eveningOf({ now, zone })
  for (const { itemId, watcherId } of await findShownTonight({ payload, today: startOfDay({ date: today, zone }), evening })) {
    if (watcherId === null) continue
    await inOwn(payload, (req) =>
      queueMail({ req, kind: 'watch-tonight', recipientId: watcherId, occasion: `${itemId}:${today}`, path: pathOf(itemId), dueAt: now }),
    )
  }
}
