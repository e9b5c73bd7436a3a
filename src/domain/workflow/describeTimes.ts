import type { EventContent } from '../content'
import { describeRecurrenceText } from '../recurrence/describeRecurrenceChange'
import type { SeriesStart } from '../recurrence/recurrence'
import { describeDate, describeMoment, type ScreenLocale } from '../time/dutch'
import type { Instant } from '../time/instant'
import { wallTimeFromInstant } from '../time/zone'

/** When something is, as its readers are told. */
export type TimesInWords = {
  /** the start, and the end where there is one; null for what is no event */
  when: string | null
  /** how it comes back, without its time of day; null for what is once */
  recurrence: string | null
  /** every time of an event that comes back */
  occurrences: string[]
}

type Where = { zone: string; now: Instant; locale?: ScreenLocale }

/**
 * The times of a text in words for whoever approves it: the end too, days without hours for what takes all day, and
 * how it comes back.
 *
 * @param seriesStart from when a series counts that is no event
 * @throws DomainError `invalid-time-zone`
 * @example describeTimes({ content, seriesStart: null, zone, now }).when // 'woensdag 20 mei om 19.30 uur – 21.30 uur'
 */
export function describeTimes({ content: { event, recurrence }, seriesStart, zone, now, locale = 'nl' }: Where & {
  content: { event: EventContent | null; recurrence?: string }
  seriesStart: SeriesStart | null
}): TimesInWords {
  const text = event ? event.recurrence : (recurrence ?? null)
  const start = event?.startsAt ? wallTimeFromInstant({ instant: event.startsAt, zone }) : seriesStart
  const inWords = (stretch: Pick<EventContent, 'endsAt'> & { startsAt: Instant }) =>
    describeStretch({ ...stretch, isAllDay: event?.isAllDay ?? false, zone, now, locale })
  return {
    when: event?.startsAt ? inWords({ startsAt: event.startsAt, endsAt: event.endsAt }) : null,
    recurrence: text === null ? null : describeRecurrenceText({ text, start, zone, locale }),
    occurrences: (event?.occurrences ?? []).map(inWords),
  }
}

function describeStretch({ startsAt, endsAt, isAllDay, zone, now, locale }: Where & {
  startsAt: Instant
  endsAt: Instant | null
  isAllDay: boolean
}): string {
  const where = { zone, ...(locale && { locale }) }
  const [start, end] = [startsAt, endsAt ?? startsAt].map((instant) => wallTimeFromInstant({ instant, zone }))
  if (!start || !end) return ''
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const isOneDay = start.date === end.date
  if (isAllDay) {
    const day = (date: typeof start.date) => describeDate({ date, today, ...where })
    return isOneDay ? day(start.date) : `${day(start.date)} – ${day(end.date)}`
  }
  const from = describeMoment({ instant: startsAt, now, ...where })
  if (endsAt === null || endsAt === startsAt) return from
  // On one day the day is said once.
  if (!isOneDay) return `${from} – ${describeMoment({ instant: endsAt, now, ...where })}`
  const until = end.time.slice(0, 5)
  return locale === 'en' ? `${from} – ${until}` : `${from} – ${until.replace(':', '.')} uur`
}
