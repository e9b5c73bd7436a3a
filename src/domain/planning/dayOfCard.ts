import type { Instant } from '../time/instant'
import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import { wallTimeFromInstant, type WallTime } from '../time/zone'
import type { PlanningCard } from './card'
import { findCardDays, type CardDays } from './placeCards'

/**
 * The days and times of many cards in one zone; conversions are remembered, so one reader serves a whole
 * year.
 */
export type DayReader = {
  /** the day on which a card stands, or null in the backlog lane */
  dayOf: (card: DayFields) => PlainDate | null
  /** the last day of a card, its first day when it does not last; null in the backlog lane */
  lastDayOf: (card: DayFields) => PlainDate | null
  wallTimeOf: (instant: Instant) => WallTime
}

type DayFields = Parameters<typeof findCardDays>[0]['card']

const EPOCH = '1970-01-01' as PlainDate

/**
 * Reads on which day cards stand, as `findCardDays` says.
 *
 * @param zone IANA zone of the days
 * @throws DomainError `invalid-time-zone` when a card has a moment and the zone does not exist
 * @example createDayReader({ zone: 'Europe/Amsterdam' }).dayOf(card) // '2026-05-14'
 */
export function createDayReader({ zone }: { zone: string }): DayReader {
  const known = new Map<Instant, WallTime>()
  const wallTimeOf = (instant: Instant): WallTime => {
    const before = known.get(instant)
    if (before !== undefined) return before
    const wallTime = wallTimeFromInstant({ instant, zone })
    known.set(instant, wallTime)
    return wallTime
  }
  const found = new Map<DayFields, CardDays | null>()
  const daysOf = (card: DayFields): CardDays | null => {
    const before = found.get(card)
    if (before !== undefined) return before
    const cardDays = findCardDays({ card, zone })
    found.set(card, cardDays)
    return cardDays
  }
  return {
    dayOf: (card) => daysOf(card)?.from ?? null,
    lastDayOf: (card) => daysOf(card)?.until ?? null,
    wallTimeOf,
  }
}

/**
 * The first moment at which readers saw or will see any of it; null when nothing is armed and nothing was
 * shown.
 *
 * @example firstServed({ served: [] }) // null
 */
export function firstServed({ served }: Pick<PlanningCard, 'served'>): Instant | null {
  return served.reduce<Instant | null>(
    (first, { from, until }) => (from < until && (first === null || from < first) ? from : first),
    null,
  )
}

/**
 * Days since 1 January 1970, for counting in loops; `dateOfDayNumber` goes back.
 *
 * @example dayNumberOf(parsePlainDate('1970-01-02')) // 1
 */
export function dayNumberOf(date: PlainDate): number {
  return daysBetween({ from: EPOCH, to: date })
}

/**
 * The day a number of days after 1 January 1970.
 *
 * @throws DomainError `invalid-plain-date` outside the years 0000–9999
 * @example dateOfDayNumber(1) // '1970-01-02'
 */
export function dateOfDayNumber(dayNumber: number): PlainDate {
  return addDays({ date: EPOCH, days: dayNumber })
}
