import fc from 'fast-check'
import rrule from 'rrule'
import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import { addDays, parsePlainDate, type PlainDate } from '../time/plainDate'
import { checkRecurrence } from './checkRecurrence'
import { decideSeriesEdit } from './decideSeriesEdit'
import { expandRecurrence } from './expandRecurrence'
import { formatRecurrence } from './formatRecurrence'
import { parseRecurrence } from './parseRecurrence'
import { endOn } from './readEnd'
import { NTHS, type MonthPosition, type Recurrence, type RecurrencePattern, type Weekday } from './recurrence'
import { buildRecurrence, readRecurrenceForm } from './recurrenceForm'
import { listFirstRuleDates } from './ruleDates'
import type { SeriesState } from './seriesEdit'

const ZONE = 'Europe/Amsterdam'
const RUNS = { numRuns: 80 }
/** For what asks more of each series. */
const FEWER_RUNS = { numRuns: 20 }
const MOST = 400

const listOf = <T extends number>(values: readonly T[], most = 3) =>
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most })
    .map((list) => list.sort((a, b) => a - b))
const weekdays = listOf<Weekday>([1, 2, 3, 4, 5, 6, 7], 7)
const months = listOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
const days: fc.Arbitrary<MonthPosition> = fc
  .uniqueArray(fc.constantFrom(-1, ...Array.from({ length: 31 }, (_, index) => index + 1)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => ({ kind: 'days', days: list }))
const nthWeekdays: fc.Arbitrary<MonthPosition> = fc
  .uniqueArray(
    fc.record({ nth: fc.constantFrom(...NTHS), weekday: fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7) }),
    {
      minLength: 1,
      maxLength: 3,
      selector: ({ nth, weekday }) => `${nth} ${weekday}`,
    },
  )
  .map((list) => ({ kind: 'weekdays', weekdays: list }))
const workday: fc.Arbitrary<MonthPosition> = fc.constantFrom(...NTHS).map((nth) => ({ kind: 'workday', nth }))
const every = fc.integer({ min: 1, max: 5 })

/** Everything the form can say; combinations that never fall are part of it. */
const patterns: fc.Arbitrary<RecurrencePattern> = fc.oneof(
  fc.record({ kind: fc.constant('days' as const), every: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('weeks' as const), every, weekdays }),
  fc.record({
    kind: fc.constant('months' as const),
    every,
    months: fc.constant(null),
    on: fc.oneof(days, nthWeekdays, workday),
  }),
  fc.record({
    kind: fc.constant('months' as const),
    every: fc.constant(1),
    months,
    on: fc.oneof(days, nthWeekdays, workday),
  }),
  fc.record({
    kind: fc.constant('years' as const),
    every,
    months,
    on: fc.oneof(days, nthWeekdays),
  }) as fc.Arbitrary<Extract<RecurrencePattern, { kind: 'years' }>>,
)
const someDay = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => addDays({ date: parsePlainDate('2024-01-01'), days }))
const times = fc.constantFrom('00:00', '02:30', '09:00', '23:59')
const ends = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => ({ kind: 'count' as const, count })),
  fc.integer({ min: 0, max: 1500 }).map((length) => ({ kind: 'until' as const, length })),
)

/** A series that starts on its own rhythm, or null where the rhythm never falls. */
const series = fc
  .record({ pattern: patterns, day: someDay, time: times, end: ends })
  .map(({ pattern, day, time, end }) => {
    const [date] = listFirstRuleDates({ pattern, start: day, most: 1 })
    if (date === undefined) return null
    const recurrence: Recurrence = {
      rule: {
        pattern,
        end:
          end.kind === 'count'
            ? { kind: 'count', times: end.count }
            : endOn({ date: addDays({ date, days: end.length }), zone: ZONE, isAllDay: false }),
      },
      extra: [],
      except: [],
      isAllDay: false,
    }
    return { recurrence, start: { date, time } }
  })
  .filter((made) => made !== null)

/** The other engine, told the stored text word by word, in UTC where it needs no zone. */
function datesOfOtherEngine(text: string, start: PlainDate, from: PlainDate, until: PlainDate): string[] {
  const options = rrule.RRule.parseString(text.replace('RRULE:', ''))
  const last = /UNTIL=(\d{4})(\d{2})(\d{2})T(\d{6})Z/.exec(text)
  const rule = new rrule.RRule({
    ...options,
    dtstart: new Date(`${start}T00:00:00Z`),
    // The stored UNTIL is the last second of a day in Amsterdam, late in the evening before in UTC.
    ...(last && { until: new Date(`${last[1]}-${last[2]}-${last[3]}T00:00:00Z`) }),
  })
  return rule
    .between(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`), true)
    .map((date) => date.toISOString().slice(0, 10))
}

describe('over everything the form can say', () => {
  test('two engines give the same days, also in a window far from the start', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -50, max: 900 }), ({ recurrence, start }, offset) => {
        const from = addDays({ date: start.date, days: offset })
        const until = addDays({ date: from, days: 400 })
        const ours = expandRecurrence({
          recurrence,
          start,
          zone: ZONE,
          from,
          until: addDays({ date: until, days: 1 }),
        })
        expect(ours.map(({ recurrenceId }) => recurrenceId.slice(0, 10))).toEqual(
          datesOfOtherEngine(formatRecurrence(recurrence), start.date, from, until),
        )
      }),
      RUNS,
    )
  })

  test('what is accepted comes back from text and form as it was, within its limit', () => {
    fc.assert(
      fc.property(series, ({ recurrence, start }) => {
        const text = formatRecurrence(recurrence)
        const parsed = parseRecurrence({ text, start, zone: ZONE, most: MOST })
        if (parsed.kind === 'refused') {
          // The only thing wrong with a series made like this is its length.
          expect(['too-many-occurrences', 'ends-too-late']).toContain(parsed.reasons[0]?.code)
          return
        }
        const canonical = formatRecurrence(parsed.recurrence)
        expect(parseRecurrence({ text: canonical, start, zone: ZONE, most: MOST })).toEqual(parsed)
        const form = readRecurrenceForm({ recurrence: parsed.recurrence, start })
        expect(buildRecurrence({ form, start, zone: ZONE, most: MOST })).toEqual(parsed)
        expect(expandRecurrence({ ...parsed, start, zone: ZONE }).length).toBeLessThanOrEqual(MOST)
      }),
      FEWER_RUNS,
    )
  })

  test('two halves of a window are the whole, for days and for moments', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 86399 }),
        ({ recurrence, start }, offset, second) => {
          const expand = (window: Partial<Parameters<typeof expandRecurrence>[0]>) =>
            expandRecurrence({ recurrence, start, zone: ZONE, ...window })
          const day = addDays({ date: start.date, days: offset })
          const moment = parseInstant(`${day}T${new Date(second * 1000).toISOString().slice(11, 19)}Z`)
          for (const edge of [day, moment]) {
            expect([...expand({ until: edge }), ...expand({ from: edge })]).toEqual(expand({}))
          }
        },
      ),
      FEWER_RUNS,
    )
  })

  test('a series cut anywhere is the same days in two series', () => {
    fc.assert(
      fc.property(series, fc.nat(), ({ recurrence, start }, seed) => {
        fc.pre(checkRecurrence({ recurrence, start, most: 2000 }).length === 0)
        const idsOf = (state: SeriesState) =>
          expandRecurrence({
            recurrence: state.recurrence ?? recurrence,
            start: state.start,
            zone: ZONE,
          }).map(({ recurrenceId }) => recurrenceId)
        const ids = idsOf({ start, recurrence })
        const recurrenceId = ids[seed % ids.length]
        if (recurrenceId === undefined) throw new Error('a series without occurrences')
        const edit = decideSeriesEdit({
          scope: 'following',
          recurrenceId,
          recurrence,
          start,
          zone: ZONE,
          change: { kind: 'content' },
          changedOccurrences: ids.map((id) => ({ id, recurrenceId: id })),
          most: 2000,
        })
        if (edit.kind !== 'split' || edit.next === null) {
          // From the first one on there is nothing to cut.
          expect([edit.kind, recurrenceId]).toEqual(['rewrite', ids[0]])
          return
        }
        expect([...idsOf(edit.old), ...idsOf(edit.next)]).toEqual(ids)
        expect([...edit.kept, ...edit.survived].map(({ id }) => id)).toEqual(ids)
      }),
      FEWER_RUNS,
    )
  })

  test('no text, however odd, does anything but be read or be refused with a reason', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'FREQ=DAILY',
        'FREQ=MONTHLY',
        'FREQ=YEARLY',
        'FREQ=WEEKLY',
        'COUNT=3',
        'INTERVAL=2',
        'BYDAY=1TU',
      ),
      fc.constantFrom(
        'BYMONTH=2',
        'BYMONTHDAY=30',
        'BYSETPOS=-1',
        'UNTIL=99991231T235959Z',
        'UNTIL=00010101',
        'WKST=SU',
      ),
      fc.string({ maxLength: 8 }),
    )
    const line = fc.oneof(
      fc.array(part, { maxLength: 5 }).map((parts) => `RRULE:${parts.join(';')}`),
      fc
        .tuple(
          fc.constantFrom('RDATE', 'EXDATE'),
          fc.constantFrom('20260505T190000', '00000101T000000Z', '99991231T235959Z', 'x'),
        )
        .map(([name, value]) => `${name}:${value}`),
      fc.string({ maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), someDay, (lines, date) => {
        const parsed = parseRecurrence({
          text: lines.join('\n'),
          start: { date, time: '19:00' },
          zone: ZONE,
          most: 60,
        })
        if (parsed.kind === 'refused') {
          expect(parsed.reasons.length).toBeGreaterThan(0)
          expect(parsed.reasons.every(({ person }) => person.nl !== '' && person.en !== '')).toBe(true)
        } else
          expect(expandRecurrence({ ...parsed, start: { date, time: '19:00' }, zone: ZONE })).not.toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
