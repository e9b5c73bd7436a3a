import { addDays, weekdayOf, type PlainDate } from './plainDate'

/**
 * Whether people are at work: Monday to Friday, but for days that everybody has off.
 *
 * @example isWorkingDay({ date: parsePlainDate('2026-05-14'), daysOff: new Set(['2026-05-14']) }) // false
 */
export function isWorkingDay({ date, daysOff }: { date: PlainDate; daysOff: ReadonlySet<PlainDate> }): boolean {
  return weekdayOf(date) <= 5 && !daysOff.has(date)
}

/**
 * The day that lies a number of working days ahead; the first itself does not count. With 0 it is that day, or
 * the next on which people work.
 *
 * @param days a whole number, 0 or more
 * @example addWorkingDays({ date: friday, days: 1, daysOff: new Set() }) // the Monday after
 */
export function addWorkingDays({
  date,
  days,
  daysOff,
}: {
  date: PlainDate
  days: number
  daysOff: ReadonlySet<PlainDate>
}): PlainDate {
  let day = date
  let left = days
  while (left > 0 || !isWorkingDay({ date: day, daysOff })) {
    day = addDays({ date: day, days: 1 })
    if (isWorkingDay({ date: day, daysOff })) left -= 1
  }
  return day
}
