import type { PayloadRequest } from 'payload'

import type { Instant } from '@/domain/time/instant'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { readAftercareDays } from '@/queries/findAftercareWork'

/** The day before which somebody who is ready with a text, or stopped, is asked how they are. */
export async function aftercareDay({ req, now }: { req: PayloadRequest; now: Instant }): Promise<PlainDate> {
  const { date } = wallTimeFromInstant({ instant: now, zone: readEnv().timeZone })
  return addDays({ date, days: await readAftercareDays({ req }) })
}
