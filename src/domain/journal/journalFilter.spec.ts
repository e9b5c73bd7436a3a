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
    ['voor=120', 'voor=120'],
    ['voor=-1', ''],
    ['voor=1.5', ''],
    ['wat=withdrawn&wat=seeded', 'wat=withdrawn'],
  ])('%j reads as %j', (query, expected) => {
    expect(formatJournalFilter(parseJournalFilter(new URLSearchParams(query)))).toBe(expected)
  })
})
