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
/** Never with its filters: a theme in the name of a calendar tells what discreet titles leave out. */
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
  const { cards } = await findSharedCards({ req, query, window })
  const changed = await findChangedTimes({ req, cards })
  return buildCalendar({ name: NAME, cards, changed, zone, now })
}
