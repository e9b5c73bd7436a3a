import { expect, test } from 'vitest'
import { describeFilter } from './describeFilter'
import { EMPTY_FILTER, type PlanningFilter } from './planningFilter'
import { VOCABULARY } from './planningFixtures'

const campaigns = [{ id: 'c1', name: 'Oranje' }]
const describe = (change: Partial<PlanningFilter>, locale: 'nl' | 'en' = 'nl', forOthers = false) =>
  describeFilter({
    filter: { ...EMPTY_FILTER, ...change },
    vocabulary: VOCABULARY,
    campaigns,
    locale,
    forOthers,
  })

test.each<[Partial<PlanningFilter>, string, string]>([
  [{}, 'Alles', 'Everything'],
  [{ channels: ['website'] }, 'Kanaal: website', 'Channel: website'],
  [{ channels: ['slug-krant', 'website'] }, 'Kanaal: krant of website', 'Channel: krant or website'],
  [
    { themes: ['slug-t2'], search: 'veilig' },
    'Thema: Partnergeweld; in de titel “veilig”',
    'Theme: Partnergeweld; in the title “veilig”',
  ],
  [{ search: 'veilig' }, 'In de titel “veilig”', 'In the title “veilig”'],
  [
    { stages: ['review'], languages: ['ar'] },
    'Fase: ter beoordeling; taal: Arabisch',
    'Stage: in review; language: Arabic',
  ],
  [{ campaigns: ['c1', 'c2'] }, 'Campagne: Oranje of onbekend', 'Campaign: Oranje or unknown'],
  [
    { channels: ['website', 'instagram', 'krant', 'nieuwsbrief'] },
    'Kanaal: instagram, krant, nieuwsbrief of website',
    'Channel: instagram, krant, nieuwsbrief or website',
  ],
  [
    { channels: ['website', 'instagram', 'krant', 'nieuwsbrief', 'scherm'] },
    'Kanaal: instagram, krant, nieuwsbrief of nog 2',
    'Channel: instagram, krant, nieuwsbrief or 2 more',
  ],
  [{ owners: ['u1'] }, 'Eigenaar: Adviseur Een', 'Owner: Adviseur Een'],
])('%j', (change, nl, en) => {
  expect([describe(change), describe(change, 'en')]).toEqual([nl, en])
})

test('outside the team nobody is named, and no search is repeated', () => {
  expect(describe({ owners: ['u1'], channels: ['website'] }, 'nl', true)).toBe('Kanaal: website')
  expect(describe({ owners: ['u1'] }, 'nl', true)).toBe('Alles')
  expect(describe({ search: 'sanne' }, 'nl', true)).toBe('Titels met een zoekwoord')
  expect(describe({ channels: ['website'], search: 'sanne' }, 'en', true)).toBe('Channel: website; titles with a search word')
})
