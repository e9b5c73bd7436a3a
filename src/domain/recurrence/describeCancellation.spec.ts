import { describe, expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { canTakeBack, describeCancellation, type Cancellation } from './describeCancellation'

const date = parsePlainDate('2026-03-17')
const PLANNED: Cancellation = { date, isLast: false, isOwnItem: false, readers: 'nothing', isApproved: false }

describe('the question before one time is cancelled', () => {
  test.each<[string, Partial<Cancellation>, string[]]>([
    [
      'only planned',
      {},
      [
        'De keer van dinsdag 17 maart 2026 gaat uit de planning. De andere keren blijven staan.',
        'Lezers merken hier niets van: dit verandert alleen de planning.',
        'Met "Ongedaan maken" staat de keer er weer.',
      ],
    ],
    [
      'to be seen',
      { readers: 'see', isApproved: true },
      [
        'De keer van dinsdag 17 maart 2026 gaat uit de planning. De andere keren blijven staan.',
        'Lezers zien deze keer nu. Na uw ja is hij meteen weg.',
        'De reeks zelf verandert en vraagt daarna opnieuw goedkeuring.',
        'Met "Ongedaan maken" staat de keer weer in de planning. Lezers zien hem pas na goedkeuring.',
      ],
    ],
    [
      'ready to appear, while the text is written anew',
      { readers: 'will-see' },
      [
        'De keer van dinsdag 17 maart 2026 gaat uit de planning. De andere keren blijven staan.',
        'Deze keer staat klaar voor lezers. Na uw ja verschijnt hij niet meer.',
        'Met "Ongedaan maken" staat de keer weer in de planning. Lezers zien hem pas na goedkeuring.',
      ],
    ],
    [
      'the only one left',
      { isLast: true, readers: 'see', isApproved: true },
      [
        'De keer van dinsdag 17 maart 2026 is de enige die nog over is. De hele reeks gaat naar de prullenbak.',
        'Lezers zien deze keer nu. Na uw ja is hij meteen weg.',
        'Dit gaat niet terug met "Ongedaan maken". U kunt het terughalen uit de prullenbak.',
      ],
    ],
    [
      'an item of its own',
      { isOwnItem: true },
      [
        'De keer van dinsdag 17 maart 2026 gaat uit de planning. De andere keren blijven staan.',
        'Deze keer is een eigen item. Dat gaat naar de prullenbak.',
        'Lezers merken hier niets van: dit verandert alleen de planning.',
        'Dit gaat niet terug met "Ongedaan maken". U kunt het terughalen uit de prullenbak.',
      ],
    ],
  ])('%s', (_name, change, sentences) => {
    const lines = describeCancellation({ ...PLANNED, ...change })
    expect(lines.map(({ nl }) => nl)).toEqual(sentences)
    expect(lines.every(({ en }) => en !== '')).toBe(true)
  })

  test.each([
    [false, false, true],
    [true, false, false],
    [false, true, false],
  ])('last %s, own item %s: goes back %s', (isLast, isOwnItem, expected) => {
    expect(canTakeBack({ isLast, isOwnItem })).toBe(expected)
  })
})
