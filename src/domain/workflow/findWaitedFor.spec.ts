import { describe, expect, test } from 'vitest'

import { findStandingYes, findWaitedFor, waitsForTeller } from './findWaitedFor'
import type { VerdictRequirement } from './requiredVerdicts'

const needs = (...kinds: VerdictRequirement['kind'][]) => kinds.map((kind) => ({ kind }))
const yes = (actorId: string) => ({ actorId, kind: 'approve' as const })
const no = (actorId: string) => ({ actorId, kind: 'request-changes' as const })

describe('findStandingYes', () => {
  test.each([
    ['nobody', [], []],
    ['one', [yes('u1')], ['u1']],
    ['one who said it twice', [yes('u1'), yes('u1')], ['u1']],
    ['none before a no', [yes('u1'), no('u2')], []],
    ['a teller by a link', [{ ...yes('link'), assentOf: 'teller' }], ['teller']],
    ['who said it after a no', [yes('u1'), no('u2'), yes('u2')], ['u2']],
  ])('%s', (_, verdicts, expected) => expect(findStandingYes(verdicts)).toEqual(expected))
})

describe('findWaitedFor', () => {
  const reviewers = [
    { id: 'u1', standsInFor: null },
    { id: 'u2', standsInFor: null },
    { id: 'u3', standsInFor: 'u2' },
  ]
  test.each<[string, string[], string[], VerdictRequirement[], string[]]>([
    ['all while eyes are missing', [], [], needs('substance', 'expert-assent'), ['u1', 'u2', 'u3']],
    ['not who said yes', [], ['u1'], needs('substance'), ['u2', 'u3']],
    ['not the absent one for whom somebody said yes', [], ['u3'], needs('substance'), ['u1']],
    ['nobody asked by role while only the teller is missing', [], ['u1'], needs('expert-assent'), []],
    ['who was asked by name is still asked', ['u2'], ['u1'], needs('expert-assent'), ['u2', 'u3']],
    ['all when it waits for a moment', [], ['u1'], [], ['u1', 'u2', 'u3']],
  ])('%s', (_, named, said, stillNeeds, expected) => {
    expect(findWaitedFor({ reviewers, named, yes: said, stillNeeds }).map(({ id }) => id)).toEqual(expected)
  })
})

test.each<[VerdictRequirement[], boolean]>([
  [[], false],
  [needs('substance', 'expert-assent'), false],
  [needs('expert-assent'), true],
])('waitsForTeller(%j) is %s', (stillNeeds, expected) => expect(waitsForTeller(stillNeeds)).toBe(expected))
