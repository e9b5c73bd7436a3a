import { describe, expect, test } from 'vitest'

import { describeReadability } from './describeReadability'
import { findPassives } from './findPassives'
import { findTerms, formsOfTerm } from './findTerms'
import { findWords } from './findWords'
import { markText } from './markText'
import { computeFleschDouma, computeLeesindexA } from './readability'
import { splitSentences } from './splitSentences'

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Ben je veilig? Bel 112.', ['Ben je veilig?', 'Bel 112.']],
    ['Bel bijv. om 9.30 uur. Dat kan.', ['Bel bijv. om 9.30 uur.', 'Dat kan.']],
    ['Dat kost € 3.000,50 per jaar. Veel!', ['Dat kost € 3.000,50 per jaar.', 'Veel!']],
    ['Hulp o.a. van dr. Hulp en mevr. Zorg.', ['Hulp o.a. van dr. Hulp en mevr. Zorg.']],
    ['Neem pen, papier enz. mee. Tot dan.', ['Neem pen, papier enz. mee.', 'Tot dan.']],
    ['Neem pen, papier enz. Tot dan.', ['Neem pen, papier enz.', 'Tot dan.']],
    ['‘Gaat het?’ vroeg zij. Ik knikte.', ['‘Gaat het?’ vroeg zij.', 'Ik knikte.']],
    ['Zij vroeg: ‘Gaat het?’ Ik knikte.', ['Zij vroeg: ‘Gaat het?’', 'Ik knikte.']],
    ['Wat helpt\nEen vriend bellen\nErover praten', ['Wat helpt', 'Een vriend bellen', 'Erover praten']],
    ['Een gesprek\n\nMet u.', ['Een gesprek', 'Met u.']],
    ['Soms… is het stil. Of toch niet?!', ['Soms… is het stil.', 'Of toch niet?!']],
    ['Kijk op deventer.example voor meer.', ['Kijk op deventer.example voor meer.']],
    ['Op 1 jan. begint het. Kom je?', ['Op 1 jan. begint het.', 'Kom je?']],
    ['Artikel 3, lid 2. Dat geldt.', ['Artikel 3, lid 2.', 'Dat geldt.']],
    ['– \n•\n', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

test.each<[string, string[]]>([
  ['Om 9.30 uur, in ’s-Hertogenbosch.', ['Om', '9.30', 'uur', 'in', '’s-Hertogenbosch']],
  ['E-mail of foto’s: allebei!', ['E-mail', 'of', 'foto’s', 'allebei']],
  ['Wat? Nee…', ['Wat', 'Nee']],
  ['', []],
])('words of %j', (text, expected) => {
  expect(findWords(text).map(({ text: word }) => word)).toEqual(expected)
})

describe('likely passives', () => {
  const passivesOf = (text: string) =>
    findPassives({ text, sentences: splitSentences(text) }).map(({ start, end }) => text.slice(start, end))

  test.each<[string, string[]]>([
    ['De melding wordt bekeken.', ['wordt bekeken']],
    ['Er werd over haar gepraat.', ['werd over haar gepraat']],
    ['De foto is zonder vragen doorgestuurd.', ['is zonder vragen doorgestuurd']],
    ['Als het gemeld wordt, komt er hulp.', ['gemeld wordt']],
    ['Zij zijn door de politie gehoord.', ['zijn door de politie gehoord']],
    ['U wordt binnen een week gebeld.', ['wordt binnen een week gebeld']],
    ['De wet was al aangepast.', ['was al aangepast']],
    ['Er worden kosten vergoed.', ['worden kosten vergoed']],
  ])('in %j', (text, expected) => {
    expect(passivesOf(text)).toEqual(expected)
  })

  test.each([
    'Wij bekijken de melding.',
    'Het is gebeurd.',
    'Zij is naar huis gegaan.',
    'Hij wordt boos.',
    'Dat is bekend, en zij heeft gebeld.',
    'Zij was blij dat hij had gebeld.',
    'Het is geweld.',
    'Wij worden vrienden.',
    'De verantwoordelijkheid is groot.',
    'Het beleid en het beeld zijn nieuw.',
  ])('none in %j', (text) => {
    expect(passivesOf(text)).toEqual([])
  })
})

describe('terms', () => {
  test.each<[string, string[]]>([
    ['Geweld in afhankelijkheidsrelaties (GIA)', ['Geweld in afhankelijkheidsrelaties', 'GIA']],
    ['Slachtoffer en pleger', ['Slachtoffer', 'pleger']],
    ['Instemming of toestemming', ['Instemming', 'toestemming']],
    ['Grens', ['Grens']],
    ['Zorg en welzijn thuis', ['Zorg en welzijn thuis']],
    ['Terugvertelmethode (teach-back)', ['Terugvertelmethode', 'teach-back']],
  ])('%s is written as %j', (term, expected) => {
    expect(formsOfTerm(term)).toEqual(expected)
  })

  const find = (text: string, ...names: string[]) =>
    findTerms({ text, terms: names.map((name) => ({ names: [name] })) }).map(({ written }) => written)

  test.each<[string, string, string[]]>([
    ['Ken je grenzen en die van een ander.', 'Grens', ['grenzen']],
    ['Omstanders helpen. Elke omstander telt.', 'Omstander', ['Omstanders', 'omstander']],
    ['Dit zijn seksuele misdrijven.', 'misdrijf', ['misdrijven']],
    ['Stappen en een stap', 'Stap', ['Stappen', 'stap']],
    ['In een afhankelijkheidsrelatie', 'Afhankelijkheidsrelaties', ['afhankelijkheidsrelatie']],
    ['Praat over SGG, niet over sgg.', 'Sgg-term (SGG)', ['SGG']],
    ['Sexting\nvia de telefoon', 'Sexting', ['Sexting']],
    ['Tijdelijke huisverboden', 'Huisverbod', ['huisverboden']],
    ['De mantelzorg', 'Mantelzorg', ['mantelzorg']],
  ])('%j has %s', (text, name, expected) => {
    expect(find(text, name)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['De grensstreek', 'Grens'],
    ['Begrensd', 'Grens'],
    ['anti-sexting', 'Sexting'],
    ['de mantelzorger', 'Mantelzorg'],
    ['gia is een naam', 'Geweld (GIA)'],
    ['een codewoord', 'Angelshot'],
  ])('%j has no %s', (text, name) => {
    expect(find(text, name)).toEqual([])
  })

  test('where two terms begin at one place the longer wins', () => {
    expect(find('Shame sexting is strafbaar, sexting niet.', 'Sexting', 'Shame sexting')).toEqual(['Shame sexting', 'sexting'])
  })
})

describe('counts', () => {
  const LONG =
    'De gemeentelijke verantwoordelijkheid voor de ondersteuning van mensen die te maken krijgen met geweld wordt elk jaar opnieuw besproken.'
  const text = `Ben je veilig? ${LONG} Bel gerust. Je kunt ook met iemand praten die je vertrouwt, zoals een vriend of je huisarts. Dat helpt.`
  const glossary = [{ id: '1', names: ['Ondersteuning'], meaning: 'Hulp' }]
  const readability = describeReadability({ text, glossary })
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

  test('of words and sentences', () => {
    expect(readability).toMatchObject({ words: 41, sentences: 5, wordsPerSentence: 8.2 })
    expect(readability.longestSentences.map(written)).toEqual([LONG])
    expect(readability.longWords.map(written)).toEqual(['gemeentelijke', 'verantwoordelijkheid', 'ondersteuning'])
    expect(readability.passives.map(written)).toEqual(['wordt elk jaar opnieuw besproken'])
    expect(readability.jargon.map(written)).toEqual(['ondersteuning'])
  })

  test('the two indices are numbers, and none of them for a few words', () => {
    expect(readability.indices).toEqual({ fleschDouma: expect.any(Number), leesindexA: expect.any(Number) })
    expect(describeReadability({ text: 'Ben je veilig?' }).indices).toBeNull()
    expect(describeReadability({ text: '' })).toMatchObject({ words: 0, sentences: 0, wordsPerSentence: 0, indices: null })
    // Worked out by hand: 206.84 − 0.77 × 150 − 0.93 × 10, and 195 − ⅔ × 150 − 2 × 10.
    expect(computeFleschDouma({ words: 100, sentences: 10, syllables: 150 })).toBeCloseTo(82.04, 10)
    expect(computeLeesindexA({ words: 100, sentences: 10, syllables: 150 })).toBeCloseTo(75, 10)
  })

  test('marks lie over one another and lose no letter', () => {
    const pieces = markText({ text, readability })
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.find((piece) => piece.text === 'ondersteuning')).toEqual({
      text: 'ondersteuning',
      marks: ['sentence', 'word', 'jargon'],
      meaning: 'Hulp',
    })
    expect(pieces[0]).toEqual({ text: 'Ben je veilig? ', marks: [], meaning: null })
    expect(markText({ text: '', readability: describeReadability({ text: '' }) })).toEqual([])
  })
})
