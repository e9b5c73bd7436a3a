import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from './roles'
import { STAGES } from './stages'
import { ACTIONS, canEverPerform, canPerform, type Action } from './transitions'

// One letter per stage: idea, writing, review, approved, archived.
// y: may · c: may in items they co-write · -: may not
const EXPECTED: Record<Action, Record<Role, string>> = {
  edit: {
    administrator: '-----',
    communications: 'yyyy-',
    substance: 'yyyy-',
    expert: 'cccc-',
    partner: '-----',
    viewer: '-----',
  },
  plan: {
    administrator: '-----',
    communications: 'yyyy-',
    substance: 'yyyy-',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  'request-review': {
    administrator: '-----',
    communications: '-yy--',
    substance: '-yy--',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  approve: {
    administrator: '-----',
    communications: '--y--',
    substance: '--y--',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  'request-changes': {
    administrator: '-----',
    communications: '--y--',
    substance: '--y--',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  'move-release': {
    administrator: '-----',
    communications: 'yyyy-',
    substance: 'yyyy-',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  withdraw: {
    administrator: '-----',
    communications: 'yyyyy',
    substance: 'yyyyy',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  archive: {
    administrator: '-----',
    communications: 'yyyy-',
    substance: '-----',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
  unarchive: {
    administrator: '-----',
    communications: '----y',
    substance: '-----',
    expert: '-----',
    partner: '-----',
    viewer: '-----',
  },
}

const rows = ACTIONS.flatMap((action) =>
  ROLES.flatMap((role) =>
    STAGES.map((stage, index) => ({ action, role, stage, expected: EXPECTED[action][role].charAt(index) })),
  ),
)

describe('who may do what in which stage', () => {
  test('the table is complete', () => {
    expect(rows).toHaveLength(270)
    expect(rows.every(({ expected }) => ['y', 'c', '-'].includes(expected))).toBe(true)
  })

  test.each(rows)('$role, $action in $stage: $expected', ({ action, role, stage, expected }) => {
    expect(canPerform({ action, role, stage })).toBe(expected === 'y')
    expect(canPerform({ action, role, stage, isCoWriter: true })).toBe(expected !== '-')
  })
})

test.each<[Action, Role, boolean]>([
  ['approve', 'communications', true],
  ['approve', 'substance', true],
  ['approve', 'administrator', false],
  ['approve', 'expert', false],
  ['edit', 'expert', true],
  ['edit', 'partner', false],
  ['archive', 'substance', false],
])('in some stage, %s by %s: %s', (action, role, expected) => {
  expect(canEverPerform({ action, role })).toBe(expected)
})
