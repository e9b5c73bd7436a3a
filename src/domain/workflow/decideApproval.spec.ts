import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { hashContent } from './contentHash'
import { decideApproval } from './decideApproval'
import type { Approver } from './requiredVerdicts'
import { sampleChannels, sampleContent, sampleHelpLines, sampleWebsite } from './sampleContent'

type Input = Parameters<typeof decideApproval>[0]

const now = parseInstant('2026-05-10T08:00:00Z')
const thursday = parseInstant('2026-05-14T07:00:00Z')
const substance: Approver = { id: 'sub', role: 'substance', isDeputyFor: [] }
const comms: Approver = { id: 'com', role: 'communications', isDeputyFor: [] }
const hash = hashContent(sampleContent)

function decide(change: Partial<Input> = {}) {
  return decideApproval({
    actor: substance,
    stage: 'review',
    givenHash: hash,
    currentHash: hash,
    content: sampleContent,
    channels: sampleChannels,
    helpLines: sampleHelpLines,
    authorIds: ['com'],
    itemRelease: { releaseAt: thursday, endsAt: null },
    variantReleases: {},
    moment: null,
    now,
    zone: 'Europe/Amsterdam',
    ...change,
  })
}

const codesOf = (decision: ReturnType<typeof decideApproval>): string[] | string =>
  decision.kind === 'blocked' ? decision.reasons.map(({ code }) => code) : decision.kind

test('approves, with a release for each channel', () => {
  expect(decide()).toEqual({
    kind: 'approve',
    releases: [
      { channelId: 'c-instagram', channel: 'instagram', releaseAt: thursday, endsAt: null, recurrenceId: null },
      { channelId: 'c-website', channel: 'website', releaseAt: thursday, endsAt: null, recurrenceId: null },
    ],
    missingAfterThis: [],
    warnings: [],
  })
})

describe('what it comes to', () => {
  test.each<[string, Partial<Input>, string[] | string]>([
    ['own text', { authorIds: ['sub'] }, ['own-text']],
    ['communications on a sensitive text', { actor: comms, authorIds: [] }, ['needs-substance']],
    ['communications as deputy', { actor: { ...comms, isDeputyFor: ['sub'] }, authorIds: [] }, 'approve'],
    [
      'communications on another text',
      {
        actor: comms,
        authorIds: [],
        content: { ...sampleContent, isSensitive: false },
      },
      'approve',
    ],
    [
      'an administrator',
      { actor: { id: 'adm', role: 'administrator', isDeputyFor: ['sub'] } },
      ['role-may-not'],
    ],
    ['a story, which then waits for its teller', { content: { ...sampleContent, isStory: true } }, 'approve'],
    ['not in review', { stage: 'writing' }, ['not-in-review']],
    ['approved already', { stage: 'approved' }, ['not-in-review']],
    ['archived', { stage: 'archived' }, ['not-in-review']],
    ['an older text', { givenHash: 'older' }, 'stale'],
    ['an older text that left review by the change', { givenHash: 'older', stage: 'writing' }, 'stale'],
    [
      'an older text, by who may never approve',
      {
        givenHash: 'older',
        actor: { id: 'v', role: 'viewer', isDeputyFor: [] },
      },
      ['role-may-not'],
    ],
    ['something is missing', { content: { ...sampleContent, contentNote: null } }, ['content-note-missing']],
    ['no text at all', { content: { ...sampleContent, variants: [] } }, ['no-text', 'no-variant']],
    [
      'missing and a moment in the past, at once',
      {
        content: { ...sampleContent, contentNote: null },
        moment: parseInstant('2026-05-10T07:59:59Z'),
      },
      ['content-note-missing', 'moment-in-past'],
    ],
    [
      'missing comes before the moment',
      {
        content: { ...sampleContent, contentNote: null },
        itemRelease: { releaseAt: null, endsAt: null },
      },
      ['content-note-missing'],
    ],
    ['no moment', { itemRelease: { releaseAt: null, endsAt: null } }, 'needs-moment'],
    ['no moment, but now', { itemRelease: { releaseAt: null, endsAt: null }, moment: 'now' }, 'approve'],
    [
      'the end before the begin',
      { itemRelease: { releaseAt: thursday, endsAt: thursday } },
      ['ends-before-release', 'ends-before-release'],
    ],
    ['earlier verdicts do not hinder', { verdicts: [{ actorId: 'x', kind: 'request-changes' }] }, 'approve'],
  ])('%s', (_name, change, expected) => {
    expect(codesOf(decide(change))).toEqual(expected)
  })
})

test('a stale answer tells the current hash', () => {
  expect(decide({ givenHash: 'older' })).toEqual({ kind: 'stale', currentHash: hash })
})

test('only the channels without a moment are asked for', () => {
  expect(
    decide({
      variantReleases: { 'c-website': { releaseAt: parseInstant('2026-05-01T07:00:00Z'), endsAt: null } },
    }),
  ).toEqual({ kind: 'needs-moment', channels: ['website'] })
})

test('warnings go along', () => {
  const helpLines = sampleHelpLines.map((line) => ({ ...line, checkAgainBy: parsePlainDate('2026-01-01') }))
  const variants = [{ ...sampleWebsite, plain: 'Bel 112.' }]
  const decision = decide({ helpLines, content: { ...sampleContent, variants } })
  expect(decision.kind === 'approve' && decision.warnings.map(({ code }) => code)).toEqual([
    'help-line-overdue',
    'help-line-overdue',
    'phone-in-text',
  ])
})
