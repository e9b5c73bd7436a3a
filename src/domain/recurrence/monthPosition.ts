import { addDays, weekdayOf, type PlainDate } from '../time/plainDate'
import { NTHS, type MonthPosition, type Nth, type Weekday } from './recurrence'
import { sortDays, sortNths } from './readPattern'

/** One single day of a month, as a rule names it. */
export type PositionEntry =
  | { kind: 'day'; day: number }
  | { kind: 'weekday'; nth: Nth; weekday: Weekday }
  | { kind: 'workday'; nth: Nth }

/** Months counted from the year 0, so that they can be added and compared. */
export function monthIndexOf(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

/** The first day of a month. */
export function firstOfMonth(month: number): PlainDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as PlainDate
}

function daysOfMonth(month: number): PlainDate[] {
  const last = Number(addDays({ date: firstOfMonth(month + 1), days: -1 }).slice(8))
  return Array.from({ length: last }, (_, days) => addDays({ date: firstOfMonth(month), days }))
}

function pick<T>(list: readonly T[], nth: number): T | null {
  return list.at(nth > 0 ? nth - 1 : nth) ?? null
}

/**
 * The day that an entry means in a month; null where the month has none.
 *
 * @example dateOfEntry({ entry: { kind: 'weekday', nth: 1, weekday: 2 }, month: monthIndexOf(someDayInMay) })
 */
export function dateOfEntry({ entry, month }: { entry: PositionEntry; month: number }): PlainDate | null {
  const days = daysOfMonth(month)
  switch (entry.kind) {
    case 'day':
      return pick(days, entry.day)
    case 'weekday':
      return pick(
        days.filter((date) => weekdayOf(date) === entry.weekday),
        entry.nth,
      )
    case 'workday':
      return pick(
        days.filter((date) => weekdayOf(date) < 6),
        entry.nth,
      )
  }
}

/** The single days of a position. */
export function entriesOf(on: MonthPosition): PositionEntry[] {
  switch (on.kind) {
    case 'days':
      return on.days.map((day) => ({ kind: 'day', day }))
    case 'weekdays':
      return on.weekdays.map((entry) => ({ kind: 'weekday', ...entry }))
    case 'workday':
      return [{ kind: 'workday', nth: on.nth }]
  }
}

/** The position that means these days; entries are all of one kind. */
export function positionOf(entries: readonly PositionEntry[]): MonthPosition {
  const [first] = entries
  if (first?.kind === 'workday') return { kind: 'workday', nth: first.nth }
  const days = entries.flatMap((entry) => (entry.kind === 'day' ? [entry.day] : []))
  if (days.length > 0) return { kind: 'days', days: sortDays(days) }
  return {
    kind: 'weekdays',
    weekdays: sortNths(
      entries.flatMap((entry) =>
        entry.kind === 'weekday' ? [{ nth: entry.nth, weekday: entry.weekday }] : [],
      ),
    ),
  }
}

/**
 * What an entry becomes when its day moves: the first Tuesday becomes the first Wednesday, the last day stays
 * a
 * last day. Counted from the end where it was, as far as that can be said. Null: the day has no such name.
 *
 * @example moveEntry({ entry: { kind: 'day', day: 5 }, to: parsePlainDate('2026-05-07') }) // { kind: 'day',
 * day: 7 }
 */
export function moveEntry({ entry, to }: { entry: PositionEntry; to: PlainDate }): PositionEntry | null {
  const month = monthIndexOf(to)
  if (entry.kind === 'day') {
    const isLast = entry.day === -1 && dateOfEntry({ entry, month }) === to
    return isLast ? entry : { kind: 'day', day: Number(to.slice(8)) }
  }
  const isFromEnd = entry.nth < 0
  const candidates = NTHS.map((nth): PositionEntry =>
    entry.kind === 'workday' ? { kind: 'workday', nth } : { ...entry, nth, weekday: weekdayOf(to) },
  ).filter((candidate) => dateOfEntry({ entry: candidate, month }) === to)
  const isKindred = (candidate: PositionEntry) => candidate.kind !== 'day' && candidate.nth < 0 === isFromEnd
  return candidates.find(isKindred) ?? candidates[0] ?? null
}
