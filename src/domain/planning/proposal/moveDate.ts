import { addDays, daysBetween, isPlainDate, weekdayOf, type PlainDate } from '../../time/plainDate'
import type { ObservanceTie } from '../card'
import type { PlanningObservance } from '../planningObservance'

/**
 * The year in which a day lies.
 *
 * @example yearOf(parsePlainDate('2026-05-14')) // 2026
 */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/**
 * The first or last day of a year.
 *
 * @example edgeOfYear({ year: 2027, edge: 'last' }) // '2027-12-31'
 */
export function edgeOfYear({ year, edge }: { year: number; edge: 'first' | 'last' }): PlainDate {
  return `${String(year).padStart(4, '0')}${edge === 'first' ? '-01-01' : '-12-31'}` as PlainDate
}

/**
 * The same date in another year; 29 February becomes the 28th where there is none.
 *
 * @example sameDateIn({ date: parsePlainDate('2028-02-29'), year: 2029 }) // '2029-02-28'
 */
function sameDateIn({ date, year }: { date: PlainDate; year: number }): PlainDate {
  const same = `${String(year).padStart(4, '0')}${date.slice(4)}`
  return isPlainDate(same) ? same : (`${same.slice(0, 8)}28` as PlainDate)
}

/**
 * The day nearest to an aim that has the weekday of another day: at most three days off, or up to nine when
 * only the other side lies between the bounds.
 *
 * @param from first day allowed
 * @param until last day allowed
 * @returns null when no such weekday lies between the bounds near the aim
 * @example keepWeekday({ date: tuesday, aim: parsePlainDate('2027-03-03') }) // '2027-03-02'
 */
export function keepWeekday({
  date,
  aim,
  from,
  until,
}: {
  date: PlainDate
  aim: PlainDate
  from?: PlainDate | null
  until?: PlainDate | null
}): PlainDate | null {
  const ahead = (weekdayOf(date) - weekdayOf(aim) + 7) % 7
  const nearest = ahead > 3 ? ahead - 7 : ahead
  const candidates = [nearest, nearest + 7, nearest - 7]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((days) => addDays({ date: aim, days }))
  return candidates.find((day) => (!from || day >= from) && (!until || day <= until)) ?? null
}

/**
 * A day moved to another year by the rule of next year's proposal: the same weekday, as near as can be to the
 * same date, and never outside that year. One year ahead that is nearly always 364 days later, so what
 * stands a number of days apart stays so; the nth weekday of a month would turn the order of neighbours
 * around.
 *
 * @example moveByWeekday({ date: parsePlainDate('2026-03-10'), year: 2027 }) // '2027-03-09', both a Tuesday
 */
export function moveByWeekday({ date, year }: { date: PlainDate; year: number }): PlainDate {
  const aim = sameDateIn({ date, year })
  const bounds = { from: edgeOfYear({ year, edge: 'first' }), until: edgeOfYear({ year, edge: 'last' }) }
  return keepWeekday({ date, aim, ...bounds }) ?? aim
}

/**
 * A period moved to another year: whole months stay whole months, anything else keeps its first weekday and
 * its length. `year` is that of the new first day.
 *
 * @example
 * movePeriod({ startDate: parsePlainDate('2026-09-01'), endDate: parsePlainDate('2026-09-30'), year: 2027 })
 * // { rule: 'month', startDate: '2027-09-01', endDate: '2027-09-30' }
 */
export function movePeriod({
  startDate,
  endDate,
  year,
}: {
  startDate: PlainDate
  endDate: PlainDate
  year: number
}): { rule: 'month' | 'weekday'; startDate: PlainDate; endDate: PlainDate } {
  const dayAfter = addDays({ date: endDate, days: 1 })
  if (startDate.endsWith('-01') && dayAfter.endsWith('-01')) {
    const yearAfter = yearOf(dayAfter) + year - yearOf(startDate)
    return {
      rule: 'month',
      startDate: sameDateIn({ date: startDate, year }),
      endDate: addDays({ date: sameDateIn({ date: dayAfter, year: yearAfter }), days: -1 }),
    }
  }
  const moved = moveByWeekday({ date: startDate, year })
  return {
    rule: 'weekday',
    startDate: moved,
    endDate: moveAlong({ date: endDate, from: startDate, to: moved }),
  }
}

/**
 * A day moved by as many days as another.
 *
 * @example moveAlong({ date: lastDay, from: firstDay, to: newFirstDay })
 */
export function moveAlong({
  date,
  from,
  to,
}: {
  date: PlainDate
  from: PlainDate
  to: PlainDate
}): PlainDate {
  return addDays({ date, days: daysBetween({ from, to }) })
}

/**
 * The day in a year that a tie names; null when nobody knows it. The observance itself may lie in a
 * neighbouring year: two days before New Year's Day is in December.
 *
 * @param observances dates of the year and, where known, of those beside it
 * @example followTie({ tie: { observanceId: 'paarse-vrijdag', offsetDays: -2 }, observances, year: 2027 })
 */
export function followTie({
  tie,
  observances,
  year,
}: {
  tie: ObservanceTie
  observances: readonly PlanningObservance[]
  year: number
}): PlainDate | null {
  for (const { id, date } of observances) {
    if (id !== tie.observanceId || date.startsOn === null) continue
    const day = addDays({ date: date.startsOn, days: tie.offsetDays })
    if (yearOf(day) === year) return day
  }
  return null
}
