import { describe, expect, test } from 'vitest'

import { readMoment } from './readMoment'

const zone = 'Europe/Amsterdam'

describe('readMoment', () => {
  test.each([
    ['2026-05-14', '2026-05-13T22:00:00Z'],
    ['2026-01-14', '2026-01-13T23:00:00Z'],
    ['2026-05-14T09:00:00Z', '2026-05-14T09:00:00Z'],
    ['2026-05-14T09:00:00+02:00', '2026-05-14T07:00:00Z'],
    ['2026-05-14T09:00:00 02:00', '2026-05-14T07:00:00Z'],
    ['2026-05-14T09:00:00-04:30', '2026-05-14T13:30:00Z'],
    ['2026-05-14t09:00:00z', '2026-05-14T09:00:00Z'],
    ['2026-05-14T09:00:00.000Z', '2026-05-14T09:00:00Z'],
    ['2026-05-14T09:00:00.001Z', '2026-05-14T09:00:01Z'],
  ])('%s is %s', (text, instant) => {
    expect(readMoment({ text, zone })).toBe(instant)
  })

  test.each([
    '', 'gisteren', '2026-05', '2026-13-01', '2026-02-30', '2026-05-14T09:00', '2026-05-14T09:00:00', '14-05-2026',
    '2026-05-14T25:00:00Z', '0000-01-01', '9999-12-31T23:59:59-12:00', '2026-05-14T09:00:00Z\u0000', '1747212000',
  ])('%j is refused', (text) => {
    expect(() => readMoment({ text, zone })).toThrow(expect.objectContaining({ code: 'invalid-instant' }))
  })
})
