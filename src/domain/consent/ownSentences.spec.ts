import { expect, test } from 'vitest'

import { keepOwnSentences } from './ownSentences'

const names = ['Veilig Thuis', '112', '']

test.each([
  ['a story', 'Ik zweeg een jaar. Toen niet meer.', ['Ik zweeg een jaar. Toen niet meer.']],
  ['with help at its end', 'Ik zweeg een jaar. Herken je dit? Bel Veilig Thuis, dag en nacht.', ['Ik zweeg een jaar. Herken je dit?']],
  ['with help in its middle', 'Ik zweeg.\nBij gevaar bel je 112.\nNu praat ik.', ['Ik zweeg.', 'Nu praat ik.']],
  ['about calling for help', 'Na een jaar belde ik met Veilig Thuis.', ['Na een jaar belde ik met Veilig Thuis.']],
  ['about my own sister', 'Mijn zus belde Veilig Thuis. Zij kwamen.', ['Mijn zus belde Veilig Thuis. Zij kwamen.']],
  ['no story', 'Bel gratis met Veilig Thuis.', []],
  ['a word that has “ik” inside', 'Bel Veilig Thuis, ook bij twijfel en schrik.', []],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(keepOwnSentences({ text, names })).toEqual(expected)
})
