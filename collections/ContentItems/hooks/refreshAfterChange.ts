import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'

import { refreshItem } from '@/actions/refreshItem'

/** In `req.context`: the item of which the one that is being made is a copy. */
const COPY_OF = 'contentkalenderCopyOf'

/** Payload tells hooks after a write no more that it was a copy. */
export const noteCopy: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return args
  const { duplicateFromID } = args as { duplicateFromID?: string | number | null }
  req.context[COPY_OF] = duplicateFromID == null ? null : String(duplicateFromID)
  return args
}

/** Brings stages, and after a change of classification also the served rows, in step with the saved item. */
export const refreshAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const copiedFrom = operation === 'create' ? ((req.context[COPY_OF] as string | null | undefined) ?? null) : null
  const stage = await refreshItem({ req, itemId: doc.id, copiedFrom })
  return { ...doc, stage }
}
