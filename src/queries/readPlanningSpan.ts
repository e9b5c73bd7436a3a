import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { resolveObservances } from '@/domain/observances/resolveObservance'
import type { PlanningCampaign, PlanningCard, PlanningVocabulary } from '@/domain/planning/card'
import type { DayWindow } from '@/domain/planning/calendarView'
import type { OccurrencesByCard } from '@/domain/planning/occupancy'
import type { PlanningObservance } from '@/domain/planning/planningObservance'
import type { Instant } from '@/domain/time/instant'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'

import { expandSeries } from './expandSeries'
import { findPlanningCards } from './findPlanningCards'
import { readObservances } from './readObservances'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { readPublicHolidays } from './readPublicHolidays'

/** What is planned in some days and the backlog lane, with all that counts and clashes ask about it. */
export type PlanningSpan = {
  cards: PlanningCard[]
  occurrences: OccurrencesByCard
  campaigns: PlanningCampaign[]
  vocabulary: PlanningVocabulary
  observances: PlanningObservance[]
  /** on which everybody is free */
  publicHolidays: PlainDate[]
  now: Instant
  today: PlainDate
  zone: string
}

/**
 * Reads a span of days for counting.
 *
 * @param window from the first day until the day after the last
 */
export async function readPlanningSpan({ req, window }: { req: PayloadRequest; window: DayWindow }): Promise<PlanningSpan> {
  const zone = readEnv().timeZone
  const now = currentInstant()
  const last = addDays({ date: window.until, days: -1 })
  const cards = await findPlanningCards({ req, ...window, withBacklog: true })
  const observances = await readObservances({ req })
  const holidays = await Promise.all(
    listYears({ from: window.from, last }).map((year) => readPublicHolidays({ year })),
  )
  return {
    cards,
    occurrences: new Map(Object.entries(await expandSeries({ req, cards, window, zone }))),
    campaigns: await readPlanningCampaigns({ req }),
    vocabulary: await readPlanningVocabulary({ req }),
    observances: resolveObservances({ observances, from: window.from, until: last }).map(
      ({ observance: { id, name, isRemembrance }, date }) => ({ id, name, isRemembrance, date }),
    ),
    publicHolidays: holidays
      .flat()
      .filter(({ isDayOffForEveryone }) => isDayOffForEveryone)
      .map(({ date }) => date),
    now,
    today: wallTimeFromInstant({ instant: now, zone }).date,
    zone,
  }
}

function listYears({ from, last }: { from: PlainDate; last: PlainDate }): number[] {
  const [first, end] = [Number(from.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: end - first + 1 }, (_, index) => first + index)
}
