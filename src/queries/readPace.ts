import type { PayloadRequest } from 'payload'

import { USUAL_PACE, type ContributionState, type Pace } from '@/domain/coWriting/decideMayAsk'
import type { Instant } from '@/domain/time/instant'
import type { User } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { asInstant } from './storedValues'

export type KnownPace = { pace: Pace; requests: { state: ContributionState; askedAt: Instant | null }[] }

/** The pace in an expert's account, with the usual one where they chose nothing. */
export function paceOf(user: Pick<User, 'daysBetweenRequests' | 'openRequestsAtMost' | 'pausedAt'>): Pace {
  return {
    daysBetweenRequests: user.daysBetweenRequests ?? USUAL_PACE.daysBetweenRequests,
    openRequestsAtMost: user.openRequestsAtMost ?? USUAL_PACE.openRequestsAtMost,
    pausedAt: asInstant(user.pausedAt),
  }
}

/** What decides whether an expert may be asked now; null for anybody else. The caller has asked who may know. */
export async function readPace({ req, expertId }: { req: PayloadRequest; expertId: string }): Promise<KnownPace | null> {
  const user = await req.payload.findByID({
    collection: SLUGS.users,
    id: expertId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { role: true, daysBetweenRequests: true, openRequestsAtMost: true, pausedAt: true },
    req,
  })
  if (user?.role !== 'expert') return null
  const { docs } = await req.payload.find({
    collection: SLUGS.contributions,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { expert: { equals: expertId } },
    select: { state: true, askedAt: true },
    req,
  })
  return { pace: paceOf(user), requests: docs.map(({ state, askedAt }) => ({ state, askedAt: asInstant(askedAt) })) }
}
