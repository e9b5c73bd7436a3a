import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { decideAftercare } from './decideAftercare'

const day = (text: string | null) => (text === null ? null : parsePlainDate(text))

describe('decideAftercare', () => {
  test.each([
    ['nothing yet', null, null, null, null],
    ['it appeared', null, null, '2026-03-01', '2026-03-15'],
    ['a day that was written down', '2026-03-10', null, '2026-03-01', '2026-03-10'],
    ['done', '2026-03-10', '2026-03-09', '2026-03-01', null],
  ])('%s', (_name, dueOn, doneOn, firstServedOn, expected) => {
    expect(decideAftercare({ dueOn: day(dueOn), doneOn: day(doneOn), firstServedOn: day(firstServedOn), days: 14 })).toBe(expected)
  })
})
