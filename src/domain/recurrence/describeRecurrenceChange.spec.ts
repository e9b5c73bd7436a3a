import { describe, expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { describeRecurrenceChange, type SeriesSide } from './describeRecurrenceChange'
import type { RecurrenceId } from './recurrence'

const ZONE = 'Europe/Amsterdam'
const from = parsePlainDate('2026-03-01')
const start = { date: parsePlainDate('2026-03-17'), time: '19:30:00' }
const side = (text: string | null, more: Partial<SeriesSide> = {}): SeriesSide => ({ text, start, times: null, ...more })
const TUESDAYS = 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4'

describe('a changed recurrence in words', () => {
  test.each<[string, SeriesSide, SeriesSide, string, string, string[]]>([
    [
      'longer',
      side(TUESDAYS),
      side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6'),
      'elke dinsdag, 4 keer',
      'elke dinsdag, 6 keer',
      ['Erbij: dinsdag 14 april 2026 en dinsdag 21 april 2026.'],
    ],
    [
      'one cancelled',
      side(TUESDAYS),
      side(`${TUESDAYS}\nEXDATE:20260324T193000`),
      'elke dinsdag, 4 keer',
      'elke dinsdag, 4 keer, behalve op 24 maart',
      ['Eraf: dinsdag 24 maart 2026.'],
    ],
    [
      'another day, on a start of its own',
      side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2'),
      side('RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2', { start: { ...start, date: parsePlainDate('2026-03-18') } }),
      'elke dinsdag, 2 keer',
      'elke woensdag, 2 keer',
      [
        'Erbij: woensdag 18 maart 2026 en woensdag 25 maart 2026.',
        'Eraf: dinsdag 17 maart 2026 en dinsdag 24 maart 2026.',
      ],
    ],
    [
      'more days than are named',
      side(TUESDAYS),
      side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=13'),
      'elke dinsdag, 4 keer',
      'elke dinsdag, 13 keer',
      [
        'Erbij: dinsdag 14 april 2026, dinsdag 21 april 2026, dinsdag 28 april 2026, dinsdag 5 mei 2026, ' +
          'dinsdag 12 mei 2026, dinsdag 19 mei 2026 en 3 meer.',
      ],
    ],
    ['written otherwise', side('RRULE:FREQ=WEEKLY;COUNT=4'), side(TUESDAYS), 'elke dinsdag, 4 keer', 'elke dinsdag, 4 keer', ['De dagen blijven gelijk.']],
    [
      'no series any more',
      side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2'),
      side(null),
      'elke dinsdag, 2 keer',
      'één keer, zonder herhaling',
      ['Eraf: dinsdag 24 maart 2026.'],
    ],
    [
      'times on record count above those of the text',
      side(TUESDAYS, { times: ['2026-03-17T19:30', '2026-03-31T19:30'] as RecurrenceId[] }),
      side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3'),
      'elke dinsdag, 4 keer',
      'elke dinsdag, 3 keer',
      ['Erbij: dinsdag 24 maart 2026.'],
    ],
    ['nothing to count from', side('RRULE:FREQ=DAILY;COUNT=2', { start: null }), side(TUESDAYS), 'RRULE:FREQ=DAILY;COUNT=2', 'elke dinsdag, 4 keer', []],
    ['what cannot be read', side('RRULE:FREQ=HOURLY'), side(TUESDAYS), 'RRULE:FREQ=HOURLY', 'elke dinsdag, 4 keer', []],
  ])('%s', (_name, before, after, old, current, days) => {
    expect(describeRecurrenceChange({ before, after, zone: ZONE, from })).toEqual({ before: old, after: current, days })
  })

  test('days that are over are not named', () => {
    const before = side(TUESDAYS, { times: ['2026-03-31T19:30', '2026-04-07T19:30'] as RecurrenceId[] })
    const after = side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5')
    expect(describeRecurrenceChange({ before, after, zone: ZONE, from: parsePlainDate('2026-03-30') }).days).toEqual([
      'Erbij: dinsdag 14 april 2026.',
    ])
  })

  test('in English', () => {
    const after = side('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5\nEXDATE:20260324T193000')
    expect(describeRecurrenceChange({ before: side(TUESDAYS), after, zone: ZONE, from, locale: 'en' })).toEqual({
      before: 'every Tuesday, 4 times',
      after: 'every Tuesday, 5 times, except on 24 March',
      days: ['Added: Tuesday 14 April 2026.', 'Gone: Tuesday 24 March 2026.'],
    })
  })
})
