import { isCalendarDay } from '../time/calendarDay'
import { describeDate, type ScreenLocale } from '../time/dutch'
import { addDays, mondayOf, type PlainDate } from '../time/plainDate'
import type { Wording } from '../workflow/wording'
import { isoWeekOf } from '../time/isoWeek'

/** Ways to look at the calendar, as the address names them. */
export const VIEW_KINDS = ['jaar', 'kwartaal', 'maand', 'week', 'lijst'] as const
export type ViewKind = (typeof VIEW_KINDS)[number]

/** A way to look, and a day that must be in sight. */
export type CalendarView = { view: ViewKind; anchor: PlainDate }

/** Days from the first, included, until the day after the last. */
export type DayWindow = { from: PlainDate; until: PlainDate }

export const VIEW_LABELS: Record<ViewKind, Wording> = {
  jaar: { nl: 'Jaar', en: 'Year' },
  kwartaal: { nl: 'Kwartaal', en: 'Quarter' },
  maand: { nl: 'Maand', en: 'Month' },
  week: { nl: 'Week', en: 'Week' },
  lijst: { nl: 'Lijst', en: 'List' },
}

const VIEW_KEY = 'weergave'
const ANCHOR_KEY = 'op'
const MONTHS_OF_VIEW: Record<Exclude<ViewKind, 'week'>, number> = {
  jaar: 12,
  kwartaal: 3,
  maand: 1,
  lijst: 12,
}

/**
 * The days that a view shows. A list holds the year.
 *
 * @example windowOf({ view: 'kwartaal', anchor: parsePlainDate('2026-05-14') })
 * // { from: '2026-04-01', until: '2026-07-01' }
 */
export function windowOf({ view, anchor }: CalendarView): DayWindow {
  if (view === 'week') {
    const from = mondayOf(anchor)
    return { from, until: addDays({ date: from, days: 7 }) }
  }
  const length = MONTHS_OF_VIEW[view]
  const first = monthIndexOf(anchor) - (monthIndexOf(anchor) % length)
  return { from: firstOfMonth(first), until: firstOfMonth(first + length) }
}

/**
 * Whether a view shows a day.
 *
 * @example isInWindow({ date, window: windowOf({ view: 'week', anchor: today }) })
 */
export function isInWindow({ date, window }: { date: PlainDate; window: DayWindow }): boolean {
  return window.from <= date && date < window.until
}

/**
 * First day of the window before this one; null where the calendar ends.
 *
 * @example previousAnchor({ view: 'maand', anchor: parsePlainDate('2026-01-31') }) // '2025-12-01'
 */
export function previousAnchor({ view, anchor }: CalendarView): PlainDate | null {
  const { from } = windowOf({ view, anchor })
  return withinReach(windowOf({ view, anchor: addDays({ date: from, days: -1 }) }).from)
}

/**
 * First day of the window after this one; null where the calendar ends.
 *
 * @example nextAnchor({ view: 'week', anchor: parsePlainDate('2026-12-31') }) // '2027-01-04'
 */
export function nextAnchor({ view, anchor }: CalendarView): PlainDate | null {
  return withinReach(windowOf({ view, anchor }).until)
}

/**
 * What stands above a view.
 *
 * @example titleOf({ view: 'week', anchor: parsePlainDate('2026-03-18') })
 * // 'week 12, 16 tot en met 22 maart 2026'
 */
export function titleOf({ view, anchor, locale = 'nl' }: CalendarView & { locale?: ScreenLocale }): string {
  const { from, until } = windowOf({ view, anchor })
  const start = readDateWords({ date: from, locale })
  if (view === 'jaar' || view === 'lijst') return start.year
  if (view === 'maand') return `${start.month} ${start.year}`
  if (view === 'kwartaal') {
    const ordinal = QUARTERS[locale][Math.floor((Number(from.slice(5, 7)) - 1) / 3)]
    return `${ordinal} ${locale === 'nl' ? 'kwartaal' : 'quarter'} ${start.year}`
  }
  const end = readDateWords({ date: addDays({ date: until, days: -1 }), locale })
  const begin = [start.day]
  if (start.month !== end.month) begin.push(start.month)
  if (start.year !== end.year) begin.push(start.year)
  const to = locale === 'nl' ? 'tot en met' : 'to'
  return `week ${isoWeekOf(from).week}, ${begin.join(' ')} ${to} ${end.day} ${end.month} ${end.year}`
}

/**
 * Reads the view from an address. What is missing or unreadable becomes the default: the year, today.
 *
 * @param today the day to show when the address names none
 * @example parseCalendarView({ params: new URLSearchParams('weergave=maand&op=2026-03-18'), today })
 */
export function parseCalendarView({
  params,
  today,
}: {
  params: { get: (key: string) => string | null }
  today: PlainDate
}): CalendarView {
  const view = VIEW_KINDS.find((kind) => kind === params.get(VIEW_KEY)) ?? 'jaar'
  const asked = params.get(ANCHOR_KEY)
  return { view, anchor: isCalendarDay(asked) ? asked : today }
}

/**
 * The view as a piece of an address, without question mark.
 *
 * @example formatCalendarView({ view: 'maand', anchor: parsePlainDate('2026-03-18') })
 * // 'weergave=maand&op=2026-03-18'
 */
export function formatCalendarView({ view, anchor }: CalendarView): string {
  return `${VIEW_KEY}=${view}&${ANCHOR_KEY}=${anchor}`
}

const QUARTERS: Record<ScreenLocale, readonly string[]> = {
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  en: ['first', 'second', 'third', 'fourth'],
}

function monthIndexOf(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function firstOfMonth(index: number): PlainDate {
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01` as PlainDate
}

function withinReach(date: PlainDate): PlainDate | null {
  return isCalendarDay(date) ? date : null
}

/** Both languages write weekday, day, month and year in that order. */
function readDateWords({ date, locale }: { date: PlainDate; locale: ScreenLocale }) {
  const [, day = '', month = '', year = ''] = describeDate({ date, locale }).split(' ')
  return { day, month, year }
}
