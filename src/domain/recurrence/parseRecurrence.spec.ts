import { describe, expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { formatRecurrence } from './formatRecurrence'
import { parseRecurrence, readStoredRecurrence } from './parseRecurrence'
import type { RecurrenceRefusal } from './refusal'

const ZONE = 'Europe/Amsterdam'
const on = (date: string, time: string | null = '19:00') => ({ date: parsePlainDate(date), time })
const codesOf = (text: string, start = on('2026-05-05'), most = 400): RecurrenceRefusal[] => {
  const parsed = parseRecurrence({ text, start, zone: ZONE, most })
  return parsed.kind === 'valid' ? [] : parsed.reasons.map(({ code }) => code)
}

// 5 May 2026 is the first Tuesday of its month.
test.each<[string, RecurrenceRefusal[]]>([
  ['', ['empty']],
  ['EXDATE:20260505T190000', ['empty']],
  [`RDATE:${'20260601T190000,'.repeat(2000)}`, ['too-long']],
  ['DTSTART:20260505T190000\nRRULE:FREQ=DAILY;COUNT=2', ['unknown-line']],
  ['EXRULE:FREQ=DAILY;COUNT=2', ['unknown-line']],
  ['elke dinsdag', ['unknown-line']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2', ['more-than-one-rule']],
  ['RRULE:FREQ=DAILY;COUNT=2;FOO=1', ['unknown-part']],
  ['RRULE:FREQ=DAILY;COUNT=2;RSCALE=GREGORIAN', ['unknown-part']],
  ['RRULE:FREQ=DAILY;COUNT', ['unknown-part', 'no-end']],
  ['RRULE:FREQ=DAILY;COUNT=2;COUNT=3', ['repeated-part']],
  ['RRULE:FREQ=FORTNIGHTLY;COUNT=2', ['value-out-of-range']],
  ['RRULE:COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=MONTHLY;BYMONTH=13;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=MONTHLY;BYMONTH=-1;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=MONTHLY;BYMONTHDAY=0;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=MONTHLY;BYMONTHDAY=32;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=MONTHLY;BYDAY=6TU;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=MONTHLY;BYDAY=0TU;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=WEEKLY;BYDAY=XX;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=WEEKLY;BYDAY=;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=WEEKLY;WKST=1;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=DAILY;INTERVAL=0;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=DAILY;INTERVAL=367;COUNT=2', ['value-out-of-range']],
  ['RRULE:FREQ=DAILY;COUNT=0', ['value-out-of-range']],
  ['RRULE:FREQ=DAILY;COUNT=-3', ['value-out-of-range']],
  ['RRULE:FREQ=HOURLY;COUNT=2', ['sub-daily']],
  ['RRULE:FREQ=SECONDLY', ['sub-daily', 'no-end']],
  ['RRULE:FREQ=DAILY;BYHOUR=9,17;COUNT=2', ['sub-daily']],
  ['RRULE:FREQ=DAILY', ['no-end']],
  ['RRULE:FREQ=WEEKLY;BYDAY=TU\nRDATE:20260714T190000', ['no-end']],
  ['RRULE:FREQ=DAILY;COUNT=2;UNTIL=20260601T000000Z', ['count-and-until']],
  ['RRULE:FREQ=DAILY;UNTIL=20260230T000000Z', ['bad-until']],
  ['RRULE:FREQ=DAILY;UNTIL=2026-06-01', ['bad-until']],
  ['RRULE:FREQ=DAILY;UNTIL=20260504T120000Z', ['until-before-start']],
  ['RRULE:FREQ=DAILY;UNTIL=20260505T165959Z', ['until-before-start']],
  ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;UNTIL=20301231T000000Z', ['never-matches']],
  ['RRULE:FREQ=MONTHLY;BYMONTH=2,4,6;BYMONTHDAY=31;COUNT=3', ['never-matches']],
  ['RRULE:FREQ=DAILY;UNTIL=99991231T235959Z', ['too-many-occurrences']],
  ['RRULE:FREQ=DAILY;COUNT=1000000', ['too-many-occurrences']],
  ['RRULE:FREQ=DAILY;COUNT=401', ['too-many-occurrences']],
  [
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18;UNTIL=99991231T235959Z',
    ['too-many-occurrences'],
  ],
  ['RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=99991231T235959Z', ['ends-too-late']],
  ['RRULE:FREQ=YEARLY;COUNT=60', ['ends-too-late']],
  ['RDATE:22000101T190000', ['ends-too-late']],
  ['RRULE:FREQ=YEARLY;BYYEARDAY=125;BYDAY=TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=YEARLY;BYWEEKNO=19;BYDAY=TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=YEARLY;BYMONTHDAY=5;BYDAY=1TU;BYMONTH=5;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=YEARLY;BYDAY=18TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=MONTHLY;BYDAY=TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=MONTHLY;BYDAY=-3TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=MONTHLY;BYMONTHDAY=-5;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=1;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=WEEKLY;BYDAY=1TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=WEEKLY;BYDAY=TU;BYMONTH=5;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=DAILY;BYDAY=TU;COUNT=2', ['unsupported']],
  ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4', ['unsupported']],
  ['RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4', ['start-off-rule']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRDATE:20260230T190000', ['bad-extra-date']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRDATE:20260714', ['bad-extra-date']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRDATE;VALUE=PERIOD:20260714T190000/PT1H', ['bad-extra-date']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRDATE;TZID=Asia/Tokyo:20260714T190000', ['bad-extra-date']],
  ['RRULE:FREQ=DAILY;COUNT=2\nEXDATE:morgen', ['bad-excluded-date']],
  ['RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260506T190030', ['bad-excluded-date']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRDATE:20260504T190000', ['extra-before-start']],
  ['RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260508T200000', ['excluded-not-in-series']],
  ['RRULE:FREQ=DAILY;COUNT=2\nRDATE:20260601T190000\nEXDATE:20260601T190000', ['extra-and-excluded']],
  ['RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260505T190000,20260506T190000', ['nothing-left']],
])('refuses %j: %j', (text, codes) => {
  expect(codesOf(text)).toEqual(codes)
})

test('a publication may come 60 times, and excluded days do not count for it', () => {
  expect(codesOf('RRULE:FREQ=DAILY;COUNT=60', on('2026-05-05'), 60)).toEqual([])
  expect(codesOf('RRULE:FREQ=DAILY;COUNT=61', on('2026-05-05'), 60)).toEqual(['too-many-occurrences'])
  expect(codesOf('RRULE:FREQ=DAILY;COUNT=61\nEXDATE:20260506T190000', on('2026-05-05'), 60)).toEqual([])
  expect(codesOf('RRULE:FREQ=DAILY;COUNT=60\nRDATE:20270101T190000', on('2026-05-05'), 60)).toEqual([
    'too-many-occurrences',
  ])
})

test('every reason speaks both languages, and names the first day that fits', () => {
  const parsed = parseRecurrence({
    text: 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4',
    start: on('2026-05-05'),
    zone: ZONE,
    most: 400,
  })
  expect(parsed).toEqual({
    kind: 'refused',
    reasons: [
      {
        code: 'start-off-rule',
        channel: null,
        person: {
          nl: 'Het begin valt niet op het ritme. De eerste dag van het ritme is woensdag 6 mei 2026.',
          en: 'The start is not on the rhythm. The first day of the rhythm is Wednesday 6 May 2026.',
        },
      },
    ],
  })
})

describe('the stored form', () => {
  test.each([
    ['RRULE:FREQ=DAILY;COUNT=3', null],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260630T215959Z', null],
    [
      'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261231T225959Z\nRDATE:20260714T190000\nEXDATE:20260505T190000',
      null,
    ],
    ['RRULE:FREQ=MONTHLY;BYMONTH=1,5,9;BYDAY=1TU,-1FR;COUNT=9', null],
    ['RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5;COUNT=3', null],
    ['RDATE:20260601T190000,20260714T200000', null],
    ['rrule:freq=daily;count=3;', 'RRULE:FREQ=DAILY;COUNT=3'],
    ['FREQ=DAILY;COUNT=3', 'RRULE:FREQ=DAILY;COUNT=3'],
    ['RRULE:FREQ=WEEKLY;WKST=SU;COUNT=3', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TH,TU,TH;COUNT=3', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3'],
    ['RRULE:FREQ=MONTHLY;COUNT=3', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3'],
    ['RRULE:FREQ=YEARLY;COUNT=3', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5;COUNT=3'],
    ['RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;COUNT=3', 'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3'],
    ['RRULE:FREQ=MONTHLY;BYDAY=+1TU;COUNT=3', 'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3'],
    ['RRULE:FREQ=DAILY;UNTIL=20260630', 'RRULE:FREQ=DAILY;UNTIL=20260630T215959Z'],
    ['RRULE:FREQ=DAILY;UNTIL=20260630T190000', 'RRULE:FREQ=DAILY;UNTIL=20260630T215959Z'],
    ['RRULE:FREQ=DAILY;UNTIL=20260630T170000Z', 'RRULE:FREQ=DAILY;UNTIL=20260630T215959Z'],
    ['RRULE:FREQ=DAILY;UNTIL=20260630T165959Z', 'RRULE:FREQ=DAILY;UNTIL=20260629T215959Z'],
    [
      'RRULE:FREQ=DAILY;\r\n COUNT=3\r\nEXDATE;TZID=Europe/Amsterdam:20260506T190000\r\nEXDATE:20260507T170000Z\r\n',
      'RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260506T190000,20260507T190000',
    ],
  ])('%j', (text, canonical) => {
    const start = on('2026-05-05')
    const parsed = parseRecurrence({ text, start, zone: ZONE, most: 400 })
    expect(parsed.kind === 'valid' ? formatRecurrence(parsed.recurrence) : parsed.reasons).toBe(
      canonical ?? text,
    )
  })

  test('an all-day series has dates where others have moments', () => {
    const text = 'RRULE:FREQ=DAILY;UNTIL=20260630\nRDATE;VALUE=DATE:20260714\nEXDATE;VALUE=DATE:20260506'
    const recurrence = readStoredRecurrence({ text, start: on('2026-05-05', null), zone: ZONE })
    expect(recurrence.rule?.end).toEqual({ kind: 'until', date: '2026-06-30', instant: null })
    expect(formatRecurrence(recurrence)).toBe(text)
    expect(codesOf('RRULE:FREQ=DAILY;COUNT=3\nRDATE:20260714T190000', on('2026-05-05', null))).toEqual([
      'bad-extra-date',
    ])
  })

  test('a stored text that was never let in is an error, and so is a zone that is none', () => {
    const start = on('2026-05-05')
    expect(() => readStoredRecurrence({ text: 'RRULE:FREQ=DAILY', start, zone: ZONE })).toThrow('no-end')
    expect(() => readStoredRecurrence({ text: 'RRULE:FREQ=DAILY;COUNT=2', start, zone: '+02:00' })).toThrow(
      'zone',
    )
  })
})
