import type { Payload } from 'payload'

import type { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import type { StoredDocument } from './storedValues'

const PAGE = 500

/**
 * The items that records of a collection belong to, each once, in order of their first record; null stands
 * for records without an item. Reads a page at a time, whatever the size of the collection.
 */
export async function readItemIdsOf({
  payload,
  collection,
}: {
  payload: Payload
  collection: typeof SLUGS.editions | typeof SLUGS.posts
}): Promise<(string | null)[]> {
  const itemIds = new Set<string | null>()
  let last: string | null = null
  for (;;) {
    // By id and not by page number: rows may come and go meanwhile.
    const { docs }: { docs: StoredDocument[] } = await payload.db.find<StoredDocument>({
      collection,
      limit: PAGE,
      pagination: false,
      sort: 'id',
      select: { item: true },
      ...(last === null ? {} : { where: { id: { greater_than: last } } }),
    })
    for (const { item } of docs) itemIds.add(relationId(item))
    last = docs.length < PAGE ? null : String(docs.at(-1)?.id)
    if (last === null) return [...itemIds]
  }
}
