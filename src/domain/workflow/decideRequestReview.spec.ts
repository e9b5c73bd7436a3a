import { expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { decideRequestReview } from './decideRequestReview'
import { sampleChannels, sampleContent, sampleHelpLines } from './sampleContent'

type Input = Parameters<typeof decideRequestReview>[0]

function decide(change: Partial<Input> = {}) {
  return decideRequestReview({
    actor: { role: 'communications' },
    stage: 'writing',
    content: sampleContent,
    channels: sampleChannels,
    helpLines: sampleHelpLines,
    now: parseInstant('2026-05-10T08:00:00Z'),
    zone: 'Europe/Amsterdam',
    ...change,
  })
}

const noText = { ...sampleContent, variants: [] }

test.each<[string, Partial<Input>, string[]]>([
  ['communications', {}, []],
  ['substance', { actor: { role: 'substance' } }, []],
  ['an expert', { actor: { role: 'expert' } }, ['role-may-not']],
  ['an administrator', { actor: { role: 'administrator' } }, ['role-may-not']],
  ['an idea without text', { stage: 'idea', content: noText }, ['no-text']],
  ['in review already, of another or before another day', { stage: 'review' }, []],
  ['approved', { stage: 'approved' }, ['not-in-writing']],
  ['archived', { stage: 'archived' }, ['not-in-writing']],
  ['archived without text', { stage: 'archived', content: noText }, ['not-in-writing']],
  [
    'two things missing',
    { content: { ...sampleContent, contentNote: null, event: null } },
    ['content-note-missing', 'event-missing'],
  ],
  ['a story may be reviewed', { content: { ...sampleContent, isStory: true } }, []],
])('%s', (_name, change, expected) => {
  const decision = decide(change)
  expect(decision.kind === 'blocked' ? decision.reasons.map(({ code }) => code) : []).toEqual(expected)
  expect(decision.kind).toBe(expected.length === 0 ? 'request-review' : 'blocked')
})

test('warnings do not stop it and go along', () => {
  const helpLines = sampleHelpLines.map((line) => ({ ...line, checkAgainBy: parsePlainDate('2026-01-01') }))
  const decision = decide({ helpLines })
  expect(decision.kind === 'request-review' && decision.warnings.map(({ code }) => code)).toEqual([
    'help-line-overdue',
    'help-line-overdue',
  ])
  expect(decide({ helpLines, content: { ...sampleContent, contentNote: null } })).toEqual({
    kind: 'blocked',
    reasons: [expect.objectContaining({ code: 'content-note-missing' })],
  })
})
