import { DomainError } from '../errors'
import type { PlainDate } from '../time/plainDate'

/**
 * Easter Sunday of the western churches, from 22 March to 25 April.
 *
 * @param year of the Gregorian calendar, 1583 to 9999
 * @throws DomainError `invalid-input` for any other year
 * @see Anonymous Gregorian computus (Nature, 20 April 1876); Jean Meeus, Astronomical Algorithms, chapter 8
 * @example easterSunday(2026) // '2026-04-05'
 */
export function easterSunday(year: number): PlainDate {
  if (!Number.isSafeInteger(year) || year < 1583 || year > 9999) {
    throw new DomainError('invalid-input', `no Gregorian Easter in the year ${year}`)
  }
  const placeInMoonCycle = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * placeInMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((placeInMoonCycle + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * lateMoon + 114
  const month = Math.floor(days / 31)
  const day = (days % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate
}
