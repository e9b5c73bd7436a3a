import type { CollectionAfterChangeHook } from 'payload'

import { widenBrakes } from '@/actions/widenBrakes'
import { relationId } from '@/queries/relationId'

/** A theme that comes under a paused one is paused with it. */
export const widenPauses: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const parent = relationId(doc.parent)
  const before = operation === 'update' ? relationId(previousDoc?.parent) : null
  if (parent !== null && parent !== before) await widenBrakes({ req, themeId: String(doc.id) })
}
