import type { CollectionAfterChangeHook } from 'payload'

import { followObservance } from '@/actions/followObservance'
import { currentInstant } from '@/clock'
import type { Observance } from '@/payload-types'
import { mapObservance } from '@/queries/readObservances'

/** What hangs on a day moves along when that day does. */
export const followOnChange: CollectionAfterChangeHook<Observance> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update') {
    await followObservance({ req, before: mapObservance(previousDoc), after: mapObservance(doc), now: currentInstant() })
  }
  return doc
}
