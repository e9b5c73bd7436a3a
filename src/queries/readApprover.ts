import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { Instant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { isAway } from '@/domain/workflow/findReviewers'
import type { Approver } from '@/domain/workflow/requiredVerdicts'
import { SLUGS } from '@/slugs'

/**
 * The signed-in person as the rules of approval see them, with the advisers whose deputy they are today. A
 * deputy without dates stands in always; with dates only in that period, both days included.
 */
export async function readApprover({
  req,
  now,
  zone,
}: {
  req: PayloadRequest
  now: Instant
  zone: string
}): Promise<Approver | null> {
  const person = personOf(req)
  if (!person) return null
  const today = wallTimeFromInstant({ instant: now, zone }).date
  // Who stands in for whom is a rule, not something the reader may or may not see.
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { and: [{ deputy: { equals: person.id } }, { role: { equals: 'substance' } }] },
    req,
  })
  const isDeputyFor = docs
    .filter(({ absentFrom, absentUntil }) => isAway({ colleague: { absentFrom: dayOrNull(absentFrom), absentUntil: dayOrNull(absentUntil) }, today }))
    .map((adviser) => String(adviser.id))
  return { id: person.id, role: person.role, isDeputyFor }
}

function dayOrNull(value: unknown): PlainDate | null {
  return isPlainDate(value) ? value : null
}
