import { expect, test } from 'vitest'

import type { RecurrenceForm } from '@/domain/recurrence/recurrenceForm'
import { parsePlainDate } from '@/domain/time/plainDate'

import { chooseKind, type FormKind } from './formShape'

const day = parsePlainDate
const start = day('2026-05-05')
const weekly = (exceptDates: string[], end: NonNullable<RecurrenceForm['repeat']>['end']): RecurrenceForm => ({
  repeat: { pattern: { kind: 'weeks', every: 1, weekdays: [2] }, end },
  exceptDates: exceptDates.map(day),
  extraDates: [
    { date: day('2026-05-14'), time: '10:00' },
    { date: day('2026-05-14'), time: '14:00' },
  ],
})
const UNTIL = { kind: 'until', date: day('2027-12-31') } as const

test.each<[FormKind, string[], string[], string[]]>([
  ['days', ['2026-05-12', '2026-06-02'], ['2026-05-12', '2026-06-02'], []],
  ['monthWeekday', ['2026-05-12', '2026-06-02'], ['2026-06-02'], ['2026-05-12']],
  ['monthDay', ['2026-05-12', '2026-06-05'], ['2026-06-05'], ['2026-05-12']],
  ['years', ['2026-05-12', '2027-05-05'], ['2027-05-05'], ['2026-05-12']],
  ['dates', ['2026-05-12'], [], ['2026-05-12']],
  ['none', ['2026-05-12'], [], []],
])('to %s: exceptions %j stay as far as the new rhythm gives them', (kind, except, kept, dropped) => {
  const chosen = chooseKind({ kind, form: weekly(except, UNTIL), start })
  expect(chosen.form?.exceptDates ?? []).toEqual(kept)
  expect(chosen.dropped).toEqual(dropped)
})

test('what lies past the end is no exception any more: by day, and by number of times', () => {
  const until = { kind: 'until', date: day('2026-05-20') } as const
  expect(chooseKind({ kind: 'days', form: weekly(['2026-05-12', '2026-05-26'], until), start }).dropped).toEqual(['2026-05-26'])
  const count = { kind: 'count', times: 8 } as const
  expect(chooseKind({ kind: 'days', form: weekly(['2026-05-12', '2026-05-26'], count), start }).dropped).toEqual(['2026-05-26'])
})

test('added days stay, two on one day as well', () => {
  expect(chooseKind({ kind: 'days', form: weekly([], UNTIL), start }).form?.extraDates).toHaveLength(2)
})
