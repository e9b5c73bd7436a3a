import type { PlanningCard } from '../planning/card'
import { findOccurrences, startOfSeries } from '../planning/findOccurrences'
import { decideSeriesEdit } from '../recurrence/decideSeriesEdit'
import { readStoredRecurrence } from '../recurrence/parseRecurrence'
import { dateOfId, MOST_OCCURRENCES, timeOfId, type RecurrenceId } from '../recurrence/recurrence'
import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'

/** The first time of a series and the day on which it comes to stand; the others follow as "all times" would. */
export type SeriesFollow = { recurrenceId: RecurrenceId; to: PlainDate }

export type SeriesFollowDecision = SeriesFollow | 'series-begun' | 'series-unclear'

/**
 * How a series follows an observance that moved by a number of days: its first time goes along, and the rest as
 * far as moving all times of it would. It stays where its first time has been, and where no rhythm says what the
 * new day asks, such as one of several weekdays that would come into another week.
 *
 * @example decideSeriesFollow({ card, days: -7, now, zone }) // { recurrenceId: '2026-12-09T09:00', to: '2026-12-02' }
 */
export function decideSeriesFollow({
  card,
  days,
  now,
  zone,
}: {
  card: PlanningCard
  days: number
  now: Instant
  zone: string
}): SeriesFollowDecision {
  const [first] = findOccurrences({ card, zone })
  const start = startOfSeries({ card, zone })
  // A rule that cannot be read has no times.
  if (first === undefined || start === null || card.recurrence === null) return 'series-unclear'
  if (first.instant <= now) return 'series-begun'
  const recurrenceId = first.recurrenceId as RecurrenceId
  const to = addDays({ date: dateOfId(recurrenceId), days })
  const time = timeOfId(recurrenceId)
  const edit = decideSeriesEdit({
    scope: 'all',
    recurrenceId,
    recurrence: readStoredRecurrence({ text: card.recurrence, start, zone }),
    start,
    zone,
    most: MOST_OCCURRENCES[card.kind],
    changedOccurrences: [],
    change: { kind: 'move', to: { date: to, time: start.time.startsWith(time) ? start.time : time } },
  })
  return edit.kind === 'rewrite' ? { recurrenceId, to } : 'series-unclear'
}
