import { DomainError } from '../errors'
import { describeDate, type ScreenLocale } from '../time/dutch'
import type { PlainDate } from '../time/plainDate'
import { joinWords, type Wording } from '../workflow/wording'
import { describeRecurrence } from './describeRecurrence'
import { expandRecurrence } from './expandRecurrence'
import { readStoredRecurrence } from './parseRecurrence'
import { dateOfId, type Recurrence, type RecurrenceId, type SeriesStart } from './recurrence'

/** One side of a change: RFC 5545 text (null: once), what it counts from, and its times where these are on record. */
export type SeriesSide = { text: string | null; start: SeriesStart | null; times: readonly RecurrenceId[] | null }

export type RecurrenceChange = {
  before: string
  after: string
  /** which days came and which went, a sentence each; none where that cannot be told */
  days: string[]
}

/** More days than these nobody reads in a sentence. */
const MOST_NAMED = 6

/**
 * A changed recurrence for whoever approves it: both in words, and the days that came and went. Days before `from`
 * are left out: they are over, and the newest edition may lack them for that reason only. A text that cannot be
 * read stands as it is.
 *
 * @throws DomainError `invalid-time-zone`
 * @example
 * describeRecurrenceChange({ before, after, zone, from: today })
 * // { before: 'elke dinsdag, 4 keer', after: 'elke dinsdag, 5 keer', days: ['Erbij: dinsdag 14 april 2026.'] }
 */
export function describeRecurrenceChange({
  before,
  after,
  zone,
  from,
  locale = 'nl',
}: {
  before: SeriesSide
  after: SeriesSide
  zone: string
  from: PlainDate
  locale?: ScreenLocale
}): RecurrenceChange {
  const [old, current] = [before, after].map((side) => readSide({ side, zone, locale })) as [ReadSide, ReadSide]
  return { before: old.words, after: current.words, days: describeDays({ old, current, from, locale }) }
}

type ReadSide = { words: string; dates: PlainDate[] | null }

function readSide({ side, zone, locale }: { side: SeriesSide; zone: string; locale: ScreenLocale }): ReadSide {
  const { text, start, times } = side
  const known = times?.map(dateOfId) ?? null
  if (text === null) return { words: ONCE[locale], dates: known ?? (start && [start.date]) }
  const recurrence = start && readOrNull({ text, start, zone })
  if (start === null || recurrence === null) return { words: text, dates: known }
  return {
    words: describeRecurrence({ recurrence, start, zone, locale }),
    dates: known ?? expandRecurrence({ recurrence, start, zone }).map(({ wallTime }) => wallTime.date),
  }
}

/**
 * RFC 5545 text in words; as it stands where it cannot be read, or where nothing says what it counts from.
 *
 * @throws DomainError `invalid-time-zone`
 * @example describeRecurrenceText({ text: 'RRULE:FREQ=WEEKLY;COUNT=4', start, zone }) // 'elke dinsdag, 4 keer'
 */
export function describeRecurrenceText({ text, start, zone, locale = 'nl' }: {
  text: string
  start: SeriesStart | null
  zone: string
  locale?: ScreenLocale
}): string {
  const recurrence = start && readOrNull({ text, start, zone })
  return start === null || recurrence === null ? text : describeRecurrence({ recurrence, start, zone, locale })
}

function readOrNull(series: { text: string; start: SeriesStart; zone: string }): Recurrence | null {
  try {
    return readStoredRecurrence(series)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

function describeDays({
  old,
  current,
  from,
  locale,
}: {
  old: ReadSide
  current: ReadSide
  from: PlainDate
  locale: ScreenLocale
}): string[] {
  if (old.dates === null || current.dates === null) return []
  const lacking = (dates: readonly PlainDate[], others: readonly PlainDate[]) =>
    [...new Set(dates)].filter((date) => date >= from && !others.includes(date)).sort()
  const added = lacking(current.dates, old.dates)
  const removed = lacking(old.dates, current.dates)
  if (added.length === 0 && removed.length === 0) return [SAME_DAYS[locale]]
  return [
    ...(added.length > 0 ? [`${ADDED[locale]}: ${nameDays(added, locale)}.`] : []),
    ...(removed.length > 0 ? [`${REMOVED[locale]}: ${nameDays(removed, locale)}.`] : []),
  ]
}

function nameDays(dates: readonly PlainDate[], locale: ScreenLocale): string {
  const named = dates.slice(0, MOST_NAMED).map((date) => describeDate({ date, locale }))
  const more = dates.length - named.length
  return joinWords({ words: more > 0 ? [...named, `${more} ${MORE[locale]}`] : named, locale })
}

const ONCE: Wording = { nl: 'één keer, zonder herhaling', en: 'once, without recurrence' }
const ADDED: Wording = { nl: 'Erbij', en: 'Added' }
const REMOVED: Wording = { nl: 'Eraf', en: 'Gone' }
const MORE: Wording = { nl: 'meer', en: 'more' }
const SAME_DAYS: Wording = { nl: 'De dagen blijven gelijk.', en: 'The days stay the same.' }
