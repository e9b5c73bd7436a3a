import { expect, test } from 'vitest'
import { leastAdvancedStage, STAGE_LABELS, STAGES, type Stage } from './stages'

test.each<[Stage[], Stage]>([
  [[], 'idea'],
  [['approved'], 'approved'],
  [['approved', 'writing'], 'writing'],
  [['archived', 'approved'], 'approved'],
  [['archived'], 'archived'],
  [['review', 'idea', 'approved'], 'idea'],
  [['review', 'approved', 'review'], 'review'],
])('least advanced of %j is %s', (stages, expected) => {
  expect(leastAdvancedStage(stages)).toBe(expected)
})

test('every stage has its own label in both languages', () => {
  for (const locale of ['nl', 'en'] as const) {
    expect(new Set(STAGES.map((stage) => STAGE_LABELS[stage][locale])).size).toBe(STAGES.length)
  }
})
