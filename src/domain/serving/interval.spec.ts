import { describe, expect, test } from 'vitest'

import { addSeconds, parseInstant } from '../time/instant'
import { intersectIntervals, isEmptyInterval, subtractIntervals } from './interval'

const START = parseInstant('2026-05-14T07:00:00Z')
const span = ([from, until]: readonly [number, number]) => ({
  from: addSeconds({ instant: START, seconds: from }),
  until: addSeconds({ instant: START, seconds: until }),
})

describe('subtractIntervals', () => {
  test.each<[string, [number, number], [number, number][], [number, number][]]>([
    ['no cut', [0, 10], [], [[0, 10]]],
    ['a cut in the middle leaves two pieces', [0, 10], [[3, 5]], [[0, 3], [5, 10]]],
    ['a cut at the start', [0, 10], [[-5, 4]], [[4, 10]]],
    ['a cut at the end', [0, 10], [[4, 10]], [[0, 4]]],
    ['a cut over everything', [0, 10], [[0, 10]], []],
    ['cuts outside', [0, 10], [[-5, 0], [10, 20]], [[0, 10]]],
    ['overlapping cuts in any order', [0, 10], [[5, 8], [2, 6]], [[0, 2], [8, 10]]],
    ['an empty cut splits nothing', [0, 10], [[5, 5]], [[0, 10]]],
    ['an empty interval', [5, 5], [], []],
    ['an interval that ends before it starts', [5, 3], [[0, 1]], []],
  ])('%s', (_name, interval, cuts, expected) => {
    expect(subtractIntervals({ interval: span(interval), cuts: cuts.map(span) })).toEqual(expected.map(span))
  })
})

describe('intersectIntervals', () => {
  test('gives what both share', () => {
    expect(intersectIntervals({ a: span([0, 5]), b: span([3, 9]) })).toEqual(span([3, 5]))
  })

  test('is empty where intervals only touch', () => {
    expect(isEmptyInterval(intersectIntervals({ a: span([0, 5]), b: span([5, 9]) }))).toBe(true)
    expect(isEmptyInterval(span([0, 1]))).toBe(false)
  })
})
