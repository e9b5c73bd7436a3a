import { describe, expect, test } from 'vitest'

import { countShifts, NO_SHIFTS, SHIFTS_TO_LEAVE, type ShiftCount, type Stroke } from './countShifts'

/** Strokes a tenth of a second apart: `S` and `s` are Shift going down and coming up, other letters are other keys. */
function strokesOf(keys: string): Stroke[] {
  return [...keys].map((key, index) => ({
    kind: key === key.toUpperCase() ? 'down' : 'up',
    isShift: key.toUpperCase() === 'S',
    at: index * 100,
  }))
}

const follow = (strokes: readonly Stroke[]): number =>
  strokes.reduce<ShiftCount>((count, stroke) => countShifts({ count, stroke }), NO_SHIFTS).pressedAt.length

describe('countShifts', () => {
  test.each([
    ['one press', [], 0, [0]],
    ['a second within five seconds', [0], 4_999, [0, 4_999]],
    ['the third on the last moment', [0, 3_000], 5_000, [0, 3_000, 5_000]],
    ['too late: it counts as the first', [0, 3_000], 5_001, [5_001]],
    ['long after', [0], 60_000, [60_000]],
  ])('%s', (_name, pressedAt, at, expected) => {
    const stroke: Stroke = { kind: 'up', isShift: true, at }
    expect(countShifts({ count: { pressedAt, isAlone: true }, stroke }).pressedAt).toEqual(expected)
  })

  test.each([
    ['three quick presses are enough', 'SsSsSs', SHIFTS_TO_LEAVE],
    ['a capital is no press', 'SDds', 0],
    ['nor are three in a row, however the fingers come up', 'SDdsEeSGgsSGsgSDds', 0],
    ['a capital takes away the presses before it', 'SsSsSDds', 0],
    ['so does a small letter', 'SsSsDdSs', 1],
    ['a key that was down before and comes up leaves the count alone', 'DSsdSsSs', SHIFTS_TO_LEAVE],
    ['Shift that went down on another page', 'sss', 0],
    ['both Shifts at once are one press', 'SSss', 1],
  ])('%s', (_name, keys, expected) => {
    expect(follow(strokesOf(keys))).toBe(expected)
  })
})
