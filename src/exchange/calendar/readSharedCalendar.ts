import type { PayloadRequest } from 'payload'

import { dayOfInstant } from '@/domain/planning/dayOfInstant'
import type { Instant } from '@/domain/time/instant'
import { addDays } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import { findChangedTimes } from '@/queries/expandSeries'
import { findSharedCards } from '@/queries/readSharedPlan'

import { buildCalendar } from './buildCalendar'

/** What a calendar program keeps of the past, and how far the plan looks ahead. */
const DAYS_BACK = 366
const DAYS_AHEAD = 731
const NAME = 'Contentkalender'

/**
 * A year back and two years ahead as iCalendar text, presented for eyes outside the team: also a colleague's
 * own subscription lies on phones and in programs that others read along with.
 *
 * @param query filters as they stand in the address of the calendar
 */
export async function readSharedCalendar({ req, query, now }: {
  req: PayloadRequest
  query: string
  now: Instant
}): Promise<string> {
  const zone = readEnv().timeZone
  const today = dayOfInstant({ instant: now, zone })
  const window = { from: addDays({ date: today, days: -DAYS_BACK }), until: addDays({ date: today, days: DAYS_AHEAD }) }
  const { cards, filterWords, filter } = await findSharedCards({ req, query, window })
  const changed = await findChangedTimes({ req, cards })
  const isEverything = Object.values(filter).every((value) => value.length === 0)
  return buildCalendar({ name: isEverything ? NAME : `${NAME}: ${filterWords}`, cards, changed, zone, now })
}
