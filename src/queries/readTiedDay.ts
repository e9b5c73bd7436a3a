import type { PayloadRequest } from 'payload'

import { findTiedDay } from '@/domain/observances/findTiedDay'
import { describeTie } from '@/domain/observances/tie'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { Wording } from '@/domain/workflow/wording'
import { readEnv } from '@/env'

import { readObservances } from './readObservances'

/** What a tie means, for who is just choosing it. */
export type TiedDayAnswer = {
  /** 'twee dagen voor Paarse Vrijdag' */
  words: Wording
  /** null while nobody knows it */
  day: PlainDate | null
}

/**
 * The day that a tie would give, in words and as a date.
 *
 * @returns null when there is no such observance
 */
export async function readTiedDay({ req, observanceId, offsetDays, on, now }: {
  req: PayloadRequest
  observanceId: string
  offsetDays: number
  on: PlainDate | null
  now: Instant
}): Promise<TiedDayAnswer | null> {
  const observance = (await readObservances({ req })).find(({ id }) => id === observanceId)
  if (!observance) return null
  const tie = { observanceId, offsetDays }
  const today = wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date
  return {
    words: { nl: describeTie({ tie, observance }), en: describeTie({ tie, observance, locale: 'en' }) },
    day: findTiedDay({ tie, observance, on, today }),
  }
}
