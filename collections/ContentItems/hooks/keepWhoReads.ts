import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Going back to an earlier text brings back nobody: who stopped writing along, or may no longer read it, was asked
 * for the item as it was then.
 */
export const keepWhoReads: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  // Payload sets this before the hooks of a restore.
  if (req.context.isRestoringVersion !== true || !originalDoc) return data
  const { coWriters, sharedWith } = originalDoc as Record<string, unknown>
  return { ...data, coWriters, sharedWith }
}
