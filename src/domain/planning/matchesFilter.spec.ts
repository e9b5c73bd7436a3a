import { expect, test } from 'vitest'
import type { PlanningCard } from './card'
import { matchesFilter, prepareFilter } from './matchesFilter'
import { EMPTY_FILTER, type PlanningFilter } from './planningFilter'
import { makeCard, term, VOCABULARY } from './planningFixtures'

const card = makeCard({
  title: 'Één avond over stalking: café ‘De Brug’',
  themeIds: ['t3'],
  channelIds: ['website', 'krant'],
  audienceIds: ['a1'],
  goalIds: ['g1'],
  stage: 'review',
  languages: [
    { language: 'nl', stage: 'review' },
    { language: 'ar', stage: 'writing' },
  ],
  campaignId: 'c1',
  ownerId: 'u1',
})

test.each<[Partial<PlanningFilter>, boolean]>([
  [{}, true],
  [{ themes: ['slug-t3'] }, true],
  [{ themes: ['t3'] }, true],
  [{ themes: ['slug-t2'] }, true],
  [{ themes: ['slug-t1'] }, true],
  [{ themes: ['slug-t4'] }, false],
  [{ themes: ['slug-t4', 'slug-t1'] }, true],
  [{ channels: ['website'] }, true],
  [{ channels: ['instagram'] }, false],
  [{ channels: ['instagram', 'slug-krant'] }, true],
  [{ channels: ['website'], themes: ['slug-t4'] }, false],
  [{ channels: ['onbekend'] }, false],
  [{ goals: ['a'] }, true],
  [{ audiences: ['slug-a1'] }, true],
  [{ attentionPoints: ['p1'] }, false],
  [{ partners: ['r1'] }, false],
  [{ stages: ['review'] }, true],
  [{ stages: ['idea', 'writing'] }, false],
  [{ languages: ['ar'] }, true],
  [{ languages: ['uk'] }, false],
  [{ campaigns: ['c1', 'c2'] }, true],
  [{ campaigns: ['c2'] }, false],
  [{ owners: ['u1'] }, true],
  [{ owners: ['u2'] }, false],
  [{ search: 'EEN AVOND' }, true],
  [{ search: 'cafe' }, true],
  [{ search: 'brug stalking' }, true],
  [{ search: "'de brug'" }, true],
  [{ search: 'avond middag' }, false],
  [{ search: 'avond', channels: ['instagram'] }, false],
])('%j → %s', (change, expected) => {
  expect(matchesFilter({ card, filter: { ...EMPTY_FILTER, ...change }, vocabulary: VOCABULARY })).toBe(
    expected,
  )
})

test('a card without campaign or owner is in none', () => {
  const bare = makeCard()
  for (const change of [{ campaigns: ['c1'] }, { owners: ['u1'] }]) {
    expect(
      matchesFilter({ card: bare, filter: { ...EMPTY_FILTER, ...change }, vocabulary: VOCABULARY }),
    ).toBe(false)
  }
})

test('the search looks only through the title that is shown', () => {
  const readTitle = ({ discreetTitle }: PlanningCard) => discreetTitle ?? 'Bericht'
  const search = (words: string) =>
    prepareFilter({ filter: { ...EMPTY_FILTER, search: words }, vocabulary: VOCABULARY, readTitle })(card)
  expect([search('stalking'), search('bericht')]).toEqual([false, true])
})

test('themes that are each other’s parent do no harm', () => {
  const themes = [term('x', 'X', 'y'), term('y', 'Y', 'x')]
  expect(
    matchesFilter({
      card: makeCard({ themeIds: ['x'] }),
      filter: { ...EMPTY_FILTER, themes: ['y'] },
      vocabulary: { ...VOCABULARY, themes },
    }),
  ).toBe(true)
})
