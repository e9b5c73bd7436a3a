import { expect, test } from 'vitest'
import { decideRequestChanges } from './decideRequestChanges'
import { ROLES, type Role } from './roles'

type Input = Parameters<typeof decideRequestChanges>[0]

const decide = (change: Partial<Input> = {}) =>
  decideRequestChanges({
    actor: { role: 'substance' },
    stage: 'review',
    givenHash: 'h',
    currentHash: 'h',
    comment: 'Noem de datum.',
    ...change,
  })
const codeOf = (change: Partial<Input>): string | undefined => {
  const decision = decide(change)
  return decision.kind === 'blocked' ? decision.reasons[0]?.code : decision.kind
}

test('the comment comes back without blanks around it', () => {
  expect(decide({ comment: '\n Noem de datum. ' })).toEqual({
    kind: 'request-changes',
    comment: 'Noem de datum.',
  })
})

test.each<[string, Partial<Input>, string]>([
  ['an idea', { stage: 'idea' }, 'not-in-review'],
  ['being written', { stage: 'writing' }, 'not-in-review'],
  ['approved', { stage: 'approved' }, 'not-in-review'],
  ['archived', { stage: 'archived' }, 'not-in-review'],
  ['an older text', { givenHash: 'older' }, 'stale'],
  ['an older text that left review', { givenHash: 'older', stage: 'writing' }, 'stale'],
  ['no comment', { comment: '' }, 'comment-missing'],
  ['blanks', { comment: ' \n\t ' }, 'comment-missing'],
  ['one character', { comment: 'x' }, 'request-changes'],
  ['2000 characters, emoji counted once', { comment: '👋'.repeat(2000) }, 'request-changes'],
  ['2001 characters', { comment: 'x'.repeat(2001) }, 'comment-too-long'],
])('%s', (_name, change, expected) => {
  expect(codeOf(change)).toBe(expected)
})

test.each(ROLES.map((role): [Role, boolean] => [role, role === 'communications' || role === 'substance']))(
  '%s may: %s',
  (role, expected) => {
    expect(codeOf({ actor: { role } })).toBe(expected ? 'request-changes' : 'role-may-not')
  },
)
