import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { findReviewers, rolesAskedByDefault, type AskedOf, type Colleague } from './findReviewers'
import type { Role } from './roles'

const today = parsePlainDate('2026-05-12')
const person = (id: string, role: Role, more: Partial<Colleague> = {}): Colleague => ({
  id,
  role,
  absentFrom: null,
  absentUntil: null,
  deputyId: null,
  ...more,
})
const away = { absentFrom: parsePlainDate('2026-05-11'), absentUntil: parsePlainDate('2026-05-15') }

const COLLEAGUES = [
  person('comm', 'communications'),
  person('comm2', 'communications'),
  person('sub', 'substance', { ...away, deputyId: 'comm2' }),
  person('sub2', 'substance'),
  person('viewer', 'viewer'),
]
const asked = (more: Partial<AskedOf>): AskedOf => ({ people: [], roles: [], askedBy: 'comm', ...more })

test.each([
  [{ isSensitive: true, isStory: false }, ['substance']],
  [{ isSensitive: false, isStory: true }, ['substance']],
  [{ isSensitive: false, isStory: false }, ['communications', 'substance']],
])('%j is asked of %j', (content, roles) => {
  expect(rolesAskedByDefault(content)).toEqual(roles)
})

describe('findReviewers', () => {
  test.each<[string, AskedOf, string[]]>([
    ['by name', asked({ people: ['sub2'] }), ['sub2']],
    ['nobody else has that role', asked({ roles: ['viewer'] }), ['viewer']],
    ['by role, with the deputy of who is away', asked({ roles: ['substance'] }), ['sub', 'sub2', 'comm2 for sub']],
    ['by name and by role, each once', asked({ people: ['sub2'], roles: ['substance'] }), ['sub', 'sub2', 'comm2 for sub']],
    ['not of who asked', asked({ roles: ['communications'] }), ['comm2']],
    ['of who asked, when they name themselves', asked({ people: ['comm'] }), ['comm']],
    ['a deputy who is asked as well is asked once', asked({ people: ['sub', 'comm2'] }), ['comm2', 'sub']],
    ['the deputy does not judge what they asked', asked({ people: ['sub'], askedBy: 'comm2' }), ['sub']],
    ['who left is asked no more', asked({ people: ['gone'] }), []],
  ])('%s', (_name, question, expected) => {
    const found = findReviewers({ asked: question, colleagues: COLLEAGUES, today })
    expect(found.map(({ id, standsInFor }) => (standsInFor ? `${id} for ${standsInFor}` : id))).toEqual(expected)
  })

  test.each([
    ['the day before', '2026-05-10', 1],
    ['the first day', '2026-05-11', 2],
    ['the last day', '2026-05-15', 2],
    ['the day after', '2026-05-16', 1],
  ])('%s of an absence', (_name, day, count) => {
    const found = findReviewers({ asked: asked({ people: ['sub'] }), colleagues: COLLEAGUES, today: parsePlainDate(day) })
    expect(found).toHaveLength(count)
  })

  test('a deputy without dates stands in always', () => {
    const colleagues = [person('sub', 'substance', { deputyId: 'comm2' }), person('comm2', 'communications')]
    expect(findReviewers({ asked: asked({ people: ['sub'] }), colleagues, today })).toHaveLength(2)
  })
})
