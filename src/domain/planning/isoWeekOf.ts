import { addDays, daysBetween, mondayOf, type PlainDate } from '../time/plainDate'

/** A week of ISO 8601; `year` is the year of its Thursday. */
export type IsoWeek = { year: number; week: number }

/**
 * The ISO 8601 week in which a day falls: weeks begin on Monday, and week 1 holds the first Thursday.
 *
 * @example isoWeekOf(parsePlainDate('2027-01-01')) // { year: 2026, week: 53 }
 */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const year = Number(addDays({ date: mondayOf(date), days: 3 }).slice(0, 4))
  return { year, week: 1 + daysBetween({ from: mondayOfWeekOne(year), to: mondayOf(date) }) / 7 }
}

/** The fourth of January is always in week 1. */
function mondayOfWeekOne(year: number): PlainDate {
  return mondayOf(`${String(year).padStart(4, '0')}-01-04` as PlainDate)
}
