import { nameMonth, type ScreenLocale } from '../time/dutch'
import { isCalendarDay } from '../time/calendarDay'
import { addDays, daysBetween, parsePlainDate, type PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'

/** Days of a report, both included. */
export type ReportPeriod = { from: PlainDate; until: PlainDate }

const LONGEST_DAYS = 1_100
const SHORTEST_OUTLOOK_DAYS = 30

/**
 * Reads a period from an address. What is missing, unreadable or in no year of the calendar becomes this year so
 * far; days in the wrong order are turned round, and a period of more than three years ends after three.
 *
 * @param params `van` and `tot`, both `YYYY-MM-DD`
 * @example parseReportPeriod({ params: new URLSearchParams('van=2026-01-01&tot=2026-06-30'), today })
 */
export function parseReportPeriod({
  params,
  today,
}: {
  params: { get: (key: string) => string | null }
  today: PlainDate
}): ReportPeriod {
  const asked = [params.get('van'), params.get('tot')]
  const [from, until] = [
    isCalendarDay(asked[0]) ? asked[0] : null,
    isCalendarDay(asked[1]) ? asked[1] : null,
  ]
  if (from === null && until === null) return { from: firstDayOf(today), until: today }
  // One day given: the other is the edge of its year.
  const first = from ?? firstDayOf(until ?? today)
  const last = until ?? lastDayOf(first)
  const ordered = first <= last ? { from: first, until: last } : { from: last, until: first }
  const longest = addDays({ date: ordered.from, days: LONGEST_DAYS })
  return { from: ordered.from, until: ordered.until > longest ? longest : ordered.until }
}

/**
 * The last day of what is coming: the end of the year, or in its last month the end of the next quarter.
 *
 * @example findOutlookEnd({ until: parsePlainDate('2026-06-30'), today }) // '2026-12-31'
 */
export function findOutlookEnd({ until, today }: { until: PlainDate; today: PlainDate }): PlainDate {
  const base = until > today ? until : today
  const end = lastDayOf(base)
  if (daysBetween({ from: base, to: end }) >= SHORTEST_OUTLOOK_DAYS) return end
  return parsePlainDate(`${yearText(Number(base.slice(0, 4)) + 1)}-03-31`)
}

/**
 * The periods that people ask for most, as choices beside the two days.
 *
 * @example listReportPeriods({ today })[0]?.label.nl // 'Dit jaar tot nu'
 */
export function listReportPeriods({ today }: { today: PlainDate }): (ReportPeriod & { label: Wording })[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const quarter = Math.ceil(month / 3)
  const firstMonth = String(quarter * 3 - 2).padStart(2, '0')
  const half = `${yearText(year)}-06-30`
  return [
    { label: { nl: 'Dit jaar tot nu', en: 'This year so far' }, from: firstDayOf(today), until: today },
    {
      label: { nl: 'Dit kwartaal tot nu', en: 'This quarter so far' },
      from: parsePlainDate(`${yearText(year)}-${firstMonth}-01`),
      until: today,
    },
    ...(today > half
      ? [
          {
            label: { nl: 'Eerste half jaar', en: 'First half of the year' },
            from: firstDayOf(today),
            until: parsePlainDate(half),
          },
        ]
      : []),
    {
      label: { nl: `Heel ${year - 1}`, en: `All of ${year - 1}` },
      from: parsePlainDate(`${yearText(year - 1)}-01-01`),
      until: parsePlainDate(`${yearText(year - 1)}-12-31`),
    },
  ]
}

const yearText = (year: number): string => String(year).padStart(4, '0')
const firstDayOf = (date: PlainDate): PlainDate => parsePlainDate(`${date.slice(0, 4)}-01-01`)
const lastDayOf = (date: PlainDate): PlainDate => parsePlainDate(`${date.slice(0, 4)}-12-31`)

/**
 * A period in words, with the year of the first day only when it differs.
 *
 * @example describePeriod({ from, until }) // '1 januari tot en met 24 november 2026'
 */
export function describePeriod({
  from,
  until,
  locale = 'nl',
}: ReportPeriod & { locale?: ScreenLocale }): string {
  const dayOf = (date: PlainDate) =>
    `${Number(date.slice(8, 10))} ${nameMonth({ month: Number(date.slice(5, 7)), locale })}`
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)]
  const begin = first === last ? dayOf(from) : `${dayOf(from)} ${Number(first)}`
  return `${begin} ${locale === 'nl' ? 'tot en met' : 'to'} ${dayOf(until)} ${Number(last)}`
}
