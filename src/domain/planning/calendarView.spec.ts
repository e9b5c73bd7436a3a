import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, parsePlainDate } from '../time/plainDate'
import {
  formatCalendarView,
  isInWindow,
  nextAnchor,
  parseCalendarView,
  previousAnchor,
  titleOf,
  VIEW_KINDS,
  windowOf,
  type ViewKind,
} from './calendarView'

const day = parsePlainDate
const anyView = fc.record({
  view: fc.constantFrom(...VIEW_KINDS),
  anchor: fc.integer({ min: 0, max: 70_000 }).map((days) => addDays({ date: day('2003-01-01'), days })),
})

test.each<[ViewKind, string, string, string]>([
  ['jaar', '2026-05-14', '2026-01-01', '2027-01-01'],
  ['lijst', '2026-12-31', '2026-01-01', '2027-01-01'],
  ['kwartaal', '2026-01-01', '2026-01-01', '2026-04-01'],
  ['kwartaal', '2026-03-31', '2026-01-01', '2026-04-01'],
  ['kwartaal', '2026-10-01', '2026-10-01', '2027-01-01'],
  ['maand', '2026-12-31', '2026-12-01', '2027-01-01'],
  ['maand', '2028-02-29', '2028-02-01', '2028-03-01'],
  ['week', '2027-01-01', '2026-12-28', '2027-01-04'],
  ['week', '2026-03-16', '2026-03-16', '2026-03-23'],
])('%s of %s is %s up to %s', (view, anchor, from, until) => {
  expect(windowOf({ view, anchor: day(anchor) })).toEqual({ from, until })
})

test('every window holds its anchor, and windows meet without gap', () => {
  fc.assert(
    fc.property(anyView, ({ view, anchor }) => {
      const window = windowOf({ view, anchor })
      expect(isInWindow({ date: anchor, window })).toBe(true)
      expect(isInWindow({ date: window.until, window })).toBe(false)
      expect(daysBetween({ from: window.from, to: window.until })).toBeGreaterThanOrEqual(7)
      const next = nextAnchor({ view, anchor })!
      expect(windowOf({ view, anchor: next }).from).toBe(window.until)
      expect(previousAnchor({ view, anchor: next })).toBe(window.from)
    }),
  )
})

test('the calendar ends', () => {
  expect(previousAnchor({ view: 'maand', anchor: day('2000-01-15') })).toBeNull()
  expect(nextAnchor({ view: 'jaar', anchor: day('2199-06-01') })).toBeNull()
})

test.each<[ViewKind, string, string, string]>([
  ['jaar', '2026-05-14', '2026', '2026'],
  ['lijst', '2026-05-14', '2026', '2026'],
  ['kwartaal', '2026-02-14', 'eerste kwartaal 2026', 'first quarter 2026'],
  ['kwartaal', '2026-12-14', 'vierde kwartaal 2026', 'fourth quarter 2026'],
  ['maand', '2026-03-18', 'maart 2026', 'March 2026'],
  ['week', '2026-03-18', 'week 12, 16 tot en met 22 maart 2026', 'week 12, 16 to 22 March 2026'],
  ['week', '2026-04-01', 'week 14, 30 maart tot en met 5 april 2026', 'week 14, 30 March to 5 April 2026'],
  [
    'week',
    '2027-01-01',
    'week 53, 28 december 2026 tot en met 3 januari 2027',
    'week 53, 28 December 2026 to 3 January 2027',
  ],
])('the title of %s at %s', (view, anchor, nl, en) => {
  expect(titleOf({ view, anchor: day(anchor) })).toBe(nl)
  expect(titleOf({ view, anchor: day(anchor), locale: 'en' })).toBe(en)
})

describe('address', () => {
  const today = day('2026-05-14')
  const parse = (query: string) => parseCalendarView({ params: new URLSearchParams(query), today })

  test.each([
    ['', 'jaar', '2026-05-14'],
    ['weergave=week&op=2027-02-03', 'week', '2027-02-03'],
    ['weergave=WEEK', 'jaar', '2026-05-14'],
    ['weergave=eeuw&op=2026-02-30', 'jaar', '2026-05-14'],
    ['op=1999-12-31', 'jaar', '2026-05-14'],
    ['op=2200-01-01', 'jaar', '2026-05-14'],
    ['op=gisteren&weergave=lijst&thema=x', 'lijst', '2026-05-14'],
  ])('%j', (query, view, anchor) => {
    expect(parse(query)).toEqual({ view, anchor })
  })

  test('there and back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(formatCalendarView(view))).toEqual(view)
      }),
    )
  })
})
