import { daysBetween, isPlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'

/** A row of a year's date as a form holds it. */
export type EnteredDateDraft = {
  year?: number | string | null
  startsOn?: string | null
  endsOn?: string | null
  status?: string | null
}

const LONGEST_DAYS = 366

/**
 * Looks at the dates that somebody entered, one row for each year, before they are kept: each year once, an
 * end not before its start, a start or end in its own year, a date wherever one is claimed and none where it
 * is unknown. Whether a single day exists is asked of each field by itself.
 *
 * @returns the first problem, naming its year, or null
 * @example checkEnteredDates([{ year: 2027, startsOn: '2027-02-09', status: 'confirmed' }]) // null
 */
export function checkEnteredDates(rows: readonly EnteredDateDraft[]): Wording | null {
  const seen = new Set<number>()
  for (const row of rows) {
    const year = Number(row.year)
    if (!Number.isSafeInteger(year)) continue
    if (seen.has(year)) {
      return {
        nl: `Het jaar ${year} staat er twee keer in. Houd één regel over.`,
        en: `The year ${year} is there twice. Keep one row.`,
      }
    }
    seen.add(year)
    const problem = checkRow({ ...row, year })
    if (problem !== null) return problem
  }
  return null
}

function checkRow({ year, startsOn, endsOn, status }: EnteredDateDraft & { year: number }): Wording | null {
  const hasStart = isPlainDate(startsOn)
  const hasEnd = isPlainDate(endsOn)
  if (status === 'unknown') {
    return startsOn || endsOn
      ? {
          nl: `${year}: er staat een datum, maar de stand is "onbekend". Kies een andere stand of haal de datum weg.`,
          en: `${year}: there is a date, but its status is "unknown". Choose another status or remove the date.`,
        }
      : null
  }
  if (!hasStart) {
    return {
      nl: `${year}: vul de eerste dag in, of kies de stand "onbekend".`,
      en: `${year}: enter the first day, or choose the status "unknown".`,
    }
  }
  if (hasEnd && endsOn < startsOn) {
    return {
      nl: `${year}: de laatste dag ligt voor de eerste dag.`,
      en: `${year}: the last day is before the first day.`,
    }
  }
  if (hasEnd && daysBetween({ from: startsOn, to: endsOn }) >= LONGEST_DAYS) {
    return { nl: `${year}: dit duurt langer dan een jaar.`, en: `${year}: this lasts longer than a year.` }
  }
  const years = [startsOn, ...(hasEnd ? [endsOn] : [])].map((date) => Number(date.slice(0, 4)))
  return years.includes(year)
    ? null
    : { nl: `${year}: deze datum valt in een ander jaar.`, en: `${year}: this date is in another year.` }
}
