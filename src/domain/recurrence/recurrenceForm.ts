import { isPlainDate, type PlainDate } from '../time/plainDate'
import { formatRecurrence } from './formatRecurrence'
import type { ParsedRecurrence } from './parseRecurrence'
import { parseRecurrence } from './parseRecurrence'
import { endOn } from './readEnd'
import { dateOfId, recurrenceIdOf, timeOfId, type Recurrence, type RecurrenceId } from './recurrence'
import type { RecurrencePattern, SeriesStart } from './recurrence'
import { refusal } from './refusal'
import { requireSeries } from './wallDates'

/** A recurrence as people choose it: no zones, no codes, days instead of moments. */
export type RecurrenceForm = {
  /** null: no rhythm, only the start and the extra dates */
  repeat: { pattern: RecurrencePattern; end: FormEnd } | null
  /** days on which the rhythm is passed over */
  exceptDates: PlainDate[]
  /** `time` `HH:mm`; null is the time of the start */
  extraDates: { date: PlainDate; time: string | null }[]
}

/** The last day is included; a number of times counts passed-over days too. */
export type FormEnd = { kind: 'until'; date: PlainDate } | { kind: 'count'; times: number }

const sorted = (ids: readonly RecurrenceId[]) => [...new Set(ids)].sort()

/**
 * The recurrence that a filled-in form means, or why it is none. The form's values may come from a browser:
 * numbers out of range are refused like those of a text.
 *
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input` for a start or zone that
 * is none
 * @example
 * buildRecurrence({
 *   form: {
 *     repeat: { pattern: { kind: 'weeks', every: 1, weekdays: [2] }, end: { kind: 'count', times: 10 } },
 *     exceptDates: [],
 *     extraDates: [],
 *   },
 *   start, zone, most: 400,
 * })
 */
export function buildRecurrence({
  form,
  start,
  zone,
  most,
}: {
  form: RecurrenceForm
  start: SeriesStart
  zone: string
  most: number
}): ParsedRecurrence {
  requireSeries({ start, zone })
  const isAllDay = start.time === null
  const { repeat } = form
  const end: FormEnd | undefined = repeat?.end
  if (end?.kind === 'until' && !isPlainDate(end.date)) {
    return { kind: 'refused', reasons: [refusal('bad-until', { value: String(end.date).slice(0, 20) })] }
  }
  const recurrence: Recurrence = {
    rule:
      repeat === null || end === undefined
        ? null
        : {
            pattern: repeat.pattern,
            end: end.kind === 'count' ? end : endOn({ date: end.date, zone, isAllDay }),
          },
    extra: sorted(
      form.extraDates.map(({ date, time }) =>
        recurrenceIdOf({ date, time: isAllDay ? null : (time ?? start.time) }),
      ),
    ),
    except: sorted(form.exceptDates.map((date) => recurrenceIdOf({ date, time: start.time }))),
    isAllDay,
  }
  // Through the text: one gate for every way in, and the form's lists come out sorted.
  return parseRecurrence({ text: formatRecurrence(recurrence), start, zone, most })
}

/**
 * The form as it would have been filled in. Every recurrence that was let in fits: what the form cannot say
 * is
 * refused when it is read.
 *
 * @example readRecurrenceForm({ recurrence, start }).repeat?.pattern.kind // 'weeks'
 */
export function readRecurrenceForm({
  recurrence,
  start,
}: {
  recurrence: Recurrence
  start: SeriesStart
}): RecurrenceForm {
  const { rule, extra, except } = recurrence
  const startTime = start.time?.slice(0, 5) ?? null
  return {
    repeat:
      rule === null
        ? null
        : {
            pattern: rule.pattern,
            end: rule.end.kind === 'count' ? rule.end : { kind: 'until', date: rule.end.date },
          },
    exceptDates: except.map(dateOfId),
    extraDates: extra.map((id) => ({
      date: dateOfId(id),
      time: recurrence.isAllDay || timeOfId(id) === startTime ? null : timeOfId(id),
    })),
  }
}
