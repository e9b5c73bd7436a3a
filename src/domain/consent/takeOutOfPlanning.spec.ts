import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { takeOutOfPlanning } from './takeOutOfPlanning'

const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'
const STORY = { part: 'story', quote: null } as const
const OF_QUOTE = { part: 'quote', quote: QUOTE } as const
const PICTURE = { part: 'picture', quote: null } as const
const plan = { title: 'Verhaal van Fatima', brief: 'Bel haar eerst.' }

describe('what colleagues wrote', () => {
  test.each([
    ['of a story nothing stays', [STORY], plan, { title: 'Verhaal, gestopt op 3 maart 2027 (c4d5e6)', brief: null }],
    ['of a story without notes', [STORY], { ...plan, brief: null }, { title: 'Verhaal, gestopt op 3 maart 2027 (c4d5e6)' }],
    ['of a quote all that does not repeat it', [OF_QUOTE], plan, {}],
    ['of a picture everything', [PICTURE], { title: QUOTE, brief: QUOTE }, {}],
    [
      'a title that repeats a quote',
      [OF_QUOTE],
      { ...plan, title: 'Zij: “Ik durfde mijn telefoon niet meer”' },
      { title: 'Item zonder citaat, gestopt op 3 maart 2027 (c4d5e6)' },
    ],
    [
      'notes lose the lines that repeat it',
      [PICTURE, OF_QUOTE],
      { ...plan, brief: `Bel haar eerst.\nCitaat: "${QUOTE}"\nHoort bij de week.` },
      { brief: 'Bel haar eerst.\nHoort bij de week.' },
    ],
    ['notes that are the quote alone', [OF_QUOTE], { ...plan, brief: QUOTE }, { brief: null }],
    ['notes that repeat it over two lines', [OF_QUOTE], { ...plan, brief: 'Over mij: ik durfde mijn\ntelefoon niet meer aan. Bel haar.' }, { brief: null }],
  ] as const)('%s', (_, parts, words, expected) => {
    expect(takeOutOfPlanning({ words, parts, itemId: '665f0ac4d5e6', stoppedOn: parsePlainDate('2027-03-03') })).toEqual(expected)
  })

  test('two stories of one day are told apart', () => {
    const titleOf = (itemId: string) => takeOutOfPlanning({ words: plan, parts: [STORY], itemId, stoppedOn: parsePlainDate('2027-03-03') }).title
    expect(titleOf('12')).not.toBe(titleOf('13'))
  })
})
