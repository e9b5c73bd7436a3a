import { describe, expect, test } from 'vitest'

import { FAR_FUTURE, parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { spanOfCard } from './spanOfCard'

const zone = 'Europe/Amsterdam'
const empty = { plannedDate: null, plannedUntil: null, startsAt: null, endsAt: null, releaseAt: null, served: [] }
const day = parsePlainDate
const at = parseInstant
const stretch = (from: string, until: string) => ({
  channelId: 'c',
  language: 'nl' as const,
  from: at(from),
  until: until === FAR_FUTURE ? FAR_FUTURE : at(until),
})

describe('days on which a card has something to show', () => {
  test.each([
    ['an idea without a day', empty, [], null],
    ['one planned day', { ...empty, plannedDate: day('2026-03-08') }, [], ['2026-03-08', '2026-03-08']],
    [
      'planned days and a release after them',
      { ...empty, plannedDate: day('2026-03-08'), plannedUntil: day('2026-03-10'), releaseAt: at('2026-03-12T08:00:00Z') },
      [],
      ['2026-03-08', '2026-03-12'],
    ],
    [
      'an evening that ends after midnight, in the zone',
      { ...empty, startsAt: at('2026-07-03T18:00:00Z'), endsAt: at('2026-07-03T22:30:00Z') },
      [],
      ['2026-07-03', '2026-07-04'],
    ],
    [
      'served until midnight: the day before counts',
      { ...empty, served: [stretch('2026-11-01T08:00:00Z', '2026-11-09T23:00:00Z')] },
      [],
      ['2026-11-01', '2026-11-09'],
    ],
    [
      'served without an end: the day it appeared',
      { ...empty, served: [stretch('2026-11-01T08:00:00Z', FAR_FUTURE)] },
      [],
      ['2026-11-01', '2026-11-01'],
    ],
    [
      'a series up to its last time',
      { ...empty, startsAt: at('2026-01-06T18:00:00Z') },
      [day('2026-12-01'), day('2026-01-06')],
      ['2026-01-06', '2026-12-01'],
    ],
  ] as const)('%s', (_, card, occurrenceDays, expected) => {
    const span = spanOfCard({ card: { ...card, served: [...card.served] }, occurrenceDays, zone })
    expect(span && [span.from, span.until]).toEqual(expected)
  })
})
