import { expect, test } from 'vitest'
import { describeArmedMove, describeEvent, type CalendarEvent } from './announce'
import { refusalOf } from './moveReasons'
import { day, moment } from './planningFixtures'

const today = day('2026-03-01')
const from = day('2026-03-08')
const next = day('2027-01-04')

test.each<[CalendarEvent, string, string]>([
  [
    { kind: 'cancelled', title: 'Vlog', at: from },
    'Verplaatsen gestopt. “Vlog” staat nog op zondag 8 maart.',
    'Moving stopped. “Vlog” is still on Sunday 8 March.',
  ],
  [
    { kind: 'cancelled', title: 'Vlog', at: next },
    'Verplaatsen gestopt. “Vlog” staat nog op maandag 4 januari 2027.',
    'Moving stopped. “Vlog” is still on Monday 4 January 2027.',
  ],
  [
    { kind: 'cancelled', title: 'Vlog', at: null },
    'Verplaatsen gestopt. “Vlog” staat nog bij de ideeën zonder datum.',
    'Moving stopped. “Vlog” is still with the ideas without a date.',
  ],
  [
    { kind: 'refused', title: 'Vlog', reason: refusalOf('live').person },
    '“Vlog” is niet verplaatst. Lezers zien dit nu. De datum ligt daarom vast.',
    '“Vlog” was not moved. Readers see this now, so its date is fixed.',
  ],
  [
    { kind: 'selected', title: 'Vlog', count: 2 },
    '“Vlog” gekozen. Samen 2 kaarten.',
    '“Vlog” selected. 2 cards in all.',
  ],
  [{ kind: 'selected', title: 'Vlog', count: 0 }, 'Niets gekozen.', 'Nothing selected.'],
  [
    { kind: 'undone', count: 1 },
    'Ongedaan gemaakt: 1 kaart staat weer op de oude plek.',
    'Undone: 1 card is back in the old place.',
  ],
  [
    { kind: 'undone', count: 4 },
    'Ongedaan gemaakt: 4 kaarten staan weer op de oude plek.',
    'Undone: 4 cards are back in the old place.',
  ],
  [
    { kind: 'redone', count: 2 },
    'Opnieuw gedaan: 2 kaarten zijn weer verplaatst.',
    'Redone: 2 cards are moved again.',
  ],
  [{ kind: 'nothing-to-undo' }, 'Er is niets om ongedaan te maken.', 'There is nothing to undo.'],
  [{ kind: 'nothing-to-redo' }, 'Er is niets om opnieuw te doen.', 'There is nothing to redo.'],
  [
    { kind: 'changed-by-other', title: 'Vlog' },
    'Een collega heeft “Vlog” gewijzigd. De kalender is bijgewerkt.',
    'A colleague changed “Vlog”. The calendar is up to date.',
  ],
])('%j', (event, nl, en) => {
  expect([describeEvent({ event, today }), describeEvent({ event, today, locale: 'en' })]).toEqual([nl, en])
})

test.each([
  [
    1,
    'nl',
    '“Vlog” verschijnt op 1 kanaal: nu donderdag 14 mei om 09.00 uur, straks zaterdag 16 mei om 09.00 uur.',
  ],
  [
    2,
    'nl',
    '“Vlog” verschijnt op 2 kanalen: nu donderdag 14 mei om 09.00 uur, straks zaterdag 16 mei om 09.00 uur.',
  ],
  [2, 'en', '“Vlog” appears on 2 channels: now Thursday 14 May at 09:00, then Saturday 16 May at 09:00.'],
] as const)('the question on %i channels in %s', (channels, locale, expected) => {
  const armed = {
    id: 'i1',
    title: 'Vlog',
    channels,
    from: moment('2026-05-14T07:00:00Z'),
    to: moment('2026-05-16T07:00:00Z'),
  }
  expect(
    describeArmedMove({ armed, zone: 'Europe/Amsterdam', now: moment('2026-05-01T07:00:00Z'), locale }),
  ).toBe(expected)
})

test.each([
  [
    2,
    'nl',
    '“Vlog” verschijnt op 2 kanalen: nu donderdag 14 mei om 09.00 uur, straks zaterdag 16 mei om 09.00 uur. De bijeenkomst zelf: nu woensdag 20 mei om 19.30 uur, straks vrijdag 22 mei om 19.30 uur. Lezers zien de oude tijd tot de tekst opnieuw is goedgekeurd.',
  ],
  [
    0,
    'nl',
    '“Vlog”. De bijeenkomst zelf: nu woensdag 20 mei om 19.30 uur, straks vrijdag 22 mei om 19.30 uur.',
  ],
  [0, 'en', '“Vlog”. The event itself: now Wednesday 20 May at 19:30, then Friday 22 May at 19:30.'],
] as const)('the question about an event on %i channels in %s', (channels, locale, expected) => {
  const event = { from: moment('2026-05-20T17:30:00Z'), to: moment('2026-05-22T17:30:00Z') }
  const release = { from: moment('2026-05-14T07:00:00Z'), to: moment('2026-05-16T07:00:00Z') }
  const armed = { id: 'i1', title: 'Vlog', channels, ...(channels === 0 ? event : release), event }
  expect(
    describeArmedMove({ armed, zone: 'Europe/Amsterdam', now: moment('2026-05-01T07:00:00Z'), locale }),
  ).toBe(expected)
})
