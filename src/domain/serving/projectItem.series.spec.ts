import { describe, expect, test } from 'vitest'

import type { RecurrenceId } from '../recurrence/recurrence'
import { projectItem } from './projectItem'
import type { Step } from './servingFixtures'
import { at, EVENT_CHANNEL, historyOf, showRows, TIMES } from './servingFixtures'

const show = (steps: readonly Step[]) => showRows(projectItem(historyOf(steps)))
const weekly: Step = { do: 'approve', at: 0, channels: { 'website#1': [10, 15], 'website#2': [20], 'website#3': [30] } }
const [ONE, TWO, THREE] = TIMES as [RecurrenceId, RecurrenceId, RecurrenceId]

describe('a publication series', () => {
  test('has a row under a public id of its own for each time', () => {
    expect(show([weekly])).toEqual(['website#1-nl 1 [10, 15)', 'website#2-nl 1 [20, ∞)', 'website#3-nl 1 [30, ∞)'])
  })

  test('a new edition takes over what has begun at once, and the rest at its moment', () => {
    const next: Step = { do: 'approve', at: 25, channels: { 'website#1': [10, 15], 'website#2': [20], 'website#3': [30] } }
    expect(show([weekly, next])).toEqual([
      'website#1-nl 1 [10, 15)',
      'website#2-nl 1 [20, 25)',
      'website#2-nl 2 [25, ∞)',
      'website#3-nl 2 [30, ∞)',
    ])
  })

  test('a time that the new edition lacks is gone from its approval, however late its next time is', () => {
    const next: Step = { do: 'approve', at: 5, channels: { 'website#3': [30] } }
    expect(show([weekly, next])).toEqual(['website#3-nl 2 [30, ∞)'])
  })

  test('a time that is taken out ends there or never begins, and its past stays', () => {
    expect(show([weekly, { do: 'take-out', at: 25, times: [TWO, THREE] }])).toEqual([
      'website#1-nl 1 [10, 15)',
      'website#2-nl 1 [20, 25)',
    ])
  })

  test('an edition that is approved after it may show the time again', () => {
    const steps: Step[] = [weekly, { do: 'take-out', at: 5, times: [TWO] }, { ...weekly, at: 6 }]
    expect(show(steps)).toContain('website#2-nl 2 [20, ∞)')
  })

  test('one time moves by itself', () => {
    const move: Step = { do: 'move', at: 5, number: 1, channels: ['website#2'], from: 22 }
    expect(show([weekly, move])).toEqual(['website#1-nl 1 [10, 15)', 'website#2-nl 1 [22, ∞)', 'website#3-nl 1 [30, ∞)'])
    const missing: Step = { do: 'move', at: 5, number: 1, channels: ['website#9'], from: 22 }
    expect(() => show([weekly, missing])).toThrow('which edition 1 in nl lacks')
  })

  test('one public id cannot be two times, but what appeared once may become the first of a series', () => {
    const { editions, facts } = historyOf([
      { do: 'approve', at: 0, channels: { website: [0] } },
      { do: 'approve', at: 5, channels: { 'website#1': [5] } },
      { do: 'approve', at: 6, channels: { 'website#2': [6] } },
    ])
    const under = (publicId: string) =>
      editions.map((edition) => ({ ...edition, releases: edition.releases.map((release) => ({ ...release, publicId })) }))
    expect(showRows(projectItem({ editions: under('p').slice(0, 2), facts }))).toEqual(['p 1 [0, 5)', 'p 2 [5, ∞)'])
    expect(() => projectItem({ editions: under('p'), facts })).toThrow('belongs to 1 and cannot also be 2')
  })
})

describe('an event series', () => {
  const steps: Step[] = [
    { do: 'approve', at: 0, channels: { [EVENT_CHANNEL]: [10] } },
    { do: 'take-out', at: 20, times: [TWO] },
  ]
  const timesOf = (list: readonly Step[]) =>
    projectItem(historyOf(list)).map(({ servedFrom, occurrences }) => [servedFrom, occurrences.join('')])

  test('is one post, split where one of its times is taken out', () => {
    expect(timesOf(steps)).toEqual([
      [at(10), '123'],
      [at(20), '13'],
    ])
  })

  test('before it is shown there is nothing to split', () => {
    expect(timesOf([steps[0]!, { do: 'take-out', at: 5, times: [TWO] }])).toEqual([[at(10), '13']])
  })

  test('ends when none of its times is left', () => {
    const rows = show([...steps, { do: 'take-out', at: 30, times: [ONE, THREE] }])
    expect(rows).toEqual(['facebook-nl 1 [10, 20)', 'facebook-nl 1 [20, 30)'])
  })
})
