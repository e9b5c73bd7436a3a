import { describe, expect, test } from 'vitest'

import { checkReason } from './checkReason'

describe('a reason for the journal', () => {
  test.each([
    'Fout in de tekst.',
    'Het nummer 0800-2000 klopte niet, en 112 ontbrak.',
    'Ook 113 en 0900-1113322 stonden verkeerd.',
    'Verzoek van 12-05-2026, zaak 2026-004512.',
    'Vordering op grond van artikel 7, lid 2, van de Archiefwet 1995.',
    'De Week tegen Kindermishandeling begint op 16 november.',
  ])('may say %s', (reason) => {
    expect(checkReason(reason)).toBeNull()
  })

  test.each([
    ['a mobile number', 'Bel haar op 06-12345678.', '06-12345678'],
    ['a number with spaces', 'Zij belde met 06 12 34 56 78', '06 12 34 56 78'],
    ['an international number', 'Bereikbaar op +31 6 12345678', '+31 6 12345678'],
    ['a fixed number', 'Via 0570 123 456 gevraagd', '0570 123 456'],
    ['a mail address', 'Gevraagd door zon.bloem@thuis.example', 'zon.bloem@thuis.example'],
    ['a house', 'Zij woont op Dorpsstraat 12.', 'Dorpsstraat 12'],
    ['a postcode', 'Uit 7411 AB kwam een klacht', '7411 AB'],
  ])('may not hold %s', (_, reason, written) => {
    expect(checkReason(reason)).toContain(`Haal "${written}" weg.`)
  })

  test('names all of it at once, each once', () => {
    const said = checkReason('Bel 06-12345678 of mail a@b.nl. Nog eens: 06-12345678.')
    expect(said).toContain('Haal "06-12345678" en "a@b.nl" weg. Deze reden komt in het journaal')
  })
})
