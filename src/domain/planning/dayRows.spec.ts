import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, parsePlainDate } from '../time/plainDate'
import { VIEW_KINDS, windowOf, type ViewKind } from './calendarView'
import { buildDayRows } from './dayRows'

const rowsOf = (view: ViewKind, anchor: string) => buildDayRows({ view, anchor: parsePlainDate(anchor) })
const datesOf = (row: ReturnType<typeof rowsOf>[number] | undefined) =>
  row?.cells.map((cell) => cell?.date ?? null)

test('a year is twelve rows of 31 places', () => {
  const rows = rowsOf('jaar', '2026-05-14')
  expect(rows.map(({ cells }) => cells.length)).toEqual(Array(12).fill(31))
  expect(rows.map(({ cells }) => cells.filter((cell) => cell !== null).length)).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
  expect(rows[1]).toMatchObject({ kind: 'month', month: 2, year: 2026 })
  expect(datesOf(rows[1])?.slice(27)).toEqual(['2026-02-28', null, null, null])
  expect(rows[2]?.cells[0]).toEqual({ date: '2026-03-01', isoWeek: 9, isWeekend: true, isOutside: false })
})

test('February of a leap year', () => {
  expect(datesOf(rowsOf('jaar', '2028-01-01')[1])?.slice(28)).toEqual(['2028-02-29', null, null])
})

test.each<[ViewKind, string, number, string, string]>([
  ['maand', '2026-03-18', 6, '2026-02-23', '2026-04-05'],
  ['maand', '2027-02-10', 4, '2027-02-01', '2027-02-28'],
  ['kwartaal', '2026-02-01', 14, '2025-12-29', '2026-04-05'],
  ['week', '2027-01-01', 1, '2026-12-28', '2027-01-03'],
])('%s of %s has %i rows from %s to %s', (view, anchor, count, first, last) => {
  const rows = rowsOf(view, anchor)
  expect(rows).toHaveLength(count)
  expect(rows[0]?.cells[0]?.date).toBe(first)
  expect(rows.at(-1)?.cells.at(-1)?.date).toBe(last)
})

test('days of another month are marked, and a week has its number and year', () => {
  const [row] = rowsOf('maand', '2027-01-10')
  expect(row).toMatchObject({ kind: 'week', isoWeek: 53, isoYear: 2026 })
  expect(row?.cells.map((cell) => [cell?.isOutside, cell?.isWeekend])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, false],
    [false, false],
    [false, true],
    [false, true],
  ])
})

test('each day of the window comes exactly once, in order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VIEW_KINDS), fc.integer({ min: 0, max: 20_000 }), (view, days) => {
      const anchor = addDays({ date: parsePlainDate('2003-01-01'), days })
      const { from, until } = windowOf({ view, anchor })
      const cells = buildDayRows({ view, anchor }).flatMap((row) => row.cells.filter((cell) => cell !== null))
      const inside = cells.filter(({ isOutside }) => !isOutside).map(({ date }) => date)
      expect(inside[0]).toBe(from)
      expect(inside.at(-1)).toBe(addDays({ date: until, days: -1 }))
      cells.slice(1).forEach(({ date }, index) => {
        expect(date).toBe(addDays({ date: cells[index]!.date, days: 1 }))
      })
    }),
    { numRuns: 30 },
  )
})
