/** Three presses within five seconds leave the page, as the GOV.UK component "Exit this page" does. */
export const SHIFTS_TO_LEAVE = 3
export const SHIFT_WINDOW_MS = 5_000

/** How far somebody is with pressing Shift. */
export type ShiftCount = {
  /** moments of the presses so far, in milliseconds, oldest first */
  pressedAt: readonly number[]
  /** whether a Shift is down, and no other key went down since: the beginning of a press that counts */
  isAlone: boolean
}

export type Stroke = { kind: 'down' | 'up'; isShift: boolean; at: number }

export const NO_SHIFTS: ShiftCount = { pressedAt: [], isAlone: false }

/**
 * What one stroke of the keyboard does to the count. A capital is no press: Shift counts only by itself, and any
 * other key begins anew. So does a press that comes more than five seconds after the first.
 *
 * @param stroke a key that goes down or comes up, at a moment in milliseconds; a key held down goes down once
 * @example countShifts({ count: { pressedAt: [0, 400], isAlone: true }, stroke: { kind: 'up', isShift: true, at: 900 } })
 *   // { pressedAt: [0, 400, 900], isAlone: false }: three, so leave
 */
export function countShifts({ count, stroke: { kind, isShift, at } }: { count: ShiftCount; stroke: Stroke }): ShiftCount {
  if (kind === 'down') return isShift ? { ...count, isAlone: true } : NO_SHIFTS
  if (!isShift || !count.isAlone) return count
  const [first] = count.pressedAt
  const isInTime = first !== undefined && at - first <= SHIFT_WINDOW_MS
  return { pressedAt: isInTime ? [...count.pressedAt, at] : [at], isAlone: false }
}
