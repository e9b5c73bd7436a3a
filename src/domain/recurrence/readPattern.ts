import { weekdayOf, type PlainDate } from '../time/plainDate'
import type { MonthPosition, Nth, RecurrencePattern, Weekday } from './recurrence'
import { NTHS } from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import { codeOfWeekday } from './ruleDates'

type Parts = ReadonlyMap<string, string>

/** Longer steps are no rhythm of a content calendar, and keep every search short. */
const LONGEST_STEP = { DAILY: 366, WEEKLY: 104, MONTHLY: 60, YEARLY: 10 } as const
type Frequency = keyof typeof LONGEST_STEP
const SUB_DAILY = ['HOURLY', 'MINUTELY', 'SECONDLY']
const TIME_PARTS = ['BYHOUR', 'BYMINUTE', 'BYSECOND']
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const WEEKDAY_BY_CODE = new Map<string, Weekday>(WEEKDAYS.map((weekday) => [codeOfWeekday(weekday), weekday]))
/** What RFC 5545 allows per part; what people can plan with is narrower and checked after it. */
const RANGES: Record<string, { most: number; isSigned: boolean }> = {
  BYMONTH: { most: 12, isSigned: false },
  BYMONTHDAY: { most: 31, isSigned: true },
  BYYEARDAY: { most: 366, isSigned: true },
  BYWEEKNO: { most: 53, isSigned: true },
  BYSETPOS: { most: 366, isSigned: true },
}

/** A rule that is refused: thrown and caught inside this file only, so that reading stays flat. */
class Refused extends Error {
  constructor(readonly reason: RecurrenceReason) {
    super(reason.code)
  }
}
const outOfRange = (part: string, value: string) =>
  new Refused(refusal('value-out-of-range', { part, value: value.slice(0, 20) }))
const unsupported = (part: string) => new Refused(refusal('unsupported', { part }))

const unique = <T extends number>(values: readonly T[]): T[] => [...new Set(values)].sort((a, b) => a - b)

function readNumbers(parts: Parts, name: string): number[] | null {
  const text = parts.get(name)
  if (text === undefined) return null
  const { most, isSigned } = RANGES[name] ?? { most: 0, isSigned: false }
  return unique(
    text.split(',').map((piece) => {
      if (!/^[+-]?\d{1,3}$/.test(piece)) throw outOfRange(name, piece)
      const value = Number(piece)
      if (value === 0 || Math.abs(value) > most || (value < 0 && !isSigned)) throw outOfRange(name, piece)
      return value
    }),
  )
}

type Day = { nth: number | null; weekday: Weekday }

function readDays(parts: Parts): Day[] | null {
  const text = parts.get('BYDAY')
  if (text === undefined) return null
  return text.split(',').map((piece) => {
    const [, nth, code = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(piece) ?? []
    const weekday = WEEKDAY_BY_CODE.get(code)
    if (weekday === undefined || (nth !== undefined && (Number(nth) === 0 || Math.abs(Number(nth)) > 53))) {
      throw outOfRange('BYDAY', piece)
    }
    return { nth: nth === undefined ? null : Number(nth), weekday }
  })
}

function asNth(value: number, part: string): Nth {
  const nth = NTHS.find((known) => known === value)
  if (nth === undefined) throw Math.abs(value) > 5 ? outOfRange(part, String(value)) : unsupported(part)
  return nth
}

function readStep(parts: Parts, frequency: Frequency): number {
  const text = parts.get('INTERVAL') ?? '1'
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > LONGEST_STEP[frequency]) {
    throw outOfRange('INTERVAL', text)
  }
  return Number(text)
}

/** The days of the month that a rule names; without any, the day of the start, as RFC 5545 §3.3.10 says. */
function readPosition(parts: Parts, start: PlainDate): MonthPosition {
  const days = readDays(parts)
  const monthDays = readNumbers(parts, 'BYMONTHDAY')
  const places = readNumbers(parts, 'BYSETPOS')
  if (days !== null && monthDays !== null) throw unsupported('BYDAY + BYMONTHDAY')
  if (days === null) {
    if (places !== null) throw unsupported('BYSETPOS')
    if (monthDays?.some((day) => day < -1)) throw unsupported('BYMONTHDAY')
    return { kind: 'days', days: sortDays(monthDays ?? [Number(start.slice(8))]) }
  }
  if (places === null) {
    return {
      kind: 'weekdays',
      weekdays: sortNths(
        days.map(({ nth, weekday }) => {
          if (nth === null) throw unsupported('BYDAY')
          return { nth: asNth(nth, 'BYDAY'), weekday }
        }),
      ),
    }
  }
  // Two ways in which other calendars write the form's choices: the first Tuesday, the last working day.
  const weekdays = unique(days.map(({ weekday }) => weekday))
  if (days.some(({ nth }) => nth !== null)) throw unsupported('BYSETPOS')
  const nths = places.map((place) => asNth(place, 'BYSETPOS'))
  const [only] = weekdays
  if (only !== undefined && weekdays.length === 1) {
    return { kind: 'weekdays', weekdays: sortNths(nths.map((nth) => ({ nth, weekday: only }))) }
  }
  const [nth] = nths
  if (weekdays.join() === '1,2,3,4,5' && nth !== undefined && nths.length === 1)
    return { kind: 'workday', nth }
  throw unsupported('BYSETPOS')
}

/** From the first of the month to its end: the last day comes last. */
export function sortDays(days: readonly number[]): number[] {
  return unique(days).sort((a, b) => (a < 0 ? 99 : a) - (b < 0 ? 99 : b))
}

/** From the beginning of the month to its end, Monday first, without repeats. */
export function sortNths(
  weekdays: readonly { nth: Nth; weekday: Weekday }[],
): { nth: Nth; weekday: Weekday }[] {
  const rank = ({ nth, weekday }: { nth: Nth; weekday: Weekday }) => (nth < 0 ? 20 + nth : nth) * 10 + weekday
  const byRank = new Map(weekdays.map((entry) => [rank(entry), entry]))
  return [...byRank].sort(([a], [b]) => a - b).map(([, entry]) => entry)
}

function readWeeks(parts: Parts, every: number, start: PlainDate): RecurrencePattern {
  for (const part of ['BYMONTH', 'BYMONTHDAY', 'BYSETPOS']) if (parts.has(part)) throw unsupported(part)
  const days = readDays(parts)
  if (days?.some(({ nth }) => nth !== null)) throw unsupported('BYDAY')
  const weekdays = unique(days?.map(({ weekday }) => weekday) ?? [weekdayOf(start)])
  // Where a week begins decides which weeks are skipped, but only for several days every few weeks.
  if ((parts.get('WKST') ?? 'MO') !== 'MO' && every > 1 && weekdays.length > 1) throw unsupported('WKST')
  return { kind: 'weeks', every, weekdays }
}

function readYears(parts: Parts, every: number, start: PlainDate): RecurrencePattern {
  const months = readNumbers(parts, 'BYMONTH')
  const isPlain = !parts.has('BYDAY') && !parts.has('BYMONTHDAY')
  // Without a month, days and weekdays would be counted over the whole year: no choice of the form.
  if (months === null && !isPlain) throw unsupported(parts.has('BYDAY') ? 'BYDAY' : 'BYMONTHDAY')
  // Over several months it would pick from the year and not from each month.
  if (parts.has('BYSETPOS') && (months?.length ?? 1) > 1) throw unsupported('BYSETPOS')
  const on = readPosition(parts, start)
  if (on.kind === 'workday') throw unsupported('BYSETPOS')
  return { kind: 'years', every, months: months ?? [Number(start.slice(5, 7))], on }
}

function read(parts: Parts, start: PlainDate): RecurrencePattern {
  const frequency = parts.get('FREQ')
  if (SUB_DAILY.includes(frequency ?? '') || TIME_PARTS.some((part) => parts.has(part))) {
    throw new Refused(refusal('sub-daily'))
  }
  if (frequency === undefined || !(frequency in LONGEST_STEP)) throw outOfRange('FREQ', frequency ?? '')
  const weekStart = parts.get('WKST')
  if (weekStart !== undefined && !WEEKDAY_BY_CODE.has(weekStart)) throw outOfRange('WKST', weekStart)
  for (const part of Object.keys(RANGES)) readNumbers(parts, part)
  readDays(parts)
  for (const part of ['BYYEARDAY', 'BYWEEKNO']) if (parts.has(part)) throw unsupported(part)
  const every = readStep(parts, frequency as Frequency)
  switch (frequency as Frequency) {
    case 'DAILY':
      for (const part of ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS'])
        if (parts.has(part)) throw unsupported(part)
      return { kind: 'days', every }
    case 'WEEKLY':
      return readWeeks(parts, every, start)
    case 'MONTHLY': {
      const months = readNumbers(parts, 'BYMONTH')
      if (months !== null && every > 1) throw unsupported('BYMONTH')
      return {
        kind: 'months',
        every,
        months: months?.length === 12 ? null : months,
        on: readPosition(parts, start),
      }
    }
    case 'YEARLY':
      return readYears(parts, every, start)
  }
}

/**
 * The rhythm of a rule, with what RFC 5545 takes from the start written out. Refuses what the form for people
 * cannot say: those are also the combinations in which engines differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 * @example readPattern({ parts: new Map([['FREQ', 'WEEKLY']]), start: parsePlainDate('2026-05-05') })
 */
export function readPattern({
  parts,
  start,
}: {
  parts: Parts
  start: PlainDate
}): { pattern: RecurrencePattern } | { reason: RecurrenceReason } {
  try {
    return { pattern: read(parts, start) }
  } catch (error) {
    if (error instanceof Refused) return { reason: error.reason }
    throw error
  }
}
