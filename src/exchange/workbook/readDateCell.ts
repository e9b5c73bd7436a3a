import { addDays, isPlainDate, parsePlainDate, weekdayOf, type PlainDate } from '@/domain/time/plainDate'
import type { Wording } from '@/domain/workflow/wording'

import { isFault, type SheetCell } from './sheetCell'
import { normaliseName } from './termNames'

export type DateAnswer =
  | { kind: 'empty' }
  | { kind: 'date'; date: PlainDate }
  | { kind: 'unreadable'; code: 'no-date' | 'no-such-day' | 'no-year' | 'other-weekday'; person: Wording }

// Day 60 of Excel is 29 February 1900, a day that never was; from day 61 on the count is right.
const EXCEL_EPOCH = parsePlainDate('1899-12-30')
// 1 January 1950 to 31 December 2149: other numbers in a date column are a year, a week or a mistake.
const FIRST_SERIAL = 18_264
const LAST_SERIAL = 91_312

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'maa', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const WEEKDAYS: readonly (readonly string[])[] = [
  ['maandag', 'ma', 'monday', 'mon'],
  ['dinsdag', 'di', 'tuesday', 'tue'],
  ['woensdag', 'wo', 'wednesday', 'wed'],
  ['donderdag', 'do', 'thursday', 'thu'],
  ['vrijdag', 'vr', 'friday', 'fri'],
  ['zaterdag', 'za', 'saturday', 'sat'],
  ['zondag', 'zo', 'sunday', 'sun'],
]
const WEEKDAY_NAMES = WEEKDAYS.map(([name = '']) => name)

const TIME = String.raw`(?:[t ,]+(?:om )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: uur)?(?:z|[+-]\d{2}:\d{2})?)?`
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'u')
const FIGURES = new RegExp(String.raw`^(\d{1,2})[-/. ]+(\d{1,2})(?:[-/. ]+(\d{4}|'?\d{2}))?${TIME}$`, 'u')
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[-. /]*([a-z]+)\.?(?:[-,. /]+(\d{4}|'?\d{2}))?${TIME}$`,
  'u',
)
const MONTH_FIRST = new RegExp(
  String.raw`^([a-z]+)\.? +(\d{1,2})(?:st|nd|rd|th)?(?:,? +(\d{4}))?${TIME}$`,
  'u',
)
const WEEKDAY_FIRST = /^([a-z]+)\.?,? +(?=\d|[a-z])/u

const PERSON = {
  'no-date': {
    nl: 'Dit is niet als datum te lezen. Schrijf de datum als 14-05-2026.',
    en: 'This is not a readable date. Write it as 14-05-2026.',
  },
  'no-such-day': { nl: 'Deze dag bestaat niet.', en: 'This day does not exist.' },
  'no-year': { nl: 'Bij deze datum staat geen jaar.', en: 'This date has no year.' },
} as const satisfies Record<string, Wording>

const unreadable = (code: keyof typeof PERSON): DateAnswer => ({
  kind: 'unreadable',
  code,
  person: PERSON[code],
})

/**
 * Reads a day from a cell, in all the ways in which people write days: a date or day number of Excel, ISO 8601,
 * figures with the day first, or a month in words, Dutch or English. A time after it is left out. A weekday
 * that contradicts the date is not guessed away.
 *
 * @param year for dates that have none, such as "3 mrt"
 * @example readDateCell({ cell: 'di 3 mrt 2026' }) // { kind: 'date', date: '2026-03-03' }
 */
export function readDateCell({ cell, year }: { cell: SheetCell; year?: number | undefined }): DateAnswer {
  if (cell === null) return { kind: 'empty' }
  if (typeof cell === 'boolean' || isFault(cell)) return unreadable('no-date')
  if (typeof cell === 'number') return readSerial(cell)
  if (typeof cell === 'object') return { kind: 'date', date: cell.date }
  const text = normaliseName(cell.slice(0, 100))
  return text === '' ? { kind: 'empty' } : readText({ text, year })
}

function readSerial(serial: number): DateAnswer {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return unreadable('no-date')
  return { kind: 'date', date: addDays({ date: EXCEL_EPOCH, days: Math.floor(serial) }) }
}

function readText({ text, year }: { text: string; year: number | undefined }): DateAnswer {
  if (/^\d{5}$/u.test(text)) return readSerial(Number(text))
  const weekday = indexOfWord({ lists: WEEKDAYS, word: WEEKDAY_FIRST.exec(text)?.[1] })
  const rest = weekday === null ? text : text.replace(WEEKDAY_FIRST, '')
  const parts = readParts(rest)
  if (parts === null) return unreadable('no-date')
  const fullYear = parts.year === undefined ? year : readYear(parts.year)
  if (fullYear === undefined) return unreadable('no-year')
  const two = (figure: number) => String(figure).padStart(2, '0')
  const date = `${String(fullYear).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`
  if (!isPlainDate(date)) return unreadable('no-such-day')
  if (weekday !== null && weekdayOf(date) !== weekday) return otherWeekday(date)
  return { kind: 'date', date }
}

function otherWeekday(date: PlainDate): DateAnswer {
  const at = weekdayOf(date) - 1
  return {
    kind: 'unreadable',
    code: 'other-weekday',
    person: {
      nl: `De weekdag klopt niet: deze datum is een ${WEEKDAY_NAMES[at]}.`,
      en: `The weekday is wrong: this date is a ${WEEKDAYS[at]?.[2]}.`,
    },
  }
}

type Parts = { day: number; month: number; year: string | undefined }

function readParts(text: string): Parts | null {
  const iso = ISO.exec(text)
  if (iso) return { year: iso[1], month: Number(iso[2]), day: Number(iso[3]) }
  const figures = FIGURES.exec(text)
  if (figures) return { day: Number(figures[1]), month: Number(figures[2]), year: figures[3] }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return withMonth({ day: dayFirst[1], word: dayFirst[2], year: dayFirst[3] })
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst ? withMonth({ day: monthFirst[2], word: monthFirst[1], year: monthFirst[3] }) : null
}

function withMonth({
  day,
  word,
  year,
}: {
  day: string | undefined
  word: string | undefined
  year: string | undefined
}): Parts | null {
  const month = indexOfWord({ lists: MONTHS, word })
  return month === null ? null : { day: Number(day), month, year }
}

/** Counted from 1. */
function indexOfWord({
  lists,
  word,
}: {
  lists: readonly (readonly string[])[]
  word: string | undefined
}): number | null {
  const at = word === undefined ? -1 : lists.findIndex((words) => words.includes(word))
  return at < 0 ? null : at + 1
}

function readYear(text: string): number {
  const figures = text.replace("'", '')
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures)
}
