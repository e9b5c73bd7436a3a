import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'

import { storedInstant } from './storedInstant'

type MongoVersions = {
  versions: Record<string, { updateMany: (filter: object, change: object, options: object) => Promise<unknown> }>
  sessions: Record<number | string, unknown>
}

/**
 * Marks versions as sealed, inside the caller's transaction, and changes nothing else of them. The databases differ
 * in what a partial change of a version does: MongoDB would put it in place of the whole.
 */
export async function sealVersions({ req, collection, versionIds, at }: {
  req: PayloadRequest
  collection: CollectionSlug
  versionIds: readonly string[]
  at: Instant
}): Promise<void> {
  const { db } = req.payload
  if (db.name === 'mongoose') {
    const { versions, sessions } = db as unknown as MongoVersions
    const session = sessions[String(await req.transactionID)]
    await versions[collection]?.updateMany(
      { _id: { $in: [...versionIds] } },
      { $set: { 'version.sealedAt': new Date(storedInstant(at)) } },
      session ? { session } : {},
    )
    return
  }
  for (const id of versionIds) {
    const versionData = { version: { sealedAt: storedInstant(at) } } as never
    await db.updateVersion({ collection, id, versionData, returning: false, req })
  }
}
