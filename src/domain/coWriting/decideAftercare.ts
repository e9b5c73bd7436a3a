import { addDays, type PlainDate } from '../time/plainDate'

/**
 * The day before which an expert is asked how they are; null when that was done, or nothing happened yet. A day
 * that was written down counts; else it follows the first day on which the text could be read.
 *
 * @param days between appearing and aftercare
 * @example decideAftercare({ dueOn: null, doneOn: null, firstServedOn: '2026-03-01', days: 14 }) // '2026-03-15'
 */
export function decideAftercare({ dueOn, doneOn, firstServedOn, days }: {
  dueOn: PlainDate | null
  doneOn: PlainDate | null
  firstServedOn: PlainDate | null
  days: number
}): PlainDate | null {
  if (doneOn !== null) return null
  return dueOn ?? (firstServedOn === null ? null : addDays({ date: firstServedOn, days }))
}
