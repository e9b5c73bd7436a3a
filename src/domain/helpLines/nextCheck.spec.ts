import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { nextCheck } from './nextCheck'

test.each([
  ['2026-01-15', '2026-07-15'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
  ['2026-06-30', '2026-12-30'],
  ['2026-07-01', '2027-01-01'],
  ['2026-12-31', '2027-06-30'],
])('checked on %s, again by %s', (today, expected) => {
  expect(nextCheck(parsePlainDate(today))).toBe(expected)
})
