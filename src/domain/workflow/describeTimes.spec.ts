import { describe, expect, test } from 'vitest'

import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { describeTimes } from './describeTimes'
import { sampleEvent } from './sampleContent'

const at = parseInstant
const where = { zone: 'Europe/Amsterdam', now: at('2026-03-01T08:00:00Z'), seriesStart: null }
const once = { ...sampleEvent, recurrence: null, occurrences: [] }

describe('describeTimes', () => {
  test.each([
    ['start and end on one day', {}, 'woensdag 20 mei om 19.30 uur – 21.30 uur'],
    ['no end', { endsAt: null }, 'woensdag 20 mei om 19.30 uur'],
    ['an end on another day', { endsAt: at('2026-05-21T10:00:00Z') }, 'woensdag 20 mei om 19.30 uur – donderdag 21 mei om 12.00 uur'],
    ['all day', { isAllDay: true, endsAt: null }, 'woensdag 20 mei'],
    ['all of some days', { isAllDay: true, endsAt: at('2026-05-22T10:00:00Z') }, 'woensdag 20 mei – vrijdag 22 mei'],
    ['another year', { startsAt: at('2027-05-20T17:30:00Z'), endsAt: null }, 'donderdag 20 mei 2027 om 19.30 uur'],
    ['no start yet', { startsAt: null, endsAt: null }, null],
  ])('%s', (_, change, when) => {
    expect(describeTimes({ content: { event: { ...once, ...change } }, ...where })).toEqual({ when, recurrence: null, occurrences: [] })
  })

  test('an event that comes back, with each of its times', () => {
    const event = { ...sampleEvent, recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2' }
    expect(describeTimes({ content: { event }, ...where })).toMatchObject({
      recurrence: 'elke woensdag, 2 keer',
      occurrences: ['woensdag 20 mei om 19.30 uur – 21.30 uur'],
    })
  })

  test('a series of posts counts from its own start; what cannot be read stands as it is', () => {
    const seriesStart = { date: parsePlainDate('2026-05-19'), time: '09:00' }
    const of = (recurrence: string) => describeTimes({ content: { event: null, recurrence }, ...where, seriesStart }).recurrence
    expect(of('RRULE:FREQ=WEEKLY;COUNT=4')).toBe('elke dinsdag, 4 keer')
    expect(of('elke week')).toBe('elke week')
    expect(describeTimes({ content: { event: null }, ...where }).recurrence).toBeNull()
  })

  test('in English too', () => {
    expect(describeTimes({ content: { event: once }, ...where, locale: 'en' }).when).toBe('Wednesday 20 May at 19:30 – 21:30')
  })
})
