import { expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { decideCompletion } from './decideCompletion'
import type { Verdict } from './requiredVerdicts'
import { sampleChannels, sampleContent, sampleHelpLines } from './sampleContent'

type Input = Parameters<typeof decideCompletion>[0]

const adviser: Verdict = { actorId: 'sub', kind: 'approve' }
const teller: Verdict = { actorId: 'link', kind: 'approve', assentOf: 'wilg' }
const later = parseInstant('2026-06-01T07:00:00Z')
const story: Input = {
  stage: 'review',
  content: { ...sampleContent, kind: 'publication', event: null, isStory: true },
  channels: sampleChannels,
  helpLines: sampleHelpLines,
  verdicts: [adviser, teller],
  users: [{ id: 'sub', role: 'substance', isDeputyFor: [] }],
  authorIds: ['comm', 'wilg'],
  tellerIds: ['wilg'],
  itemRelease: { releaseAt: later, endsAt: null },
  variantReleases: {},
  now: parseInstant('2026-05-12T08:00:00Z'),
  zone: 'Europe/Amsterdam',
}

test.each<[string, Partial<Input>, string]>([
  ['the last yes that was missing', {}, 'complete'],
  ['in either order', { verdicts: [teller, adviser] }, 'complete'],
  ['not asked for review yet', { stage: 'writing' }, 'review'],
  ['approved already', { stage: 'approved' }, 'review'],
  ['archived', { stage: 'archived' }, 'review'],
  ['no adviser yet', { verdicts: [teller] }, 'verdicts'],
  ['an adviser who wrote it', { authorIds: ['sub'] }, 'verdicts'],
  ['the teller says no', { verdicts: [adviser, { ...teller, kind: 'request-changes' }] }, 'verdicts'],
  ['something is missing in the text', { content: { ...story.content, contentNote: null } }, 'text'],
  ['no moment was chosen', { itemRelease: { releaseAt: null, endsAt: null } }, 'moment'],
  ['the moment has passed', { now: parseInstant('2026-06-02T07:00:00Z') }, 'moment'],
])('%s: %s', (_name, change, expected) => {
  const completion = decideCompletion({ ...story, ...change })
  expect(completion.kind === 'waits' ? completion.for : completion.kind).toBe(expected)
})

test('appears where and when the adviser chose', () => {
  const completion = decideCompletion(story)
  expect(completion.kind === 'complete' && completion.releases.map(({ channel, releaseAt }) => [channel, releaseAt])).toEqual([
    ['instagram', later],
    ['website', later],
  ])
})
