import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

import { eraseConversation } from '@/actions/eraseConversation'
import { hasAgreements } from '@/queries/hasAgreements'
import { hasEditions } from '@/queries/hasEditions'
import { hasServedOrArmedRows } from '@/queries/hasServedOrArmedRows'

function refuse(message: string): never {
  throw new APIError(message, 409, undefined, true)
}

async function refuseWhileServed(req: PayloadRequest, itemId: string): Promise<void> {
  if (await hasServedOrArmedRows({ req, itemId })) {
    refuse('Dit item is te lezen of staat klaar om te verschijnen. Trek het eerst in; daarna kan het naar de prullenbak.')
  }
}

export const refuseTrashingServedItem: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.deletedAt && !originalDoc?.deletedAt) {
    await refuseWhileServed(req, String(originalDoc?.id))
  }
  return data
}

/**
 * What readers have seen is kept, and what was agreed with people: such an item can be archived or trashed, never
 * erased. With any other goes what was said about it.
 */
export const eraseOrRefuse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const itemId = String(id)
  if (await hasEditions({ req, itemId })) {
    refuse('Dit item is ooit goedgekeurd. Wat lezers zagen, blijft bewaard; archiveer het item in plaats van het te wissen.')
  }
  if (await hasAgreements({ req, itemId })) {
    refuse('Met iemand is afgesproken om mee te schrijven, of er is toestemming gegeven. Dat blijft bewaard; archiveer het item in plaats van het te wissen.')
  }
  await eraseConversation({ req, itemId })
}
