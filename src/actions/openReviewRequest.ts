import type { PayloadRequest } from 'payload'

import type { GivenReason } from '@/domain/checks/missingReasons'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { decideReviewAsk, type ReviewAsk } from '@/domain/workflow/decideReviewAsk'
import type { Role } from '@/domain/workflow/roles'
import { readColleagues } from '@/queries/readColleagues'
import { readDaysOff } from '@/queries/readDaysOff'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { closeReviewRequests } from './closeReviewRequests'
import { queueMail } from './queueMail'

/** Of whom, before when and with which words a review is asked; all of it may be left out. */
export type ReviewWish = {
  people?: readonly string[]
  roles?: readonly Role[]
  dueOn?: PlainDate | null
  note?: string | null
  /** findings of checks that do not stop it, each with the reason for going on */
  reasons?: readonly GivenReason[]
}

type Asking = {
  req: PayloadRequest
  wish: ReviewWish
  askedBy: string
  content: { isSensitive: boolean; isStory: boolean }
  now: Instant
  zone: string
}

/** What a request would come to; nothing is written. */
export async function planReviewRequest({ req, wish, askedBy, content, now, zone }: Asking): Promise<ReviewAsk> {
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const { reviewDays } = await req.payload.findGlobal({
    slug: GLOBAL_SLUGS.settings,
    // How long a review takes is a rule for everybody.
    overrideAccess: true,
    depth: 0,
    select: { reviewDays: true },
    req,
  })
  return decideReviewAsk({
    people: wish.people ?? [],
    roles: wish.roles ?? [],
    dueOn: wish.dueOn ?? null,
    askedBy,
    content,
    colleagues: await readColleagues({ req }),
    today,
    reviewDays: reviewDays ?? USUAL_DAYS,
    daysOff: await readDaysOff({ from: today }),
  })
}

const USUAL_DAYS = 3

/** Writes a request in the place of the one that was open, and a mail to each of whom it is asked. */
export async function openReviewRequest({
  req,
  itemId,
  language,
  contentHash,
  ask: { people, roles, dueOn, reviewers },
  wish: { note = null, reasons = [] },
  askedBy,
  now,
}: Omit<Asking, 'content' | 'zone'> & {
  itemId: string
  language: Language
  contentHash: string
  ask: Extract<ReviewAsk, { kind: 'ask' }>
}): Promise<string> {
  await closeReviewRequests({ req, itemId, language, because: 'replaced', now })
  const { id } = await req.payload.create({
    collection: SLUGS.reviewRequests,
    // Closed to everybody, so that a request exists only together with a text in review.
    overrideAccess: true,
    depth: 0,
    data: {
      item: itemId,
      language,
      contentHash,
      people,
      roles,
      dueOn,
      note,
      reasons: reasons.map(({ code, reason }) => ({ code, reason })),
      askedBy,
      askedAt: now,
    },
    req,
  })
  for (const reviewer of reviewers) {
    if (reviewer.id === askedBy) continue
    await queueMail({
      req,
      kind: 'review-asked',
      recipientId: reviewer.id,
      occasion: String(id),
      path: `/admin/goedkeuren?item=${encodeURIComponent(itemId)}`,
      facts: { dueOn },
      dueAt: now,
    })
  }
  return String(id)
}
