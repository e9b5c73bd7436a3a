import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { describePeriod, findOutlookEnd, listReportPeriods, parseReportPeriod } from './reportPeriod'

const day = parsePlainDate
const today = day('2026-11-24')

describe('the period of an address', () => {
  test.each([
    ['', '2026-01-01', '2026-11-24'],
    ['van=2026-02-01&tot=2026-03-31', '2026-02-01', '2026-03-31'],
    ['van=2026-03-31&tot=2026-02-01', '2026-02-01', '2026-03-31'],
    ['van=2025-07-01', '2025-07-01', '2025-12-31'],
    ['tot=2025-07-01', '2025-01-01', '2025-07-01'],
    ['van=ooit&tot=2026-02-30', '2026-01-01', '2026-11-24'],
    // years that no calendar shows: typed halfway, or made up
    ['van=0001-01-01&tot=9999-12-31', '2026-01-01', '2026-11-24'],
    ['van=0026-01-01&tot=2026-06-30', '2026-01-01', '2026-06-30'],
    ['van=9999-01-01', '2026-01-01', '2026-11-24'],
    ['van=2020-01-01&tot=2026-01-01', '2020-01-01', '2023-01-05'],
  ])('%s is %s to %s', (query, from, until) => {
    expect(parseReportPeriod({ params: new URLSearchParams(query), today })).toEqual({ from, until })
  })
})

describe('how far what is coming reaches', () => {
  test.each([
    ['2026-06-30', '2026-11-24', '2026-12-31'],
    ['2026-11-24', '2026-11-24', '2026-12-31'],
    ['2026-12-05', '2026-12-05', '2027-03-31'],
    // a report of a year that is over looks ahead from today
    ['2025-12-31', '2026-11-24', '2026-12-31'],
  ])('until %s, made on %s: %s', (until, madeOn, end) => {
    expect(findOutlookEnd({ until: day(until), today: day(madeOn) })).toBe(end)
  })
})

test('a period in words', () => {
  expect(describePeriod({ from: day('2026-01-01'), until: today })).toBe('1 januari tot en met 24 november 2026')
  expect(describePeriod({ from: day('2025-12-01'), until: today, locale: 'en' })).toBe(
    '1 December 2025 to 24 November 2026',
  )
})

test('the choices beside the days; half a year only when it is over', () => {
  const labelsOn = (date: string) => listReportPeriods({ today: day(date) }).map(({ label }) => label.nl)
  expect(labelsOn('2026-11-24')).toEqual(['Dit jaar tot nu', 'Dit kwartaal tot nu', 'Eerste half jaar', 'Heel 2025'])
  expect(labelsOn('2026-05-01')).not.toContain('Eerste half jaar')
  expect(listReportPeriods({ today })[1]).toMatchObject({ from: '2026-10-01', until: '2026-11-24' })
})
