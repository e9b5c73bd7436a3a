import type { PayloadRequest } from 'payload'

import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { relationId } from './relationId'
import { asDocuments } from './storedValues'

/** Per item the channels on which anything at all was written or chosen, in any language. */
export async function findWrittenChannels({
  req,
  itemIds,
}: {
  req: PayloadRequest
  itemIds: readonly string[]
}): Promise<Map<string, Set<string>>> {
  if (itemIds.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { variants: true },
    where: { id: { in: [...itemIds] } },
    ...inAllLanguages(req),
  })
  return new Map(
    docs.map(({ id, variants }) => [
      String(id),
      new Set(
        asDocuments(variants).flatMap(({ id: _rowId, channel, ...words }) => {
          const channelId = relationId(channel)
          return channelId !== null && holdsAnything(words) ? [channelId] : []
        }),
      ),
    ]),
  )
}

function holdsAnything(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(holdsAnything)
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsAnything)
  return typeof value === 'number' || value === true
}
