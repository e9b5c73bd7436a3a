import type { Interval } from '../serving/interval'
import { maxInstant, type Instant } from '../time/instant'
import { addDays, weekdayOf, type PlainDate } from '../time/plainDate'
import { instantFromWallTime, startOfDay, wallTimeFromInstant, type WallTime } from '../time/zone'

/** Wall time from which each mail of the day may go; it goes once a day, at the first look after it. */
const FROM = { morning: '07:30:00', afternoon: '15:00:00' } as const
/** A calendar that was off all day does not wake people at night. */
const LATEST = '20:00:00'
const EVENING = '17:00:00'

export type DailyMails = {
  today: PlainDate
  /** what the day brings: overdue, reviews to be reminded of, consents that end */
  morning: boolean
  /** "Deze week", on Mondays */
  week: boolean
  /** who watches reactions tonight, also to what is still to appear */
  evening: boolean
}

/**
 * The hours in which reactions are watched, as far as they are still to come: from five to midnight.
 *
 * @example eveningOf({ now, zone: 'Europe/Amsterdam' }).from // 17:00, or now when it is later
 */
export function eveningOf({ now, zone }: { now: Instant; zone: string }): Interval {
  const { date } = wallTimeFromInstant({ instant: now, zone })
  const from = maxInstant(now, instantFromWallTime({ date, time: EVENING, zone }))
  return { from, until: startOfDay({ date: addDays({ date, days: 1 }), zone }) }
}

/**
 * Which mails of the day are due at a wall time. Being due twice does no harm: each is written once per
 * occasion.
 *
 * @example decideDailyMails({ date: monday, time: '08:00:00' }).week // true
 */
export function decideDailyMails({ date, time }: WallTime): DailyMails {
  const isDay = time < LATEST
  const morning = isDay && time >= FROM.morning
  return { today: date, morning, week: morning && weekdayOf(date) === 1, evening: isDay && time >= FROM.afternoon }
}
