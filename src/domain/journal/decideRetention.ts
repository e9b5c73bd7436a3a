import { addSeconds, dateFromInstant, instantFromDate, type Instant } from '../time/instant'

export type RetentionRules = {
  /** years that editions are kept */
  keepYears: number
  /** months that comments, suggestions and sent mails are kept */
  keepConversationMonths: number
}

export type RetentionLimits = {
  /** what was said before this moment goes */
  conversationBefore: Instant
  /** editions approved before this moment may be destroyed or handed over, when nothing of them is served */
  editionsBefore: Instant
  /** links and sent mails that ended before this moment go */
  trafficBefore: Instant
}

const SECONDS_OF_A_DAY = 86_400
const DAYS_OF_TRAFFIC = 90

/**
 * The moments before which things are not kept any longer. Whole months and years by the calendar in UTC; a day
 * that a month lacks becomes its last.
 *
 * @example decideRetention({ now, rules: { keepYears: 10, keepConversationMonths: 24 } })
 */
export function decideRetention({ now, rules }: { now: Instant; rules: RetentionRules }): RetentionLimits {
  return {
    conversationBefore: monthsBefore({ now, months: rules.keepConversationMonths }),
    editionsBefore: monthsBefore({ now, months: rules.keepYears * 12 }),
    trafficBefore: addSeconds({ instant: now, seconds: -DAYS_OF_TRAFFIC * SECONDS_OF_A_DAY }),
  }
}

function monthsBefore({ now, months }: { now: Instant; months: number }): Instant {
  const date = dateFromInstant(now)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return instantFromDate(date)
}
