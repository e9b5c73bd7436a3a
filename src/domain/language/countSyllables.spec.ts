import { expect, test } from 'vitest'

import { countSyllables } from './countSyllables'

/** Counted by hand, as people say them. */
const BY_HAND: Record<number, string> = {
  1: 'ik je zien school kind bel thuis geld huis vrouw leeuw nieuw sneeuw fraai mooi groei kou zuil team coach',
  2: `over idee veilig geweld praten helpen bellen samen grenzen vragen vriendin jongen moeder vader buurman ruzie partner
    melden stoppen luister online website bureau cadeau niveau facebook zeeën reünie@3 baby hobby cyber politie@3 ja-woord@2
    royaal yoga knieën duidelijk@3 meisje uitgaan boeien bloeien kruien geuit e-mail`,
  3: `gemeente hulplijn@2 telefoon kinderen omstander gevoelens radio piano video theater museum@3 museum januari@4 ideeën
    beïnvloed egoïst coördinator@5 familie@3 patiënten@4 mishandeld toestemming foto's@2 beginnen veiligheid ouderen
    bedreiging signaal@2 huisarts@2 slachtoffer aangifte seksueel@3 actueel studio publiek@2 relatie@3 ruïne
    geïnteresseerd@5 intimidatie@5`,
  4: `financieel mantelzorger@4 verantwoordelijk@5 individueel@5 gemeentehuis ouderenzorg activiteit@4 communicatie@5
    organisatie@5 hulpverlener@4 Italië samenwerken grensoverschrijdend@5 onafhankelijk@5 intieme@3 ongewenste
    bijeenkomsten@4 bijeenkomst@3 medewerker reactie@3 vertrouwenspersoon@5 aandachtsfunctionaris@7
    afhankelijkheidsrelatie@8 psychologisch@4 systeem@2 hygiënisch
    naïef@2 skiën@2 beamen@3 geopend@3 geadviseerd@4 reageren ervaringsdeskundige@7 museumbezoek@5 bioscoop@3 uien@2 buiig@2
    Europa@3 trauma@2 chauffeur@2 restaurant@3 ritueel@3 situatie geëerd@2 ziekenhuis@3 creëren@3 sociale speciaal@3
    seksualiteit@5 interview@3 smartphone@2 livestream@2 timeline@2 deal@1 zoiets@2 opvoeding@3 jaloezie@3`,
}

const TABLE = Object.entries(BY_HAND).flatMap(([usual, words]) =>
  words.split(/\s+/).map((entry): [string, number] => {
    const [word = '', count] = entry.split('@')
    return [word, Number(count ?? usual)]
  }),
)

test('the table is long enough to say something', () => {
  expect(new Set(TABLE.map(([word]) => word)).size).toBeGreaterThanOrEqual(100)
})

test('at least 97 of 100 words are counted as people say them', () => {
  const wrong = TABLE.filter(([word, count]) => countSyllables(word) !== count).map(
    ([word, count]) => `${word}: ${countSyllables(word)} instead of ${count}`,
  )
  expect(1 - wrong.length / TABLE.length, wrong.join(', ')).toBeGreaterThanOrEqual(0.97)
})

test.each([
  ['GGD', 3],
  ['SGG', 3],
  ['112', 1],
  ['', 1],
  ['IJssel', 2],
  ['ZOEKEN', 2],
  ['één', 1],
  ['café', 2],
])('%j has %d', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})
