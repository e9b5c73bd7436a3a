import type { StateShape } from './describeCardState'

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 }
const FILL = { fill: 'currentColor' }

type ShapePath = {
  /** SVG path data within twelve by twelve */
  d: string
  fill: string
  stroke?: string
  strokeWidth?: number
  strokeDasharray?: string
}

/** How each shape of a state is drawn: told apart without colour, at twelve pixels, and on paper. */
export const SHAPE_PATHS: Record<StateShape, ShapePath> = {
  'dotted-circle': { d: 'M10.6 6a4.6 4.6 0 0 1-9.2 0 4.6 4.6 0 0 1 9.2 0Z', ...LINE, strokeDasharray: '2 1.6' },
  'open-circle': { d: 'M10.6 6a4.6 4.6 0 0 1-9.2 0 4.6 4.6 0 0 1 9.2 0Z', ...LINE },
  triangle: { d: 'M6 1.2 11.2 10.6H.8ZM6 4.6v3', ...LINE },
  check: { d: 'm1.6 6.4 3 3.2 5.8-7', ...LINE, strokeWidth: 2 },
  clock: { d: 'M10.8 6a4.8 4.8 0 0 1-9.6 0 4.8 4.8 0 0 1 9.6 0ZM6 3v3.2l2.2 1.4', ...LINE },
  'filled-circle': { d: 'M11.2 6a5.2 5.2 0 0 1-10.4 0 5.2 5.2 0 0 1 10.4 0Z', ...FILL },
  'two-bars': { d: 'M2.2 1.4h2.8v9.2H2.2Zm4.8 0h2.8v9.2H7Z', ...FILL },
  square: { d: 'M2 2h8v8H2Z', ...FILL },
  box: { d: 'M1.2 2.4h9.6v2.4H1.2Zm.8 2.4h8v5.2H2ZM4.6 7h2.8', ...LINE, strokeWidth: 1.2 },
}
