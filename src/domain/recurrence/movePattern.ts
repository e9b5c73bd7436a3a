import { addDays, daysBetween, mondayOf, weekdayOf, type PlainDate } from '../time/plainDate'
import { dateOfEntry, entriesOf, firstOfMonth, monthIndexOf, moveEntry, positionOf } from './monthPosition'
import type { RecurrencePattern, Weekday } from './recurrence'
import { listFirstRuleDates } from './ruleDates'

/** A rhythm after one of its days was dragged, and where each of its days goes. */
export type MovedPattern = {
  pattern: RecurrencePattern
  start: PlainDate
  /** null: that month has no such day */
  mapDate: (date: PlainDate) => PlainDate | null
}

type Move = { pattern: RecurrencePattern; start: PlainDate; from: PlainDate; to: PlainDate }

const shiftBy = (days: number) => (date: PlainDate) => addDays({ date, days })
const sameEntry = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

function moveWeeks(
  move: Move & { pattern: Extract<RecurrencePattern, { kind: 'weeks' }> },
): MovedPattern | null {
  const { pattern, start, from, to } = move
  const days = daysBetween({ from, to })
  const shift = shiftBy(days)
  if (days % 7 === 0) return { pattern, start: shift(start), mapDate: shift }
  const before = weekdayOf(from)
  const after = weekdayOf(to)
  if (pattern.weekdays.length === 1) {
    return { pattern: { ...pattern, weekdays: [after] }, start: shift(start), mapDate: shift }
  }
  // One of several weekdays moves alone, and so not into another week or onto a day that is taken.
  if (mondayOf(from) !== mondayOf(to) || pattern.weekdays.includes(after)) return null
  const moved = (weekday: Weekday) => (weekday === before ? after : weekday)
  const firstWeek = pattern.weekdays.filter((weekday) => weekday >= weekdayOf(start)).map(moved)
  return {
    pattern: { ...pattern, weekdays: pattern.weekdays.map(moved).sort((a, b) => a - b) },
    start: addDays({ date: mondayOf(start), days: Math.min(...firstWeek) - 1 }),
    mapDate: (date) => (weekdayOf(date) === before ? shift(date) : date),
  }
}

function moveMonths(
  move: Move & { pattern: Extract<RecurrencePattern, { kind: 'months' | 'years' }> },
): MovedPattern | null {
  const { pattern, start, from, to } = move
  const entries = entriesOf(pattern.on)
  const entryOn = (date: PlainDate) =>
    entries.find((entry) => dateOfEntry({ entry, month: monthIndexOf(date) }) === date)
  const before = entryOn(from)
  const after = before && moveEntry({ entry: before, to })
  if (!before || !after) return null
  const monthsLater = monthIndexOf(to) - monthIndexOf(from)
  const others = entries.filter((entry) => entry !== before)
  if (others.some((entry) => sameEntry(entry, after))) return null
  const staysInMonth = monthsLater === 0
  const isOneMonth = pattern.kind === 'years' ? pattern.months.length === 1 : pattern.months === null
  if (!staysInMonth && (others.length > 0 || !isOneMonth)) return null

  const on = positionOf([...others, after])
  let moved: RecurrencePattern = pattern
  if (pattern.kind === 'months') moved = { ...pattern, on }
  else if (on.kind !== 'workday') {
    moved = { ...pattern, on, months: staysInMonth ? pattern.months : [(monthIndexOf(to) % 12) + 1] }
  }
  const mapDate = (date: PlainDate) =>
    entryOn(date) === before ? dateOfEntry({ entry: after, month: monthIndexOf(date) + monthsLater }) : date
  const firstMonth = entries
    .map((entry) => dateOfEntry({ entry, month: monthIndexOf(start) }))
    .filter((date) => date !== null && date >= start)
    .map((date) => date && mapDate(date))
    .filter((date) => date !== null)
    .sort()
  // A first month without the new day: the first one after it, in step with the months that are passed over.
  const anchor = firstMonth[0] ?? firstOfMonth(monthIndexOf(start) + monthsLater)
  const [first] = listFirstRuleDates({ pattern: moved, start: anchor, most: 1 })
  return first === undefined ? null : { pattern: moved, start: first, mapDate }
}

/**
 * The rhythm that people mean when they drag one day of it and say "all": every first Tuesday, dragged to
 * Wednesday, is every first Wednesday; of Tuesdays and Thursdays, dragged on a Tuesday, only the Tuesdays
 * move.
 * Null where no rhythm says it: a day that is taken, or one of several days dragged out of its week or month.
 *
 * @param from the dragged day; a day of the pattern
 * @example
 * movePattern({ pattern: { kind: 'weeks', every: 1, weekdays: [2] }, start: tuesday, from: tuesday, to:
 * wednesday })
 * // { pattern: { kind: 'weeks', every: 1, weekdays: [3] }, start: wednesday, mapDate }
 */
export function movePattern({ pattern, start, from, to }: Move): MovedPattern | null {
  if (from === to) return { pattern, start, mapDate: (date) => date }
  switch (pattern.kind) {
    case 'days': {
      const shift = shiftBy(daysBetween({ from, to }))
      return { pattern, start: shift(start), mapDate: shift }
    }
    case 'weeks':
      return moveWeeks({ pattern, start, from, to })
    case 'months':
    case 'years':
      return moveMonths({ pattern, start, from, to })
  }
}
