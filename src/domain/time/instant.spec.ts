import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DomainError } from '../errors'
import {
  addSeconds,
  compareInstants,
  dateFromInstant,
  FAR_FUTURE,
  instantFromDate,
  isInstant,
  maxInstant,
  minInstant,
  parseInstant,
  type Instant,
} from './instant'

const anyInstant = fc
  .integer({ min: Date.parse('0000-01-01T00:00:00Z') / 1000, max: Date.parse(FAR_FUTURE) / 1000 })
  .map((seconds) => instantFromDate(new Date(seconds * 1000)))

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof DomainError ? error.code : `other: ${String(error)}`
  }
  return 'nothing thrown'
}

describe('parseInstant', () => {
  test.each([
    ['UTC', '2026-05-14T07:00:00Z', '2026-05-14T07:00:00Z'],
    ['lower case', '2026-05-14t07:00:00z', '2026-05-14T07:00:00Z'],
    ['milliseconds, as the database gives them', '2026-05-14T07:00:00.000Z', '2026-05-14T07:00:00Z'],
    ['a fraction is cut off', '2026-05-14T07:00:00.999999Z', '2026-05-14T07:00:00Z'],
    ['a fraction before 1970 goes towards the past', '1969-12-31T23:59:58.5Z', '1969-12-31T23:59:58Z'],
    ['summer offset', '2026-05-14T09:00:00+02:00', '2026-05-14T07:00:00Z'],
    ['offset across midnight', '2026-05-14T00:30:00+02:00', '2026-05-13T22:30:00Z'],
    ['negative offset', '2026-12-31T19:00:00-05:00', '2027-01-01T00:00:00Z'],
    ['offset with half an hour', '2026-05-14T12:30:00+05:30', '2026-05-14T07:00:00Z'],
    ['unknown offset', '2026-05-14T07:00:00-00:00', '2026-05-14T07:00:00Z'],
    ['leap day', '2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['leap second in UTC', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['leap second with an offset', '2017-01-01T00:59:60+01:00', '2017-01-01T00:00:00Z'],
    ['a year of two digits stays one', '0050-01-01T00:00:00Z', '0050-01-01T00:00:00Z'],
  ])('%s', (_name, text, expected) => {
    expect(parseInstant(text)).toBe(expected)
  })

  test.each([
    [''],
    ['gisteren'],
    ['2026-05-14'],
    ['2026-05-14T07:00:00'],
    ['2026-05-14T07:00Z'],
    ['2026-05-14 07:00:00Z'],
    ['2026-02-30T07:00:00Z'],
    ['2026-02-29T07:00:00Z'],
    ['2026-13-01T07:00:00Z'],
    ['2026-05-00T07:00:00Z'],
    ['2026-05-14T24:00:00Z'],
    ['2026-05-14T07:60:00Z'],
    ['2026-05-14T07:00:60Z'],
    ['2026-05-14T07:00:61Z'],
    ['2026-05-14T07:00:00+0200'],
    ['2026-05-14T07:00:00+24:00'],
    ['2026-05-14T07:00:00.Z'],
    ['2026-05-14T07:00:00,5Z'],
    ['+012026-05-14T07:00:00Z'],
    ['2026-05-14T07:00:00Z\n'],
    [' 2026-05-14T07:00:00Z'],
    ['9999-12-31T23:59:59-01:00'],
    ['0000-01-01T00:00:00+01:00'],
    ['1778742000'],
  ])('refuses %j', (text) => {
    expect(codeOf(() => parseInstant(text))).toBe('invalid-instant')
  })

  test('refuses what is no text at all', () => {
    expect(codeOf(() => parseInstant(undefined as unknown as string))).toBe('invalid-instant')
  })

  test('gives back every instant unchanged', () => {
    fc.assert(fc.property(anyInstant, (instant) => parseInstant(instant) === instant && isInstant(instant)))
  })
})

describe('isInstant', () => {
  test.each([
    ['2026-05-14T07:00:00Z', true],
    [FAR_FUTURE, true],
    ['2026-05-14T07:00:00.000Z', false],
    ['2026-05-14T09:00:00+02:00', false],
    ['2026-02-30T07:00:00Z', false],
    ['2026-05-14T24:00:00Z', false],
    [1_778_742_000, false],
    [null, false],
  ])('%j → %s', (value, expected) => {
    expect(isInstant(value)).toBe(expected)
  })
})

describe('dates', () => {
  test('a date loses its milliseconds', () => {
    expect(instantFromDate(new Date(1_778_742_000_999))).toBe('2026-05-14T07:00:00Z')
  })

  test('an invalid date is refused', () => {
    expect(codeOf(() => instantFromDate(new Date(Number.NaN)))).toBe('invalid-instant')
  })

  test('a year of five digits is refused', () => {
    expect(codeOf(() => instantFromDate(new Date(Date.UTC(10_000, 0, 1))))).toBe('invalid-instant')
  })

  test('there and back', () => {
    fc.assert(fc.property(anyInstant, (instant) => instantFromDate(dateFromInstant(instant)) === instant))
  })
})

describe('order and arithmetic', () => {
  const early = parseInstant('2026-05-14T07:00:00Z')
  const late = parseInstant('2026-05-14T07:00:01Z')

  test('compares', () => {
    expect([
      compareInstants(early, late),
      compareInstants(late, early),
      compareInstants(early, early),
    ]).toEqual([-1, 1, 0])
  })

  test('text order is time order', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyInstant,
        (a, b) =>
          Math.sign(compareInstants(a, b)) ===
          Math.sign(dateFromInstant(a).getTime() - dateFromInstant(b).getTime()),
      ),
    )
  })

  test('latest and earliest', () => {
    expect(maxInstant(early, late, early)).toBe(late)
    expect(minInstant(late, early, FAR_FUTURE)).toBe(early)
    expect(maxInstant(early)).toBe(early)
  })

  test.each([
    [1, '2026-05-14T07:00:01Z'],
    [-1, '2026-05-14T06:59:59Z'],
    [86_400, '2026-05-15T07:00:00Z'],
    [0, '2026-05-14T07:00:00Z'],
  ])('plus %i seconds', (seconds, expected) => {
    expect(addSeconds({ instant: early, seconds })).toBe(expected)
  })

  test.each<[string, Instant, number, string]>([
    ['a fraction', early, 0.5, 'invalid-input'],
    ['not a number', early, Number.NaN, 'invalid-input'],
    ['beyond the far future', FAR_FUTURE, 1, 'invalid-instant'],
  ])('refuses %s', (_name, instant, seconds, code) => {
    expect(codeOf(() => addSeconds({ instant, seconds }))).toBe(code)
  })
})
