import type { ObservanceTie } from '../planning/card'
import { comparePlainDates, type PlainDate } from '../time/plainDate'
import type { Observance } from './observance'
import { resolveTie } from './tie'

const YEARS_LOOKED_AHEAD = 3

/**
 * The first day from today on that a tie names; null while nobody knows one in the coming years. For an item
 * that was tied and has no day of its own yet.
 *
 * @example
 * findNextTiedDay({ tie: { observanceId: purpleFriday.id, offsetDays: -2 }, observances, today })
 * // '2026-12-09'
 */
export function findNextTiedDay({
  tie,
  observances,
  today,
}: {
  tie: ObservanceTie
  observances: readonly Observance[]
  today: PlainDate
}): PlainDate | null {
  const thisYear = Number(today.slice(0, 4))
  // The day may lie in the year before or after that of its observance.
  const years = Array.from({ length: YEARS_LOOKED_AHEAD + 2 }, (_, index) => thisYear - 1 + index)
  const days = years.flatMap((year) => {
    const tied = resolveTie({ tie, observances, year })
    return tied.kind === 'day' && tied.date >= today ? [tied.date] : []
  })
  return days.sort(comparePlainDates)[0] ?? null
}
