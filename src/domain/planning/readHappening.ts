import type { ItemKind } from '../content'
import { describeDate, type ScreenLocale } from '../time/dutch'
import type { Instant } from '../time/instant'
import { addDays, type PlainDate } from '../time/plainDate'
import type { WallTime } from '../time/zone'
import type { Wording } from '../workflow/wording'
import { readWallTime } from './dayOfInstant'

/** When something stands in a calendar: whole days, `until` included, or from one moment to another. */
export type EventTimes =
  | { kind: 'days'; from: PlainDate; until: PlainDate }
  | { kind: 'timed'; start: WallTime; end: WallTime | null }

type Happening = { kind: ItemKind; startsAt: Instant | null; endsAt: Instant | null }

/**
 * When an event or activity takes place; null for what has no start of its own. Whole days have no hour.
 *
 * @throws DomainError `invalid-time-zone`
 * @example readHappening({ card: { kind: 'event', startsAt, endsAt: null }, zone }) // { kind: 'timed', start, end: null }
 */
export function readHappening({ card, zone }: { card: Happening; zone: string }): EventTimes | null {
  const { kind, startsAt, endsAt } = card
  if (startsAt === null || (kind !== 'event' && kind !== 'activity')) return null
  const start = readWallTime({ instant: startsAt, zone })
  const end = endsAt !== null && endsAt > startsAt ? readWallTime({ instant: endsAt, zone }) : null
  return lastsWholeDays({ start, end }) ?? { kind: 'timed', start, end }
}

/** From midnight to midnight, or to a minute before: then the hours were never meant. */
function lastsWholeDays({ start, end }: { start: WallTime; end: WallTime | null }): EventTimes | null {
  if (start.time !== '00:00:00' || end === null) return null
  if (end.time === '00:00:00') {
    return { kind: 'days', from: start.date, until: addDays({ date: end.date, days: -1 }) }
  }
  return end.time.startsWith('23:59') ? { kind: 'days', from: start.date, until: end.date } : null
}

/** The day of an event, when it is another than the one on which its card stands. */
export function dayElsewhere({ from, times }: { from: PlainDate | null; times: EventTimes }): PlainDate | null {
  const day = times.kind === 'days' ? times.from : times.start.date
  return day === from ? null : day
}

/**
 * The hour of an event in words; with its day where its card stands on another, such as the day on which it is
 * announced. Null when there is nothing to add to the day.
 *
 * @example describeHappening({ card: { kind: 'event', from, startsAt, endsAt }, zone }) // '19.30 tot 21.30 uur'
 * // on another day: 'bijeenkomst: woensdag 25 november, 19.30 tot 21.30 uur'
 */
export function describeHappening({
  card,
  zone,
  locale = 'nl',
}: {
  card: Happening & { from: PlainDate | null }
  zone: string
  locale?: ScreenLocale
}): string | null {
  const times = readHappening({ card, zone })
  if (times === null) return null
  const day = dayElsewhere({ from: card.from, times })
  const clock = times.kind === 'timed' ? describeClock({ ...times, locale }) : null
  if (day === null) return clock
  const noun = NOUNS[card.kind === 'activity' ? 'activity' : 'event'][locale]
  const date = describeDate({ date: day, locale, ...(card.from === null ? {} : { today: card.from }) })
  return [`${noun}: ${date}`, clock].filter((part) => part !== null).join(', ')
}

function describeClock({ start, end, locale }: { start: WallTime; end: WallTime | null; locale: ScreenLocale }): string {
  const until = end !== null && end.date === start.date ? end : null
  if (locale === 'en') return [start, until].flatMap((wall) => (wall ? [wall.time.slice(0, 5)] : [])).join(' to ')
  return `${shortTime(start)}${until === null ? '' : ` tot ${shortTime(until)}`} uur`
}

/** `19.30`, as it is written in Dutch. */
export function shortTime({ time }: WallTime): string {
  return time.slice(0, 5).replace(':', '.')
}

const NOUNS: Record<'event' | 'activity', Wording> = {
  event: { nl: 'bijeenkomst', en: 'event' },
  activity: { nl: 'activiteit', en: 'activity' },
}
