import { Temporal } from 'temporal-polyfill'
import { DomainError } from '../errors'
import { instantFromDate, isInstant, type Instant } from '../time/instant'
import { isPlainDate, type PlainDate } from '../time/plainDate'
import { isTimeZone, type WallTime } from '../time/zone'
import type { RecurrenceId, SeriesStart } from './recurrence'

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z)?)?$/

/** A DATE or DATE-TIME of RFC 5545 (§3.3.4, §3.3.5), taken apart. `time` is `HH:mm:ss`. */
export type CompactDate = { date: PlainDate; time: string | null; isUtc: boolean }

/**
 * Reads `YYYYMMDD` or `YYYYMMDDTHHmmss[Z]`; null for another form or a day that does not exist.
 *
 * @example readCompactDate('20260505T190000') // { date: '2026-05-05', time: '19:00:00', isUtc: false }
 */
export function readCompactDate(text: string): CompactDate | null {
  const match = COMPACT.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, utc] = match
  const date = `${year}-${month}-${day}`
  if (!isPlainDate(date)) return null
  // A leap second counts as the second before it: no series is planned to the second.
  const time = hour === undefined ? null : `${hour}:${minute}:${second === '60' ? '59' : second}`
  return { date, time, isUtc: utc !== undefined }
}

/** The instant of a compact UTC date-time. */
export function instantOfCompact({ date, time }: CompactDate): Instant {
  return `${date}T${time ?? '00:00:00'}Z` as Instant
}

/** `2026-05-05T19:00` as RFC 5545 writes it: `20260505T190000`, or `20260505` for an all-day series. */
export function compactOfId({ id, isAllDay }: { id: RecurrenceId; isAllDay: boolean }): string {
  const [date = '', time = ''] = id.split('T')
  return isAllDay ? date.replaceAll('-', '') : `${date.replaceAll('-', '')}T${time.replace(':', '')}00`
}

const DAY = 86_400_000
/** Offsets by zone and day: hundreds of series share the days of a month. Emptied before it grows large. */
const steadyOffsets = new Map<string, number | null>()
const MOST_REMEMBERED = 4000
const knownZones = new Set<string>()

function offsetAt(epochMilliseconds: number, zone: string): number {
  return (
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
  )
}

/** Milliseconds that a day's clock is ahead of UTC; null where it may change on that day or a day beside it. */
function steadyOffsetOf(date: string, zone: string): number | null {
  const key = `${zone} ${date}`
  const remembered = steadyOffsets.get(key)
  if (remembered !== undefined) return remembered
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const offset = offsetAt(midnight - DAY, zone)
  const steady = offsetAt(midnight + 2 * DAY, zone) === offset ? offset : null
  if (steadyOffsets.size >= MOST_REMEMBERED) steadyOffsets.clear()
  steadyOffsets.set(key, steady)
  return steady
}

/**
 * Where an occurrence really falls. A wall time that the clock skips moves forward by the length of the gap;
 * one that comes twice means the first (RFC 5545 §3.3.5).
 *
 * @throws RangeError for an unknown zone: check it once with `requireSeries`
 */
export function placeOf({ id, zone }: { id: RecurrenceId; zone: string }): {
  wallTime: WallTime
  instant: Instant
} {
  const offset = steadyOffsetOf(id.slice(0, 10), zone)
  if (offset !== null) {
    return {
      wallTime: { date: id.slice(0, 10) as PlainDate, time: `${id.slice(11)}:00` },
      instant: instantFromDate(new Date(Date.parse(`${id}:00Z`) - offset)),
    }
  }
  const nominal = Temporal.PlainDateTime.from(id)
  const zoned = nominal.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const shown = zoned.toPlainDateTime().toString({ smallestUnit: 'second' })
  return {
    wallTime: { date: shown.slice(0, 10) as PlainDate, time: shown.slice(11) },
    instant: instantFromDate(new Date(zoned.epochMilliseconds)),
  }
}

/** What the clock of a checked zone shows at a moment. */
export function wallTimeAt({ instant, zone }: { instant: Instant; zone: string }): WallTime {
  const offset = steadyOffsetOf(instant.slice(0, 10), zone)
  // A zone's day reaches into the days beside that of UTC, and the offset is steady there too.
  const shown =
    offset === null
      ? Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString()
      : new Date(Date.parse(instant) + offset).toISOString()
  return { date: shown.slice(0, 10) as PlainDate, time: shown.slice(11, 19) }
}

/** The last second of a day in a zone, also where a day has 23 or 25 hours. */
export function lastSecondOf({ date, zone }: { date: PlainDate; zone: string }): Instant {
  const offset = steadyOffsetOf(date, zone)
  if (offset !== null) return instantFromDate(new Date(Date.parse(`${date}T23:59:59Z`) - offset))
  const last = Temporal.PlainDate.from(date).toPlainDateTime('23:59:59')
  return instantFromDate(new Date(last.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds))
}

/**
 * Refuses a start or zone that no caller should hand over.
 *
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input`
 */
export function requireSeries({ start, zone }: { start: SeriesStart; zone: string }): void {
  if (!knownZones.has(zone)) {
    if (!isTimeZone(zone)) {
      throw new DomainError('invalid-time-zone', `not an IANA time zone: ${JSON.stringify(zone)}`)
    }
    // There are some 600 names, and asking the host for one takes longer than expanding a series.
    knownZones.add(zone)
  }
  if (!isPlainDate(start.date)) {
    throw new DomainError(
      'invalid-plain-date',
      `not a calendar day YYYY-MM-DD: ${JSON.stringify(start.date)}`,
    )
  }
  if (start.time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(start.time)) {
    throw new DomainError('invalid-input', `not a time HH:mm or HH:mm:ss: ${JSON.stringify(start.time)}`)
  }
}

/** Whether an end of a window is a moment and not a day. */
export function isMoment(edge: PlainDate | Instant): edge is Instant {
  return isInstant(edge)
}
