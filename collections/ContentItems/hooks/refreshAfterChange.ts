import type { CollectionAfterChangeHook } from 'payload'

import { refreshItem } from '@/actions/refreshItem'

/** Brings stages, and after a change of classification also the served rows, in step with the saved item. */
export const refreshAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const stage = await refreshItem({ req, itemId: doc.id })
  return { ...doc, stage }
}
