/** Three presses within five seconds leave the page, as the GOV.UK component "Exit this page" does. */
export const SHIFTS_TO_LEAVE = 3
export const SHIFT_WINDOW_MS = 5_000

/**
 * How far somebody is with pressing Shift. A press that comes more than five seconds after the first begins anew.
 *
 * @param pressedAt moments of the presses so far, in milliseconds, oldest first
 * @example countShifts({ pressedAt: [0, 400], at: 900 }) // [0, 400, 900]: three, so leave
 */
export function countShifts({ pressedAt, at }: { pressedAt: readonly number[]; at: number }): number[] {
  const [first] = pressedAt
  return first !== undefined && at - first <= SHIFT_WINDOW_MS ? [...pressedAt, at] : [at]
}
