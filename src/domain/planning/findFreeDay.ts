import type { PlainDate } from '../time/plainDate'
import type { PlanningCard, PlanningChannel } from './card'
import { dateOfDayNumber, dayNumberOf } from './dayOfCard'
import { firstUsualMinute, minuteOf, weekNumberOf, type Occupancy } from './occupancy'

const MOST_DAYS = 60
const MINUTES_OF_A_DAY = 1440

/** Day 0, 1 January 1970, was a Thursday. */
function isWeekend(dayNumber: number): boolean {
  return (dayNumber + 3) % 7 >= 5
}

/**
 * The first working day on which a card meets nothing in its way: each of its channels keeps its minimum
 * interval, no audience gets more than it can take in that ISO week, and a light tone meets no remembrance
 * day for as long as it lasts. Saturdays, Sundays and public holidays are passed over.
 *
 * @param from the first day that may do; it may be the card's own
 * @param until the last day that may do, included; without it the search stops after 60 days
 * @param length days after the first that the card lasts; those count for its tone alone
 * @param isAllowed what else a day must be, beside free
 * @param direction `earlier` searches back from `until` (which must then be given) to `from`
 * @returns null when no such day exists
 * @example findFreeDay({ card, occupancy, from: parsePlainDate('2026-03-09') }) // '2026-03-10'
 */
export function findFreeDay({
  card,
  occupancy,
  from,
  until,
  length = 0,
  isAllowed,
  direction = 'later',
}: {
  card: Pick<PlanningCard, 'id' | 'channelIds' | 'audienceIds' | 'tone' | 'releaseAt'>
  occupancy: Occupancy
  from: PlainDate
  until?: PlainDate | null
  length?: number
  isAllowed?: (day: PlainDate) => boolean
  direction?: 'later' | 'earlier'
}): PlainDate | null {
  const first = dayNumberOf(from)
  const last = until ? dayNumberOf(until) : first + MOST_DAYS
  const isFree = createDayTest({ card, occupancy, length })
  const steps = Math.min(last - first, MOST_DAYS)
  for (let step = 0; step <= steps; step += 1) {
    const dayNumber = direction === 'later' ? first + step : last - step
    if (!isFree(dayNumber)) continue
    const day = dateOfDayNumber(dayNumber)
    if (isAllowed === undefined || isAllowed(day)) return day
  }
  return null
}

function createDayTest({
  card,
  occupancy,
  length,
}: {
  card: Parameters<typeof findFreeDay>[0]['card']
  occupancy: Occupancy
  length: number
}): (dayNumber: number) => boolean {
  const { vocabulary, remembrances, holidays, days } = occupancy
  const channels = vocabulary.channels.filter(({ id }) => card.channelIds.includes(id))
  const audiences =
    channels.length === 0
      ? []
      : vocabulary.audiences.filter(
          ({ id, maxPerWeek }) => maxPerWeek !== null && card.audienceIds.includes(id),
        )
  const minuteOfDay =
    card.releaseAt === null ? null : minuteOf({ instant: card.releaseAt, days }) % MINUTES_OF_A_DAY
  return (dayNumber) => {
    if (isWeekend(dayNumber) || holidays.has(dayNumber)) return false
    if (card.tone === 'light' && meetsRemembrance({ remembrances, from: dayNumber, until: dayNumber + length })) return false
    const isRoomy = audiences.every(({ id, maxPerWeek }) => {
      const others = occupancy.weeks.get(id)?.get(weekNumberOf(dayNumber)) ?? []
      const most = maxPerWeek ?? Infinity
      // A card that moves happens once, so it is at most one of them.
      return (
        others.length < most || (others.length === most && others.some(({ id: other }) => other === card.id))
      )
    })
    return (
      isRoomy &&
      channels.every((channel) =>
        hasRoom({
          channel,
          occupancy,
          cardId: card.id,
          dayNumber,
          minuteOfDay: minuteOfDay ?? firstUsualMinute(channel),
        }),
      )
    )
  }
}

function meetsRemembrance({ remembrances, from, until }: Pick<Occupancy, 'remembrances'> & { from: number; until: number }): boolean {
  for (const dayNumber of remembrances.keys()) if (dayNumber >= from && dayNumber <= until) return true
  return false
}

function hasRoom({
  channel,
  occupancy,
  cardId,
  dayNumber,
  minuteOfDay,
}: {
  channel: PlanningChannel
  occupancy: Occupancy
  cardId: string
  dayNumber: number
  minuteOfDay: number
}): boolean {
  if (channel.minimumIntervalHours === null || channel.minimumIntervalHours <= 0) return true
  const slots = occupancy.slots.get(channel.id) ?? []
  const interval = channel.minimumIntervalHours * 60
  const midnight = dayNumber * MINUTES_OF_A_DAY
  const minute = midnight + minuteOfDay
  // The whole day counts as taken when anything stands on it: a second post would shift the usual times.
  const earliest = Math.min(midnight - 1, minute - interval)
  const latest = Math.max(midnight + MINUTES_OF_A_DAY, minute + interval)
  for (let index = firstAfter({ slots, minute: earliest }); index < slots.length; index += 1) {
    const slot = slots[index]
    if (slot === undefined || slot.minute >= latest) return true
    if (slot.card.id !== cardId) return false
  }
  return true
}

function firstAfter({ slots, minute }: { slots: readonly { minute: number }[]; minute: number }): number {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle]?.minute ?? Infinity) > minute) high = middle
    else low = middle + 1
  }
  return low
}
