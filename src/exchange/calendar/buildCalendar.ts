import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import ICAL from 'ical.js'

import { DomainError } from '@/domain/errors'
import type { PlanningCard } from '@/domain/planning/card'
import { isDropped } from '@/domain/planning/describeCardState'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import { presentSharedCard } from '@/domain/planning/shareCard'
import type { Instant } from '@/domain/time/instant'

import { cleanCalendarText, escapeCalendarText } from './calendarText'
import { buildEvent, type CalendarEntry } from './buildEvent'
import { timesOfCard, type CardTimes } from './timesOfCard'

// With 75 the library lets a line reach 76 octets; RFC 5545 §3.1 allows 75.
const FOLD_AT = 74
const REFRESH = 'PT1H'

/**
 * Cards as an iCalendar object that Outlook, Google and Apple can open or subscribe to. Ideas without a date
 * and what was put away before anybody saw it are left out; a series is one event with its rule, and a changed occurrence stands in its
 * place. What is not approved is tentative. Nobody is named, and only what may leave the team is told.
 *
 * @param changed by id of a series the places in it that became a card of their own, whether it is in here or not
 * @param now stands in DTSTAMP, and decides in which words a state is told
 * @returns text with CRLF and lines of at most 75 octets, to be sent as `text/calendar; charset=utf-8`
 * @throws DomainError `invalid-time-zone` for a zone that does not exist or whose rules are unknown
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986
 * @example buildCalendar({ name: 'Contentkalender', cards, changed: new Map(), zone: 'Europe/Amsterdam', now })
 */
export function buildCalendar({
  name,
  cards,
  changed,
  zone,
  now,
}: {
  name: string
  cards: readonly PlanningCard[]
  changed: ChangedPlaces
  zone: string
  now: Instant
}): string {
  const entries = collectEntries({ cards, changed, zone }).map(
    ({ card, ...entry }): CalendarEntry => ({
      ...entry,
      ...wordsFor({ card, zone, now }),
      revision: card.revision,
      isApproved: card.stage === 'approved',
    }),
  )
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//contentkalender//contentkalender//NL')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('name', escapeCalendarText(name))
  calendar.addPropertyWithValue('x-wr-calname', escapeCalendarText(name))
  calendar.addPropertyWithValue('x-wr-timezone', zone)
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

type ChangedPlaces = ReadonlyMap<string, ReadonlySet<string>>
type Entry = Pick<CalendarEntry, 'uid' | 'times' | 'recurrenceId' | 'cancelled'> & { card: PlanningCard }

/** Ids are stable, so a program that fetches again finds its events back. */
function uidOf(id: string): string {
  return `kaart-${id}@contentkalender`
}

function collectEntries({ cards, changed, zone }: {
  cards: readonly PlanningCard[]
  changed: ChangedPlaces
  zone: string
}): Entry[] {
  const shown = cards.filter((card) => !isDropped({ card, occurrence: null, zone }))
  const timesById = new Map<string, CardTimes>()
  for (const card of shown) {
    const times = timesOfCard({ card, zone })
    if (times !== null) timesById.set(card.id, times)
  }
  const inPlace = new Set(shown.filter(({ id }) => timesById.has(id)).map(({ seriesId, recurrenceId }) => `${seriesId}#${recurrenceId}`))
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
        // Where nothing stands in here in its stead, the series may not show it either.
        cancelled: [...(changed.get(card.id) ?? []), ...listDropped({ card, zone })]
          .filter((place) => !inPlace.has(`${card.id}#${place}`))
          .sort(),
      },
    ]
  })
}

/** Of a series that was put away: its times that nobody saw. */
function listDropped({ card, zone }: { card: PlanningCard; zone: string }): string[] {
  if (card.stage !== 'archived') return []
  return findOccurrences({ card, zone })
    .filter((occurrence) => isDropped({ card, occurrence, zone }))
    .map(({ recurrenceId }) => recurrenceId)
}

function wordsFor({ card, zone, now }: {
  card: PlanningCard
  zone: string
  now: Instant
}): Pick<CalendarEntry, 'title' | 'place' | 'state'> {
  const { title, placeName, stateWords } = presentSharedCard({ card, placed: null, now, zone })
  return {
    title: cleanCalendarText(title),
    place: placeName === null ? null : cleanCalendarText(placeName),
    state: stateWords,
  }
}
