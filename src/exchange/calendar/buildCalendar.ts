import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import ICAL from 'ical.js'

import { DomainError } from '@/domain/errors'
import type { PlanningCard } from '@/domain/planning/card'
import { describeCardState } from '@/domain/planning/describeCardState'
import { presentSharedCard } from '@/domain/planning/shareCard'
import type { Instant } from '@/domain/time/instant'

import { cleanCalendarText, escapeCalendarText } from './calendarText'
import { buildEvent, type CalendarEntry } from './buildEvent'
import { timesOfCard, type CardTimes } from './timesOfCard'

// With 75 the library lets a line reach 76 octets; RFC 5545 §3.1 allows 75.
const FOLD_AT = 74
const REFRESH = 'PT1H'

/** Who reads the calendar: colleagues, or people outside the team. */
export type CalendarAudience = 'team' | 'shared'

/**
 * Cards as an iCalendar object that Outlook, Google and Apple can open or subscribe to. Ideas without a date
 * and archived cards are left out; a series is one event with its rule, and a changed occurrence stands in its
 * place. What is not approved is tentative. Nobody is named; for others only what may leave the team is told.
 *
 * @param now stands in DTSTAMP, and decides in which words a state is told
 * @param url where this calendar is published, for programs that fetch it again
 * @param cardUrl for colleagues: the page of a card
 * @returns text with CRLF and lines of at most 75 octets, to be sent as `text/calendar; charset=utf-8`
 * @throws DomainError `invalid-time-zone` for a zone that does not exist or whose rules are unknown
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986
 * @example buildCalendar({ name: 'Contentkalender', cards, zone: 'Europe/Amsterdam', now, audience: 'team' })
 */
export function buildCalendar({
  name,
  cards,
  zone,
  now,
  audience,
  url,
  cardUrl,
}: {
  name: string
  cards: readonly PlanningCard[]
  zone: string
  now: Instant
  audience: CalendarAudience
  url?: string
  cardUrl?: (card: PlanningCard) => string
}): string {
  const entries = collectEntries({ cards, zone }).map(({ card, ...entry }): CalendarEntry => {
    const words = wordsFor({ card, audience, zone, now })
    const link = audience === 'team' ? cardUrl?.(card) : undefined
    return {
      ...entry,
      ...words,
      url: link ?? null,
      revision: card.revision,
      isApproved: card.stage === 'approved',
    }
  })
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//contentkalender//contentkalender//NL')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('name', escapeCalendarText(name))
  calendar.addPropertyWithValue('x-wr-calname', escapeCalendarText(name))
  calendar.addPropertyWithValue('x-wr-timezone', zone)
  if (url !== undefined) addUri({ calendar, name: 'source', url })
  const refresh = new ICAL.Property('refresh-interval')
  refresh.resetType('duration')
  refresh.setValue(ICAL.Duration.fromString(REFRESH))
  calendar.addProperty(refresh)
  // The same for programs older than RFC 7986.
  calendar.addPropertyWithValue('x-published-ttl', REFRESH)
  if (zone !== 'UTC' && entries.some(({ times }) => times.kind === 'timed')) {
    calendar.addSubcomponent(readZone(zone))
  }
  for (const entry of entries) calendar.addSubcomponent(buildEvent({ entry, zone, now }))
  ICAL.foldLength = FOLD_AT
  return `${calendar.toString()}\r\n`
}

function addUri({ calendar, name, url }: { calendar: ICAL.Component; name: string; url: string }): void {
  const property = new ICAL.Property(name)
  property.resetType('uri')
  property.setValue(url)
  calendar.addProperty(property)
}

/** The rules of a zone, without the address at which their maker publishes them. */
function readZone(zone: string): ICAL.Component {
  const text = getVtimezoneComponent(zone)
  if (text === null || text === undefined) {
    throw new DomainError('invalid-time-zone', `no rules for time zone ${JSON.stringify(zone)}`, {
      person: 'Van deze tijdzone zijn de regels onbekend. Gebruik bijvoorbeeld Europe/Amsterdam.',
    })
  }
  const component = ICAL.Component.fromString(text)
  component.removeAllProperties('tzurl')
  return component
}

type Entry = Pick<CalendarEntry, 'uid' | 'times' | 'recurrenceId' | 'cancelled'> & { card: PlanningCard }

/** Ids are stable, so a program that fetches again finds its events back. */
function uidOf(id: string): string {
  return `kaart-${id}@contentkalender`
}

function collectEntries({ cards, zone }: { cards: readonly PlanningCard[]; zone: string }): Entry[] {
  const shown = cards.filter(({ stage }) => stage !== 'archived')
  const timesById = new Map<string, CardTimes>()
  for (const card of shown) {
    const times = timesOfCard({ card, zone })
    if (times !== null) timesById.set(card.id, times)
  }
  const cancelled = collectCancelled(cards)
  return shown.flatMap((card): Entry[] => {
    const times = timesById.get(card.id)
    if (times === undefined) return []
    const series = card.seriesId === null ? undefined : timesById.get(card.seriesId)
    // Without its series there is nothing to stand in the place of; then it is an event of its own.
    const isChanged = series?.recurrence != null && card.seriesId !== null && card.recurrenceId !== null
    return [
      {
        card,
        times,
        uid: uidOf(isChanged && card.seriesId !== null ? card.seriesId : card.id),
        recurrenceId:
          isChanged && card.recurrenceId !== null
            ? { id: card.recurrenceId, isAllDay: series.kind === 'days' }
            : null,
        cancelled: cancelled.get(card.id) ?? [],
      },
    ]
  })
}

/** Occurrences that were changed and then dropped, or lost their date: the series may not show them again. */
function collectCancelled(cards: readonly PlanningCard[]): Map<string, string[]> {
  const cancelled = new Map<string, string[]>()
  for (const { seriesId, recurrenceId, stage, plannedDate, startsAt, releaseAt } of cards) {
    if (seriesId === null || recurrenceId === null) continue
    const hasDay = plannedDate !== null || startsAt !== null || releaseAt !== null
    if (stage !== 'archived' && hasDay) continue
    cancelled.set(seriesId, [...(cancelled.get(seriesId) ?? []), recurrenceId])
  }
  return cancelled
}

function wordsFor({
  card,
  audience,
  zone,
  now,
}: {
  card: PlanningCard
  audience: CalendarAudience
  zone: string
  now: Instant
}): Pick<CalendarEntry, 'title' | 'place' | 'state'> {
  const { title, placeName, stateWords } =
    audience === 'shared'
      ? presentSharedCard({ card, placed: null, now, zone })
      : { ...card, stateWords: describeCardState({ card, now, zone }).words.nl }
  return {
    title: cleanCalendarText(title),
    place: placeName === null ? null : cleanCalendarText(placeName),
    state: stateWords,
  }
}
