import { FAR_FUTURE, type Instant } from '../time/instant'
import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import type { PlanningCard } from './card'
import { dayOfInstant, readWallTime } from './dayOfInstant'

/** One time of a series. `recurrenceId` is its original wall time, `YYYY-MM-DDTHH:mm`. */
export type PlacedOccurrence = { recurrenceId: string; date: PlainDate; instant: Instant | null }

/** Days on which a card stands, both included. */
export type CardDays = { from: PlainDate; until: PlainDate }

/** A card on the calendar; a series stands there once for each of its times. */
export type PlacedCard = CardDays & {
  /** the card's id, followed by `#` and the occurrence when it is one of a series */
  key: string
  card: PlanningCard
  occurrence: PlacedOccurrence | null
  /** what orders cards within a day: start of the event, else the release; null is some time that day */
  at: Instant | null
}

type Standing = Pick<
  PlanningCard,
  'plannedDate' | 'plannedUntil' | 'startsAt' | 'endsAt' | 'releaseAt' | 'served'
>

/**
 * Where each card stands. A series stands at the times that are handed in; those that are a card of their own
 * here are skipped. A series without times stands on its own day.
 *
 * @param occurrences times by id of the series, already within the window that is shown
 * @returns `placed` in order of day, moment, title and id; `backlog` in the order of the input
 * @example placeCards({ cards, occurrences: new Map(), zone: 'Europe/Amsterdam' })
 */
export function placeCards({
  cards,
  occurrences,
  zone,
}: {
  cards: readonly PlanningCard[]
  occurrences: ReadonlyMap<string, readonly PlacedOccurrence[]>
  zone: string
}): { placed: PlacedCard[]; backlog: PlanningCard[] } {
  const changed = new Set(
    cards.flatMap(({ seriesId, recurrenceId }) =>
      seriesId === null || recurrenceId === null ? [] : [`${seriesId}#${recurrenceId}`],
    ),
  )
  const placed: PlacedCard[] = []
  const backlog: PlanningCard[] = []
  for (const card of cards) {
    const days = findCardDays({ card, zone })
    const times = occurrences.get(card.id)
    if (card.recurrence !== null && times !== undefined) {
      const length = days === null ? 0 : daysBetween({ from: days.from, to: days.until })
      for (const occurrence of times) {
        const key = `${card.id}#${occurrence.recurrenceId}`
        if (changed.has(key)) continue
        const until = addDays({ date: occurrence.date, days: length })
        placed.push({ key, card, occurrence, from: occurrence.date, until, at: occurrence.instant })
      }
    } else if (days === null) {
      backlog.push(card)
    } else {
      placed.push({ key: card.id, card, occurrence: null, ...days, at: card.startsAt ?? card.releaseAt })
    }
  }
  return { placed: placed.sort(comparePlaced), backlog }
}

/**
 * The days on which a card stands: its planned days, else the days of its event, else the day of its release,
 * else the first day it was served. Null for the backlog lane.
 *
 * @param zone IANA time zone of the calendar
 * @example findCardDays({ card: { ...card, plannedDate, plannedUntil: null }, zone }) // one day
 */
export function findCardDays({ card, zone }: { card: Standing; zone: string }): CardDays | null {
  const { plannedDate, plannedUntil, startsAt, endsAt, releaseAt, served } = card
  if (plannedDate !== null) return orderDays({ from: plannedDate, until: plannedUntil })
  if (startsAt !== null) {
    const until = endsAt === null || endsAt <= startsAt ? null : lastDayBefore({ until: endsAt, zone })
    return orderDays({ from: dayOfInstant({ instant: startsAt, zone }), until })
  }
  const first = releaseAt ?? served.map(({ from }) => from).sort()[0]
  return first === undefined ? null : orderDays({ from: dayOfInstant({ instant: first, zone }), until: null })
}

/**
 * The days on which readers see, saw or will see something of a card, wherever the card itself stands.
 * `until` is null when no end is known. Null when nothing was ever approved.
 *
 * @example findServedDays({ card, zone }) // { from: '2026-03-08', until: '2026-03-14' }
 */
export function findServedDays({
  card,
  zone,
}: {
  card: Pick<PlanningCard, 'served'>
  zone: string
}): { from: PlainDate; until: PlainDate | null } | null {
  let first: Instant | null = null
  let last: Instant | null = null
  for (const { from, until } of card.served) {
    if (first === null || from < first) first = from
    if (last === null || until > last) last = until
  }
  if (first === null || last === null) return null
  return {
    from: dayOfInstant({ instant: first, zone }),
    until: last === FAR_FUTURE ? null : lastDayBefore({ until: last, zone }),
  }
}

/** An end at midnight belongs to the day before. */
function lastDayBefore({ until, zone }: { until: Instant; zone: string }): PlainDate {
  const { date, time } = readWallTime({ instant: until, zone })
  return time === '00:00:00' ? addDays({ date, days: -1 }) : date
}

/** A last day before the first is a mistake in the data, and no reason to lose the card. */
function orderDays({ from, until }: { from: PlainDate; until: PlainDate | null }): CardDays {
  return { from, until: until === null || until < from ? from : until }
}

function comparePlaced(a: PlacedCard, b: PlacedCard): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.at ?? '', b.at ?? '') ||
    compareText(a.card.title, b.card.title) ||
    compareText(a.key, b.key)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
