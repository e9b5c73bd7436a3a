import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import { addDays, parsePlainDate } from '../time/plainDate'
import { instantFromWallTime, wallTimeFromInstant } from '../time/zone'
import { expandRecurrence } from './expandRecurrence'
import { formatRecurrence } from './formatRecurrence'
import { parseRecurrence, readStoredRecurrence } from './parseRecurrence'

const ZONE = 'Europe/Amsterdam'

/** `19:00` and a first day, the rule, the days it gives; and the text comes back as the same series. */
function datesOf(text: string, startsAt: string): string[] {
  const [date = '', time = '19:00'] = startsAt.split('T')
  const start = { date: parsePlainDate(date), time }
  const parsed = parseRecurrence({ text, start, zone: ZONE, most: 400 })
  if (parsed.kind === 'refused') return parsed.reasons.map(({ code }) => code)
  const again = readStoredRecurrence({ text: formatRecurrence(parsed.recurrence), start, zone: ZONE })
  expect(again).toEqual(parsed.recurrence)
  return expandRecurrence({ recurrence: again, start, zone: ZONE }).map(({ recurrenceId }) =>
    recurrenceId.endsWith(`T${time}`) ? recurrenceId.slice(0, 10) : recurrenceId,
  )
}

test.each<[string, string, string, string[]]>([
  ['every day', 'RRULE:FREQ=DAILY;COUNT=3', '2026-12-30', ['2026-12-30', '2026-12-31', '2027-01-01']],
  [
    'every third day',
    'RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20260307T225959Z',
    '2026-02-26',
    ['2026-02-26', '2026-03-01', '2026-03-04', '2026-03-07'],
  ],
  [
    'Tuesdays and Thursdays',
    'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4',
    '2026-05-07',
    ['2026-05-07', '2026-05-12', '2026-05-14', '2026-05-19'],
  ],
  [
    'two weeks run from Monday to Sunday',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4',
    '1997-08-05',
    ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
  ],
  [
    'two weeks across the year of 53 ISO weeks',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=6',
    '2026-12-18',
    ['2026-12-18', '2026-12-28', '2027-01-01', '2027-01-11', '2027-01-15', '2027-01-25'],
  ],
  [
    'two weeks across the year of 52 ISO weeks',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=3',
    '2027-12-22',
    ['2027-12-22', '2028-01-05', '2028-01-19'],
  ],
  [
    'first Tuesday',
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20260901T215959Z',
    '2026-05-05',
    ['2026-05-05', '2026-06-02', '2026-07-07', '2026-08-04', '2026-09-01'],
  ],
  [
    'first and third Tuesday',
    'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=4',
    '2026-05-05',
    ['2026-05-05', '2026-05-19', '2026-06-02', '2026-06-16'],
  ],
  [
    'last Friday',
    'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3',
    '2026-01-30',
    ['2026-01-30', '2026-02-27', '2026-03-27'],
  ],
  [
    'fifth Monday passes over months without',
    'RRULE:FREQ=MONTHLY;BYDAY=5MO;COUNT=3',
    '2026-03-30',
    ['2026-03-30', '2026-06-29', '2026-08-31'],
  ],
  [
    'the 31st passes over short months',
    'RRULE:FREQ=MONTHLY;COUNT=4',
    '2026-01-31',
    ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'],
  ],
  [
    'last day of the month, leap year',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
    '2028-01-31',
    ['2028-01-31', '2028-02-29', '2028-03-31'],
  ],
  [
    '31st and last day are one',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=3',
    '2026-01-31',
    ['2026-01-31', '2026-02-28', '2026-03-31'],
  ],
  [
    'last working day',
    'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
    '2026-01-30',
    ['2026-01-30', '2026-02-27', '2026-03-31'],
  ],
  [
    'not in summer',
    'RRULE:FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=1TU;COUNT=4',
    '2026-05-05',
    ['2026-05-05', '2026-06-02', '2026-09-01', '2026-10-06'],
  ],
  [
    'every quarter',
    'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE;COUNT=3',
    '2026-11-11',
    ['2026-11-11', '2027-02-10', '2027-05-12'],
  ],
  [
    '8 March each year',
    'RRULE:FREQ=YEARLY;COUNT=3',
    '2026-03-08',
    ['2026-03-08', '2027-03-08', '2028-03-08'],
  ],
  ['29 February', 'RRULE:FREQ=YEARLY;COUNT=3', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
  ['29 February passes over 2100', 'RRULE:FREQ=YEARLY;COUNT=2', '2096-02-29', ['2096-02-29', '2104-02-29']],
  [
    'last Sunday of May and October',
    'RRULE:FREQ=YEARLY;BYMONTH=5,10;BYDAY=-1SU;COUNT=3',
    '2026-05-31',
    ['2026-05-31', '2026-10-25', '2027-05-30'],
  ],
  [
    'only dates',
    'RDATE:20260714T190000,20260601T200000',
    '2026-05-05',
    ['2026-05-05', '2026-06-01T20:00', '2026-07-14'],
  ],
  [
    'excluded days count for the number of times',
    'RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260505T190000',
    '2026-05-05',
    ['2026-05-06', '2026-05-07'],
  ],
  [
    'an extra date that is there already comes once',
    'RRULE:FREQ=DAILY;COUNT=2\nRDATE:20260506T190000',
    '2026-05-05',
    ['2026-05-05', '2026-05-06'],
  ],
  [
    'until is included to the second',
    'RRULE:FREQ=DAILY;UNTIL=20260507T170000Z',
    '2026-05-05',
    ['2026-05-05', '2026-05-06', '2026-05-07'],
  ],
])('%s', (_name, text, start, dates) => {
  expect(datesOf(text, start)).toEqual(dates)
})

describe('the clock changes (RFC 5545 §3.3.5)', () => {
  const instantsOf = (text: string, date: string, time: string) => {
    const start = { date: parsePlainDate(date), time }
    const recurrence = readStoredRecurrence({ text, start, zone: ZONE })
    return expandRecurrence({ recurrence, start, zone: ZONE }).map(({ recurrenceId, wallTime, instant }) => [
      recurrenceId,
      `${wallTime.date}T${wallTime.time}`,
      instant,
    ])
  }

  test('Amsterdam, March: 09:00 stays 09:00', () => {
    expect(instantsOf('RRULE:FREQ=WEEKLY;COUNT=2', '2026-03-24', '09:00')).toEqual([
      ['2026-03-24T09:00', '2026-03-24T09:00:00', '2026-03-24T08:00:00Z'],
      ['2026-03-31T09:00', '2026-03-31T09:00:00', '2026-03-31T07:00:00Z'],
    ])
  })

  test('Amsterdam, October: 09:00 stays 09:00', () => {
    expect(instantsOf('RRULE:FREQ=WEEKLY;COUNT=2', '2026-10-20', '09:00')).toEqual([
      ['2026-10-20T09:00', '2026-10-20T09:00:00', '2026-10-20T07:00:00Z'],
      ['2026-10-27T09:00', '2026-10-27T09:00:00', '2026-10-27T08:00:00Z'],
    ])
  })

  test('Amsterdam, March gap: 02:30 becomes 03:30 that night only, keeps its name and its count', () => {
    expect(instantsOf('RRULE:FREQ=DAILY;COUNT=3', '2026-03-28', '02:30')).toEqual([
      ['2026-03-28T02:30', '2026-03-28T02:30:00', '2026-03-28T01:30:00Z'],
      ['2026-03-29T02:30', '2026-03-29T03:30:00', '2026-03-29T01:30:00Z'],
      ['2026-03-30T02:30', '2026-03-30T02:30:00', '2026-03-30T00:30:00Z'],
    ])
  })

  test('Amsterdam, October overlap: 02:30 comes twice and means the first', () => {
    expect(instantsOf('RRULE:FREQ=DAILY;COUNT=3', '2026-10-24', '02:30')).toEqual([
      ['2026-10-24T02:30', '2026-10-24T02:30:00', '2026-10-24T00:30:00Z'],
      ['2026-10-25T02:30', '2026-10-25T02:30:00', '2026-10-25T00:30:00Z'],
      ['2026-10-26T02:30', '2026-10-26T02:30:00', '2026-10-26T01:30:00Z'],
    ])
  })

  test('Amsterdam, October overlap: an end within the second 02:00 hour includes the first 02:30', () => {
    const ids = instantsOf('RRULE:FREQ=DAILY;UNTIL=20261025T011500Z', '2026-10-24', '02:30').map(([id]) => id)
    expect(ids).toEqual(['2026-10-24T02:30', '2026-10-25T02:30'])
  })

  test('Amsterdam, March gap: a series that moved past an extra date comes after it', () => {
    const ids = instantsOf('RRULE:FREQ=DAILY;COUNT=1\nRDATE:20260329T031000', '2026-03-29', '02:30').map(
      ([id]) => id,
    )
    expect(ids).toEqual(['2026-03-29T03:10', '2026-03-29T02:30'])
  })

  test('an all-day series begins with the day, also on the days of 23 and 25 hours', () => {
    const start = { date: parsePlainDate('2026-03-29'), time: null }
    const recurrence = readStoredRecurrence({ text: 'RRULE:FREQ=DAILY;COUNT=2', start, zone: ZONE })
    expect(expandRecurrence({ recurrence, start, zone: ZONE }).map(({ instant }) => instant)).toEqual([
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
    ])
  })

  test('Apia passed over 30 December 2011: that day becomes the next, in order', () => {
    const start = { date: parsePlainDate('2011-12-29'), time: '09:00' }
    const recurrence = readStoredRecurrence({ text: 'RRULE:FREQ=DAILY;COUNT=3', start, zone: 'Pacific/Apia' })
    expect(
      expandRecurrence({ recurrence, start, zone: 'Pacific/Apia' }).map(({ instant }) => instant),
    ).toEqual(['2011-12-29T19:00:00Z', '2011-12-30T19:00:00Z', '2011-12-30T19:00:00Z'])
  })
})

describe('a window', () => {
  const start = { date: parsePlainDate('2026-05-05'), time: '00:30' }
  const recurrence = readStoredRecurrence({
    text: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=5\nRDATE:20260608T120000\nEXDATE:20260519T003000',
    start,
    zone: ZONE,
  })
  const idsIn = (from?: string, until?: string, overrides: string[] = []) => {
    const edge = (text: string) => (text.includes('T') ? parseInstant(text) : parsePlainDate(text))
    return expandRecurrence({
      recurrence,
      start,
      zone: ZONE,
      overrides,
      ...(from !== undefined && { from: edge(from) }),
      ...(until !== undefined && { until: edge(until) }),
    }).map(({ recurrenceId }) => recurrenceId)
  }
  const all = [
    '2026-05-05T00:30',
    '2026-05-12T00:30',
    '2026-05-26T00:30',
    '2026-06-02T00:30',
    '2026-06-08T12:00',
  ]

  test('none gives all', () => {
    expect(idsIn()).toEqual(all)
  })

  test('of days counts wall days, the last excluded', () => {
    expect(idsIn('2026-05-12', '2026-05-26')).toEqual(['2026-05-12T00:30'])
    expect(idsIn('2026-05-13', '2026-06-02')).toEqual(['2026-05-26T00:30'])
    expect(idsIn('2026-06-02')).toEqual(all.slice(3))
    expect(idsIn('2020-01-01', '2026-05-05')).toEqual([])
    expect(idsIn('2027-01-01', '2028-01-01')).toEqual([])
    expect(idsIn('0000-01-01', '9999-12-31')).toEqual(all)
  })

  test('of moments counts to the second, the last excluded', () => {
    expect(idsIn('2026-05-11T22:30:00Z', '2026-05-25T22:30:00Z')).toEqual(['2026-05-12T00:30'])
    expect(idsIn('2026-05-11T22:30:01Z', '2026-05-25T22:30:01Z')).toEqual(['2026-05-26T00:30'])
  })

  test('leaves the place of a changed occurrence empty', () => {
    expect(idsIn('2026-05-01', '2026-06-01', ['2026-05-12T00:30'])).toEqual([
      '2026-05-05T00:30',
      '2026-05-26T00:30',
    ])
  })
})

test.each([
  ['Europe/Amsterdam', '2026-03-01', '02:30'],
  ['Europe/Amsterdam', '2026-10-01', '02:30'],
  ['America/New_York', '2026-03-01', '02:30'],
  ['America/New_York', '2026-10-20', '01:30'],
  ['Australia/Lord_Howe', '2026-09-20', '02:15'],
  ['Africa/Casablanca', '2026-02-10', '02:30'],
  ['Pacific/Apia', '2011-12-20', '23:59'],
])('every day around a change of the clock lies where the zone says: %s from %s, %s', (zone, date, time) => {
  const start = { date: parsePlainDate(date), time }
  const recurrence = readStoredRecurrence({ text: 'RRULE:FREQ=DAILY;COUNT=50', start, zone })
  const occurrences = expandRecurrence({ recurrence, start, zone })
  const expected = Array.from({ length: 50 }, (_, days) => {
    const day = addDays({ date: start.date, days })
    const instant = instantFromWallTime({ date: day, time, zone })
    return { recurrenceId: `${day}T${time}`, wallTime: wallTimeFromInstant({ instant, zone }), instant }
  })
  expect(occurrences).toEqual(expected)
})
