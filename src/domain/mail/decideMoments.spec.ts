import { expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { decideDailyMails, eveningOf } from './decideMoments'

test.each([
  ['2026-11-30', '07:29:59', []],
  ['2026-11-30', '07:30:00', ['morning', 'week']],
  ['2026-12-01', '07:30:00', ['morning']],
  ['2026-12-01', '15:00:00', ['morning', 'evening']],
  ['2026-11-30', '19:59:59', ['morning', 'week', 'evening']],
  ['2026-11-30', '20:00:00', []],
  ['2026-11-30', '00:00:00', []],
])('on %s at %s: %j', (date, time, expected) => {
  const { morning, week, evening } = decideDailyMails({ date: parsePlainDate(date), time })
  expect(Object.entries({ morning, week, evening }).flatMap(([name, isDue]) => (isDue ? [name] : []))).toEqual(expected)
})

test.each([
  ['2026-11-30T14:00:00Z', '2026-11-30T16:00:00Z'],
  ['2026-11-30T18:30:00Z', '2026-11-30T18:30:00Z'],
])('the evening of %s begins at %s and ends at midnight', (now, from) => {
  expect(eveningOf({ now: parseInstant(now), zone: 'Europe/Amsterdam' })).toEqual({ from, until: '2026-11-30T23:00:00Z' })
})
