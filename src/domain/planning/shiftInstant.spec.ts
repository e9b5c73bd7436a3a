import { expect, test } from 'vitest'
import { moment } from './planningFixtures'
import { shiftInstant } from './shiftInstant'

test.each([
  ['an ordinary day', '2026-05-14T07:00:00Z', 7, '2026-05-21T07:00:00Z'],
  ['into summer time', '2026-03-28T08:00:00Z', 1, '2026-03-29T07:00:00Z'],
  ['back into winter time', '2026-10-24T07:00:00Z', 1, '2026-10-25T08:00:00Z'],
  ['to a time that does not exist', '2026-03-28T01:30:00Z', 1, '2026-03-29T01:30:00Z'],
  ['earlier', '2026-03-29T07:00:00Z', -1, '2026-03-28T08:00:00Z'],
  ['seconds stay', '2026-05-14T07:00:05Z', 0, '2026-05-14T07:00:05Z'],
])('%s', (_name, instant, days, expected) => {
  expect(shiftInstant({ instant: moment(instant), days, zone: 'Europe/Amsterdam' })).toBe(expected)
})
