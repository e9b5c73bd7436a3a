import type { PlanningCard } from '@/domain/planning/card'
import { findCardDays } from '@/domain/planning/placeCards'
import { readHappening, type EventTimes } from '@/domain/planning/readHappening'
import { formatRecurrence } from '@/domain/recurrence/formatRecurrence'
import { parseRecurrence } from '@/domain/recurrence/parseRecurrence'
import { MOST_OCCURRENCES, type Recurrence, type SeriesStart } from '@/domain/recurrence/recurrence'
import type { Instant } from '@/domain/time/instant'
import { addDays, daysBetween } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'

/** The times of a card, and for a series the rule that repeats them (RFC 5545 lines, of the same kind). */
export type CardTimes = EventTimes & { recurrence: string | null }

// Of a series without a moment only the days count; noon is on its day in every zone.
const NOON = '12:00:00'

/**
 * When a card stands in a calendar; null for an idea without a date. An event or activity with a start stands
 * at its time, anything else on its planned days: a planned date is a wish and says nothing of the hour.
 *
 * A rule that cannot be read repeats nothing; the card then stands there once.
 *
 * @throws DomainError `invalid-time-zone`
 * @example timesOfCard({ card, zone: 'Europe/Amsterdam' })
 */
export function timesOfCard({ card, zone }: { card: PlanningCard; zone: string }): CardTimes | null {
  const own = ownTimesOf({ card, zone })
  if (own === null || card.recurrence === null) return own === null ? null : { ...own, recurrence: null }
  const start = seriesStartOf({ card, zone })
  if (start === null) return { ...own, recurrence: null }
  const parsed = parseRecurrence({ text: card.recurrence, start, zone, most: MOST_OCCURRENCES[card.kind] })
  if (parsed.kind === 'refused') return { ...own, recurrence: null }
  if (own.kind === 'timed') return { ...own, recurrence: formatRecurrence(parsed.recurrence) }
  const length = daysBetween({ from: own.from, to: own.until })
  return {
    kind: 'days',
    from: start.date,
    until: addDays({ date: start.date, days: length }),
    recurrence: formatRecurrence(toWholeDays(parsed.recurrence)),
  }
}

function isHappening({ kind }: Pick<PlanningCard, 'kind'>): boolean {
  return kind === 'event' || kind === 'activity'
}

function ownTimesOf({ card, zone }: { card: PlanningCard; zone: string }): EventTimes | null {
  const happening = readHappening({ card, zone })
  if (happening !== null) return happening
  const days = findCardDays({ card, zone })
  return days === null ? null : { kind: 'days', ...days }
}

/** A series counts from the start of its event, else from its release, else from its planned day. */
function seriesStartOf({ card, zone }: { card: PlanningCard; zone: string }): SeriesStart | null {
  const instant: Instant | null = (isHappening(card) ? card.startsAt : null) ?? card.releaseAt
  if (instant !== null) return wallTimeFromInstant({ instant, zone })
  return card.plannedDate === null ? null : { date: card.plannedDate, time: NOON }
}

function toWholeDays({ rule, extra, except }: Recurrence): Recurrence {
  return {
    rule: rule?.end.kind === 'until' ? { ...rule, end: { ...rule.end, instant: null } } : rule,
    extra,
    except,
    isAllDay: true,
  }
}
