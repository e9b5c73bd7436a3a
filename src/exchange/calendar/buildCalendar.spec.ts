import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'

import type { PlanningCard } from '@/domain/planning/card'
import { parseInstant } from '@/domain/time/instant'

import { day, sampleCard, zone } from '../exchangeFixtures'
import { buildCalendar } from './buildCalendar'

const now = parseInstant('2026-03-02T08:00:00Z')

/** Every changed occurrence among the cards, as the database knows them; `more` are those that are not in here. */
function build(cards: readonly PlanningCard[], more: readonly PlanningCard[] = []): string {
  const changed = new Map<string, Set<string>>()
  for (const { seriesId, recurrenceId } of [...cards, ...more]) {
    if (seriesId === null || recurrenceId === null) continue
    changed.set(seriesId, (changed.get(seriesId) ?? new Set()).add(recurrenceId))
  }
  return buildCalendar({ name: 'Contentkalender Deventer', cards, changed, zone, now })
}

/** As a calendar program reads it. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text)
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component))
  const events = calendar.getAllSubcomponents('vevent')
  const instantOf = (event: ICAL.Component, name: string): string => {
    const property = event.getFirstProperty(name)
    const time = property?.getFirstValue()
    if (!property || !(time instanceof ICAL.Time)) return 'none'
    if (time.isDate) return time.toString()
    const own = zones.find(({ tzid }) => tzid === property.getParameter('tzid'))
    if (own) time.zone = own
    return time.toJSDate().toISOString().replace('.000Z', 'Z')
  }
  return { calendar, zones, events, instantOf }
}

function readOne(card: PlanningCard) {
  const { events, instantOf } = read(build([card]))
  const [event] = events
  if (!event) throw new Error('no event')
  return {
    event,
    at: (name: string) => instantOf(event, name),
    value: (name: string) => event.getFirstPropertyValue(name),
  }
}

const evening = sampleCard({
  id: '12',
  revision: 5,
  title: 'Thema-avond',
  kind: 'event',
  isSensitive: false,
  plannedDate: day('2026-03-20'),
  startsAt: parseInstant('2026-03-24T18:30:00Z'),
  endsAt: parseInstant('2026-03-24T20:00:00Z'),
  placeName: 'Burgerzaal, stadhuis; eerste verdieping',
})

describe('the calendar itself', () => {
  test('says what it is, in the lines that programs know', () => {
    const text = buildCalendar({
      name: 'Plan, jaar; 2026\r\nX-KWAAD:ja',
      cards: [],
      changed: new Map(),
      zone,
      now,
    })
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(lines).toContain('VERSION:2.0')
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    expect(lines).toContain('X-PUBLISHED-TTL:PT1H')
    expect(lines).toContain('X-WR-CALNAME:Plan\\, jaar\\; 2026\\nX-KWAAD:ja')
    expect(lines).toContain('NAME:Plan\\, jaar\\; 2026\\nX-KWAAD:ja')
    expect(lines.some((line) => line.startsWith('X-KWAAD'))).toBe(false)
  })

  test('the rules of the zone stand in it when an event has a time, without an address elsewhere', () => {
    const { zones } = read(build([evening]))
    expect(zones.map(({ tzid }) => tzid)).toEqual(['Europe/Amsterdam'])
    expect(build([evening])).not.toContain('TZURL')
    expect(build([sampleCard({ id: '1', plannedDate: day('2026-05-01') })])).not.toContain('VTIMEZONE')
  })

  test('in UTC no rules are needed', () => {
    const text = buildCalendar({ name: 'x', cards: [evening], changed: new Map(), zone: 'UTC', now })
    expect(text).not.toContain('VTIMEZONE')
    expect(text).toContain('DTSTART:20260324T183000Z')
  })

  test('a zone without rules is refused', () => {
    expect(() =>
      buildCalendar({ name: 'x', cards: [evening], changed: new Map(), zone: 'Mars/Olympus', now }),
    ).toThrowError(expect.objectContaining({ code: 'invalid-time-zone' }))
  })
})

describe('one card', () => {
  test('a planned item is a whole day that keeps nobody busy', () => {
    const { at, value } = readOne(sampleCard({ id: '7', revision: 3, plannedDate: day('2026-05-01') }))
    expect([at('dtstart'), at('dtend'), at('dtstamp')]).toEqual(['2026-05-01', '2026-05-02', now])
    expect(value('uid')).toBe('kaart-7@contentkalender')
    expect(value('sequence')).toBe(3)
    expect(value('transp')).toBe('TRANSPARENT')
    expect(value('status')).toBe('TENTATIVE')
    expect(value('description')).toBe('gepland, nog niet goedgekeurd')
  })

  test('what lasts ends on the day after its last', () => {
    const { at } = readOne(
      sampleCard({ id: '7', plannedDate: day('2026-12-30'), plannedUntil: day('2027-01-02') }),
    )
    expect([at('dtstart'), at('dtend')]).toEqual(['2026-12-30', '2027-01-03'])
  })

  test('an event stands at its time and place, whatever day its announcement is planned on', () => {
    const { at, value } = readOne(evening)
    expect([at('dtstart'), at('dtend')]).toEqual([evening.startsAt, evening.endsAt])
    expect(value('location')).toBe(evening.placeName)
    expect(value('transp')).toBe('OPAQUE')
  })

  test.each<[string, Partial<PlanningCard>, string, string]>([
    ['without an end', { endsAt: null }, '2026-03-24T18:30:00Z', 'none'],
    [
      'of whole days',
      { startsAt: parseInstant('2026-03-23T23:00:00Z'), endsAt: parseInstant('2026-03-25T23:00:00Z') },
      '2026-03-24',
      '2026-03-26',
    ],
    [
      'until a minute before midnight',
      { startsAt: parseInstant('2026-03-23T23:00:00Z'), endsAt: parseInstant('2026-03-24T22:59:00Z') },
      '2026-03-24',
      '2026-03-25',
    ],
    // a publication has no start of its own: its card stands on its planned day
    ['that is a publication', { kind: 'publication' }, '2026-03-20', '2026-03-21'],
  ])('an event %s', (_name, change, start, end) => {
    const { at } = readOne({ ...evening, ...change })
    expect([at('dtstart'), at('dtend')]).toEqual([start, end])
  })

  test.each([
    ['idea', 'TENTATIVE'],
    ['writing', 'TENTATIVE'],
    ['review', 'TENTATIVE'],
    ['approved', 'CONFIRMED'],
  ] as const)('%s is %s', (stage, status) => {
    expect(readOne({ ...evening, stage }).value('status')).toBe(status)
  })

  test('ideas without a date and what was archived before anybody saw it are left out', () => {
    expect(read(build([sampleCard({ id: '1' }), { ...evening, stage: 'archived' }])).events).toEqual([])
  })

  test('an archived card that readers saw stays', () => {
    const served = [{ channelId: 'website', language: 'nl' as const, from: parseInstant('2026-02-01T08:00:00Z'), until: now }]
    expect(readOne({ ...evening, stage: 'archived', served }).value('summary')).toBe('Thema-avond')
  })

  test('the same cards give the same text', () => {
    expect(build([evening])).toBe(build([evening]))
  })
})

describe('series', () => {
  const series = sampleCard({
    id: '30',
    title: 'Spreekuur',
    kind: 'event',
    isSensitive: false,
    startsAt: parseInstant('2026-03-22T08:00:00Z'),
    endsAt: parseInstant('2026-03-22T09:00:00Z'),
    recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20260412T215959Z\nEXDATE:20260405T090000',
  })
  const changed = sampleCard({
    ...series,
    id: '31',
    title: 'Spreekuur, later',
    startsAt: parseInstant('2026-03-29T12:00:00Z'),
    endsAt: parseInstant('2026-03-29T13:00:00Z'),
    recurrence: null,
    seriesId: '30',
    recurrenceId: '2026-03-29T09:00',
  })

  /** All times that a calendar program shows, with the title it shows there. */
  function shownTimes(cards: readonly PlanningCard[], elsewhere: readonly PlanningCard[] = []): string[] {
    const { zones, events } = read(build(cards, elsewhere))
    for (const rules of zones) ICAL.TimezoneService.register(rules)
    const made = events.map((event) => new ICAL.Event(event))
    const shown = made
      .filter((event) => !event.isRecurrenceException())
      .flatMap((master) => {
        for (const other of made) {
          if (other.isRecurrenceException() && other.uid === master.uid) master.relateException(other)
        }
        const times: string[] = []
        const iterator = master.iterator()
        for (let next = iterator.next(); next && times.length < 50; next = iterator.next()) {
          const { startDate, item } = master.getOccurrenceDetails(next)
          times.push(
            `${startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString()} ${item.summary}`,
          )
        }
        return times
      })
    for (const { tzid } of zones) ICAL.TimezoneService.remove(tzid)
    return shown.sort()
  }

  test('nine o’clock stays nine o’clock when the clock goes forward, and an excluded day is free', () => {
    expect(shownTimes([series])).toEqual([
      '2026-03-22T08:00:00.000Z Spreekuur',
      '2026-03-29T07:00:00.000Z Spreekuur',
      '2026-04-12T07:00:00.000Z Spreekuur',
    ])
  })

  test('and when it goes back', () => {
    const autumn = {
      ...series,
      startsAt: parseInstant('2026-10-18T07:00:00Z'),
      endsAt: parseInstant('2026-10-18T08:00:00Z'),
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=3',
    }
    expect(shownTimes([autumn])).toEqual([
      '2026-10-18T07:00:00.000Z Spreekuur',
      '2026-10-25T08:00:00.000Z Spreekuur',
      '2026-11-01T08:00:00.000Z Spreekuur',
    ])
  })

  test('a changed occurrence stands in its place, under the name of the series', () => {
    const lines = build([series, changed]).split('\r\n')
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:kaart-30@contentkalender',
      'UID:kaart-30@contentkalender',
    ])
    expect(lines).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20260329T090000')
    expect(lines).toContain('EXDATE;TZID=Europe/Amsterdam:20260405T090000')
    expect(shownTimes([series, changed])).toEqual([
      '2026-03-22T08:00:00.000Z Spreekuur',
      '2026-03-29T12:00:00.000Z Spreekuur, later',
      '2026-04-12T07:00:00.000Z Spreekuur',
    ])
  })

  test.each<[string, Partial<PlanningCard>]>([
    ['archived', { stage: 'archived' }],
    ['without a day', { startsAt: null, endsAt: null }],
  ])('a changed occurrence that is %s does not take place', (_name, change) => {
    expect(shownTimes([series, { ...changed, ...change }])).toEqual([
      '2026-03-22T08:00:00.000Z Spreekuur',
      '2026-04-12T07:00:00.000Z Spreekuur',
    ])
  })

  test('nor does one that stands outside these days, or that a filter hides', () => {
    expect(shownTimes([series], [changed])).toEqual([
      '2026-03-22T08:00:00.000Z Spreekuur',
      '2026-04-12T07:00:00.000Z Spreekuur',
    ])
  })

  test('a changed occurrence without its series is an event of its own', () => {
    const text = build([changed])
    expect(text).toContain('UID:kaart-31@contentkalender')
    expect(text).not.toContain('RECURRENCE-ID')
  })

  test('a series of publications repeats whole days, its excluded and changed days too', () => {
    const posts = sampleCard({
      id: '40',
      title: 'Tip',
      isSensitive: false,
      plannedDate: day('2026-06-01'),
      releaseAt: parseInstant('2026-06-01T22:30:00Z'),
      recurrence: 'RRULE:FREQ=DAILY;UNTIL=20260605T215959Z\nEXDATE:20260603T003000',
    })
    const moved = sampleCard({
      id: '41',
      title: 'Tip, later',
      isSensitive: false,
      plannedDate: day('2026-06-20'),
      seriesId: '40',
      recurrenceId: '2026-06-04T00:30',
    })
    expect(shownTimes([posts, moved])).toEqual(['2026-06-02 Tip', '2026-06-05 Tip', '2026-06-20 Tip, later'])
    const lines = build([posts, moved]).split('\r\n')
    expect(lines).toContain('RECURRENCE-ID;VALUE=DATE:20260604')
    expect(lines.find((line) => line.startsWith('RRULE'))).toMatch(/UNTIL=20260605(?:;|$)/u)
  })

  test('of a series that was put away only the times that readers saw are left', () => {
    const posts = sampleCard({
      id: '50',
      title: 'Tip',
      isSensitive: false,
      stage: 'archived',
      plannedDate: day('2026-03-02'),
      releaseAt: parseInstant('2026-03-02T08:00:00Z'),
      recurrence: 'RRULE:FREQ=DAILY;COUNT=4',
    })
    const served = ['2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'].map((from) => ({
      channelId: 'website',
      language: 'nl' as const,
      from: parseInstant(from),
      until: parseInstant('2026-03-10T08:00:00Z'),
    }))
    expect(shownTimes([{ ...posts, served }])).toEqual(['2026-03-02 Tip', '2026-03-03 Tip'])
    expect(read(build([posts])).events).toEqual([])
  })

  test('a rule that cannot be read repeats nothing', () => {
    expect(shownTimes([{ ...series, recurrence: 'RRULE:FREQ=SECONDLY' }])).toEqual([
      '2026-03-22T08:00:00.000Z Spreekuur',
    ])
  })
})

describe('for others', () => {
  const secret = sampleCard({
    ...evening,
    title: 'Lotgenotenavond misbruik in de sport',
    discreetTitle: 'Themabijeenkomst',
    isSensitive: true,
    placeName: 'Opvanghuis Noord',
    ownerId: 'adviseur',
  })

  test('no word of a sensitive title, no place, nobody', () => {
    const text = build([secret]).replaceAll('\r\n ', '')
    for (const word of ['Lotgenoten', 'misbruik', 'sport', 'Opvanghuis', 'adviseur'])
      expect(text).not.toContain(word)
    expect(readOne(secret).value('summary')).toBe('Themabijeenkomst')
    expect(readOne(secret).value('location')).toBeNull()
  })

  test('without a discreet title a neutral one', () => {
    expect(readOne({ ...secret, discreetTitle: null }).value('summary')).toBe(
      'Bericht (bijeenkomst)',
    )
  })

  test('what is not sensitive keeps its words', () => {
    expect(readOne(evening).value('summary')).toBe('Thema-avond')
  })
})

describe('whatever stands in a title', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'\\;,:"\r\n\t é😀🏳️‍🌈مENDBGI'), maxLength: 300 }),
  )

  test('lines end in CRLF, hold at most 75 octets, and give the title back', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, placeName) => {
        const text = build([{ ...evening, title, placeName }])
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const { events } = read(text)
        expect(events).toHaveLength(1)
        const clean = title
          .replace(/\r\n?/gu, '\n')
          .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')
          .replace(/\p{Cs}/gu, '')
        expect(events[0]?.getFirstPropertyValue('summary')).toBe(clean)
      }),
      { numRuns: 200 },
    )
  })
})
