import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

import { hasEditions } from '@/queries/hasEditions'
import { hasServedOrArmedRows } from '@/queries/hasServedOrArmedRows'

async function refuseWhileServed(req: PayloadRequest, itemId: string): Promise<void> {
  if (await hasServedOrArmedRows({ req, itemId })) {
    throw new APIError(
      'Dit item is te lezen of staat klaar om te verschijnen. Trek het eerst in; daarna kan het naar de prullenbak.',
      409,
      undefined,
      true,
    )
  }
}

export const refuseTrashingServedItem: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.deletedAt && !originalDoc?.deletedAt) {
    await refuseWhileServed(req, String(originalDoc?.id))
  }
  return data
}

/** What readers have seen is kept: an item with an edition can be archived or trashed, never erased. */
export const refuseLosingServedItem: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await hasEditions({ req, itemId: String(id) })) {
    throw new APIError(
      'Dit item is ooit goedgekeurd. Wat lezers zagen, blijft bewaard; archiveer het item in plaats van het te wissen.',
      409,
      undefined,
      true,
    )
  }
}
