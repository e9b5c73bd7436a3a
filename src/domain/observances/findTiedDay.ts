import type { ObservanceTie } from '../planning/card'
import { addDays, type PlainDate } from '../time/plainDate'
import { findNextTiedDay } from './findNextTiedDay'
import type { Observance } from './observance'
import { resolveTie } from './tie'

/**
 * The day that a tie means for what stands on a day: in the year to which it belongs there, and else the first one
 * from today on. Null while nobody knows it.
 *
 * @param on where the item or campaign stands; null in the backlog lane
 * @example
 * findTiedDay({ tie: { observanceId: purpleFriday.id, offsetDays: -2 }, observance: purpleFriday, on, today })
 * // '2026-12-09'
 */
export function findTiedDay({
  tie,
  observance,
  on,
  today,
}: {
  tie: ObservanceTie
  observance: Observance
  on: PlainDate | null
  today: PlainDate
}): PlainDate | null {
  const observances = [observance]
  if (on === null) return findNextTiedDay({ tie, observances, today })
  const year = Number(addDays({ date: on, days: -tie.offsetDays }).slice(0, 4))
  const tied = resolveTie({ tie, observances, year })
  return tied.kind === 'day' ? tied.date : null
}
