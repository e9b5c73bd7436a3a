import type { Payload, Where } from 'payload'

import { servedAt } from '@/access/served'
import { hasOccurrenceWithin, type ServedPost } from '@/domain/presentation/servedPost'
import { SLUGS } from '@/slugs'

import { readServedPost, SERVED_FIELDS } from './readServedPost'
import type { ServedPostsQuery } from './servedSource'
import { asDocument } from './storedValues'

/**
 * A page of what is served, in the order `publishedAt` descending, then public id. Walks the index of that
 * order from a place on, so that the hundredth page costs what the first does.
 */
export async function findServedPosts({ payload, query }: { payload: Payload; query: ServedPostsQuery }): Promise<ServedPost[]> {
  const found: ServedPost[] = []
  let { after } = query
  for (;;) {
    const { docs } = await payload.find({
      collection: SLUGS.posts,
      // The served condition itself is the access rule: it holds for everybody, signed in or not.
      overrideAccess: true,
      depth: 0,
      pagination: false,
      limit: query.limit,
      sort: ['-publishedAt', 'publicId'],
      select: SERVED_FIELDS,
      where: whereOf({ ...query, ...(after ? { after } : {}) }),
    })
    const rows = docs.map((doc) => readServedPost(asDocument(doc)))
    found.push(...rows.filter((row) => isWanted({ row, query })))
    const last = rows.at(-1)
    if (found.length >= query.limit || rows.length < query.limit || last === undefined) return found.slice(0, query.limit)
    after = { publishedAt: last.publishedAt, id: last.publicId }
  }
}

/**
 * The databases differ on conditions on two fields of a list (MongoDB: any element each; SQLite: one element
 * both), so theirs is a first sieve and this the second.
 */
function isWanted({ row, query }: { row: ServedPost; query: ServedPostsQuery }): boolean {
  const { eventFrom: from, eventTo: to } = query
  return (from === undefined && to === undefined) || hasOccurrenceWithin({ event: row.event, from, to })
}

function whereOf(query: ServedPostsQuery): Where {
  // Nothing is served before it is published, so this excludes no row; it makes the planner walk the index of
  // the order instead of sorting everything that is served.
  const conditions: Where[] = [servedAt(query.now), { publishedAt: { less_than_equal: query.now } }]
  const oneOf = (field: string, values: readonly string[] | undefined) => {
    if (values !== undefined) conditions.push({ [field]: { in: [...values] } })
  }
  oneOf('channel', query.channelIds)
  oneOf('themes', query.themeIds)
  oneOf('audiences', query.audienceIds)
  oneOf('campaign', query.campaignIds)
  oneOf('language', query.languages)
  oneOf('kind', query.kinds)
  if (query.from !== undefined) conditions.push({ publishedAt: { greater_than_equal: query.from } })
  if (query.to !== undefined) conditions.push({ publishedAt: { less_than: query.to } })
  if (query.eventTo !== undefined) conditions.push({ 'event.occurrences.startsAt': { less_than: query.eventTo } })
  if (query.eventFrom !== undefined) {
    conditions.push({
      or: [
        { 'event.occurrences.startsAt': { greater_than_equal: query.eventFrom } },
        { 'event.occurrences.endsAt': { greater_than: query.eventFrom } },
      ],
    })
  }
  if (query.after !== undefined) {
    const { publishedAt, id } = query.after
    // The first line alone bounds the walk of the index; the second settles equal moments.
    conditions.push(
      { publishedAt: { less_than_equal: publishedAt } },
      { or: [{ publishedAt: { less_than: publishedAt } }, { publicId: { greater_than: id } }] },
    )
  }
  return { and: conditions }
}
