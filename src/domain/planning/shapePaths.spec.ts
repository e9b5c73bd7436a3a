import { expect, test } from 'vitest'

import { STATE_SHAPES } from './describeCardState'
import { SHAPE_PATHS } from './shapePaths'

test('no two states of a card are drawn alike', () => {
  const drawn = Object.values(STATE_SHAPES).map((shape) => JSON.stringify(SHAPE_PATHS[shape]))
  expect(new Set(drawn).size).toBe(drawn.length)
})
