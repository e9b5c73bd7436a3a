import { expect, test } from 'vitest'
import { describeDate, describeMoment, nameMonth, nameWeekday, type ScreenLocale } from './dutch'
import { parseInstant } from './instant'
import { parsePlainDate } from './plainDate'

const zone = 'Europe/Amsterdam'

test.each<[string, string | undefined, ScreenLocale, string]>([
  ['2026-05-14T07:00:00Z', undefined, 'nl', 'donderdag 14 mei om 09.00 uur'],
  ['2026-05-14T07:00:00Z', '2026-01-01T00:00:00Z', 'nl', 'donderdag 14 mei om 09.00 uur'],
  ['2026-05-14T07:00:00Z', '2025-11-01T00:00:00Z', 'nl', 'donderdag 14 mei 2026 om 09.00 uur'],
  // New Year's Eve: the year is that of the wall clock, not of UTC
  ['2026-12-31T23:30:00Z', '2027-01-05T00:00:00Z', 'nl', 'vrijdag 1 januari om 00.30 uur'],
  ['2027-01-05T08:00:00Z', '2026-12-31T23:30:00Z', 'nl', 'dinsdag 5 januari om 09.00 uur'],
  ['2026-12-31T22:59:00Z', '2026-12-31T23:30:00Z', 'nl', 'donderdag 31 december 2026 om 23.59 uur'],
  ['2026-12-06T08:05:07Z', undefined, 'nl', 'zondag 6 december om 09.05.07 uur'],
  ['2026-05-14T07:00:00Z', '2026-01-01T00:00:00Z', 'en', 'Thursday 14 May at 09:00'],
  ['2026-05-14T07:00:00Z', '2025-01-01T00:00:00Z', 'en', 'Thursday 14 May 2026 at 09:00'],
])('describeMoment %s seen at %s in %s', (instant, now, locale, expected) => {
  expect(
    describeMoment({
      instant: parseInstant(instant),
      zone,
      locale,
      ...(now === undefined ? {} : { now: parseInstant(now) }),
    }),
  ).toBe(expected)
})

test.each<[string, string | undefined, ScreenLocale, string]>([
  ['2026-05-14', undefined, 'nl', 'donderdag 14 mei 2026'],
  ['2026-08-01', '2026-01-01', 'nl', 'zaterdag 1 augustus'],
  ['2027-03-02', '2026-01-01', 'nl', 'dinsdag 2 maart 2027'],
  ['2026-02-11', '2026-01-01', 'en', 'Wednesday 11 February'],
])('describeDate %s seen on %s in %s', (date, today, locale, expected) => {
  expect(
    describeDate({
      date: parsePlainDate(date),
      locale,
      ...(today === undefined ? {} : { today: parsePlainDate(today) }),
    }),
  ).toBe(expected)
})

test('names of months and weekdays, and no name for a number that has none', () => {
  expect([nameMonth({ month: 1 }), nameMonth({ month: 12, locale: 'en' })]).toEqual(['januari', 'December'])
  expect([nameWeekday({ weekday: 1 }), nameWeekday({ weekday: 7, locale: 'en' })]).toEqual([
    'maandag',
    'Sunday',
  ])
  for (const number of [0, 8, 1.5]) {
    expect(() => nameWeekday({ weekday: number })).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  }
})
