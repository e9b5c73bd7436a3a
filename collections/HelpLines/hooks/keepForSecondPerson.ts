import type { CollectionBeforeChangeHook } from 'payload'

import { guardHelpLine } from '@/actions/guardHelpLine'

/** A changed number waits for a second person; until then readers keep the old one. */
export const keepForSecondPerson: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) =>
  guardHelpLine({ req, data, original: operation === 'update' ? originalDoc : undefined })
