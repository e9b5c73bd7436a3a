import { expect, test } from 'vitest'
import { parsePlainDate } from '../time/plainDate'
import { sampleObservance } from './observanceFixtures'
import { dropRepeatedHolidays, type PublicHoliday } from './publicHoliday'
import { resolveObservances } from './resolveObservance'

const holiday = (date: string): PublicHoliday => ({
  date: parsePlainDate(date),
  name: { nl: date, en: date },
  isDayOffForEveryone: true,
})

test('a holiday kept as an observance stands there once; another observance on its day hides nothing', () => {
  const on = (change: object) => ({ rule: { kind: 'fixed-day', lengthDays: 1, ...change } as never })
  const dated = resolveObservances({
    observances: [
      sampleObservance({ ...on({ month: 5, day: 5 }), kind: 'public-holiday' }),
      sampleObservance({ ...on({ month: 12, day: 25, lengthDays: 9 }), kind: 'school-holiday' }),
    ],
    from: parsePlainDate('2026-01-01'),
    until: parsePlainDate('2026-12-31'),
  })
  const holidays = ['2026-04-27', '2026-05-05', '2026-12-25'].map(holiday)
  expect(dropRepeatedHolidays({ holidays, dated }).map(({ date }) => date)).toEqual([
    '2026-04-27',
    '2026-12-25',
  ])
})
