import { describe, expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { decideSeriesEdit } from './decideSeriesEdit'
import { expandRecurrence } from './expandRecurrence'
import { formatRecurrence } from './formatRecurrence'
import { readStoredRecurrence } from './parseRecurrence'
import type { RecurrenceId, SeriesStart } from './recurrence'
import type { SeriesChange, SeriesEdit, SeriesScope, SeriesState } from './seriesEdit'

const ZONE = 'Europe/Amsterdam'
const at = (wall: string): SeriesStart => {
  const [date = '', time] = wall.split('T')
  return { date: parsePlainDate(date), time: time ?? null }
}
const to = (wall: string): SeriesChange => ({ kind: 'move', to: at(wall) })
const CANCEL: SeriesChange = { kind: 'cancel' }
const CONTENT: SeriesChange = { kind: 'content' }
const RESTORE: SeriesChange = { kind: 'restore' }

type Asked = {
  text: string
  start: string
  scope: SeriesScope
  id: string
  change: SeriesChange
  changed?: string[]
}

function decide({ text, start, scope, id, change, changed = [] }: Asked): SeriesEdit {
  return decideSeriesEdit({
    scope,
    recurrenceId: id as RecurrenceId,
    recurrence: readStoredRecurrence({ text, start: at(start), zone: ZONE }),
    start: at(start),
    zone: ZONE,
    change,
    changedOccurrences: changed.map((place) => ({
      id: `item ${place}`,
      recurrenceId: place as RecurrenceId,
    })),
    most: 400,
  })
}

/** A series as one line to compare: start, text. */
function show({ start, recurrence }: SeriesState): string {
  return `${start.date}T${start.time ?? ''} ${recurrence === null ? 'once' : formatRecurrence(recurrence)}`
}

function idsOf({ start, recurrence }: SeriesState): string[] {
  return recurrence === null
    ? [`${start.date}T${start.time}`]
    : expandRecurrence({ recurrence, start, zone: ZONE }).map(({ recurrenceId }) => recurrenceId)
}

const codesOf = (edit: SeriesEdit) =>
  edit.kind === 'refused' ? edit.reasons.map(({ code }) => code) : edit.kind
const pairsOf = (edit: SeriesEdit) =>
  edit.kind === 'rewrite' || edit.kind === 'split'
    ? edit.survived.map((one) => `${one.from} > ${one.to}`)
    : []
const orphansOf = (edit: SeriesEdit) =>
  'orphaned' in edit ? edit.orphaned.map((one) => one.recurrenceId) : []

/** 5, 12, 19, 26 May, 2 June. */
const TUESDAYS = { text: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5', start: '2026-05-05T19:00' }

describe('this one', () => {
  test('moved: an item of its own that keeps its place; the series is not touched', () => {
    expect(
      decide({ ...TUESDAYS, scope: 'one', id: '2026-05-12T19:00', change: to('2026-05-13T20:00') }),
    ).toEqual({
      kind: 'change-one',
      recurrenceId: '2026-05-12T19:00',
      to: { date: '2026-05-13', time: '20:00' },
      existingId: null,
    })
  })

  test('changed again: the item that it already is', () => {
    const changed = ['2026-05-12T19:00']
    expect(decide({ ...TUESDAYS, scope: 'one', id: '2026-05-12T19:00', change: CONTENT, changed })).toEqual({
      kind: 'change-one',
      recurrenceId: '2026-05-12T19:00',
      to: null,
      existingId: 'item 2026-05-12T19:00',
    })
  })

  test('cancelled: excluded, and its own item is named', () => {
    const edit = decide({
      ...TUESDAYS,
      scope: 'one',
      id: '2026-05-12T19:00',
      change: CANCEL,
      changed: ['2026-05-12T19:00'],
    })
    expect(edit.kind === 'cancel-one' && [show(edit.series), edit.existingId]).toEqual([
      '2026-05-05T19:00 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5\nEXDATE:20260512T190000',
      'item 2026-05-12T19:00',
    ])
  })

  test('cancelled extra date: taken away instead of excluded', () => {
    const edit = decide({
      text: 'RDATE:20260601T190000',
      start: '2026-05-05T19:00',
      scope: 'one',
      id: '2026-06-01T19:00',
      change: CANCEL,
    })
    expect(edit.kind === 'cancel-one' && show(edit.series)).toBe('2026-05-05T19:00 once')
  })

  test('cancelled last one left: the series is over', () => {
    const text = 'RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260506T190000'
    const edit = decide({
      text,
      start: '2026-05-05T19:00',
      scope: 'one',
      id: '2026-05-05T19:00',
      change: CANCEL,
    })
    expect(edit).toEqual({ kind: 'cancel-all', orphaned: [] })
  })

  test.each<[string, string, string, string]>([
    ['a day of the rule', TUESDAYS.text, '2026-05-12T19:00', `${TUESDAYS.text}\nEXDATE:20260512T190000`],
    ['the first day', TUESDAYS.text, '2026-05-05T19:00', `${TUESDAYS.text}\nEXDATE:20260505T190000`],
    ['an extra date', 'RDATE:20260601T190000,20260608T190000', '2026-06-01T19:00', 'RDATE:20260608T190000'],
    [
      'one beside another cancelled day',
      `${TUESDAYS.text}\nEXDATE:20260526T190000`,
      '2026-05-12T19:00',
      `${TUESDAYS.text}\nEXDATE:20260512T190000,20260526T190000`,
    ],
  ])('%s cancelled, and put back: the series as it was', (_name, text, id, cancelled) => {
    const asked = { start: '2026-05-05T19:00', scope: 'one', id } as const
    const cancel = decide({ ...asked, text, change: CANCEL })
    expect(cancel.kind === 'cancel-one' && show(cancel.series)).toBe(`2026-05-05T19:00 ${cancelled}`)
    const restore = decide({ ...asked, text: cancelled, change: RESTORE })
    expect(restore.kind === 'restore-one' && show(restore.series)).toBe(`2026-05-05T19:00 ${text}`)
  })

  test.each<[string, string, SeriesScope, string]>([
    ['takes place already', '2026-05-12T19:00', 'one', 'takes-place'],
    ['would come before the start', '2026-05-01T19:00', 'one', 'extra-before-start'],
    ['is asked for with others', '2026-05-12T19:00', 'all', 'restore-of-many'],
  ])('what %s is not put back', (_name, id, scope, code) => {
    expect(codesOf(decide({ ...TUESDAYS, scope, id, change: RESTORE }))).toEqual([code])
  })

  test('has no rhythm of its own', () => {
    const recurrence = readStoredRecurrence({ ...TUESDAYS, start: at(TUESDAYS.start), zone: ZONE })
    const change: SeriesChange = { kind: 'rhythm', start: at(TUESDAYS.start), recurrence }
    expect(codesOf(decide({ ...TUESDAYS, scope: 'one', id: '2026-05-12T19:00', change }))).toEqual([
      'rhythm-of-one',
    ])
  })
})

test.each<[string, SeriesScope]>([
  ['2026-05-13T19:00', 'one'],
  ['2026-05-12T20:00', 'following'],
  ['2026-06-09T19:00', 'all'],
])('%s is no occurrence to change (%s)', (id, scope) => {
  expect(codesOf(decide({ ...TUESDAYS, scope, id, change: CONTENT }))).toEqual(['unknown-occurrence'])
})

describe('this and following', () => {
  test('divides a number of times, the excluded and extra dates and the changed occurrences', () => {
    const edit = decide({
      text: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6\nRDATE:20260507T190000,20260528T210000\nEXDATE:20260512T190000,20260602T190000',
      start: '2026-05-05T19:00',
      scope: 'following',
      id: '2026-05-19T19:00',
      change: to('2026-05-20T19:30'),
      changed: ['2026-05-05T19:00', '2026-05-26T19:00'],
    })
    if (edit.kind !== 'split' || edit.next === null) throw new Error(edit.kind)
    expect(show(edit.old)).toBe(
      '2026-05-05T19:00 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2\nRDATE:20260507T190000\nEXDATE:20260512T190000',
    )
    expect(show(edit.next)).toBe(
      '2026-05-20T19:30 RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4\nRDATE:20260528T210000\nEXDATE:20260603T193000',
    )
    expect(edit.kept).toEqual([{ id: 'item 2026-05-05T19:00', recurrenceId: '2026-05-05T19:00' }])
    expect(pairsOf(edit)).toEqual(['2026-05-26T19:00 > 2026-05-27T19:30'])
    expect(edit.orphaned).toEqual([])
  })

  test('with a last day: the old series ends the day before, the new one keeps it', () => {
    const edit = decide({
      text: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z',
      start: '2026-05-05T19:00',
      scope: 'following',
      id: '2026-09-01T19:00',
      change: CONTENT,
    })
    if (edit.kind !== 'split' || edit.next === null) throw new Error(edit.kind)
    expect(show(edit.old)).toBe('2026-05-05T19:00 RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20260831T215959Z')
    expect(show(edit.next)).toBe('2026-09-01T19:00 RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z')
  })

  test('cut in the middle of a week of two, both halves together are the whole', () => {
    const series = { text: 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=7', start: '2026-05-05T19:00' }
    const edit = decide({ ...series, scope: 'following', id: '2026-05-21T19:00', change: CONTENT })
    if (edit.kind !== 'split' || edit.next === null) throw new Error(edit.kind)
    const recurrence = readStoredRecurrence({ text: series.text, start: at(series.start), zone: ZONE })
    expect([...idsOf(edit.old), ...idsOf(edit.next)]).toEqual(idsOf({ start: at(series.start), recurrence }))
  })

  test('cancelled: the series ends before, later changed occurrences are named', () => {
    const changed = ['2026-05-05T19:00', '2026-05-26T19:00']
    const edit = decide({ ...TUESDAYS, scope: 'following', id: '2026-05-19T19:00', change: CANCEL, changed })
    if (edit.kind !== 'split') throw new Error(edit.kind)
    expect([show(edit.old), edit.next]).toEqual(['2026-05-05T19:00 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2', null])
    expect(orphansOf(edit)).toEqual(['2026-05-26T19:00'])
  })

  test('from the first one on is all', () => {
    expect(decide({ ...TUESDAYS, scope: 'following', id: '2026-05-05T19:00', change: CONTENT }).kind).toBe(
      'rewrite',
    )
    expect(decide({ ...TUESDAYS, scope: 'following', id: '2026-05-05T19:00', change: CANCEL }).kind).toBe(
      'cancel-all',
    )
  })

  test('with nothing left before it, there is nothing to split', () => {
    const text = 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5\nEXDATE:20260505T190000'
    const edit = decide({ ...TUESDAYS, text, scope: 'following', id: '2026-05-12T19:00', change: CONTENT })
    expect(edit.kind === 'rewrite' && show(edit.series)).toBe(
      '2026-05-12T19:00 RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4',
    )
  })

  test('of a list of dates: two lists', () => {
    const text = 'RDATE:20260601T190000,20260714T190000'
    const edit = decide({
      ...TUESDAYS,
      text,
      scope: 'following',
      id: '2026-06-01T19:00',
      change: to('2026-06-02T19:00'),
    })
    if (edit.kind !== 'split' || edit.next === null) throw new Error(edit.kind)
    expect([show(edit.old), show(edit.next)]).toEqual([
      '2026-05-05T19:00 once',
      '2026-06-02T19:00 RDATE:20260715T190000',
    ])
  })

  test('an extra date has nothing that follows', () => {
    const text = `${TUESDAYS.text}\nRDATE:20260521T190000`
    const edit = decide({ ...TUESDAYS, text, scope: 'following', id: '2026-05-21T19:00', change: CONTENT })
    expect(codesOf(edit)).toEqual(['extra-stands-alone'])
  })
})

describe('all', () => {
  test.each<[string, string, string, string, string?]>([
    ['onto a day that is taken', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6', '2026-05-05', '2026-05-07', 'move-onto-taken'],
    ['one of two into another week', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6', '2026-05-05', '2026-05-13'],
    ['one of two into another month', 'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=6', '2026-05-05', '2026-06-03'],
    [
      'a working day into the weekend',
      'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3',
      '2026-05-01',
      '2026-05-02',
    ],
  ])('refuses %s', (_name, text, start, target, code = 'move-leaves-period') => {
    const change = to(`${target}T19:00`)
    const edit = decide({ text, start: `${start}T19:00`, scope: 'all', id: `${start}T19:00`, change })
    expect(codesOf(edit)).toEqual([code])
  })

  test('changed occurrences follow their place, also where every month shifts by another number of days', () => {
    const edit = decide({
      text: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=4\nEXDATE:20260602T190000',
      start: '2026-05-05T19:00',
      scope: 'all',
      id: '2026-05-05T19:00',
      change: to('2026-05-06T20:00'),
      changed: ['2026-05-05T19:00', '2026-07-07T19:00', '2026-08-04T19:00'],
    })
    expect(pairsOf(edit)).toEqual([
      '2026-05-05T19:00 > 2026-05-06T20:00',
      '2026-07-07T19:00 > 2026-07-01T20:00',
      '2026-08-04T19:00 > 2026-08-05T20:00',
    ])
    expect(edit.kind === 'rewrite' && edit.series.recurrence?.except).toEqual(['2026-06-03T20:00'])
  })

  test('one of two weekdays moves: only its own changed occurrences get another name', () => {
    const edit = decide({
      text: 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6',
      start: '2026-05-05T19:00',
      scope: 'all',
      id: '2026-05-12T19:00',
      change: to('2026-05-15T19:00'),
      changed: ['2026-05-07T19:00', '2026-05-12T19:00'],
    })
    expect(pairsOf(edit)).toEqual([
      '2026-05-07T19:00 > 2026-05-07T19:00',
      '2026-05-12T19:00 > 2026-05-15T19:00',
    ])
  })

  const rhythm = (text: string, start: string): SeriesChange => ({
    kind: 'rhythm',
    start: at(start),
    recurrence: readStoredRecurrence({ text, start: at(start), zone: ZONE }),
  })
  const changed = ['2026-05-12T19:00', '2026-05-26T19:00', '2026-06-02T19:00']

  test('another rhythm: the same day stays changed, the rest is orphaned', () => {
    const change = rhythm('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3', '2026-05-12T20:00')
    const edit = decide({ ...TUESDAYS, scope: 'all', id: '2026-05-05T19:00', change, changed })
    expect(pairsOf(edit)).toEqual([
      '2026-05-12T19:00 > 2026-05-12T20:00',
      '2026-05-26T19:00 > 2026-05-26T20:00',
    ])
    expect(orphansOf(edit)).toEqual(['2026-06-02T19:00'])
  })

  test('another weekday from the form: the same number in order', () => {
    const change = rhythm('RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=5', '2026-05-04T19:00')
    const edit = decide({ ...TUESDAYS, scope: 'all', id: '2026-05-05T19:00', change, changed })
    expect(pairsOf(edit)).toEqual([
      '2026-05-12T19:00 > 2026-05-11T19:00',
      '2026-05-26T19:00 > 2026-05-25T19:00',
      '2026-06-02T19:00 > 2026-06-01T19:00',
    ])
  })

  test('a shorter series orphans what falls outside, an excluded day too', () => {
    const change = rhythm('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4\nEXDATE:20260512T190000', '2026-05-05T19:00')
    const edit = decide({ ...TUESDAYS, scope: 'all', id: '2026-05-05T19:00', change, changed })
    expect(pairsOf(edit)).toEqual(['2026-05-26T19:00 > 2026-05-26T19:00'])
    expect(orphansOf(edit)).toEqual(['2026-05-12T19:00', '2026-06-02T19:00'])
  })

  test('a rhythm that is no series is refused', () => {
    const change = rhythm('RRULE:FREQ=DAILY;COUNT=500', '2026-05-05T19:00')
    expect(codesOf(decide({ ...TUESDAYS, scope: 'all', id: '2026-05-05T19:00', change }))).toEqual([
      'too-many-occurrences',
    ])
  })

  test('cancelled: nothing is left, its changed occurrences are named', () => {
    const edit = decide({ ...TUESDAYS, scope: 'all', id: '2026-05-05T19:00', change: CANCEL, changed })
    expect([edit.kind, orphansOf(edit)]).toEqual(['cancel-all', changed])
  })

  test('an extra date moves nothing but itself', () => {
    const text = `${TUESDAYS.text}\nRDATE:20260521T190000`
    const edit = decide({
      ...TUESDAYS,
      text,
      scope: 'all',
      id: '2026-05-21T19:00',
      change: to('2026-05-22T19:00'),
    })
    expect(codesOf(edit)).toEqual(['extra-stands-alone'])
  })

  test.each([
    ['a day on', '2026-05-13T14:00', ['2026-05-06T19:00', '2026-05-13T14:00', '2026-05-20T19:00']],
    ['a day on and an hour later', '2026-05-13T15:00', ['2026-05-06T19:00', '2026-05-13T15:00', '2026-05-20T19:00']],
    ['an hour later', '2026-05-12T15:00', ['2026-05-05T19:00', '2026-05-12T15:00', '2026-05-19T19:00']],
  ])('an extra date at an hour of its own moves %s: the others keep theirs', (_name, wall, ids) => {
    const text = 'RDATE:20260512T140000,20260519T190000'
    const edit = decide({
      text,
      start: '2026-05-05T19:00',
      scope: 'all',
      id: '2026-05-12T14:00',
      change: to(wall),
      changed: ['2026-05-12T14:00', '2026-05-19T19:00'],
    })
    expect(edit.kind === 'rewrite' && idsOf(edit.series)).toEqual(ids)
    expect(pairsOf(edit)).toEqual([`2026-05-12T14:00 > ${ids[1]}`, `2026-05-19T19:00 > ${ids[2]}`])
  })

  test('a date at the usual hour takes that hour along for all, but for those with one of their own', () => {
    const edit = decide({
      text: 'RDATE:20260512T140000,20260519T190000',
      start: '2026-05-05T19:00',
      scope: 'all',
      id: '2026-05-19T19:00',
      change: to('2026-05-20T20:00'),
    })
    expect(edit.kind === 'rewrite' && idsOf(edit.series)).toEqual([
      '2026-05-06T20:00',
      '2026-05-13T14:00',
      '2026-05-20T20:00',
    ])
  })
})
