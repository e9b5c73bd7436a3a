import { expect, test } from 'vitest'
import { isRole, ROLE_LABELS, ROLES } from './roles'

test('the roles of the model, in order', () => {
  expect(ROLES).toEqual(['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer'])
})

test('every role has its own label in both languages', () => {
  for (const locale of ['nl', 'en'] as const) {
    const labels = ROLES.map((role) => ROLE_LABELS[role][locale].trim())
    expect(new Set(labels).size).toBe(ROLES.length)
    expect(labels).not.toContain('')
  }
})

test.each([
  ['viewer', true],
  ['Viewer', false],
  ['', false],
  [null, false],
  [['viewer'], false],
])('isRole(%j) is %s', (value, expected) => {
  expect(isRole(value)).toBe(expected)
})
