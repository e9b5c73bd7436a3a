import type { Wording } from '../workflow/wording'
import { isPlainDate, parsePlainDate, type PlainDate } from './plainDate'

/** The years in which anything is planned, shown or reported; others are typing errors or guesses. */
const CALENDAR_YEARS = { first: 2000, last: 2199 } as const

/** The same as days, for inputs. */
export const CALENDAR_DAYS = {
  first: parsePlainDate(`${CALENDAR_YEARS.first}-01-01`),
  last: parsePlainDate(`${CALENDAR_YEARS.last}-12-31`),
} as const

/** What is said of a day in another year. */
export const OUTSIDE_CALENDAR: Wording = {
  nl: `Dit jaar valt buiten de kalender (${CALENDAR_YEARS.first} tot en met ${CALENDAR_YEARS.last}).`,
  en: `This year is outside the calendar (${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}).`,
}

/**
 * Whether a value is a day that the calendar can show. Whoever types "26" in a date input of a browser gets the
 * year 26: such a day would stand in no view and not among the ideas either.
 *
 * @example isCalendarDay('0026-05-05') // false
 */
export function isCalendarDay(value: unknown): value is PlainDate {
  return isPlainDate(value) && value >= CALENDAR_DAYS.first && value <= CALENDAR_DAYS.last
}
