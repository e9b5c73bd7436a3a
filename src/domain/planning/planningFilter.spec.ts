import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMPTY_FILTER,
  FILTER_FIELDS,
  formatPlanningFilter,
  isEmptyFilter,
  nameFilterById,
  normalizeFilter,
  parsePlanningFilter,
  type PlanningFilter,
} from './planningFilter'
import { VOCABULARY } from './planningFixtures'

const parse = (query: string) => parsePlanningFilter({ params: new URLSearchParams(query) })
const filter = (change: Partial<PlanningFilter>): PlanningFilter => ({ ...EMPTY_FILTER, ...change })

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 })
const anyFilter: fc.Arbitrary<PlanningFilter> = fc.record({
  ...(Object.fromEntries(
    FILTER_FIELDS.map((field) => [field, fc.array(anyText, { maxLength: 5 })]),
  ) as Record<(typeof FILTER_FIELDS)[number], fc.Arbitrary<string[]>>),
  search: anyText,
})

test.each<[string, Partial<PlanningFilter>]>([
  ['', {}],
  ['weergave=jaar&op=2026-01-01&utm=x', {}],
  [
    'kanaal=website&thema=stalking&kanaal=instagram',
    { channels: ['instagram', 'website'], themes: ['stalking'] },
  ],
  [
    'aandachtspunt=a&doelgroep=b&campagne=c&doel=d',
    {
      attentionPoints: ['a'],
      audiences: ['b'],
      campaigns: ['c'],
      goals: ['d'],
    },
  ],
  [
    'fase=review&eigenaar=u1&partner=r1&taal=ar',
    {
      stages: ['review'],
      owners: ['u1'],
      partners: ['r1'],
      languages: ['ar'],
    },
  ],
  ['kanaal=&kanaal=+&kanaal=website&kanaal=website', { channels: ['website'] }],
  ['zoek=++veilig%20%20thuis+&zoek=anders', { search: 'veilig thuis' }],
  ['Kanaal=website&channels=website', {}],
])('reads %j', (query, expected) => {
  expect(parse(query)).toEqual(filter(expected))
})

describe('writes', () => {
  test.each<[Partial<PlanningFilter>, string]>([
    [{}, ''],
    [
      { search: 'één & twee', channels: ['website', 'instagram'] },
      'kanaal=instagram&kanaal=website&zoek=%C3%A9%C3%A9n+%26+twee',
    ],
    [{ languages: ['ar'], attentionPoints: ['z'] }, 'aandachtspunt=z&taal=ar'],
  ])('%j', (change, expected) => {
    expect(formatPlanningFilter(filter(change))).toBe(expected)
  })

  test('there and back, and the same for what asks the same', () => {
    fc.assert(
      fc.property(anyFilter, (any) => {
        const written = formatPlanningFilter(any)
        expect(parse(written)).toEqual(normalizeFilter(any))
        expect(formatPlanningFilter(parse(written))).toBe(written)
        expect(isEmptyFilter(any)).toBe(written === '')
      }),
    )
  })
})

describe('a vocabulary', () => {
  const query =
    'kanaal=website&kanaal=slug-krant&kanaal=fax&thema=x&doel=a&doel=q&fase=review&fase=klaar&taal=nl&taal=fr' +
    '&eigenaar=u1&eigenaar=u9&campagne=c1&campagne=c9'

  test('drops what it does not know', () => {
    const params = new URLSearchParams(query)
    expect(
      parsePlanningFilter({ params, vocabulary: VOCABULARY, campaigns: [{ id: 'c1', name: 'Oranje' }] }),
    ).toEqual(
      filter({
        channels: ['slug-krant', 'website'],
        goals: ['a'],
        stages: ['review'],
        languages: ['nl'],
        owners: ['u1'],
        campaigns: ['c1'],
      }),
    )
  })

  test('without it everything stays; campaigns stay without their list', () => {
    expect(parse(query).channels).toEqual(['fax', 'slug-krant', 'website'])
    expect(
      parsePlanningFilter({ params: new URLSearchParams(query), vocabulary: VOCABULARY }).campaigns,
    ).toEqual(['c1', 'c9'])
  })
})

test('by id: names are looked up, ids and what nobody knows stay', () => {
  const asked = filter({ channels: ['slug-krant', 'website', 'fax'], goals: ['a'], campaigns: ['c9'], stages: ['klaar'], search: 'x' })
  expect(nameFilterById({ filter: asked, vocabulary: VOCABULARY })).toEqual(
    filter({ channels: ['fax', 'krant', 'website'], goals: ['g1'], campaigns: ['c9'], stages: ['klaar'], search: 'x' }),
  )
})

test('an endless address is cut', () => {
  const params = new URLSearchParams({ zoek: '👋'.repeat(5000) })
  for (let index = 0; index < 500; index += 1) params.append('kanaal', `k${index}`)
  const read = parsePlanningFilter({ params })
  expect(read.channels).toHaveLength(100)
  expect(read.search).toBe('👋'.repeat(200))
})
