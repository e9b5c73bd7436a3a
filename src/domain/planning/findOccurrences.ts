import { DomainError } from '../errors'
import { expandRecurrence } from '../recurrence/expandRecurrence'
import { readStoredRecurrence } from '../recurrence/parseRecurrence'
import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { DayWindow } from './calendarView'
import type { PlanningCard } from './card'
import { readWallTime } from './dayOfInstant'

/** One time of a series as the planner places it. */
export type CardOccurrence = {
  /** its place in the series, `YYYY-MM-DDTHH:mm` of the wall clock (RFC 5545 RECURRENCE-ID) */
  recurrenceId: string
  date: PlainDate
  instant: Instant
}

type Moments = Pick<PlanningCard, 'kind' | 'startsAt' | 'releaseAt'>
type Repeating = Moments & Pick<PlanningCard, 'recurrence' | 'plannedDate'>

/** At what o'clock a series without a moment counts; its days are what matters then. */
const NOON = '12:00:00'

/**
 * The times of a series, the first included; none for what happens once, and none for a rule that cannot be
 * read. A series counts from the start of its event, else from its release, else from its planned day.
 *
 * @param window only those days; without it the whole series
 * @example
 * findOccurrences({ card: { ...card, recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' }, zone })
 * // [{ recurrenceId: '2026-03-03T19:30', date: '2026-03-03', instant: '2026-03-03T18:30:00Z' }, …]
 */
export function findOccurrences({
  card,
  zone,
  window,
}: {
  card: Repeating
  zone: string
  window?: DayWindow
}): CardOccurrence[] {
  const start = startOfSeries({ card, zone })
  if (!card.recurrence || !start) return []
  const recurrence = readOrNull({ text: card.recurrence, start, zone })
  if (recurrence === null) return []
  return expandRecurrence({ recurrence, start, zone, ...window }).map(({ recurrenceId, wallTime, instant }) => ({
    recurrenceId,
    date: wallTime.date,
    instant,
  }))
}

/**
 * The wall time from which a series counts (RFC 5545 DTSTART); null when nothing says when it starts.
 *
 * @example startOfSeries({ card: { ...card, plannedDate: '2026-03-03' }, zone }) // { date: '2026-03-03', time: '12:00:00' }
 */
export function startOfSeries({ card, zone }: { card: Repeating; zone: string }): { date: PlainDate; time: string } | null {
  const instant = momentOfSeries(card)
  if (instant) return readWallTime({ instant, zone })
  return card.plannedDate ? { date: card.plannedDate, time: NOON } : null
}

/**
 * Whether the time of a series is one that somebody chose. Noon of a planned day is nobody's choice and is not
 * shown.
 *
 * @example hasTimeOfDay({ kind: 'publication', startsAt: null, releaseAt: null }) // false
 */
export function hasTimeOfDay(card: Moments): boolean {
  return momentOfSeries(card) !== null
}

function momentOfSeries({ kind, startsAt, releaseAt }: Moments): Instant | null {
  const isHappening = kind === 'event' || kind === 'activity'
  return (isHappening ? startsAt : null) ?? releaseAt
}

/** A card shows what can be read; saving an item is where a rule that cannot be read is refused. */
function readOrNull(series: Parameters<typeof readStoredRecurrence>[0]): ReturnType<typeof readStoredRecurrence> | null {
  try {
    return readStoredRecurrence(series)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
