import { describe, expect, test } from 'vitest'

import { formatJournalFilter, parseJournalFilter } from './journalFilter'

describe('the filter of the journal', () => {
  test.each([
    ['', ''],
    ['wat=withdrawn&uitkomst=ok', 'wat=withdrawn&uitkomst=ok'],
    ['wat=verzonnen', ''],
    ['uitkomst=misschien', ''],
    ['van=2026-02-30', ''],
    ['van=2026-03-01&tot=2026-03-31', 'van=2026-03-01&tot=2026-03-31'],
    ['wie=7&onderwerp=a-b_c', 'wie=7&onderwerp=a-b_c'],
    ['wie=%27%20or%201=1', ''],
    ['wie=systeem', 'wie=systeem'],
    ['wie=gasten&naam=+Straat+praat+', 'wie=gasten&naam=Straat+praat'],
    ['wie=toString', 'wie=toString'],
    ['soort=help-lines', 'soort=help-lines'],
    ['soort=help%20lines', ''],
    ['naam=+', ''],
    ['voor=120', 'voor=120'],
    ['voor=-1', ''],
    ['voor=1.5', ''],
    ['wat=withdrawn&wat=seeded', 'wat=withdrawn'],
  ])('%j reads as %j', (query, expected) => {
    expect(formatJournalFilter(parseJournalFilter(new URLSearchParams(query)))).toBe(expected)
  })

  test.each([
    ['wie=systeem', { actorId: null, actorKind: 'system' }],
    ['wie=programma', { actorId: null, actorKind: 'api-client' }],
    ['wie=7', { actorId: '7', actorKind: null }],
    ['', { actorId: null, actorKind: null, objectType: null, name: null }],
    [`naam=${'x'.repeat(200)}`, { name: 'x'.repeat(80) }],
  ])('%j means %j', (query, expected) => {
    expect(parseJournalFilter(new URLSearchParams(query))).toMatchObject(expected)
  })
})
