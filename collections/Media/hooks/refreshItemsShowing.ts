import type { CollectionAfterChangeHook } from 'payload'

import { refreshItem } from '@/actions/refreshItem'
import { findItemsShowing } from '@/queries/findItemsShowing'

/** Alternative text and focal point are shown, so a change of them asks for a new approval of those texts. */
export const refreshItemsShowing: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  for (const itemId of await findItemsShowing({ req, mediaIds: [doc.id] })) await refreshItem({ req, itemId })
}
