import { expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { decideRetention } from './decideRetention'

test.each([
  ['2026-11-28T10:00:00Z', 24, 10, '2024-11-28T10:00:00Z', '2016-11-28T10:00:00Z'],
  ['2026-03-31T10:00:00Z', 1, 1, '2026-02-28T10:00:00Z', '2025-03-31T10:00:00Z'],
  ['2024-02-29T00:00:00Z', 12, 4, '2023-02-28T00:00:00Z', '2020-02-29T00:00:00Z'],
  ['2026-01-15T23:59:59Z', 13, 1, '2024-12-15T23:59:59Z', '2025-01-15T23:59:59Z'],
])('at %s, with %i months and %i years', (now, keepConversationMonths, keepYears, conversation, editions) => {
  const limits = decideRetention({ now: parseInstant(now), rules: { keepConversationMonths, keepYears } })
  expect([limits.conversationBefore, limits.editionsBefore]).toEqual([conversation, editions])
})

test('links and mails go after ninety days', () => {
  const limits = decideRetention({ now: parseInstant('2026-11-28T10:00:00Z'), rules: { keepConversationMonths: 1, keepYears: 1 } })
  expect(limits.trafficBefore).toBe('2026-08-30T10:00:00Z')
})
