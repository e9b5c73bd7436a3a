import { expect, test } from 'vitest'
import { endOfDayAfter } from './endOfDay'
import { parseInstant } from './instant'

test.each([
  ['in winter', '2026-12-10T09:00:00Z', 14, 'Europe/Amsterdam', '2026-12-24T22:59:59Z'],
  ['today', '2026-12-10T09:00:00Z', 0, 'Europe/Amsterdam', '2026-12-10T22:59:59Z'],
  ['past midnight there, before it in UTC', '2026-12-10T23:30:00Z', 1, 'Europe/Amsterdam', '2026-12-12T22:59:59Z'],
  ['over the change to summer time', '2026-03-20T09:00:00Z', 9, 'Europe/Amsterdam', '2026-03-29T21:59:59Z'],
  ['over the end of a year', '2026-12-30T09:00:00Z', 7, 'UTC', '2027-01-06T23:59:59Z'],
])('%s', (_name, instant, days, zone, expected) => {
  expect(endOfDayAfter({ instant: parseInstant(instant), days, zone })).toBe(expected)
})
