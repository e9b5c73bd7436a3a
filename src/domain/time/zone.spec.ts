import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addSeconds, instantFromDate, parseInstant } from './instant'
import { parsePlainDate } from './plainDate'
import { instantFromWallTime, isTimeZone, startOfDay, wallTimeFromInstant } from './zone'

const zone = 'Europe/Amsterdam'
const at = (date: string, time: string, inZone = zone) =>
  instantFromWallTime({ date: parsePlainDate(date), time, zone: inZone })
const wall = (instant: string, inZone = zone) =>
  wallTimeFromInstant({ instant: parseInstant(instant), zone: inZone })

describe('isTimeZone', () => {
  test.each<[unknown, boolean]>([
    ['Europe/Amsterdam', true],
    ['UTC', true],
    ['Pacific/Apia', true],
    ['America/New_York', true],
    ['', false],
    ['Europe/Deventer', false],
    ['+02:00', false],
    ['Etc/GMT-2', false],
    [null, false],
  ])('%j → %s', (value, expected) => {
    expect(isTimeZone(value)).toBe(expected)
  })
})

describe('Amsterdam, clock forward on 29 March 2026', () => {
  test.each([
    ['the last second before the gap', '01:59:59', '2026-03-29T00:59:59Z'],
    ['02:00 does not exist and becomes 03:00', '02:00', '2026-03-29T01:00:00Z'],
    ['02:30 does not exist and becomes 03:30', '02:30', '2026-03-29T01:30:00Z'],
    ['03:00 is the first moment after the gap', '03:00', '2026-03-29T01:00:00Z'],
    ['09:00 is in summer time', '09:00', '2026-03-29T07:00:00Z'],
  ])('%s', (_name, time, expected) => {
    expect(at('2026-03-29', time)).toBe(expected)
  })

  test('09:00 stays 09:00 from Saturday to Sunday', () => {
    expect([at('2026-03-28', '09:00'), at('2026-03-29', '09:00')]).toEqual([
      '2026-03-28T08:00:00Z',
      '2026-03-29T07:00:00Z',
    ])
  })

  test('the wall jumps from 01:59:59 to 03:00:00', () => {
    expect([wall('2026-03-29T00:59:59Z').time, wall('2026-03-29T01:00:00Z').time]).toEqual([
      '01:59:59',
      '03:00:00',
    ])
  })

  test('the day has 23 hours', () => {
    const start = startOfDay({ date: parsePlainDate('2026-03-29'), zone })
    expect(addSeconds({ instant: start, seconds: 23 * 3600 })).toBe(
      startOfDay({ date: parsePlainDate('2026-03-30'), zone }),
    )
  })
})

describe('Amsterdam, clock back on 25 October 2026', () => {
  test.each([
    ['the last second that comes once', '01:59:59', '2026-10-24T23:59:59Z'],
    ['02:00 comes twice and is the first', '02:00', '2026-10-25T00:00:00Z'],
    ['02:30 comes twice and is the first', '02:30', '2026-10-25T00:30:00Z'],
    ['03:00 is in winter time', '03:00', '2026-10-25T02:00:00Z'],
    ['09:00 is in winter time', '09:00', '2026-10-25T08:00:00Z'],
  ])('%s', (_name, time, expected) => {
    expect(at('2026-10-25', time)).toBe(expected)
  })

  test('the wall shows 02:30 twice', () => {
    expect([wall('2026-10-25T00:30:00Z').time, wall('2026-10-25T01:30:00Z').time]).toEqual([
      '02:30:00',
      '02:30:00',
    ])
  })

  test('the day has 25 hours', () => {
    const start = startOfDay({ date: parsePlainDate('2026-10-25'), zone })
    expect(addSeconds({ instant: start, seconds: 25 * 3600 })).toBe(
      startOfDay({ date: parsePlainDate('2026-10-26'), zone }),
    )
  })
})

describe('elsewhere', () => {
  test('Apia skipped 30 December 2011', () => {
    expect(at('2011-12-30', '12:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00Z')
    expect(wall('2011-12-30T10:00:00Z', 'Pacific/Apia')).toEqual({ date: '2011-12-31', time: '00:00:00' })
  })

  test('a day that begins at one o’clock', () => {
    // Beirut puts the clock forward at midnight.
    expect(startOfDay({ date: parsePlainDate('2026-03-29'), zone: 'Asia/Beirut' })).toBe(
      '2026-03-28T22:00:00Z',
    )
    expect(wall('2026-03-28T22:00:00Z', 'Asia/Beirut').time).toBe('01:00:00')
  })

  test('every minute goes through the wall and back, or is the second of two', () => {
    const start = Date.parse('2026-01-01T00:00:00Z') / 60_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 527_040 }), (minutes) => {
        const instant = instantFromDate(new Date((start + minutes) * 60_000))
        const shown = wallTimeFromInstant({ instant, zone })
        const back = instantFromWallTime({ ...shown, zone })
        return (
          back === instant ||
          (back === addSeconds({ instant, seconds: -3600 }) && shown.time.startsWith('02:'))
        )
      }),
    )
  })
})

describe('refusals', () => {
  test.each(['9:00', '24:00', '09:60', '09:00:60', '09.00', '', '09:00Z'])('time %j', (time) => {
    expect(() => at('2026-05-14', time)).toThrowError(expect.objectContaining({ code: 'invalid-input' }))
  })

  test('zone', () => {
    const code = expect.objectContaining({ code: 'invalid-time-zone' })
    expect(() => at('2026-05-14', '09:00', 'Mars/Olympus')).toThrowError(code)
    expect(() => wall('2026-05-14T07:00:00Z', '')).toThrowError(code)
    expect(() => startOfDay({ date: parsePlainDate('2026-05-14'), zone: '+02:00' })).toThrowError(code)
  })
})
