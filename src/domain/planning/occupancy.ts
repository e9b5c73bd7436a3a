import type { Instant } from '../time/instant'
import type { PlainDate } from '../time/plainDate'
import type { PlanningCard, PlanningChannel, PlanningVocabulary } from './card'
import { dayNumberOf, type DayReader } from './dayOfCard'
import type { PlacedOccurrence } from './placeCards'
import type { PlanningObservance } from './planningObservance'

/**
 * The times of series by card id, the first included; a card without an entry happens once. Times that
 * became a card of their own may still be among them.
 */
export type OccurrencesByCard = ReadonlyMap<string, readonly PlacedOccurrence[]>

/**
 * A post in the time of the wall clock: minutes since 1 January 1970, 00:00. The wall clock and not UTC, so
 * that 09:00 on two days is 24 hours apart, also when the clock changes between them.
 */
export type Slot = {
  card: PlanningCard
  minute: number
  /** somebody or something fixed the time */ isTimed: boolean
}

/** What stands where, made once and asked often: by clashes and by the search for a free day. */
export type Occupancy = {
  days: DayReader
  vocabulary: PlanningVocabulary
  /** by channel id, in order of time */
  slots: ReadonlyMap<string, readonly Slot[]>
  /** by audience id, then by `weekNumberOf` the week: the cards that reach it, in order of day */
  weeks: ReadonlyMap<string, ReadonlyMap<number, readonly PlanningCard[]>>
  /** day numbers with the name of the observance that asks for a serious tone */
  remembrances: ReadonlyMap<number, string>
  /** day numbers of public holidays */
  holidays: ReadonlySet<number>
}

const MINUTES_OF_A_DAY = 1440
/** When a channel has no usual time. */
const MORNING = 540

/**
 * Lays all cards on their channels, weeks and days. Cards of the backlog lane, archived cards and internal
 * activities take no place.
 *
 * Posts without a time take the channel's usual times of their day one after another; when those run out,
 * they share the last.
 *
 * @example findFreeDay({ card, occupancy: createOccupancy({ cards, observances, vocabulary, days }), from })
 */
export function createOccupancy({
  cards,
  occurrences: allOccurrences,
  observances,
  publicHolidays = [],
  vocabulary,
  days,
}: {
  cards: readonly PlanningCard[]
  occurrences?: OccurrencesByCard
  observances: readonly PlanningObservance[]
  publicHolidays?: readonly PlainDate[]
  vocabulary: PlanningVocabulary
  days: DayReader
}): Occupancy {
  const placed = cards.filter(({ stage, channelIds }) => stage !== 'archived' && channelIds.length > 0)
  const occurrences = withoutChanged({ cards, occurrences: allOccurrences })
  return {
    days,
    vocabulary,
    slots: new Map(
      vocabulary.channels.map((channel) => [
        channel.id,
        placeOnChannel({ channel, placed, occurrences, days }),
      ]),
    ),
    weeks: countWeeks({ placed, occurrences, days }),
    remembrances: findRemembrances(observances),
    holidays: new Set(publicHolidays.map(dayNumberOf)),
  }
}

/** The times of series that did not become a card of their own among these cards. */
export function withoutChanged({
  cards,
  occurrences,
}: {
  cards: readonly PlanningCard[]
  occurrences: OccurrencesByCard | undefined
}): OccurrencesByCard | undefined {
  const changed = new Set(cards.map(({ seriesId, recurrenceId }) => `${seriesId}#${recurrenceId}`))
  return (
    occurrences &&
    new Map(
      [...occurrences].map(([id, times]) => [
        id,
        times.filter(({ recurrenceId }) => !changed.has(`${id}#${recurrenceId}`)),
      ]),
    )
  )
}

function placeOnChannel({
  channel,
  placed,
  occurrences,
  days,
}: {
  channel: PlanningChannel
  placed: readonly PlanningCard[]
  occurrences: OccurrencesByCard | undefined
  days: DayReader
}): Slot[] {
  const timed: Slot[] = []
  const untimed: { card: PlanningCard; dayNumber: number }[] = []
  const addInstant = (card: PlanningCard, instant: Instant): void => {
    timed.push({ card, minute: minuteOf({ instant, days }), isTimed: true })
  }
  for (const card of placed) {
    if (!card.channelIds.includes(channel.id)) continue
    const series = occurrences?.get(card.id)
    const first = card.served.reduce<Instant | null>(
      (earliest, { channelId, from, until }) =>
        channelId === channel.id && from < until && (earliest === null || from < earliest) ? from : earliest,
      null,
    )
    // An event series is one post that carries its times; a publication series is one post a time.
    if (series !== undefined && card.kind === 'publication') {
      for (const { date, instant } of series) {
        if (card.releaseAt === null || instant === null) untimed.push({ card, dayNumber: dayNumberOf(date) })
        else addInstant(card, instant)
      }
    } else if (first !== null) addInstant(card, first)
    else if (card.releaseAt !== null) addInstant(card, card.releaseAt)
    else {
      const day = days.dayOf(card)
      if (day !== null) untimed.push({ card, dayNumber: dayNumberOf(day) })
    }
  }
  const usual = usualMinutes(channel)
  const taken = new Map<number, number>()
  const slots = untimed.map(({ card, dayNumber }): Slot => {
    const rank = taken.get(dayNumber) ?? 0
    taken.set(dayNumber, rank + 1)
    const minuteOfDay = usual[Math.min(rank, usual.length - 1)] ?? MORNING
    return { card, minute: dayNumber * MINUTES_OF_A_DAY + minuteOfDay, isTimed: false }
  })
  return [...timed, ...slots].sort((a, b) => a.minute - b.minute || compareIds(a.card.id, b.card.id))
}

/**
 * The first usual time of a channel, in minutes after midnight.
 *
 * @example firstUsualMinute({ usualTimes: ['09:00', '16:00'] }) // 540
 */
export function firstUsualMinute(channel: Pick<PlanningChannel, 'usualTimes'>): number {
  return usualMinutes(channel)[0] ?? MORNING
}

function usualMinutes({ usualTimes }: Pick<PlanningChannel, 'usualTimes'>): number[] {
  return usualTimes
    .map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))
    .filter((minute) => Number.isInteger(minute))
    .sort((a, b) => a - b)
}

/**
 * A moment on the wall clock, in minutes since 1 January 1970.
 *
 * @example minuteOf({ instant: parseInstant('1970-01-01T00:00:00Z'), days }) // 60 in Europe/Amsterdam
 */
export function minuteOf({ instant, days }: { instant: Instant; days: DayReader }): number {
  const { date, time } = days.wallTimeOf(instant)
  return dayNumberOf(date) * MINUTES_OF_A_DAY + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/**
 * The day number on which a minute of the wall clock falls.
 *
 * @example dayNumberOfMinute(1440) // 1
 */
export function dayNumberOfMinute(minute: number): number {
  return Math.floor(minute / MINUTES_OF_A_DAY)
}

/**
 * Counts ISO weeks, Monday to Sunday, since the one that holds 1 January 1970 (a Thursday).
 *
 * @example weekNumberOf(4) // 1: Monday 5 January 1970
 */
export function weekNumberOf(dayNumber: number): number {
  return Math.floor((dayNumber + 3) / 7)
}

function countWeeks({
  placed,
  occurrences,
  days,
}: {
  placed: readonly PlanningCard[]
  occurrences: OccurrencesByCard | undefined
  days: DayReader
}): Occupancy['weeks'] {
  const weeks = new Map<string, Map<number, { card: PlanningCard; dayNumber: number }[]>>()
  const add = (card: PlanningCard, date: PlainDate): void => {
    const dayNumber = dayNumberOf(date)
    const week = weekNumberOf(dayNumber)
    for (const audienceId of card.audienceIds) {
      const ofAudience =
        weeks.get(audienceId) ?? new Map<number, { card: PlanningCard; dayNumber: number }[]>()
      weeks.set(audienceId, ofAudience)
      const ofWeek = ofAudience.get(week)
      if (ofWeek === undefined) ofAudience.set(week, [{ card, dayNumber }])
      else ofWeek.push({ card, dayNumber })
    }
  }
  for (const card of placed) {
    if (card.audienceIds.length === 0) continue
    const series = card.kind === 'publication' ? occurrences?.get(card.id) : undefined
    if (series !== undefined) for (const { date } of series) add(card, date)
    else {
      const day = days.dayOf(card)
      if (day !== null) add(card, day)
    }
  }
  return new Map(
    [...weeks].map(([audienceId, ofAudience]) => [
      audienceId,
      new Map(
        [...ofAudience].map(([week, found]) => [
          week,
          found
            .sort((a, b) => a.dayNumber - b.dayNumber || compareIds(a.card.id, b.card.id))
            .map(({ card }) => card),
        ]),
      ),
    ]),
  )
}

function findRemembrances(observances: readonly PlanningObservance[]): Map<number, string> {
  const remembrances = new Map<number, string>()
  for (const { name, isRemembrance, date } of observances) {
    if (!isRemembrance || date.startsOn === null) continue
    const last = dayNumberOf(date.endsOn)
    for (let dayNumber = dayNumberOf(date.startsOn); dayNumber <= last; dayNumber += 1) {
      if (!remembrances.has(dayNumber)) remembrances.set(dayNumber, name)
    }
  }
  return remembrances
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
