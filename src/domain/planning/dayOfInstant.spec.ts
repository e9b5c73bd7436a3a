import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantFromDate, parseInstant } from '../time/instant'
import { wallTimeFromInstant } from '../time/zone'
import { dayOfInstant, readWallTime } from './dayOfInstant'

test.each([
  ['2026-12-31T22:59:59Z', 'Europe/Amsterdam', '2026-12-31'],
  ['2026-12-31T23:00:00Z', 'Europe/Amsterdam', '2027-01-01'],
  ['2026-07-01T21:59:59Z', 'Europe/Amsterdam', '2026-07-01'],
  ['2026-07-01T22:00:00Z', 'Europe/Amsterdam', '2026-07-02'],
  ['2026-01-01T04:59:59Z', 'America/New_York', '2025-12-31'],
  // Apia went from 29 to 31 December in the middle of a UTC day
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
])('%s in %s is %s', (instant, zone, expected) => {
  expect(dayOfInstant({ instant: parseInstant(instant), zone })).toBe(expected)
})

test('agrees with the wall clock everywhere', () => {
  fc.assert(
    fc.property(
      fc.integer({
        min: Date.parse('2011-12-28T00:00:00Z') / 1000,
        max: Date.parse('2030-01-01T00:00:00Z') / 1000,
      }),
      fc.constantFrom(
        'Europe/Amsterdam',
        'America/New_York',
        'Pacific/Apia',
        'Asia/Kathmandu',
        'Asia/Beirut',
      ),
      (seconds, zone) => {
        const instant = instantFromDate(new Date(seconds * 1000))
        expect(readWallTime({ instant, zone })).toEqual(wallTimeFromInstant({ instant, zone }))
      },
    ),
  )
})

test.each(['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z'])(
  'on a day on which the clock changes: %s',
  (text) => {
    const at = { instant: parseInstant(text), zone: 'Europe/Amsterdam' }
    expect(readWallTime(at)).toEqual(wallTimeFromInstant(at))
  },
)

test('an unknown zone is refused', () => {
  expect(() => dayOfInstant({ instant: parseInstant('2026-01-01T00:00:00Z'), zone: 'Mars' })).toThrowError(
    expect.objectContaining({ code: 'invalid-time-zone' }),
  )
})
