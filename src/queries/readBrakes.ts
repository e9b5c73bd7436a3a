import type { PayloadRequest, Where } from 'payload'

import { isPlanReader } from '@/access/people'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import type { Brake } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { relationId, relationIds } from './relationId'
import { asDocument, asInstant, asText } from './storedValues'

/** A pause in the words of colleagues. */
export type BrakeView = {
  id: string
  scope: BrakeScope
  /** of what it is on; null when that is gone */
  name: string | null
  targetId: string | null
  reason: string
  from: Instant
  needsApproval: boolean
  setBy: string | null
  setAt: Instant
  liftedBy: string | null
  liftedAt: Instant | null
  liftedItemIds: string[]
}

/** Pauses that nobody lifted, running ones and coming ones, by when they begin; none for who does not read the plan. */
export async function readOpenBrakes({ req }: { req: PayloadRequest }): Promise<BrakeView[]> {
  return isPlanReader({ req }) === true
    ? read({ req, where: { liftedAt: { exists: false } }, sort: 'from', limit: 0 })
    : []
}

/** Pauses that are over, the last one first. */
export async function readEndedBrakes({
  req,
  limit,
}: {
  req: PayloadRequest
  limit: number
}): Promise<BrakeView[]> {
  return isPlanReader({ req }) === true
    ? read({ req, where: { liftedAt: { exists: true } }, sort: '-liftedAt', limit })
    : []
}

type Reading = { req: PayloadRequest; where: Where; sort: string; limit: number }

async function read({ req, where, sort, limit }: Reading): Promise<BrakeView[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.brakes,
    overrideAccess: false,
    user: req.user,
    depth: 1,
    locale: DEFAULT_LANGUAGE,
    limit,
    pagination: false,
    sort,
    where,
    req,
  })
  return docs.map(presentBrake)
}

function presentBrake(brake: Brake): BrakeView {
  const target = asDocument(brake[brake.scope])
  const setAt = asInstant(brake.setAt)
  const from = asInstant(brake.from)
  return {
    id: String(brake.id),
    scope: brake.scope,
    name: asText(target.name) ?? asText(target.publicName) ?? asText(target.title),
    targetId: relationId(brake[brake.scope]),
    reason: brake.reason,
    // Both are always written; a record without them would still be a pause from the dawn of time.
    from: from ?? setAt ?? ('0000-01-01T00:00:00Z' as Instant),
    setAt: setAt ?? from ?? ('0000-01-01T00:00:00Z' as Instant),
    needsApproval: brake.needsApproval === true,
    setBy: asText(asDocument(brake.setBy).displayName),
    liftedBy: asText(asDocument(brake.liftedBy).displayName),
    liftedAt: asInstant(brake.liftedAt),
    liftedItemIds: relationIds(brake.liftedItems),
  }
}
