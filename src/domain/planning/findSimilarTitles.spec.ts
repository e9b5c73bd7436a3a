import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSimilarTitles, foldTitle } from './findSimilarTitles'
import { day } from './samplePlan'

const pair = (first: string, second: string, dates: [string, string] = ['2026-03-02', '2026-03-20']) =>
  findSimilarTitles({
    items: [
      { id: '1', title: first, date: day(dates[0]) },
      { id: '2', title: second, date: day(dates[1]) },
    ],
  })

describe('foldTitle', () => {
  test.each([
    ['Ben je oké? Vraag het!', 'ben je oke vraag'],
    ['  HERKEN   de signalen ', 'herken signalen'],
    ['Het verschil maken', 'het verschil maken'],
    ['?!', ''],
  ])('%s', (title, folded) => expect(foldTitle(title)).toBe(folded))
})

describe('nearly the same title', () => {
  test.each([
    ['Herken de signalen van ouderenmishandeling', 'Herken signalen van ouderenmishandeling!'],
    ['Ben je oké? Vraag het gewoon', 'BEN JE OKE – vraag het gewoon'],
    ['Week tegen kindermishandeling: wat kunt u doen?', 'Week tegen Kindermishandeling, wat kun je doen'],
    ['Sextortion: u staat er niet alleen voor', 'Sextortion, je staat er niet alleen voor'],
    ['Themaavond online veiligheid', 'Thema-avond online veiligheid'],
    ['SGG', 'sgg'],
  ])('%s | %s', (first, second) => {
    expect(pair(first, second)).toMatchObject([{ firstId: '1', secondId: '2' }])
  })
})

describe('not the same title', () => {
  test.each([
    ['Dialoogtafel 1: online gedrag', 'Dialoogtafel 2: online gedrag'],
    ['Herken de signalen van ouderenmishandeling', 'Herken de signalen van mensenhandel'],
    ['Training voor de horeca', 'Training voor sportclubs'],
    ['Veilig Thuis: wie zijn wij?', 'Veilig sekswerk: wie helpt?'],
    ['Idee A', 'Idee B'],
    ['', ''],
  ])('%s | %s', (first, second) => expect(pair(first, second)).toEqual([]))

  test('more than sixty days apart', () => {
    const title = 'Hier vindt u hulp'
    expect(pair(title, title, ['2026-03-01', '2026-04-30'])).toHaveLength(1)
    expect(pair(title, title, ['2026-03-01', '2026-05-01'])).toEqual([])
  })

  test('occurrences of one series', () => {
    const items = ['1', '2'].map((id) => ({
      id,
      title: 'Inloopspreekuur',
      date: day('2026-03-02'),
      groupId: 'series',
    }))
    expect(findSimilarTitles({ items })).toEqual([])
  })
})

test('of many with one title each is paired with the next', () => {
  const items = ['2026-05-01', '2026-03-01', '2026-04-01'].map((date, index) => ({
    id: `${index}`,
    title: 'Spreekuur Veilig Thuis',
    date: day(date),
  }))
  expect(findSimilarTitles({ items }).map(({ firstId, secondId }) => [firstId, secondId])).toEqual([
    ['1', '2'],
    ['2', '0'],
  ])
})

test('finds what comparing all with all finds', () => {
  const word = fc.constantFrom(
    'signalen',
    'signaal',
    'herkennen',
    'herken',
    'ouderen',
    'jongeren',
    'hulp',
    'samen',
  )
  const titles = fc.uniqueArray(
    fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 14, selector: foldTitle },
  )
  fc.assert(
    fc.property(titles, (drawn) => {
      const items = drawn.map((title, index) => ({ id: `${index}`, title, date: day('2026-03-02') }))
      const all = items.flatMap((first, index) =>
        items.slice(index + 1).flatMap((second) => findSimilarTitles({ items: [first, second] })),
      )
      const key = ({ firstId, secondId }: { firstId: string; secondId: string }): string =>
        [firstId, secondId].sort().join('-')
      expect(findSimilarTitles({ items }).map(key).sort()).toEqual(all.map(key).sort())
    }),
    { numRuns: 60 },
  )
})
