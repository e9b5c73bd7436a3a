import { expect, test } from 'vitest'

import { plainDateField } from './plainDateField'

test('a day in a year that no view shows is refused; what may be empty stays so', () => {
  const { validate } = plainDateField({ name: 'plannedDate' }) as unknown as {
    validate: (value: unknown) => string | true
  }
  expect(validate('0026-05-05')).toContain('Dit jaar valt buiten de kalender')
  expect(validate('2026-02-30')).toContain('Dit is geen datum')
  expect([validate('2026-05-05'), validate(null), validate('')]).toEqual([true, true, true])
})
