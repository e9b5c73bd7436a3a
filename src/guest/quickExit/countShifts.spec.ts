import { describe, expect, test } from 'vitest'

import { countShifts, SHIFTS_TO_LEAVE } from './countShifts'

describe('countShifts', () => {
  test.each([
    ['one press', [], 0, [0]],
    ['a second within five seconds', [0], 4_999, [0, 4_999]],
    ['the third on the last moment', [0, 3_000], 5_000, [0, 3_000, 5_000]],
    ['too late: it counts as the first', [0, 3_000], 5_001, [5_001]],
    ['long after', [0], 60_000, [60_000]],
  ])('%s', (_name, pressedAt, at, expected) => {
    expect(countShifts({ pressedAt, at })).toEqual(expected)
  })

  test('three quick presses are enough', () => {
    const presses = [100, 300, 500].reduce<number[]>((pressedAt, at) => countShifts({ pressedAt, at }), [])
    expect(presses).toHaveLength(SHIFTS_TO_LEAVE)
  })
})
