import ICAL from 'ical.js'

import type { Instant } from '@/domain/time/instant'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import type { WallTime } from '@/domain/time/zone'

import type { CardTimes } from './timesOfCard'

/** One event of a calendar, in words that may be told. */
export type CalendarEntry = {
  uid: string
  title: string
  place: string | null
  /** how far it is, in words */
  state: string
  revision: number
  isApproved: boolean
  times: CardTimes
  /** of a changed occurrence: its place in the series, `YYYY-MM-DDTHH:mm` */
  recurrenceId: { id: string; isAllDay: boolean } | null
  /** places in this series where nothing happens after all, `YYYY-MM-DDTHH:mm` */
  cancelled: readonly string[]
}

/**
 * A VEVENT of RFC 5545 §3.6.1. Times stand on the clock of the zone, so that 09:00 stays 09:00 when the clock
 * changes.
 *
 * @param zone `UTC`, or a zone whose VTIMEZONE stands in the same calendar
 * @example calendar.addSubcomponent(buildEvent({ entry, zone: 'Europe/Amsterdam', now }))
 */
export function buildEvent({
  entry,
  zone,
  now,
}: {
  entry: CalendarEntry
  zone: string
  now: Instant
}): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const add = (name: string, value: string | number) => event.addPropertyWithValue(name, value)
  const { times, recurrenceId } = entry
  add('uid', entry.uid)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(now))
  event.addProperty(timeProperty({ name: 'dtstart', moment: startOf(times), zone }))
  const end = endOf(times)
  if (end !== null) event.addProperty(timeProperty({ name: 'dtend', moment: end, zone }))
  if (recurrenceId !== null) {
    event.addProperty(timeProperty({ name: 'recurrence-id', moment: momentOfId(recurrenceId), zone }))
  }
  for (const property of recurrenceProperties({ entry, zone })) event.addProperty(property)
  add('sequence', Math.max(0, entry.revision))
  add('summary', entry.title)
  add('description', entry.state)
  if (entry.place !== null && entry.place !== '') add('location', entry.place)
  add('status', entry.isApproved ? 'CONFIRMED' : 'TENTATIVE')
  // Planning keeps nobody from a meeting; an event has people in a room.
  add('transp', times.kind === 'days' ? 'TRANSPARENT' : 'OPAQUE')
  return event
}

type Moment = PlainDate | WallTime

function startOf(times: CardTimes): Moment {
  return times.kind === 'days' ? times.from : times.start
}

/** The end of whole days is the first day after them. */
function endOf(times: CardTimes): Moment | null {
  return times.kind === 'days' ? addDays({ date: times.until, days: 1 }) : times.end
}

function momentOfId({ id, isAllDay }: { id: string; isAllDay: boolean }): Moment {
  const [date = '', time = ''] = id.split('T')
  return isAllDay ? (date as PlainDate) : { date: date as PlainDate, time: `${time}:00` }
}

function timeProperty({ name, moment, zone }: { name: string; moment: Moment; zone: string }): ICAL.Property {
  const property = new ICAL.Property(name)
  if (typeof moment === 'string') {
    property.resetType('date')
    property.setValue(ICAL.Time.fromDateString(moment))
    return property
  }
  const suffix = zone === 'UTC' ? 'Z' : ''
  property.setValue(ICAL.Time.fromDateTimeString(`${moment.date}T${moment.time}${suffix}`))
  if (zone !== 'UTC') property.setParameter('tzid', zone)
  return property
}

function recurrenceProperties({ entry, zone }: { entry: CalendarEntry; zone: string }): ICAL.Property[] {
  const { times, cancelled } = entry
  if (times.recurrence === null) return []
  const isAllDay = times.kind === 'days'
  const lines = times.recurrence.split('\n').flatMap((line): ICAL.Property[] => {
    const [head = '', value = ''] = line.split(':')
    const name = head.split(';')[0]?.toLowerCase() ?? ''
    if (name === 'rrule') {
      const rule = new ICAL.Property('rrule')
      rule.setValue(ICAL.Recur.fromString(value))
      return [rule]
    }
    return value.split(',').map((compact) => dateProperty({ name, id: idOfCompact(compact), isAllDay, zone }))
  })
  return [...lines, ...cancelled.map((id) => dateProperty({ name: 'exdate', id, isAllDay, zone }))]
}

function dateProperty({
  name,
  id,
  isAllDay,
  zone,
}: {
  name: string
  id: string
  isAllDay: boolean
  zone: string
}): ICAL.Property {
  return timeProperty({ name, moment: momentOfId({ id, isAllDay }), zone })
}

/** `20260505T190000` or `20260505`, as `2026-05-05T19:00`. */
function idOfCompact(compact: string): string {
  const date = `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`
  return `${date}T${compact.slice(9, 11) || '00'}:${compact.slice(11, 13) || '00'}`
}
