import type { PlainDate } from '../time/plainDate'
import { dateOfId, recurrenceIdOf, type Recurrence, type RecurrenceId, type SeriesStart } from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import { horizonOf, isNever, listFirstRuleDates } from './ruleDates'

/** As many wrong dates as one message bears. */
const MOST_NAMED = 5

type Rule = NonNullable<Recurrence['rule']>
type Counted = { dates: PlainDate[] } | { reason: RecurrenceReason }

/** The days of the rule, or why they cannot be: never more work than `enough` days or thirty years ask. */
function countRuleDates({
  rule,
  start,
  enough,
  most,
}: {
  rule: Rule
  start: PlainDate
  enough: number
  most: number
}): Counted {
  const { pattern, end } = rule
  if (isNever(pattern)) return { reason: refusal('never-matches') }
  if (end.kind === 'until' && end.date < start) {
    return { reason: refusal('until-before-start', { date: end.date }) }
  }
  const [first] = listFirstRuleDates({ pattern, start, most: 1 })
  if (first === undefined) return { reason: refusal('never-matches') }
  if (first !== start) return { reason: refusal('start-off-rule', { date: first }) }
  const wanted = end.kind === 'count' ? Math.min(end.times, enough) : enough
  const until = end.kind === 'until' ? { until: end.date } : {}
  const dates = listFirstRuleDates({ pattern, start, most: wanted, ...until })
  if (dates.length >= enough) return { reason: refusal('too-many-occurrences', { most }) }
  const isCutOff = end.kind === 'count' ? dates.length < wanted : end.date > horizonOf(start)
  return isCutOff ? { reason: refusal('ends-too-late') } : { dates }
}

/**
 * Why a recurrence that can be read is still not a series: empty when it is one. Asked of everything that is
 * about to be stored, whether typed as text, chosen in the form or made by an edit.
 *
 * @param most how many occurrences it may have, see MOST_OCCURRENCES
 * @example checkRecurrence({ recurrence, start, most: 400 }) // []
 */
export function checkRecurrence({
  recurrence,
  start,
  most,
}: {
  recurrence: Recurrence
  start: SeriesStart
  most: number
}): RecurrenceReason[] {
  const { rule, extra, except } = recurrence
  if (rule === null && extra.length === 0) return [refusal('empty')]
  if (extra.length > most) return [refusal('too-many-occurrences', { most })]
  let dates = [start.date]
  if (rule !== null) {
    // Excluded days do not count for the limit, but they have to be found.
    const counted = countRuleDates({ rule, start: start.date, enough: most + except.length + 1, most })
    if ('reason' in counted) return [counted.reason]
    dates = counted.dates
  }
  const firstId = recurrenceIdOf(start)
  const left = new Set<RecurrenceId>(dates.map((date) => recurrenceIdOf({ date, time: start.time })))
  for (const id of extra) left.add(id)
  const reasons = [
    ...extra
      .filter((id) => id < firstId)
      .slice(0, MOST_NAMED)
      .map((id) => refusal('extra-before-start', { date: dateOfId(id) })),
    ...extra
      .filter((id) => except.includes(id))
      .slice(0, MOST_NAMED)
      .map((id) => refusal('extra-and-excluded', { date: dateOfId(id) })),
    ...except
      .filter((id) => !left.has(id))
      .slice(0, MOST_NAMED)
      .map((id) => refusal('excluded-not-in-series', { date: dateOfId(id) })),
  ]
  if (extra.some((id) => dateOfId(id) > horizonOf(start.date))) reasons.push(refusal('ends-too-late'))
  for (const id of except) left.delete(id)
  if (left.size > most) reasons.push(refusal('too-many-occurrences', { most }))
  if (left.size === 0) reasons.push(refusal('nothing-left'))
  return reasons
}
