import { expect, test } from 'vitest'

import { keepOwnSentences } from './ownSentences'

const names = ['Veilig Thuis', '112', '']

test.each([
  ['a story', 'Ik zweeg een jaar. Toen niet meer.', ['Ik zweeg een jaar. Toen niet meer.']],
  ['with help at its end', 'Ik zweeg een jaar. Herken je dit? Bel Veilig Thuis, dag en nacht.', ['Ik zweeg een jaar.']],
  ['with help in its middle', 'Ik zweeg.\nBij gevaar bel je 112.\nNu praat ik.', ['Ik zweeg.', 'Nu praat ik.']],
  ['about calling for help', 'Na een jaar belde ik met Veilig Thuis.', ['Na een jaar belde ik met Veilig Thuis.']],
  ['about my own sister', 'Mijn zus belde Veilig Thuis. Zij kwamen.', ['Mijn zus belde Veilig Thuis. Zij kwamen.']],
  ['no story', 'Bel gratis met Veilig Thuis.', []],
  ['a word that has “ik” inside', 'Bel Veilig Thuis, ook bij twijfel en schrik.', []],
  ['that turns to its readers', 'Hij las alles. Wil je praten? Bel of chat met iemand die je vertrouwt.', ['Hij las alles.']],
  ['that asks its readers', '“Herken je dit bij een vriendin?” Zij zweeg.', ['Zij zweeg.']],
  ['that speaks of everybody', 'Je durft niets meer. Belde zij, dan werd hij boos.', ['Je durft niets meer. Belde zij, dan werd hij boos.']],
  ['that turns to its readers about oneself', 'Bel iemand, dat had ik eerder moeten doen.', ['Bel iemand, dat had ik eerder moeten doen.']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(keepOwnSentences({ text, names })).toEqual(expected)
})
