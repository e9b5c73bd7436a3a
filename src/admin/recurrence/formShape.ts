import type { RecurrencePattern, Weekday } from '@/domain/recurrence/recurrence'
import type { FormEnd, RecurrenceForm } from '@/domain/recurrence/recurrenceForm'
import { addDays, weekdayOf, type PlainDate } from '@/domain/time/plainDate'

/** The rhythms that the form offers; `other` is one that only the text can say. */
export const FORM_KINDS = ['none', 'days', 'weeks', 'monthWeekday', 'monthDay', 'years', 'dates', 'other'] as const
export type FormKind = (typeof FORM_KINDS)[number]

/** Which rhythm of the form a stored recurrence is. */
export function kindOfForm(form: RecurrenceForm | null): FormKind {
  if (form === null) return 'none'
  if (form.repeat === null) return 'dates'
  const { pattern } = form.repeat
  switch (pattern.kind) {
    case 'days':
    case 'weeks':
      return pattern.kind
    case 'months': {
      const { on, months } = pattern
      if (months !== null) return 'other'
      if (on.kind === 'weekdays') return on.weekdays.length === 1 ? 'monthWeekday' : 'other'
      return on.kind === 'days' && on.days.length === 1 ? 'monthDay' : 'other'
    }
    case 'years':
      return pattern.on.kind === 'days' && pattern.on.days.length === 1 && pattern.months.length === 1 ? 'years' : 'other'
  }
}

/** The rhythm that a start suggests: what falls on the start itself. */
function patternFor({ kind, start }: { kind: FormKind; start: PlainDate }): RecurrencePattern | null {
  const weekday: Weekday = weekdayOf(start)
  const day = Number(start.slice(8))
  const month = Number(start.slice(5, 7))
  switch (kind) {
    case 'days':
      return { kind, every: 1 }
    case 'weeks':
      return { kind, every: 1, weekdays: [weekday] }
    case 'monthWeekday': {
      const nth = Math.ceil(day / 7) as 1 | 2 | 3 | 4 | 5
      return { kind: 'months', every: 1, months: null, on: { kind: 'weekdays', weekdays: [{ nth, weekday }] } }
    }
    case 'monthDay':
      return { kind: 'months', every: 1, months: null, on: { kind: 'days', days: [day] } }
    case 'years':
      return { kind: 'years', every: 1, months: [month], on: { kind: 'days', days: [day] } }
    default:
      return null
  }
}

/** A year at most, so that nobody plans for ever by accident. */
const USUAL_DAYS = 90
const USUAL_END: Partial<Record<FormKind, FormEnd>> = {
  monthWeekday: { kind: 'count', times: 6 },
  monthDay: { kind: 'count', times: 6 },
  years: { kind: 'count', times: 3 },
}

/** Whether a rhythm that a start suggests gives a day; it has no steps of more than one. */
function fallsOn({ pattern, date }: { pattern: RecurrencePattern; date: PlainDate }): boolean {
  const day = Number(date.slice(8))
  switch (pattern.kind) {
    case 'days':
      return true
    case 'weeks':
      return pattern.weekdays.includes(weekdayOf(date))
    case 'months':
      return pattern.on.kind === 'weekdays'
        ? pattern.on.weekdays.some(({ nth, weekday }) => nth === Math.ceil(day / 7) && weekday === weekdayOf(date))
        : pattern.on.kind === 'days' && pattern.on.days.includes(day)
    case 'years':
      return pattern.months.includes(Number(date.slice(5, 7))) && pattern.on.kind === 'days' && pattern.on.days.includes(day)
  }
}

/** Looking further than this is of no use: nobody excepts a day so far away. */
const MOST_DAYS = 366 * 10

function keepExceptions({ pattern, end, start, exceptDates }: {
  pattern: RecurrencePattern
  end: FormEnd
  start: PlainDate
  exceptDates: readonly PlainDate[]
}): PlainDate[] {
  const asked = new Set(exceptDates)
  const kept: PlainDate[] = []
  let times = 0
  let date = start
  for (let days = 0; days < MOST_DAYS && kept.length < asked.size; days += 1) {
    if (end.kind === 'until' ? date > end.date : times === end.times) break
    if (fallsOn({ pattern, date })) {
      times += 1
      if (asked.has(date)) kept.push(date)
    }
    date = addDays({ date, days: 1 })
  }
  return kept
}

/**
 * The form after another rhythm was chosen: what was added stays, and what was excepted as far as the new rhythm
 * gives that day. What does not stay is named.
 */
export function chooseKind({
  kind,
  form,
  start,
}: {
  kind: FormKind
  form: RecurrenceForm | null
  start: PlainDate
}): { form: RecurrenceForm | null; dropped: PlainDate[] } {
  // Whoever chooses no rhythm at all chose to lose what belongs to it.
  if (kind === 'none') return { form: null, dropped: [] }
  const known = form ?? { repeat: null, exceptDates: [], extraDates: [] }
  const pattern = patternFor({ kind, start })
  if (pattern === null) {
    const extraDates = known.extraDates.length > 0 ? known.extraDates : [{ date: addDays({ date: start, days: 7 }), time: null }]
    return { form: { repeat: null, exceptDates: [], extraDates }, dropped: known.exceptDates }
  }
  const end = known.repeat?.end ?? USUAL_END[kind] ?? { kind: 'until', date: addDays({ date: start, days: USUAL_DAYS }) }
  const exceptDates = keepExceptions({ pattern, end, start, exceptDates: known.exceptDates })
  return {
    form: { repeat: { pattern, end }, exceptDates, extraDates: known.extraDates },
    dropped: known.exceptDates.filter((date) => !exceptDates.includes(date)),
  }
}
