import { expect, test } from 'vitest'

import { findEarlierName } from './findEarlierName'
import type { RecurrenceId } from './recurrence'

test.each<[string, string[], string[], string | null]>([
  ['its own name', ['2026-05-12T20:00', '2026-05-12T19:30'], [], '2026-05-12T20:00'],
  ['the name from before', ['2026-05-05T19:30', '2026-05-12T19:30'], ['2026-05-12T20:00'], '2026-05-12T19:30'],
  ['no name of another time that stands', ['2026-05-12T10:00'], ['2026-05-12T10:00', '2026-05-12T20:00'], null],
  ['none where two could be meant', ['2026-05-12T10:00', '2026-05-12T19:30'], ['2026-05-12T20:00'], null],
  ['nothing of another day', ['2026-05-13T19:30'], [], null],
])('%s', (_name, known, standing, name) => {
  const id = '2026-05-12T20:00' as RecurrenceId
  expect(findEarlierName({ id, known: new Set(known as RecurrenceId[]), standing: new Set(standing as RecurrenceId[]) })).toBe(name)
})
