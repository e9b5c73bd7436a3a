import { describe, expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { canTakeBack, describeCancellation, type Cancellation } from './describeCancellation'

const date = parsePlainDate('2026-03-17')
const PLANNED: Cancellation = {
  scope: 'one',
  date,
  times: 1,
  ownItems: 0,
  isLast: false,
  readers: 'nothing',
  isApproved: false,
}

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
      { ownItems: 1 },
      [
        'De keer van dinsdag 17 maart 2026 gaat uit de planning. De andere keren blijven staan.',
        'Deze keer is een eigen item. Dat gaat naar de prullenbak.',
        'Lezers merken hier niets van: dit verandert alleen de planning.',
        'Dit gaat niet terug met "Ongedaan maken". U kunt het terughalen uit de prullenbak.',
      ],
    ],
    [
      'this one and all that follow',
      { scope: 'following', times: 3, ownItems: 1, readers: 'see', isApproved: true },
      [
        'De keer van dinsdag 17 maart 2026 en alle volgende gaan uit de planning: 3 keer. De eerdere keren blijven staan.',
        'Eén keer is een eigen item. Dat blijft staan, los van de reeks.',
        'Lezers zien deze keren nu. Na uw ja zijn ze meteen weg.',
        'De reeks zelf verandert en vraagt daarna opnieuw goedkeuring.',
        'Dit gaat niet terug met "Ongedaan maken".',
      ],
    ],
    [
      'all',
      { scope: 'all', times: 4, ownItems: 2, isLast: true, readers: 'will-see', isApproved: true },
      [
        'De hele reeks gaat naar de prullenbak: 4 keer.',
        '2 keren zijn een eigen item. Die blijven staan, los van de reeks.',
        'Deze keren staan klaar voor lezers. Na uw ja verschijnen ze niet meer.',
        'Dit gaat niet terug met "Ongedaan maken". U kunt het terughalen uit de prullenbak.',
      ],
    ],
  ])('%s', (_name, change, sentences) => {
    const lines = describeCancellation({ ...PLANNED, ...change })
    expect(lines.map(({ nl }) => nl)).toEqual(sentences)
    expect(lines.every(({ en }) => en !== '')).toBe(true)
  })

  test.each<[Pick<Cancellation, 'scope' | 'isLast' | 'ownItems'>, boolean]>([
    [{ scope: 'one', isLast: false, ownItems: 0 }, true],
    [{ scope: 'one', isLast: true, ownItems: 0 }, false],
    [{ scope: 'one', isLast: false, ownItems: 1 }, false],
    [{ scope: 'following', isLast: false, ownItems: 0 }, false],
  ])('%j goes back: %s', (cancellation, expected) => {
    expect(canTakeBack(cancellation)).toBe(expected)
  })
})
