import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import type { PlanningCard } from './card'
import { createDayReader } from './dayOfCard'
import { findFreeDay } from './findFreeDay'
import { createOccupancy } from './occupancy'
import { ZONE, day, sampleCard, sampleObservance, sampleVocabulary } from './samplePlan'

const insta = (date: string, change: Partial<PlanningCard> = {}): PlanningCard =>
  sampleCard({ plannedDate: day(date), channelIds: ['instagram'], ...change })

function find(input: {
  card?: Partial<PlanningCard>
  others?: PlanningCard[]
  from: string
  until?: string
  direction?: 'later' | 'earlier'
}) {
  const occupancy = createOccupancy({
    cards: input.others ?? [],
    observances: [sampleObservance('herdenking', { startsOn: '2026-05-04' }, { isRemembrance: true })],
    publicHolidays: [day('2026-05-05')],
    vocabulary: sampleVocabulary,
    days: createDayReader({ zone: ZONE }),
  })
  return findFreeDay({
    card: sampleCard({ id: 'mover', channelIds: ['instagram'], ...input.card }),
    occupancy,
    from: day(input.from),
    until: input.until === undefined ? null : day(input.until),
    direction: input.direction,
  })
}

describe('findFreeDay', () => {
  test.each([
    ['an empty day', { from: '2026-03-10' }, '2026-03-10'],
    ['not a Saturday or Sunday', { from: '2026-03-14' }, '2026-03-16'],
    ['not a public holiday', { from: '2026-05-05' }, '2026-05-06'],
    ['serious on a remembrance day', { from: '2026-05-04' }, '2026-05-04'],
    ['light after a remembrance day', { from: '2026-05-04', card: { tone: 'light' as const } }, '2026-05-06'],
    ['not where a post stands', { from: '2026-03-10', others: [insta('2026-03-10')] }, '2026-03-11'],
    [
      'its own day is free',
      { from: '2026-03-10', others: [insta('2026-03-10', { id: 'mover' })] },
      '2026-03-10',
    ],
    [
      'not the morning after an evening',
      {
        from: '2026-03-10',
        others: [insta('2026-03-10', { releaseAt: parseInstant('2026-03-10T19:00:00Z') })],
      },
      '2026-03-12',
    ],
    [
      'not in a full week of its audience',
      {
        from: '2026-03-11',
        card: { audienceIds: ['jongeren'] },
        others: [
          insta('2026-03-09', { audienceIds: ['jongeren'] }),
          insta('2026-03-10', { audienceIds: ['jongeren'] }),
        ],
      },
      '2026-03-16',
    ],
    [
      'back from the end',
      { from: '2026-03-02', until: '2026-03-15', direction: 'earlier' as const },
      '2026-03-13',
    ],
    ['nothing left', { from: '2026-03-14', until: '2026-03-15' }, null],
    ['an end before the start', { from: '2026-03-14', until: '2026-03-10' }, null],
  ])('%s', (_name, input, expected) => expect(find(input)).toBe(expected))
})
