import { expect, test } from 'vitest'

import { COLUMNS } from './columns'
import { guessMapping, type ColumnMapping } from './guessMapping'

test.each<[string[], ColumnMapping]>([
  [
    ['Datum', 'Onderwerp', 'Kanaal', 'Doelgroep', 'Wie'],
    { plannedDate: 0, title: 1, channelIds: 2, audienceIds: 3, ownerId: 4 },
  ],
  [
    ['Wanneer', 'Wat', 'Middelen', 'Voor wie', 'Door'],
    { plannedDate: 0, title: 1, channelIds: 2, audienceIds: 3, ownerId: 4 },
  ],
  [
    ['Publish date', 'Title', 'Channel(s)', 'Audience', 'Owner'],
    { plannedDate: 0, title: 1, channelIds: 2, audienceIds: 3, ownerId: 4 },
  ],
  [['  DATUM ', 'thema’s', 'Kosten (€)'], { plannedDate: 0, themeIds: 1, eurosPlanned: 2 }],
  [['Startdatum', 'Einddatum', 'Titel van het bericht'], { plannedDate: 0, plannedUntil: 1, title: 2 }],
  // the exact word wins, wherever it stands
  [['Datum van overleg', 'Datum'], { plannedDate: 1 }],
  // one column is used once
  [['Titel', 'Onderwerp'], { title: 0 }],
  [['Opmerkingen', '', 'x'], {}],
  // never the identity or the stage
  [['id', 'Status', 'Titel', 'Versie'], { title: 2 }],
  [[], {}],
])('%j', (headers, expected) => {
  expect(guessMapping(headers)).toEqual(expected)
})

test('our own headers are all recognised', () => {
  const editable = COLUMNS.filter(({ holds }) => holds !== 'fixed')
  expect(guessMapping(editable.map(({ header }) => header))).toEqual(
    Object.fromEntries(editable.map(({ field }, at) => [field, at])),
  )
})
