import { expect, test } from 'vitest'

import { findPersonalWords } from './checkTeachBack'

test.each<[string, string[], string[]]>([
  ['De groep vertelde dat je mag bellen zonder je naam te zeggen.', [], []],
  ['Twee lezers dachten dat het over de politie ging.', [], []],
  ['Daarna zei Fatima dat het duidelijk was.', ['Fatima'], []],
  ['Peter begreep er niets van.', ['Peter'], []],
  ['Mevrouw Jansema las het hardop.', ['Jansema'], []],
  ['Bel haar op 06-12345678 voor meer.', [], ['06-12345678']],
  ['Verslag bij lezer@groep.example, Rielerweg 12', [], ['lezer@groep.example', 'Rielerweg 12']],
  ['', [], []],
])('%j', (text, names, contacts) => {
  expect(findPersonalWords(text)).toEqual({ names, contacts })
})
