import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { personOf } from '@/access/people'

/**
 * Refuses a save that was made from an older state of the item, so that two people never overwrite each
 * other in silence. The form sends the revision it loaded; a PATCH without one means "whatever is there".
 */
export const guardRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const lastSavedBy = personOf(req)?.displayName ?? null
  if (operation === 'create') return { ...data, revision: 1, lastSavedBy }
  const current = Number(originalDoc?.revision ?? 1)
  const isFromPerson = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  const isRestore = req.pathname?.includes('/versions/') ?? false
  const isNamed = data.revision !== undefined && data.revision !== null
  if (isFromPerson && !isRestore && isNamed && Number(data.revision) !== current) {
    throw new APIError(
      'Iemand anders heeft dit item intussen opgeslagen. Uw tekst staat nog hier, maar is niet bewaard. ' +
        'Open het item in een nieuw tabblad, neem uw wijziging over en sla het daar op.',
      409,
      { code: 'conflict', revision: current },
      true,
    )
  }
  return { ...data, revision: current + 1, lastSavedBy }
}
