import { DomainError } from '../errors'
import { addDays, daysBetween, mondayOf, type PlainDate } from './plainDate'

/** A week of ISO 8601; its year is that of its Thursday, so it may begin or end in a neighbouring year. */
export type IsoWeek = { year: number; /** 1 to 53 */ week: number }

/**
 * The week in which a day falls.
 *
 * @see ISO 8601-1:2019, week date
 * @example isoWeekOf(parsePlainDate('2027-01-01')) // { year: 2026, week: 53 }
 */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const thursday = addDays({ date: mondayOf(date), days: 3 })
  const firstDay = `${thursday.slice(0, 4)}-01-01` as PlainDate
  return {
    year: Number(thursday.slice(0, 4)),
    week: Math.floor(daysBetween({ from: firstDay, to: thursday }) / 7) + 1,
  }
}

/**
 * The number of weeks of a year: 53 when it has a Thursday on its first or last day, otherwise 52.
 *
 * @throws DomainError `invalid-input` for what is no year from 1 to 9998
 * @example weeksInIsoYear(2026) // 53
 */
export function weeksInIsoYear(year: number): 52 | 53 {
  // 28 December always lies in the last week.
  return isoWeekOf(dayOfYear({ year, monthAndDay: '12-28' })).week === 53 ? 53 : 52
}

/**
 * The Monday with which a week begins.
 *
 * @throws DomainError `invalid-input` when the year has no such week
 * @example mondayOfIsoWeek({ year: 2026, week: 41 }) // '2026-10-05'
 */
export function mondayOfIsoWeek({ year, week }: IsoWeek): PlainDate {
  if (!Number.isSafeInteger(week) || week < 1 || week > weeksInIsoYear(year)) {
    throw new DomainError('invalid-input', `the year ${year} has no ISO week ${week}`, {
      person: 'Dit weeknummer bestaat niet in dit jaar. Kies een ander weeknummer.',
    })
  }
  // 4 January always lies in the first week.
  return addDays({ date: mondayOf(dayOfYear({ year, monthAndDay: '01-04' })), days: 7 * (week - 1) })
}

function dayOfYear({ year, monthAndDay }: { year: number; monthAndDay: string }): PlainDate {
  if (!Number.isSafeInteger(year) || year < 1 || year > 9998) {
    throw new DomainError('invalid-input', `not a year from 1 to 9998: ${year}`)
  }
  return `${String(year).padStart(4, '0')}-${monthAndDay}` as PlainDate
}
