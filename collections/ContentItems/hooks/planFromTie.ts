import type { CollectionBeforeChangeHook } from 'payload'

import { currentInstant } from '@/clock'
import { findNextTiedDay } from '@/domain/observances/findNextTiedDay'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { readObservances } from '@/queries/readObservances'
import { relationId } from '@/queries/relationId'

/** An item that is tied to a day and has no date of its own stands where that day says; an event has its time. */
export const planFromTie: CollectionBeforeChangeHook = async ({ data, req }) => {
  const observanceId = relationId(data.tie?.observance)
  if (observanceId === null || data.plannedDate || data.archivedAt || data.event?.startsAt) return data
  const plannedDate = findNextTiedDay({
    tie: { observanceId, offsetDays: Number(data.tie.offsetDays ?? 0) },
    observances: await readObservances({ req }),
    today: wallTimeFromInstant({ instant: currentInstant(), zone: readEnv().timeZone }).date,
  })
  return plannedDate === null ? data : { ...data, plannedDate }
}
