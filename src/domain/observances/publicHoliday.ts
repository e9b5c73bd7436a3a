import type { PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import type { DatedObservance } from './resolveObservance'

/**
 * A holiday of the country. Good Friday and Liberation Day are no day off for everyone: each employer
 * decides.
 */
export type PublicHoliday = { date: PlainDate; name: Wording; isDayOffForEveryone: boolean }

/**
 * The holidays that do not stand among the observances already. A public holiday that somebody keeps as an
 * observance, with its themes and note, takes the place of the one of the same day.
 *
 * @param dated observances of the same window
 * @example dropRepeatedHolidays({ holidays, dated }).map(({ name }) => name.nl)
 */
export function dropRepeatedHolidays({
  holidays,
  dated,
}: {
  holidays: readonly PublicHoliday[]
  dated: readonly DatedObservance[]
}): PublicHoliday[] {
  const kept = dated.filter(({ observance }) => observance.kind === 'public-holiday')
  return holidays.filter(
    ({ date: day }) => !kept.some(({ date }) => date.startsOn <= day && day <= date.endsOn),
  )
}
