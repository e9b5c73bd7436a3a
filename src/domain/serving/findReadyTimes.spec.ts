import { expect, test } from 'vitest'

import type { RecurrenceId } from '../recurrence/recurrence'
import { findReadyTimes } from './findReadyTimes'
import { at, EVENT_CHANNEL, historyOf, TIMES, type Step } from './servingFixtures'

const evenings: Step = { do: 'approve', at: 0, channels: { [EVENT_CHANNEL]: [10] } }
const weekly: Step = { do: 'approve', at: 0, channels: { 'website#1': [10, 15], 'website#2': [20] } }
const [ONE, TWO] = TIMES as [RecurrenceId, RecurrenceId]

test.each<[string, Step[], string[]]>([
  ['nothing approved', [], []],
  ['one post with all its times', [evenings], ['1', '2', '3']],
  ['a post per time', [weekly], ['1', '2']],
  ['what was taken out', [evenings, { do: 'take-out', at: 5, times: [TWO] }], ['1', '3']],
  ['approved again after that', [evenings, { do: 'take-out', at: 5, times: [TWO] }, { ...evenings, at: 6 }], ['1', '2', '3']],
  ['a time that the newest edition lacks', [weekly, { do: 'approve', at: 5, channels: { 'website#1': [10] } }], ['1']],
  ['taken back', [weekly, { do: 'withdraw', at: 5 }], []],
  ['another language still has it', [weekly, { ...evenings, at: 3, language: 'en' }, { do: 'withdraw', at: 5 }], ['1', '2', '3']],
])('%s', (_name, steps, times) => {
  expect([...findReadyTimes({ history: historyOf(steps), now: at(12) })].sort()).toEqual(times)
})

test('a release that is over is nobody’s any more', () => {
  const history = historyOf([weekly])
  expect(findReadyTimes({ history, now: at(14) }).has(ONE)).toBe(true)
  expect(findReadyTimes({ history, now: at(15) }).has(ONE)).toBe(false)
})
