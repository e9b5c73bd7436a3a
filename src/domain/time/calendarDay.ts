import { isPlainDate, type PlainDate } from './plainDate'

/** The years in which anything is planned, shown or reported; others are typing errors or guesses. */
export const CALENDAR_YEARS = { first: 2000, last: 2199 } as const

/** The same as days, for inputs. */
export const CALENDAR_DAYS = { first: '2000-01-01' as PlainDate, last: '2199-12-31' as PlainDate } as const

/**
 * Whether a value is a day that the calendar can show. Whoever types "26" in a date input of a browser gets the
 * year 26: such a day would stand in no view and not among the ideas either.
 *
 * @example isCalendarDay('0026-05-05') // false
 */
export function isCalendarDay(value: unknown): value is PlainDate {
  return isPlainDate(value) && value >= CALENDAR_DAYS.first && value <= CALENDAR_DAYS.last
}
