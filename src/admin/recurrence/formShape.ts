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

/** The form after another rhythm was chosen: what was excepted or added stays as far as it has a meaning. */
export function chooseKind({
  kind,
  form,
  start,
}: {
  kind: FormKind
  form: RecurrenceForm | null
  start: PlainDate
}): RecurrenceForm | null {
  if (kind === 'none') return null
  const kept = form ?? { repeat: null, exceptDates: [], extraDates: [] }
  const pattern = patternFor({ kind, start })
  if (pattern === null) {
    const extraDates = kept.extraDates.length > 0 ? kept.extraDates : [{ date: addDays({ date: start, days: 7 }), time: null }]
    return { repeat: null, exceptDates: [], extraDates }
  }
  const end = kept.repeat?.end ?? USUAL_END[kind] ?? { kind: 'until', date: addDays({ date: start, days: USUAL_DAYS }) }
  // Another rhythm has other days, and an exception that it does not have would be refused.
  return { repeat: { pattern, end }, exceptDates: [], extraDates: kept.extraDates }
}
