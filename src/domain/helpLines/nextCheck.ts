import { addDays, parsePlainDate, type PlainDate } from '../time/plainDate'

/** Numbers and tariffs change about yearly; twice a year somebody rings. */
export const CHECK_EVERY_MONTHS = 6

/**
 * The day by which a help line that was checked today is to be checked again: six months on, or the last day of
 * that month where it is too short.
 *
 * @example nextCheck(parsePlainDate('2026-08-31')) // '2027-02-28'
 */
export function nextCheck(today: PlainDate): PlainDate {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + CHECK_EVERY_MONTHS
  const first = (count: number) =>
    parsePlainDate(
      `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`,
    )
  const same = addDays({ date: first(months), days: Number(today.slice(8)) - 1 })
  const last = addDays({ date: first(months + 1), days: -1 })
  return same < last ? same : last
}
