import { expect, test } from 'vitest'
import type { ItemKind } from '../content'
import { day, moment } from './planningFixtures'
import { describeHappening } from './readHappening'

const zone = 'Europe/Amsterdam'
const evening = { startsAt: '2026-11-25T18:30:00Z', endsAt: '2026-11-25T20:30:00Z' }

type Row = [name: string, kind: ItemKind, from: string | null, times: { startsAt: string | null; endsAt?: string }, nl: string | null, en: string | null]

test.each<Row>([
  ['on its own day', 'event', '2026-11-25', evening, '19.30 tot 21.30 uur', '19:30 to 21:30'],
  [
    'announced weeks before',
    'event',
    '2026-11-02',
    evening,
    'bijeenkomst: woensdag 25 november, 19.30 tot 21.30 uur',
    'event: Wednesday 25 November, 19:30 to 21:30',
  ],
  ['without an end', 'activity', '2026-11-02', { startsAt: evening.startsAt }, 'activiteit: woensdag 25 november, 19.30 uur', 'activity: Wednesday 25 November, 19:30'],
  ['in another year', 'event', '2025-11-25', { startsAt: evening.startsAt }, 'bijeenkomst: woensdag 25 november 2026, 19.30 uur', 'event: Wednesday 25 November 2026, 19:30'],
  // half past midnight in Deventer, still the day before in UTC
  ['after midnight', 'event', '2026-11-25', { startsAt: '2026-11-24T23:30:00Z' }, '00.30 uur', '00:30'],
  ['of whole days', 'event', '2026-11-25', { startsAt: '2026-11-24T23:00:00Z', endsAt: '2026-11-25T23:00:00Z' }, null, null],
  ['of whole days, elsewhere', 'event', '2026-11-02', { startsAt: '2026-11-24T23:00:00Z', endsAt: '2026-11-25T22:59:00Z' }, 'bijeenkomst: woensdag 25 november', 'event: Wednesday 25 November'],
  ['over midnight', 'event', '2026-11-25', { startsAt: evening.startsAt, endsAt: '2026-11-26T01:00:00Z' }, '19.30 uur', '19:30'],
  ['without a start', 'event', '2026-11-25', { startsAt: null }, null, null],
  ['of a publication', 'publication', '2026-11-25', evening, null, null],
  ['of an idea', 'event', null, { startsAt: evening.startsAt }, 'bijeenkomst: woensdag 25 november 2026, 19.30 uur', 'event: Wednesday 25 November 2026, 19:30'],
])('%s', (_name, kind, from, { startsAt, endsAt }, nl, en) => {
  const card = { kind, from: from === null ? null : day(from), startsAt: startsAt === null ? null : moment(startsAt), endsAt: endsAt ? moment(endsAt) : null }
  expect([describeHappening({ card, zone }), describeHappening({ card, zone, locale: 'en' })]).toEqual([nl, en])
})
