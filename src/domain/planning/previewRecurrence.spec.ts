import { describe, expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { checkItemRecurrence } from './checkItemRecurrence'
import { listEventOccurrences } from './listEventOccurrences'
import { moveSeriesMoments, type SeriesMoments } from './moveSeriesMoments'
import { previewRecurrence } from './previewRecurrence'

const zone = 'Europe/Amsterdam'
const now = parseInstant('2026-03-24T18:30:00Z')
const startsAt = parseInstant('2026-03-17T18:30:00Z')
const card = { kind: 'event', startsAt, endsAt: null, releaseAt: null, plannedDate: null } as const

describe('previewRecurrence', () => {
  const show = (asked: Parameters<typeof previewRecurrence>[0]['asked'], locale: 'nl' | 'en' = 'nl') =>
    previewRecurrence({ card, asked, now, zone, locale })

  test('a text gives its words, its form and its times on the clock of the wall', () => {
    expect(show({ text: 'RRULE:FREQ=WEEKLY;COUNT=3' })).toMatchObject({
      kind: 'preview',
      text: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      words: 'elke dinsdag, 3 keer',
      form: { repeat: { pattern: { kind: 'weeks', every: 1, weekdays: [2] } } },
      times: [
        { date: '2026-03-17', time: '19:30', isOver: true },
        { date: '2026-03-24', time: '19:30', isOver: true },
        { date: '2026-03-31', time: '19:30', isOver: false },
      ],
    })
  })

  test('a planned day has no time to show', () => {
    const planned = { ...card, kind: 'publication', startsAt: null, plannedDate: parsePlainDate('2026-03-17') } as const
    expect(previewRecurrence({ card: planned, asked: { text: 'RRULE:FREQ=WEEKLY;COUNT=2' }, now, zone, locale: 'nl' })).toMatchObject({
      times: [
        { date: '2026-03-17', time: null, isOver: true },
        { date: '2026-03-24', time: null, isOver: false },
      ],
    })
  })

  test('the form of a text gives that text again', () => {
    const first = show({ text: 'RRULE:FREQ=MONTHLY;BYDAY=3TU;COUNT=4\nEXDATE:20260421T193000' })
    if (first.kind !== 'preview') throw new Error(first.reasons.join())
    expect(show({ form: first.form })).toEqual(first)
  })

  test.each(['nl', 'en'] as const)('refusals are said in %s', (locale) => {
    const refused = show({ text: 'RRULE:FREQ=WEEKLY' }, locale)
    expect(refused).toMatchObject({ kind: 'refused-preview', reasons: [expect.stringMatching(/houdt nooit op|never ends/)] })
    const asked = { text: 'RRULE:FREQ=WEEKLY;COUNT=2' }
    const without = previewRecurrence({ card: { ...card, startsAt: null }, asked, now, zone, locale })
    expect(without).toMatchObject({ kind: 'refused-preview', reasons: [expect.stringMatching(/begin nodig|needs a start/)] })
  })
})

test.each([
  [null, []],
  ['  ', []],
  ['RRULE:FREQ=WEEKLY;COUNT=3', []],
  ['RRULE:FREQ=WEEKLY;COUNT=401', ['too-many-occurrences']],
])('checkItemRecurrence: %j is refused with %j', (recurrence, codes) => {
  expect(checkItemRecurrence({ card: { ...card, recurrence }, zone }).map(({ code }) => code)).toEqual(codes)
})

describe('listEventOccurrences', () => {
  const list = (recurrence: string, endsAt: string | null, start = startsAt) =>
    listEventOccurrences({
      card: { ...card, startsAt: start, recurrence, endsAt: endsAt === null ? null : parseInstant(endsAt) },
      zone,
    }).map(({ startsAt: from, endsAt: until }) => [from, until])

  test('start and end keep their time on the wall across the clock change', () => {
    expect(list('RRULE:FREQ=WEEKLY;COUNT=3', '2026-03-17T20:30:00Z')).toEqual([
      ['2026-03-17T18:30:00Z', '2026-03-17T20:30:00Z'],
      ['2026-03-24T18:30:00Z', '2026-03-24T20:30:00Z'],
      ['2026-03-31T17:30:00Z', '2026-03-31T19:30:00Z'],
    ])
  })

  test('an extra date at another hour lasts as long', () => {
    expect(list('RDATE:20260320T100000', '2026-03-17T20:30:00Z')[1]).toEqual([
      '2026-03-20T09:00:00Z',
      '2026-03-20T11:00:00Z',
    ])
  })

  test('a night in which the clock skips the end does not end before it starts', () => {
    const nightly = list('RRULE:FREQ=DAILY;COUNT=2', '2026-03-28T01:45:00Z', parseInstant('2026-03-28T01:15:00Z'))
    expect(nightly[1]).toEqual(['2026-03-29T01:15:00Z', '2026-03-29T01:45:00Z'])
  })

  test('two that fall on one moment are one', () => {
    const start = parseInstant('2026-03-28T01:30:00Z')
    expect(list('RRULE:FREQ=DAILY;COUNT=2\nRDATE:20260329T033000', null, start)).toHaveLength(2)
  })
})

describe('moveSeriesMoments', () => {
  const from = { date: parsePlainDate('2026-03-17'), time: '19:30:00' }
  const to = { date: parsePlainDate('2026-04-02'), time: '20:00:00' }
  const now = parseInstant('2026-02-10T08:00:00Z')
  const moments: SeriesMoments = {
    plannedDate: from.date,
    plannedUntil: null,
    startsAt,
    endsAt: parseInstant('2026-03-17T20:30:00Z'),
    releaseAt: parseInstant('2026-02-01T08:00:00Z'),
    servedUntil: null,
  }

  test('an event takes its own times along, and a passed announcement is no wish any more', () => {
    const moved = moveSeriesMoments({ moments, from, to, now, zone })
    expect(moved).toMatchObject({ plannedDate: '2026-04-02', startsAt: '2026-04-02T18:00:00Z', releaseAt: null })
    expect(moved.endsAt).toBe('2026-04-02T20:00:00Z')
    const later = parseInstant('2026-03-01T08:00:00Z')
    expect(moveSeriesMoments({ moments: { ...moments, releaseAt: later }, from, to, now, zone }).releaseAt).toBe(later)
  })

  test('a publication takes its release and its end along', () => {
    const post = { ...moments, startsAt: null, endsAt: null, releaseAt: startsAt, servedUntil: parseInstant('2026-03-20T18:30:00Z') }
    const moved = moveSeriesMoments({ moments: post, from, to: { ...to, time: '19:30:00' }, now, zone })
    expect(moved).toMatchObject({ releaseAt: '2026-04-02T17:30:00Z', servedUntil: '2026-04-05T17:30:00Z' })
  })
})
