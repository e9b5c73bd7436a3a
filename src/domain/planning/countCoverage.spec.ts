import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/plainDate'
import type { PlanningCard } from './card'
import { countCoverage, listGaps, selectYear } from './countCoverage'
import { crossCoverage, WITHOUT_VALUE } from './crossCoverage'
import { createDayReader } from './dayOfCard'
import { DIMENSIONS, listValues, type Dimension } from './dimensions'
import { findClashes } from './findClashes'
import { findSilentMonths } from './findSilentMonths'
import {
  NOW,
  TODAY,
  ZONE,
  day,
  sampleCard,
  sampleTerm,
  sampleVocabulary,
  sampleYear,
  stretch,
} from './samplePlan'
import { suggestForGap } from './suggestForGap'

const shown = {
  stage: 'approved' as const,
  served: [stretch('2026-02-01T08:00:00Z', '2026-12-01T08:00:00Z')],
}
const cards: PlanningCard[] = [
  sampleCard({ id: 'post', plannedDate: day('2026-02-01'), themeIds: ['sextortion', 'online'], ...shown }),
  sampleCard({ id: 'armed', plannedDate: day('2026-04-01'), themeIds: ['ouderen'], stage: 'approved' }),
  sampleCard({
    id: 'wish',
    plannedDate: day('2026-05-01'),
    themeIds: ['sgg'],
    audienceIds: ['jongeren', 'omstanders'],
  }),
  sampleCard({
    id: 'training',
    plannedDate: day('2026-02-10'),
    kind: 'activity',
    attentionPointIds: ['signaleren'],
  }),
  sampleCard({ id: 'dropped', plannedDate: day('2026-02-10'), stage: 'archived', themeIds: ['sgg'] }),
  sampleCard({ id: 'last-year', plannedDate: day('2025-12-31'), themeIds: ['sgg'] }),
  sampleCard({ id: 'idea', themeIds: ['sgg'] }),
  sampleCard({ id: 'changed', seriesId: 'wish', plannedDate: day('2026-05-08'), themeIds: ['sgg'] }),
]

function coverage(targets = sampleYear().targets) {
  return countCoverage({
    cards,
    year: sampleYear({ targets }),
    vocabulary: sampleVocabulary,
    now: NOW,
    zone: ZONE,
  })
}

describe('countCoverage', () => {
  test('planned holds approved, approved holds shown', () => {
    expect(coverage()).toMatchObject({ total: { planned: 4, approved: 3, shown: 2 }, undated: 1 })
  })

  test('a theme counts what is below it, each item once', () => {
    const { rows, without } = coverage().dimensions.theme
    expect(rows.map(({ id, depth, planned, shown: seen }) => [id, depth, planned, seen])).toEqual([
      ['sgg', 0, 2, 1],
      ['online', 1, 1, 1],
      ['sextortion', 2, 1, 1],
      ['ouderen', 0, 1, 0],
    ])
    expect(without).toEqual({ planned: 1, approved: 1, shown: 1 })
  })

  test('targets and gaps, attention points first', () => {
    const found = coverage([
      { kind: 'theme', id: 'ouderen', items: 4 },
      { kind: 'attention-point', id: 'signaleren', items: 3 },
      { kind: 'audience', id: 'jongeren', items: 1 },
      { kind: 'goal', id: 'weg', items: 1 },
    ])
    expect(listGaps(found).map(({ row: { id, target, gap } }) => [id, target, gap])).toEqual([
      ['signaleren', 3, 2],
      ['ouderen', 4, 3],
    ])
    expect(found.unknownTargets).toEqual([{ kind: 'goal', id: 'weg', items: 1 }])
    expect(found.dimensions.level.rows[0]).toMatchObject({ target: null, gap: 0 })
  })

  test('themes in a circle are all listed, and counted once', () => {
    const vocabulary = {
      ...sampleVocabulary,
      themes: [sampleTerm('x', 'X', 'y'), sampleTerm('y', 'Y', 'x')],
    }
    const round = countCoverage({
      cards: [sampleCard({ plannedDate: day('2026-05-01'), themeIds: ['x'] })],
      year: sampleYear(),
      vocabulary,
      now: NOW,
      zone: ZONE,
    })
    expect(round.dimensions.theme.rows.map(({ id, planned }) => [id, planned])).toEqual([
      ['x', 1],
      ['y', 1],
    ])
  })
})

test('selectYear goes by the day in the zone', () => {
  const card = sampleCard({ releaseAt: '2025-12-31T23:30:00Z' as typeof NOW })
  const select = (zone: string) =>
    selectYear({ cards: [card], year: 2026, days: createDayReader({ zone }), now: NOW, today: TODAY })
  expect(select(ZONE)).toEqual([card])
  expect(select('UTC')).toEqual([])
})

describe('crossCoverage', () => {
  const drawnCards = fc
    .array(
      fc.record({
        themeIds: fc.subarray(['sgg', 'online', 'sextortion', 'ouderen']),
        audienceIds: fc.subarray(['jongeren', 'omstanders', 'gone']),
        goalIds: fc.subarray(['a', 'e']),
        channelIds: fc.subarray(['website', 'instagram']),
      }),
      { maxLength: 15 },
    )
    .map((rows) => rows.map((row) => sampleCard(row)))
  const dimension = fc.constantFrom<Dimension>(...DIMENSIONS)

  test('turned on its side it counts the same, and nothing gets lost', () => {
    fc.assert(
      fc.property(drawnCards, dimension, dimension, (drawn, rows, columns) => {
        const one = crossCoverage({ rows, columns, cards: drawn, vocabulary: sampleVocabulary })
        const other = crossCoverage({
          rows: columns,
          columns: rows,
          cards: drawn,
          vocabulary: sampleVocabulary,
        })
        one.cells.forEach((line, row) => {
          line.forEach((count, column) => expect(other.cells[column]?.[row]).toBe(count))
          expect(line.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(one.rowTotals[row] ?? 0)
        })
        expect(one.rowTotals.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(drawn.length)
      }),
      { numRuns: 60 },
    )
  })

  test('with one value each, the cells add up to the items', () => {
    fc.assert(
      fc.property(drawnCards, (drawn) => {
        const single = drawn.map((card) => ({
          ...card,
          goalIds: card.goalIds.slice(0, 1),
          channelIds: card.channelIds.slice(0, 1),
        }))
        const { cells, total } = crossCoverage({
          rows: 'goal',
          columns: 'channel',
          cards: single,
          vocabulary: sampleVocabulary,
        })
        expect(cells.flat().reduce((sum, count) => sum + count, 0)).toBe(total)
      }),
      { numRuns: 60 },
    )
  })

  test('items without a value have their own row', () => {
    const { rows, cells } = crossCoverage({
      rows: 'goal',
      columns: 'audience',
      cards: [sampleCard({ audienceIds: ['jongeren'] })],
      vocabulary: sampleVocabulary,
    })
    expect(rows.at(-1)?.id).toBe(WITHOUT_VALUE)
    expect(cells).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ])
  })

  test('lists the axes of the dimension', () => {
    expect(listValues({ dimension: 'language', vocabulary: sampleVocabulary })[0]).toMatchObject({
      id: 'nl',
      name: 'Nederlands',
    })
  })
})

test('findSilentMonths', () => {
  const posts = [
    sampleCard({
      plannedDate: day('2025-12-20'),
      plannedUntil: day('2026-02-03'),
      themeIds: ['sextortion'],
      channelIds: ['website'],
    }),
    sampleCard({ plannedDate: day('2026-05-01'), themeIds: ['sgg'], channelIds: ['website'] }),
    sampleCard({ plannedDate: day('2026-06-01'), themeIds: ['sgg'] }),
    sampleCard({
      plannedDate: day('2026-07-01'),
      themeIds: ['sgg'],
      channelIds: ['website'],
      stage: 'archived',
    }),
    sampleCard({ id: 'series', plannedDate: day('2026-08-01'), themeIds: ['sgg'], channelIds: ['website'] }),
    sampleCard({
      plannedDate: day('2026-03-01'),
      themeIds: ['sgg'],
      channelIds: ['website'],
      stage: 'archived',
      served: [stretch('2026-03-01T08:00:00Z', '2026-03-08T08:00:00Z')],
    }),
    sampleCard({
      plannedDate: day('2026-11-03'),
      themeIds: ['sgg'],
      channelIds: ['website'],
      seriesId: 'series',
      recurrenceId: '2026-12-01T09:00',
    }),
  ]
  const occurrences = new Map([
    [
      'series',
      ['2026-08-01', '2026-10-01', '2026-12-01'].map((date) => ({
        recurrenceId: `${date}T09:00`,
        date: day(date),
        instant: null,
      })),
    ],
  ])
  const found = findSilentMonths({
    cards: posts,
    year: 2026,
    vocabulary: sampleVocabulary,
    occurrences,
    zone: ZONE,
  })
  expect(found.map(({ id, silent }) => [id, silent])).toEqual([
    // the time of December was moved to November; readers saw the archived item of March, and not that of July
    ['sgg', [4, 6, 7, 9, 12]],
    ['online', [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['sextortion', [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['ouderen', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])
})

describe('suggestForGap', () => {
  const planned = [
    sampleCard({
      plannedDate: day('2026-03-10'),
      themeIds: ['ouderen'],
      audienceIds: ['omstanders'],
      channelIds: ['instagram'],
      attentionPointIds: ['signaleren'],
    }),
    sampleCard({ plannedDate: day('2026-04-01'), channelIds: ['instagram'] }),
  ]
  const suggest = (change: Partial<Parameters<typeof suggestForGap>[0]> = {}) =>
    suggestForGap({
      gap: { dimension: 'theme', id: 'ouderen' },
      year: 2026,
      cards: planned,
      focusPeriods: [],
      observances: [],
      vocabulary: sampleVocabulary,
      now: NOW,
      zone: ZONE,
      ...change,
    })

  test('what usually goes with it, in the first emptiest month', () => {
    expect(suggest()).toEqual({
      attentionPointIds: ['signaleren'],
      themeIds: ['ouderen'],
      audienceIds: ['omstanders'],
      goalIds: [],
      channelIds: ['instagram'],
      levelIds: [],
      languages: ['nl'],
      date: '2026-05-01',
    })
  })

  test('in its focus period', () => {
    const focusPeriods = [
      {
        name: 'Ouderen',
        startDate: day('2026-09-01'),
        endDate: day('2026-09-30'),
        focus: { kind: 'theme' as const, id: 'ouderen' },
      },
    ]
    expect(suggest({ focusPeriods }).date).toBe('2026-09-01')
  })

  describe('beside a daily series', () => {
    const series = sampleCard({
      id: 'dagelijks',
      plannedDate: day('2026-05-01'),
      channelIds: ['instagram'],
      recurrence: 'RRULE:FREQ=DAILY;COUNT=60',
    })
    const dates = Array.from({ length: 60 }, (_, index) => addDays({ date: day('2026-05-01'), days: index }))
    const occurrences = new Map([[series.id, dates.map((date) => ({ recurrenceId: `${date}T09:00`, date, instant: null }))]])
    const cards = [...planned, series]

    test('the months full of its times are not the emptiest', () => {
      expect(suggest({ cards, occurrences }).date).toBe('2026-07-01')
    })

    test('the suggested day gives no clash, also when the focus is on its months', () => {
      const focusPeriods = [
        {
          name: 'Ouderen',
          startDate: day('2026-05-01'),
          endDate: day('2026-06-30'),
          focus: { kind: 'theme' as const, id: 'ouderen' },
        },
      ]
      const { date, channelIds, audienceIds } = suggest({ cards, occurrences, focusPeriods })
      const added = sampleCard({ id: 'nieuw', plannedDate: date, channelIds, audienceIds })
      const around = { campaigns: [], observances: [], helpLines: [], vocabulary: sampleVocabulary, now: NOW, zone: ZONE }
      const clashes = findClashes({ cards: [...cards, added], occurrences, ...around })
      expect(clashes.filter(({ cardIds }) => cardIds.includes('nieuw'))).toEqual([])
    })
  })

  test('a year that is over gives no day', () => expect(suggest({ year: 2025 }).date).toBeNull())

  test('never before today', () => {
    const late = suggest({ cards: [], now: '2026-12-28T12:00:00Z' as typeof NOW })
    expect(late).toMatchObject({ themeIds: ['ouderen'], audienceIds: [], date: '2026-12-28' })
  })
})
