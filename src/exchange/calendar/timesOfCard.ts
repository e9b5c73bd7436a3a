import type { PlanningCard } from '@/domain/planning/card'
import { findCardDays } from '@/domain/planning/placeCards'
import { formatRecurrence } from '@/domain/recurrence/formatRecurrence'
import { parseRecurrence } from '@/domain/recurrence/parseRecurrence'
import { MOST_OCCURRENCES, type Recurrence, type SeriesStart } from '@/domain/recurrence/recurrence'
import type { Instant } from '@/domain/time/instant'
import { addDays, daysBetween, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant, type WallTime } from '@/domain/time/zone'

/** When something stands in a calendar: whole days, `until` included, or from one moment to another. */
export type EventTimes =
  | { kind: 'days'; from: PlainDate; until: PlainDate }
  | { kind: 'timed'; start: WallTime; end: WallTime | null }

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
  const { startsAt, endsAt } = card
  if (startsAt !== null && isHappening(card)) {
    const start = wallTimeFromInstant({ instant: startsAt, zone })
    const end = endsAt !== null && endsAt > startsAt ? wallTimeFromInstant({ instant: endsAt, zone }) : null
    return lastsWholeDays({ start, end }) ?? { kind: 'timed', start, end }
  }
  const days = findCardDays({ card, zone })
  return days === null ? null : { kind: 'days', ...days }
}

/** From midnight to midnight, or to a minute before: then the hours were never meant. */
function lastsWholeDays({ start, end }: { start: WallTime; end: WallTime | null }): EventTimes | null {
  if (start.time !== '00:00:00' || end === null) return null
  if (end.time === '00:00:00') {
    return { kind: 'days', from: start.date, until: addDays({ date: end.date, days: -1 }) }
  }
  return end.time.startsWith('23:59') ? { kind: 'days', from: start.date, until: end.date } : null
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
