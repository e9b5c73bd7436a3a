import type { PayloadRequest } from 'payload'

import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { Colleague } from '@/domain/workflow/findReviewers'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'

/** A colleague with the name that colleagues see. */
export type NamedColleague = Colleague & { displayName: string }

/** Everybody with an account, with who stands in for them. Never their addresses. */
export async function readColleagues({ req }: { req: PayloadRequest }): Promise<NamedColleague[]> {
  // Who is asked and who stands in for whom is a rule, not something the reader may or may not see.
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'displayName',
    select: { displayName: true, role: true, absentFrom: true, absentUntil: true, deputy: true },
    req,
  })
  return docs.map((user) => ({
    id: String(user.id),
    displayName: user.displayName,
    role: user.role,
    absentFrom: dayOrNull(user.absentFrom),
    absentUntil: dayOrNull(user.absentUntil),
    deputyId: relationId(user.deputy),
  }))
}

const dayOrNull = (value: unknown): PlainDate | null => (isPlainDate(value) ? value : null)
