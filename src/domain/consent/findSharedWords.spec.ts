import { describe, expect, test } from 'vitest'

import { findSharedWords, holdsSharedWords, knowWords, withoutCommonWords, withoutWords } from './findSharedWords'

const STORY =
  'Ik durfde mijn telefoon niet meer aan te raken. Hij las alles wat ik schreef, ook ’s nachts. ' +
  'Pas na zo’n jaar vertelde ik het aan mijn zus in café De Gouden Leeuw. Herken je dit? Bel gratis met Veilig Thuis, dag en nacht.'
const HOUSE = 'Herken je dit? Bel gratis met Veilig Thuis, dag en nacht.'
const known = knowWords({ texts: [STORY], except: [HOUSE] })
const passagesIn = (text: string) => findSharedWords({ text, known }).map(({ start, end }) => text.slice(start, end))

describe('finds', () => {
  test.each([
    ['the same words', 'Ik durfde mijn telefoon niet meer aan te raken.', 'Ik durfde mijn telefoon niet meer aan te raken'],
    ['inside another text', 'Zij zei: ik durfde mijn telefoon niet meer aan te raken, en zweeg.', 'ik durfde mijn telefoon niet meer aan te raken'],
    ['in capitals', 'IK DURFDE MIJN TELEFOON NIET MEER AAN TE RAKEN!', 'IK DURFDE MIJN TELEFOON NIET MEER AAN TE RAKEN'],
    ['with other quotation marks', '“Hij las alles wat ik schreef, ook \'s nachts.”', "Hij las alles wat ik schreef, ook 's nachts"],
    ['with other marks between', 'Hij las: alles wat ik schreef — ook s nachts', 'Hij las: alles wat ik schreef — ook s nachts'],
    ['without accents', 'aan mijn zus in cafe De Gouden Leeuw', 'aan mijn zus in cafe De Gouden Leeuw'],
    ['over the end of a sentence', 'niet meer aan te raken hij las alles wat', 'niet meer aan te raken hij las alles wat'],
    ['over lines and kinds of space', 'Pas na zo’n jaar\n\nvertelde\u00a0ik het\taan mijn zus', 'Pas na zo’n jaar\n\nvertelde\u00a0ik het\taan mijn zus'],
    ['with soft hyphens', 'mijn tele\u00adfoon niet meer aan te raken hij', 'mijn tele\u00adfoon niet meer aan te raken hij'],
    ['eight words of a longer sentence', 'telefoon niet meer aan te raken. Hij las', 'telefoon niet meer aan te raken. Hij las'],
  ])('%s', (_, text, passage) => {
    expect(passagesIn(text)).toEqual([passage])
  })

  test('two passages apart, and one where they touch', () => {
    const text = 'Ik durfde mijn telefoon niet meer aan te raken. Dat zei iemand. Hij las alles wat ik schreef, ook ’s nachts.'
    expect(passagesIn(text)).toEqual(['Ik durfde mijn telefoon niet meer aan te raken', 'Hij las alles wat ik schreef, ook ’s nachts'])
    expect(passagesIn(STORY)).toHaveLength(1)
  })
})

describe('does not find', () => {
  test.each([
    ['nothing', ''],
    ['seven words in a row', 'mijn telefoon niet meer aan te raken'],
    ['eight words with another between', 'Ik durfde mijn oude telefoon niet meer aan te raken'],
    ['the same words in another order', 'Niet meer aan te raken durfde ik mijn telefoon'],
    ['other words about the same', 'Zij liet haar telefoon liggen omdat hij alle berichten las die zij stuurde'],
    ['a sentence of the house', HOUSE],
    ['a sentence of the house in another text', `Praat erover met iemand. ${HOUSE} Of kom langs.`],
    ['words that are mended', 'Zij durfde haar telefoon niet meer aan te raken. Zij las alles wat'],
    ['marks without words', '… — “” !!! ’'],
    ['another language', 'I no longer dared to touch my telephone because he read everything'],
  ])('%s', (_, text) => {
    expect(passagesIn(text)).toEqual([])
  })
})

describe('a quote', () => {
  const of = (quote: string, text: string) => findSharedWords({ text, known: knowWords({ quotes: [quote] }) }).length
  test.each([
    ['of six words, whole', 'Ik belde pas na een jaar.', 'Zij zei: “ik belde pas na een jaar”.', 1],
    ['of six words, in part', 'Ik belde pas na een jaar.', 'Ik belde pas na een week.', 0],
    ['of five words', 'Ik was bang voor hem.', 'Toen was zij bang, en ik was bang voor hem.', 1],
    ['of four words, which many say', 'Ik was zo bang.', 'Ik was zo bang.', 0],
    ['of many words, in part', 'Ik belde pas na een jaar met iemand die luisterde.', 'na een jaar met iemand die luisterde naar', 0],
    ['of many words, eight of them', 'Ik belde pas na een jaar met iemand die luisterde.', 'belde pas na een jaar met iemand die', 1],
  ])('%s', (_, quote, text, count) => {
    expect(of(quote, text)).toBe(count)
  })

  test('is left out where it is the house that speaks', () => {
    const quote = knowWords({ quotes: ['Bel gratis met Veilig Thuis.'] })
    expect(holdsSharedWords({ texts: [HOUSE], known: quote })).toBe(true)
    expect(withoutWords({ known: quote, except: [HOUSE] }).size).toBe(0)
  })
})

test.each([
  ['in one text', [[HOUSE]], true],
  ['twice in one text', [[HOUSE, HOUSE]], true],
  ['in two texts', [[HOUSE], ['Een tip.', HOUSE]], false],
  ['in none', [], true],
])('words %s before', (_, texts, isFound) => {
  const left = withoutCommonWords({ known: knowWords({ texts: [HOUSE] }), texts })
  expect(holdsSharedWords({ texts: [HOUSE], known: left })).toBe(isFound)
})

test.each([
  ['arabic', 'كُنْتُ أَخَافُ أَنْ أَلْمِسَ هَاتِفِي فِي كُلِّ لَيْلَة', 'كنت أخاف أن ألمس هاتفي في كل ليلة'],
  ['ukrainian', 'Я боялася брати телефон до рук щойно він приходив', 'я боялася брати телефон до рук щойно він приходив'],
  ['turkish', 'İlk yıl telefonuma dokunmaya cesaret edemedim hiç kimseye söylemedim', 'İLK yıl telefonuma dokunmaya cesaret edemedim; hiç kimseye söylemedim'],
])('%s', (_, one, other) => {
  expect(holdsSharedWords({ texts: [other], known: knowWords({ texts: [one] }) })).toBe(true)
})

test('takes no longer for much that is known', () => {
  const wordsFrom = (seed: number, count: number) => Array.from({ length: count }, (_, index) => `woord${(index * 7919 + seed * 104_729) % 5000}`).join(' ')
  const texts = Array.from({ length: 200 }, (_, seed) => wordsFrom(seed, 700))
  const much = knowWords({ texts: texts.slice(0, 60) })
  const before = process.cpuUsage()
  const found = texts.slice(60).filter((text) => findSharedWords({ text, known: much }).length > 0)
  expect(found.length).toBeLessThan(texts.length)
  // A hundred thousand words; a search that compares texts with each other takes minutes.
  // In the time of this process, as a machine that does more takes longer.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000)
})
