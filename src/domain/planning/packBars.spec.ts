import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, parsePlainDate } from '../time/plainDate'
import { VIEW_KINDS } from './calendarView'
import { buildDayRows } from './dayRows'
import { packBars, type Bar, type PackedRow } from './packBars'

const day = parsePlainDate
const bar = (id: string, from: string, until = from): Bar => ({ id, from: day(from), until: day(until) })
const march = buildDayRows({ view: 'maand', anchor: day('2026-03-18') })
const show = (rows: PackedRow[]) =>
  rows.flatMap(({ segments }, row) =>
    segments.map(
      ({ id, lane, startColumn, endColumn, continuesBefore, continuesAfter }) =>
        `${row}:${lane} ${continuesBefore ? '<' : ''}${id} ` +
        `${startColumn}-${endColumn}${continuesAfter ? '>' : ''}`,
    ),
  )

// Rows of March 2026: row 0 begins on 23 February, row 1 on 2 March, and so on to row 5 on 30 March.
test.each<[string, Bar[], string[]]>([
  ['nothing', [], []],
  ['one day', [bar('a', '2026-03-04')], ['1:0 a 2-2']],
  ['over two rows', [bar('a', '2026-03-07', '2026-03-10')], ['1:0 a 5-6>', '2:0 <a 0-1']],
  ['before and after all rows', [bar('a', '2025-01-01', '2025-02-01'), bar('b', '2026-05-01')], []],
  ['from before the grid', [bar('a', '2026-01-01', '2026-02-24')], ['0:0 <a 0-1']],
  ['to after the grid', [bar('a', '2026-04-05', '2026-04-06')], ['5:0 a 6-6>']],
  ['days of the neighbouring month count', [bar('a', '2026-02-23')], ['0:0 a 0-0']],
  [
    'side by side on one lane',
    [bar('a', '2026-03-02', '2026-03-03'), bar('b', '2026-03-04', '2026-03-05')],
    ['1:0 a 0-1', '1:0 b 2-3'],
  ],
  [
    'the longer one above',
    [bar('a', '2026-03-02'), bar('b', '2026-03-02', '2026-03-05'), bar('c', '2026-03-03')],
    ['1:0 b 0-3', '1:1 a 0-0', '1:1 c 1-1'],
  ],
  [
    'a free lane is used again, the lowest first',
    [
      bar('a', '2026-03-02', '2026-03-04'),
      bar('b', '2026-03-02', '2026-03-03'),
      bar('c', '2026-03-02', '2026-03-03'),
      bar('d', '2026-03-04'),
      bar('e', '2026-03-05'),
    ],
    ['1:0 a 0-2', '1:1 b 0-1', '1:2 c 0-1', '1:1 d 2-2', '1:0 e 3-3'],
  ],
  ['an end before the start is one day', [bar('a', '2026-03-04', '2026-03-01')], ['1:0 a 2-2']],
])('%s', (_name, bars, expected) => {
  expect(show(packBars({ rows: march, bars }))).toEqual(expected)
})

const anyBar = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  from: fc.integer({ min: -40, max: 400 }).map((days) => addDays({ date: day('2026-01-01'), days })),
  length: fc.integer({ min: 0, max: 90 }),
})
const anyBars = fc
  .uniqueArray(anyBar, { maxLength: 40, selector: ({ id }) => id })
  .map((bars) =>
    bars.map(({ id, from, length }) => ({ id, from, until: addDays({ date: from, days: length }) })),
  )

test('no overlap, no lane too many, and every day of a bar is covered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VIEW_KINDS), anyBars, (view, bars) => {
      const rows = buildDayRows({ view, anchor: day('2026-05-14') })
      packBars({ rows, bars }).forEach(({ lanes, segments }, index) => {
        const cells = rows[index]!.cells
        let busiest = 0
        cells.forEach((cell, column) => {
          const here = segments.filter(
            ({ startColumn, endColumn }) => startColumn <= column && column <= endColumn,
          )
          expect(new Set(here.map(({ lane }) => lane)).size).toBe(here.length)
          const expected = bars.filter(
            ({ from, until }) => cell !== null && from <= cell.date && cell.date <= until,
          )
          expect(here.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
          busiest = Math.max(busiest, here.length)
        })
        expect(lanes).toBe(busiest)
      })
    }),
    { numRuns: 25 },
  )
})

test('the order of the input makes no difference', () => {
  const rows = buildDayRows({ view: 'jaar', anchor: day('2026-05-14') })
  fc.assert(
    fc.property(anyBars, (bars) => {
      expect(packBars({ rows, bars: [...bars].reverse() })).toEqual(packBars({ rows, bars }))
    }),
  )
})

test('ten thousand bars, all in place', () => {
  const rows = buildDayRows({ view: 'jaar', anchor: day('2026-05-14') })
  const bars = Array.from({ length: 10_000 }, (_, index) => {
    const from = addDays({ date: day('2026-01-01'), days: (index * 7) % 360 })
    return { id: `b${index}`, from, until: addDays({ date: from, days: index % 5 }) }
  })
  const packed = packBars({ rows, bars })
  expect(new Set(packed.flatMap(({ segments }) => segments.map(({ id }) => id))).size).toBe(10_000)
})
