import { expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { formatRecurrence } from './formatRecurrence'
import { moveRecurrenceToYear } from './moveRecurrenceToYear'
import { readStoredRecurrence } from './parseRecurrence'

const ZONE = 'Europe/Amsterdam'

function move(text: string, date: string, toYear: number) {
  const start = { date: parsePlainDate(date), time: '19:00' }
  const recurrence = readStoredRecurrence({ text, start, zone: ZONE })
  return moveRecurrenceToYear({ recurrence, start, zone: ZONE, toYear, most: 400 })
}

test.each([
  [
    'a first Tuesday',
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z',
    '2026-01-06',
    2027,
    '2027-01-05',
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271231T225959Z',
  ],
  [
    'Tuesdays and Thursdays',
    'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630T215959Z',
    '2026-04-07',
    2027,
    '2027-04-06',
    'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270630T215959Z',
  ],
  [
    'two years on',
    'RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3',
    '2026-01-03',
    2028,
    '2028-01-01',
    'RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3',
  ],
  [
    'every third day until 29 February',
    'RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20280229T225959Z',
    '2028-02-02',
    2029,
    '2029-02-02',
    'RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20290228T225959Z',
  ],
  [
    'the 31st',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
    '2026-01-31',
    2027,
    '2027-01-31',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
  ],
])('%s', (_name, text, date, toYear, movedDate, movedText) => {
  const moved = move(text, date, toYear)
  expect(moved).toMatchObject({
    kind: 'moved',
    start: { date: movedDate, time: '19:00' },
    droppedExceptions: [],
  })
  expect(moved.kind === 'moved' && formatRecurrence(moved.recurrence)).toBe(movedText)
})

test('leaves cancelled days out and says so; extra dates keep their weekday and are named', () => {
  const moved = move(
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=6\nRDATE:20260714T200000\nEXDATE:20260505T190000',
    '2026-05-05',
    2027,
  )
  expect(moved).toMatchObject({
    kind: 'moved',
    start: { date: '2027-05-04', time: '19:00' },
    recurrence: { extra: ['2027-07-13T20:00'], except: [] },
    droppedExceptions: ['2026-05-05T19:00'],
    guessedExtras: [{ from: '2026-07-14T20:00', to: '2027-07-13T20:00' }],
  })
})

test('dates without a rhythm move together', () => {
  const moved = move('RDATE:20260601T190000', '2026-05-05', 2027)
  expect(moved).toMatchObject({ start: { date: '2027-05-04' }, recurrence: { extra: ['2027-05-31T19:00'] } })
})

test('a 29 February has no place in a year without', () => {
  expect(move('RRULE:FREQ=YEARLY;COUNT=2', '2028-02-29', 2029)).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'not-in-that-year' }],
  })
})
