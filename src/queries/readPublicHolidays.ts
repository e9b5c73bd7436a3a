import { DomainError } from '@/domain/errors'
import type { PublicHoliday } from '@/domain/observances/publicHoliday'
import { parsePlainDate } from '@/domain/time/plainDate'

/** Years that are remembered; what lies outside is computed anew, so that no address can fill the memory. */
const REMEMBERED = { from: 2000, until: 2100 }
const known = new Map<number, Promise<PublicHoliday[]>>()

/**
 * The public holidays of the Netherlands in a year, in order, with Good Friday and Liberation Day, which the
 * library counts as school holidays only. What is no day off for anybody (4 May, St Nicholas' Eve, New Year's
 * Eve) is left out. Rules and names come from `date-holidays` (CC BY-SA 3.0).
 *
 * @throws DomainError `invalid-input` for what is no year from 1583 to 9998
 */
export async function readPublicHolidays({ year }: { year: number }): Promise<PublicHoliday[]> {
  if (!Number.isSafeInteger(year) || year < 1583 || year > 9998) {
    throw new DomainError('invalid-input', `not a year from 1583 to 9998: ${year}`)
  }
  const before = known.get(year)
  if (before !== undefined) return before
  const holidays = compute(year)
  if (year < REMEMBERED.from || year > REMEMBERED.until) return holidays
  known.set(year, holidays)
  // A failed load is tried again by the next reader.
  holidays.catch(() => known.delete(year))
  return holidays
}

async function compute(year: number): Promise<PublicHoliday[]> {
  // Eleven megabytes of rules for the whole world: loaded by the first who asks, not at the start.
  const { default: Holidays } = await import('date-holidays')
  const calendar = new Holidays('NL', { types: ['public', 'school'] })
  const english = new Map(calendar.getHolidays(year, 'en').map(({ rule, name }) => [rule, name]))
  return calendar.getHolidays(year, 'nl').map(({ date, name, rule, type }) => ({
    // The text is the day in the Netherlands; the moments beside it depend on a zone.
    date: parsePlainDate(date.slice(0, 10)),
    name: { nl: name, en: english.get(rule) ?? name },
    isDayOffForEveryone: type === 'public',
  }))
}
