import { expect, test } from 'vitest'
import { noteOf, refusalOf, type MoveNote, type MoveRefusal } from './moveReasons'
import { moment } from './planningFixtures'

const zone = 'Europe/Amsterdam'
const now = moment('2026-05-10T08:00:00Z')
const longest = (text: string) =>
  Math.max(...text.split(/(?<=[.!?])\s/).map((sentence) => sentence.split(' ').length))

test.each<MoveRefusal>([
  'live',
  'past',
  'archived',
  'unknown',
  'named-twice',
  'not-allowed',
  'stale',
  'until-without-date',
  'end-before-start',
  'event-has-date',
  'armed-needs-day',
  'release-in-past',
  'release-after-end',
])('%s says what is wrong and what to do, in short sentences', (code) => {
  const { person } = refusalOf(code)
  expect(person.nl.match(/[.!?](\s|$)/g)).toHaveLength(2)
  expect(longest(person.nl)).toBeLessThanOrEqual(15)
  expect(person.en).not.toBe(person.nl)
})

test.each<[MoveNote['code'], string | null, string]>([
  ['tie-dropped', null, 'Dit item volgt de themadag niet meer, want u koos zelf een datum.'],
  ['event-moves', '2026-05-20T17:30:00Z', 'De bijeenkomst schuift mee naar woensdag 20 mei om 19.30 uur.'],
  [
    'text-reopens',
    null,
    'Lezers zien die tijd pas als de tekst opnieuw is goedgekeurd. Vraag daarom weer beoordeling.',
  ],
  [
    'event-stays',
    '2026-05-20T17:30:00Z',
    'De bijeenkomst zelf blijft op woensdag 20 mei om 19.30 uur. Die tijd wijzigt u in het item.',
  ],
  [
    'release-wish-moves',
    '2026-05-20T07:00:00Z',
    'Het gewenste moment schuift mee naar woensdag 20 mei om 09.00 uur.',
  ],
  [
    'release-stays',
    '2027-05-20T07:00:00Z',
    'Lezers zien dit nog steeds vanaf donderdag 20 mei 2027 om 09.00 uur.',
  ],
])('note %s', (code, at, nl) => {
  const note = noteOf({ id: 'i1', code, at: at === null ? null : moment(at), zone, now })
  expect(note).toMatchObject({ id: 'i1', code, person: { nl } })
})
