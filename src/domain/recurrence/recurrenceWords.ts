import type { ScreenLocale } from '../time/dutch'
import type { Nth } from './recurrence'

/** The words of one language, and how its sentences are put together. */
export type RecurrenceWords = {
  weekdays: readonly string[]
  months: readonly string[]
  nths: Record<Nth, string>
  workday: string
  lastDay: string
  dayOfMonth: (day: number) => string
  date: (day: number, month: string) => string
  every: (what: string) => string
  everyDays: (every: number) => string
  everyWeeks: (every: number, weekdays: string) => string
  everyOfMonth: (position: string) => string
  everyMonths: (every: number, day: string) => string
  everyYears: (every: number, day: string) => string
  the: (position: string) => string
  ofMonth: (position: string, month: string) => string
  inMonths: (months: string) => string
  notInMonths: (months: string) => string
  until: (end: string) => string
  times: (times: number) => string
  on: (dates: string) => string
  onDates: (howMany: number) => string
  atTime: (date: string, time: string) => string
  also: (dates: string) => string
  except: (dates: string) => string
}

function englishOrdinal(day: number): string {
  const isTeen = day > 10 && day < 14
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

const DUTCH: RecurrenceWords = {
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  nths: {
    1: 'eerste',
    2: 'tweede',
    3: 'derde',
    4: 'vierde',
    5: 'vijfde',
    [-1]: 'laatste',
    [-2]: 'voorlaatste',
  },
  workday: 'werkdag',
  lastDay: 'de laatste dag',
  dayOfMonth: (day) => `de ${day}e`,
  date: (day, month) => `${day} ${month}`,
  every: (what) => `elke ${what}`,
  everyDays: (every) => (every === 1 ? 'elke dag' : `elke ${every} dagen`),
  everyWeeks: (every, weekdays) => `elke ${every} weken op ${weekdays}`,
  everyOfMonth: (position) => `elke ${position} van de maand`,
  everyMonths: (every, day) => `elke ${every === 1 ? 'maand' : `${every} maanden`} op ${day}`,
  everyYears: (every, day) => `${every === 1 ? 'elk jaar' : `elke ${every} jaar`} op ${day}`,
  the: (position) => `de ${position}`,
  ofMonth: (position, month) => `${position} van ${month}`,
  inMonths: (months) => `, alleen in ${months}`,
  notInMonths: (months) => `, niet in ${months}`,
  until: (end) => `tot en met ${end}`,
  times: (times) => `${times} keer`,
  on: (dates) => `op ${dates}`,
  onDates: (howMany) => `op ${howMany} dagen`,
  atTime: (date, time) => `${date} om ${time.replace(':', '.')} uur`,
  also: (dates) => `en ook ${dates}`,
  except: (dates) => `behalve ${dates}`,
}

const ENGLISH: RecurrenceWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last', [-2]: 'last but one' },
  workday: 'working day',
  lastDay: 'the last day',
  dayOfMonth: (day) => `the ${englishOrdinal(day)}`,
  date: (day, month) => `${day} ${month}`,
  every: (what) => `every ${what}`,
  everyDays: (every) => (every === 1 ? 'every day' : `every ${every} days`),
  everyWeeks: (every, weekdays) => `every ${every} weeks on ${weekdays}`,
  everyOfMonth: (position) => `every ${position} of the month`,
  everyMonths: (every, day) => `every ${every === 1 ? 'month' : `${every} months`} on ${day}`,
  everyYears: (every, day) => `every ${every === 1 ? 'year' : `${every} years`} on ${day}`,
  the: (position) => `the ${position}`,
  ofMonth: (position, month) => `${position} of ${month}`,
  inMonths: (months) => `, only in ${months}`,
  notInMonths: (months) => `, not in ${months}`,
  until: (end) => `up to and including ${end}`,
  times: (times) => (times === 1 ? 'once' : `${times} times`),
  on: (dates) => `on ${dates}`,
  onDates: (howMany) => `on ${howMany} days`,
  atTime: (date, time) => `${date} at ${time}`,
  also: (dates) => `and also ${dates}`,
  except: (dates) => `except ${dates}`,
}

export const WORDS: Record<ScreenLocale, RecurrenceWords> = { nl: DUTCH, en: ENGLISH }
