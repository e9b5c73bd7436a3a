import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { guardHelpLine, noteNewHelpLine } from '@/actions/guardHelpLine'

/** A changed number waits for a second person; until then readers keep the old one. */
export const keepForSecondPerson: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) =>
  guardHelpLine({ req, data, original: operation === 'update' ? originalDoc : undefined })

export const noteNewLine: CollectionAfterChangeHook = ({ doc, operation, req }) =>
  operation === 'create' ? noteNewHelpLine({ req, id: String(doc.id) }) : undefined
