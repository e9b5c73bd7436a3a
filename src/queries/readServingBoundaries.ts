import type { Payload, Where } from 'payload'

import { FAR_FUTURE, maxInstant, minInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import type { ServingBoundaries } from './servedSource'
import { asDocument, asInstant } from './storedValues'

type Boundary = 'servedFrom' | 'servedUntil'

/**
 * Counts and finds the starts and ends of rows around a moment; each question is answered from one index.
 *
 * @param within only rows that meet these conditions too; all rows when absent
 */
export async function readServingBoundaries({ payload, now, within = [] }: {
  payload: Payload
  now: Instant
  within?: readonly Where[]
}): Promise<ServingBoundaries> {
  const passed = (field: Boundary) => count({ payload, where: { and: [{ [field]: { less_than_equal: now } }, ...within] } })
  const edge = (field: Boundary, side: 'past' | 'future') => findEdge({ payload, field, now, side, within })
  const [starts, ends, lastStart, lastEnd, nextStart, nextEnd] = await Promise.all([
    passed('servedFrom'),
    passed('servedUntil'),
    edge('servedFrom', 'past'),
    edge('servedUntil', 'past'),
    edge('servedFrom', 'future'),
    edge('servedUntil', 'future'),
  ])
  const [past, ...morePast] = [lastStart, lastEnd].filter((instant) => instant !== null)
  const [future, ...moreFuture] = [nextStart, nextEnd].filter((instant) => instant !== null)
  return {
    passed: starts + ends,
    previous: past ? maxInstant(past, ...morePast) : null,
    next: future ? minInstant(future, ...moreFuture) : null,
  }
}

async function count({ payload, where }: { payload: Payload; where: Where }): Promise<number> {
  // A number tells nothing of a row; the header that carries it is public by contract.
  const { totalDocs } = await payload.count({ collection: SLUGS.posts, overrideAccess: true, where })
  return totalDocs
}

async function findEdge({ payload, field, now, side, within }: {
  payload: Payload
  field: Boundary
  now: Instant
  side: 'past' | 'future'
  within: readonly Where[]
}): Promise<Instant | null> {
  const { docs } = await payload.find({
    collection: SLUGS.posts,
    // Only the moment is read, to know how long an answer stays right.
    overrideAccess: true,
    depth: 0,
    pagination: false,
    limit: 1,
    sort: side === 'past' ? `-${field}` : field,
    select: { [field]: true },
    // Most rows have no end, and all of those would have to be sorted to find the first.
    where: { and: [{ [field]: side === 'past' ? { less_than_equal: now } : { greater_than: now, less_than: FAR_FUTURE } }, ...within] },
  })
  return asInstant(asDocument(docs[0])[field])
}
