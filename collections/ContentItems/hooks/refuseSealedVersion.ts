import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { asDocument } from '@/queries/storedValues'

/** Going back to a sealed version would bring back what somebody took away; Payload asks no access to versions for it. */
export const refuseSealedVersion: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const { id } = args as unknown as { id: string }
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug,
    limit: 1,
    pagination: false,
    where: { id: { equals: id } },
    req,
  })
  if (!asDocument(docs[0]?.version).sealedAt) return args
  throw new APIError('Deze versie is verzegeld: iemand trok de toestemming in. Zij kan niet worden teruggezet.', 403, undefined, true)
}
