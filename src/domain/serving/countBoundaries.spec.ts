import { describe, expect, test } from 'vitest'

import { FAR_FUTURE } from '../time/instant'
import { countBoundaries, nextBoundary } from './countBoundaries'
import { isServedAt } from './isServedAt'
import { at } from './servingFixtures'

const rows = [
  { servedFrom: at(0), servedUntil: at(10) },
  { servedFrom: at(10), servedUntil: FAR_FUTURE },
  { servedFrom: at(5), servedUntil: at(20) },
]

describe('isServedAt', () => {
  test.each([
    [-1, false],
    [0, true],
    [9, true],
    [10, false],
  ])('second %i of a row from 0 until 10: %s', (second, expected) => {
    expect(isServedAt({ row: { servedFrom: at(0), servedUntil: at(10) }, at: at(second) })).toBe(expected)
  })
})

describe('countBoundaries and nextBoundary', () => {
  test.each([
    [-1, 0, at(0)],
    [0, 1, at(5)],
    [4, 1, at(5)],
    [5, 2, at(10)],
    [10, 4, at(20)],
    [19, 4, at(20)],
    [20, 5, null],
    [99999, 5, null],
  ])('at second %i: %i passed', (second, count, next) => {
    expect(countBoundaries({ rows, at: at(second) })).toBe(count)
    expect(nextBoundary({ rows, at: at(second) })).toBe(next)
  })

  test('an open end is no boundary, not even in the last second there is', () => {
    expect(countBoundaries({ rows, at: FAR_FUTURE })).toBe(5)
  })

  test('without rows', () => {
    expect(countBoundaries({ rows: [], at: at(0) })).toBe(0)
    expect(nextBoundary({ rows: [], at: at(0) })).toBeNull()
  })
})
