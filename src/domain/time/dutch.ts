import { DomainError } from '../errors'
import type { Instant } from './instant'
import { weekdayOf, type PlainDate } from './plainDate'
import { wallTimeFromInstant } from './zone'

/** Languages of the screens of the product; not those of the content. */
export type ScreenLocale = 'nl' | 'en'

// Own word lists: the words of Intl differ between versions of the host's locale data.
const WEEKDAYS: Record<ScreenLocale, readonly string[]> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const MONTHS: Record<ScreenLocale, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/**
 * A day in words. The year is added when it differs from the year of `today`, or always when `today` is absent.
 *
 * @example describeDate({ date: parsePlainDate('2026-05-14') }) // 'donderdag 14 mei 2026'
 */
export function describeDate({
  date,
  today,
  locale = 'nl',
}: {
  date: PlainDate
  today?: PlainDate
  locale?: ScreenLocale
}): string {
  const weekday = WEEKDAYS[locale][weekdayOf(date) - 1]
  const month = MONTHS[locale][Number(date.slice(5, 7)) - 1]
  const words = `${weekday} ${Number(date.slice(8, 10))} ${month}`
  return today !== undefined && today.slice(0, 4) === date.slice(0, 4)
    ? words
    : `${words} ${Number(date.slice(0, 4))}`
}

/**
 * A moment in words on the clock of a zone. Without `now` the year is left out; with it, the year is added
 * when it differs from the current one. Seconds are shown only when there are any.
 *
 * @throws DomainError `invalid-time-zone`
 * @example
 * describeMoment({ instant: parseInstant('2026-05-14T07:00:00Z'), zone: 'Europe/Amsterdam' })
 * // 'donderdag 14 mei om 09.00 uur'
 */
export function describeMoment({
  instant,
  zone,
  now,
  locale = 'nl',
}: {
  instant: Instant
  zone: string
  now?: Instant
  locale?: ScreenLocale
}): string {
  const { date, time } = wallTimeFromInstant({ instant, zone })
  const today = now === undefined ? date : wallTimeFromInstant({ instant: now, zone }).date
  const day = describeDate({ date, today, locale })
  const shown = time.endsWith(':00') ? time.slice(0, 5) : time
  return locale === 'nl' ? `${day} om ${shown.replaceAll(':', '.')} uur` : `${day} at ${shown}`
}

/**
 * The name of a month, 1 to 12.
 *
 * @throws DomainError `invalid-input` for any other number
 * @example nameMonth({ month: 12 }) // 'december'
 */
export function nameMonth({ month, locale = 'nl' }: { month: number; locale?: ScreenLocale }): string {
  return wordAt({ words: MONTHS[locale], number: month })
}

/**
 * The name of a day of the week after ISO 8601: 1 is Monday, 7 is Sunday.
 *
 * @throws DomainError `invalid-input` for any other number
 * @example nameWeekday({ weekday: 5 }) // 'vrijdag'
 */
export function nameWeekday({ weekday, locale = 'nl' }: { weekday: number; locale?: ScreenLocale }): string {
  return wordAt({ words: WEEKDAYS[locale], number: weekday })
}

function wordAt({ words, number }: { words: readonly string[]; number: number }): string {
  const word = words[number - 1]
  if (word === undefined) throw new DomainError('invalid-input', `no name for number ${number}`)
  return word
}
