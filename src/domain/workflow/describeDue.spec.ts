import { expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { describeDue } from './describeDue'

test.each([
  ['2026-05-20', 'nog 8 dagen', '8 days left'],
  ['2026-05-14', 'nog 2 dagen', '2 days left'],
  ['2026-05-13', 'nog 1 dag', '1 day left'],
  ['2026-05-12', 'vandaag', 'due today'],
  ['2026-05-11', '1 dag te laat', '1 day late'],
  ['2026-05-09', '3 dagen te laat', '3 days late'],
])('due on %s: %s', (day, nl, en) => {
  const due = { dueOn: parsePlainDate(day), today: parsePlainDate('2026-05-12') }
  expect([describeDue(due), describeDue({ ...due, locale: 'en' })]).toEqual([nl, en])
})

test('a change of the clock is no day', () => {
  expect(describeDue({ dueOn: parsePlainDate('2026-03-30'), today: parsePlainDate('2026-03-28') })).toBe('nog 2 dagen')
})
