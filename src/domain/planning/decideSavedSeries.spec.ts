import { expect, test } from 'vitest'

import type { RecurrenceId } from '../recurrence/recurrence'
import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { carrySeries, type SeriesSource } from './carrySeries'
import { checkItemRecurrence } from './checkItemRecurrence'
import { decideSavedSeries } from './decideSavedSeries'
import { findOccurrences } from './findOccurrences'

const ZONE = 'Europe/Amsterdam'
const RULE = 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4'
const source = (recurrence: string | null, startsAt = '2026-05-05T17:30:00Z'): SeriesSource => ({
  kind: 'event',
  recurrence,
  startsAt: parseInstant(startsAt),
  releaseAt: null,
  plannedDate: null,
})
const byDay = (recurrence: string | null): SeriesSource => ({
  kind: 'publication',
  recurrence,
  startsAt: null,
  releaseAt: null,
  plannedDate: parsePlainDate('2026-05-05'),
})
const EIGHT = '2026-05-05T18:00:00Z'

test('an exception at the hour from before is the exception of its day', () => {
  const card = source(`${RULE}\nEXDATE:20260512T193000`, EIGHT)
  expect(checkItemRecurrence({ card, zone: ZONE })).toEqual([])
  expect(findOccurrences({ card, zone: ZONE }).map(({ date }) => date)).toEqual(['2026-05-05', '2026-05-19', '2026-05-26'])
})

test('an exception on a day that the rhythm does not give is still refused', () => {
  const card = source(`${RULE}\nEXDATE:20260513T193000`, EIGHT)
  expect(checkItemRecurrence({ card, zone: ZONE }).map(({ code }) => code)).toEqual(['excluded-not-in-series'])
})

test.each([
  ['nothing but a rule', RULE, source(RULE, EIGHT), RULE],
  ['a rule in other words', 'FREQ=WEEKLY;COUNT=4', source('FREQ=WEEKLY;COUNT=4', EIGHT), 'FREQ=WEEKLY;COUNT=4'],
  ['an exception', `${RULE}\nEXDATE:20260512T193000`, source(`${RULE}\nEXDATE:20260512T193000`, EIGHT), `${RULE}\nEXDATE:20260512T200000`],
  [
    'extra dates, of which one has an hour of its own',
    `${RULE}\nRDATE:20260507T193000,20260508T100000`,
    source(`${RULE}\nRDATE:20260507T193000,20260508T100000`, EIGHT),
    `${RULE}\nRDATE:20260507T200000,20260508T100000`,
  ],
  [
    'an extra date that was added just now, at the hour from before',
    RULE,
    source(`${RULE}\nRDATE:20260507T193000`, EIGHT),
    `${RULE}\nRDATE:20260507T193000`,
  ],
  ['a rule that is refused', RULE, source('RRULE:FREQ=WEEKLY', EIGHT), 'RRULE:FREQ=WEEKLY'],
  ['what repeats no more', RULE, source(null, EIGHT), null],
])('the text of %s, half an hour later', (_name, text, after, carried) => {
  expect(carrySeries({ before: source(text), after, zone: ZONE })).toBe(carried)
})

test('a series that was planned by day counts from noon, until it has a moment', () => {
  const before = byDay(`${RULE}\nEXDATE:20260512T120000`)
  const after = { ...before, releaseAt: parseInstant('2026-05-05T07:00:00Z') }
  expect(carrySeries({ before, after, zone: ZONE })).toBe(`${RULE}\nEXDATE:20260512T090000`)
})

const changed = (...ids: string[]) => ids.map((id) => ({ id: `item ${id}`, recurrenceId: id as RecurrenceId }))

test.each<[string, SeriesSource, SeriesSource, string[], string[], string[]]>([
  ['other words', source(RULE), source(RULE), ['2026-05-12T19:30'], [], []],
  ['half an hour later', source(RULE), source(RULE, EIGHT), ['2026-05-12T19:30'], ['2026-05-12T20:00'], []],
  [
    'half an hour later, beside an extra date on the same day that keeps its hour',
    source(`${RULE}\nRDATE:20260512T100000`),
    source(`${RULE}\nRDATE:20260512T100000`, EIGHT),
    ['2026-05-12T10:00', '2026-05-12T19:30'],
    ['2026-05-12T20:00'],
    [],
  ],
  [
    'from Tuesdays to Wednesdays',
    source(RULE),
    source('RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4', '2026-05-06T17:30:00Z'),
    ['2026-05-12T19:30'],
    ['2026-05-13T19:30'],
    [],
  ],
  [
    'a week later: the first day is gone, and is not the last one now',
    source(RULE),
    source(RULE, '2026-05-12T17:30:00Z'),
    ['2026-05-05T19:30', '2026-05-12T19:30'],
    [],
    ['2026-05-05T19:30'],
  ],
  ['shorter', source(RULE), source('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2'), ['2026-05-12T19:30', '2026-05-19T19:30'], [], ['2026-05-19T19:30']],
  ['no series any more', source(RULE), source(null), ['2026-05-12T19:30'], [], ['2026-05-12T19:30']],
])('changed times of a series that is saved with %s', (_name, before, after, ids, moved, orphaned) => {
  const places = decideSavedSeries({ before, after, changedOccurrences: changed(...ids), zone: ZONE })
  expect(places.survived.map(({ to }) => to)).toEqual(moved)
  expect(places.orphaned.map(({ recurrenceId }) => recurrenceId)).toEqual(orphaned)
})
