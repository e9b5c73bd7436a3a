import type { FieldHook } from 'payload'

import { findTranslations } from '@/queries/findTranslations'

/** The other languages in which the same item is served on the same channel at this moment. */
export const presentTranslations: FieldHook = async ({ data, req, findMany }) => {
  if (findMany && req.payloadAPI === 'local') return []
  if (!data?.publicId) return []
  return findTranslations({ req, publicId: String(data.publicId) })
}
