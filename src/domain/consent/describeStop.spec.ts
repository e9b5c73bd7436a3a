import { describe, expect, test } from 'vitest'

import { describeStop, type AffectedPlace } from './describeStop'

const place = (more: Partial<AffectedPlace> = {}): AffectedPlace => ({
  channelName: 'Website',
  languageName: 'Nederlands',
  state: 'live',
  staysWithout: false,
  ...more,
})
const OTHERS = 'Schermafdrukken, drukwerk en kopieën van anderen kunnen wij niet weghalen.'
const KEPT = 'Wat de wet ons laat bewaren, gaat achter slot.'
const LOCKS = {
  story: `${KEPT} Ook eerdere versies, de titel, de aantekeningen en opmerkingen daarover.`,
  quote: `${KEPT} Ook eerdere versies en opmerkingen daarover, en de titel en aantekeningen waar deze woorden in staan.`,
  picture: `${KEPT} Ook eerdere versies en opmerkingen daarover.`,
}

describe('before', () => {
  test.each([
    ['nothing online', { parts: ['story'], places: [] }, ['Er staat nu niets online waar dit in zit.']],
    ['a story', { parts: ['story'], places: [place(), place({ channelName: 'Instagram' })] }, ['De hele tekst verdwijnt meteen van Website en Instagram.']],
    ['a picture', { parts: ['picture'], places: [place({ staysWithout: true })] }, ['Op Website blijft de tekst staan, zonder de foto.']],
    [
      'a quote in two languages, one of them armed',
      {
        parts: ['quote'],
        places: [place({ staysWithout: true }), place({ languageName: 'Engels', state: 'armed' })],
      },
      ['Op Website blijft de tekst staan, zonder het citaat.', 'Op Website (Engels) verschijnt de tekst niet meer.'],
    ],
    ['two pictures and a quote', { parts: ['picture', 'picture', 'quote'], places: [place({ staysWithout: true })] }, ['Op Website blijft de tekst staan, zonder de foto en het citaat.']],
  ] as const)('%s', (_, { parts, places }, expected) => {
    expect(describeStop({ parts, places, copies: [] })).toEqual([...expected, OTHERS, LOCKS[parts.at(-1)!]])
  })

  test('copies are named, each once', () => {
    const copies = [{ where: 'Weekkrant' }, { where: 'Schermen' }, { where: 'Weekkrant' }]
    expect(describeStop({ parts: ['story'], places: [], copies })[1]).toBe('Dit haalt een medewerker met de hand weg, of vraagt erom: Weekkrant en Schermen.')
  })
})

test.each([
  [false, 'Wat Wijkteam Noord bewaarde, Wat De Kade bewaarde en Schermen'],
  [true, 'wat partners bewaarden en Schermen'],
])('who has a copy is named to whom it is not neutral (%s)', (isNeutral, where) => {
  const copies = [
    { where: 'Wat Wijkteam Noord bewaarde', neutralWhere: 'wat partners bewaarden' },
    { where: 'Wat De Kade bewaarde', neutralWhere: 'wat partners bewaarden' },
    { where: 'Schermen' },
  ]
  for (const isPast of [false, true]) expect(describeStop({ parts: ['story'], places: [], copies, isNeutral, isPast }).join(' ')).toContain(`: ${where}.`)
})

describe('the same words elsewhere', () => {
  const nothing = 'Er staat nu niets online waar dit in zit.'
  const [before, after] = ['Een medewerker krijgt dan meteen de taak om ze daar weg te halen.', 'Een medewerker heeft nu met spoed de taak om ze daar weg te halen.']
  test.each([
    ['read', [['Website']], false, [`Deze woorden staan ook in een andere tekst op Website. ${before}`]],
    ['read in two texts', [['Website'], ['Website', 'Instagram']], false, [`Deze woorden staan ook in 2 andere teksten op Website en Instagram. ${before}`]],
    ['being written', [[]], false, [nothing, `Deze woorden staan ook in een andere tekst die nog niet te lezen is. ${before}`]],
    [
      'both, afterwards',
      [['Website'], [], []],
      true,
      [`Deze woorden staan ook in een andere tekst op Website en 2 andere teksten die nog niet te lezen zijn. ${after}`],
    ],
  ] as const)('%s', (_, names, isPast, expected) => {
    const elsewhere = names.map((channelNames) => ({ channelNames: [...channelNames] }))
    expect(describeStop({ parts: ['story'], places: [], copies: [], elsewhere, isPast }).slice(0, expected.length)).toEqual(expected)
  })
})

test('afterwards it says what was done', () => {
  const places = [place(), place({ channelName: 'Intranet', staysWithout: true })]
  expect(describeStop({ parts: ['picture'], places, copies: [{ where: 'Weekkrant' }], isPast: true })).toEqual([
    'De hele tekst is nu weg van Website.',
    'Op Intranet staat de tekst nu zonder de foto.',
    'Dit kan het programma niet zelf weghalen: Weekkrant. Voor elk daarvan staat een taak klaar bij een medewerker.',
    OTHERS,
    'De bewaarde versies zitten achter slot. Openen mag alleen als de wet dat vraagt, en elke keer wordt vastgelegd.',
  ])
})
