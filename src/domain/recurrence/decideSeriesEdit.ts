import { DomainError } from '../errors'
import { addDays } from '../time/plainDate'
import { changeSeries, listAllIds, listAllRuleDates, type Series } from './changeSeries'
import { checkRecurrence } from './checkRecurrence'
import { endOn } from './readEnd'
import { dateOfId, timeOfId, type Recurrence, type RecurrenceEnd, type RecurrenceId } from './recurrence'
import { recurrenceIdOf, type SeriesStart } from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import type { ChangedOccurrence, SeriesChange, SeriesEdit, SeriesScope, SeriesState } from './seriesEdit'
import { requireSeries } from './wallDates'

type Asked = {
  recurrenceId: RecurrenceId
  change: SeriesChange
  changedOccurrences: readonly ChangedOccurrence[]
  zone: string
  most: number
}

/** A list of dates that has only its start left happens once. */
function stateOf({ start, recurrence }: Series): SeriesState {
  const isOnce = recurrence.rule === null && recurrence.extra.length === 0 && recurrence.except.length === 0
  return { start, recurrence: isOnce ? null : recurrence }
}

function checkState({ start, recurrence }: SeriesState, most: number): RecurrenceReason[] {
  if (recurrence === null) return []
  requireExactMode(start, recurrence)
  return checkRecurrence({ recurrence, start, most })
}

/** A rhythm from a form was built for one kind of start; with another its dates would be lost. */
function requireExactMode(start: SeriesStart, recurrence: Recurrence): void {
  if ((start.time === null) !== recurrence.isAllDay) {
    throw new DomainError('invalid-input', 'whole days need a start without time, and the other way round')
  }
}

function editOne(series: Series, asked: Asked): SeriesEdit {
  const { recurrenceId, change, changedOccurrences, most } = asked
  const existingId = changedOccurrences.find((changed) => changed.recurrenceId === recurrenceId)?.id ?? null
  switch (change.kind) {
    case 'rhythm':
      return { kind: 'refused', reasons: [refusal('rhythm-of-one')] }
    case 'content':
      return { kind: 'change-one', recurrenceId, to: null, existingId }
    case 'move':
      return { kind: 'change-one', recurrenceId, to: change.to, existingId }
    case 'restore':
      return { kind: 'refused', reasons: [refusal('takes-place')] }
    case 'cancel': {
      const { start, recurrence } = series
      const extra = recurrence.extra.filter((id) => id !== recurrenceId)
      // Without its extra date the rule may still give the day: then it has to be excluded as well.
      const without = { start, recurrence: { ...recurrence, extra } }
      const except = listAllIds(without).has(recurrenceId)
        ? [...recurrence.except, recurrenceId].sort()
        : recurrence.except
      const left: Series = { start, recurrence: { ...recurrence, extra, except } }
      if (listAllIds(left).size === 0) return { kind: 'cancel-all', orphaned: [...changedOccurrences] }
      const state = stateOf(left)
      const reasons = checkState(state, most)
      return reasons.length > 0
        ? { kind: 'refused', reasons }
        : { kind: 'cancel-one', series: state, existingId }
    }
  }
}

/** Exactly what a cancellation took: the exclusion goes, and a day that no rule gives is added by hand again. */
function restoreOne({ start, recurrence }: Series, { recurrenceId, most }: Asked): SeriesEdit {
  const except = recurrence.except.filter((id) => id !== recurrenceId)
  const without: Series = { start, recurrence: { ...recurrence, except } }
  const extra = listAllIds(without).has(recurrenceId)
    ? recurrence.extra
    : [...recurrence.extra, recurrenceId].sort()
  const series = stateOf({ start, recurrence: { ...recurrence, extra, except } })
  const reasons = checkState(series, most)
  return reasons.length > 0 ? { kind: 'refused', reasons } : { kind: 'restore-one', series }
}

function editAll(series: Series, asked: Asked): SeriesEdit {
  const { change, changedOccurrences, recurrenceId, zone, most } = asked
  if (change.kind === 'restore') return { kind: 'refused', reasons: [refusal('restore-of-many')] }
  if (change.kind === 'cancel') return { kind: 'cancel-all', orphaned: [...changedOccurrences] }
  const changed = changeSeries({ series, pivot: recurrenceId, change, zone })
  if ('code' in changed) return { kind: 'refused', reasons: [changed] }
  const state = stateOf(changed.series)
  const reasons = checkState(state, most)
  if (reasons.length > 0) return { kind: 'refused', reasons }
  const ids = listAllIds(changed.series)
  const survived: { id: string; from: RecurrenceId; to: RecurrenceId }[] = []
  const orphaned: ChangedOccurrence[] = []
  for (const occurrence of changedOccurrences) {
    const to = changed.mapId(occurrence.recurrenceId)
    if (to !== null && ids.has(to)) survived.push({ id: occurrence.id, from: occurrence.recurrenceId, to })
    else orphaned.push(occurrence)
  }
  return { kind: 'rewrite', series: state, survived, orphaned, droppedExceptions: changed.droppedExceptions }
}

/** The series up to an occurrence and the series from it on; null for an extra date of a rule. */
function cut(series: Series, pivot: RecurrenceId, zone: string): { old: Series; rest: Series } | null {
  const { start, recurrence } = series
  const { rule, isAllDay } = recurrence
  const date = dateOfId(pivot)
  const before = (ids: readonly RecurrenceId[]) => ids.filter((id) => id < pivot)
  const after = (ids: readonly RecurrenceId[]) => ids.filter((id) => id > pivot)
  const oldDates = { extra: before(recurrence.extra), except: before(recurrence.except), isAllDay }
  const restDates = { extra: after(recurrence.extra), except: after(recurrence.except), isAllDay }
  if (rule === null) {
    const time = isAllDay ? null : timeOfId(pivot)
    return {
      old: { start, recurrence: { rule: null, ...oldDates } },
      rest: { start: { date, time }, recurrence: { rule: null, ...restDates } },
    }
  }
  const index = listAllRuleDates({ rule, start: start.date }).indexOf(date)
  if (index < 0 || recurrenceIdOf({ date, time: start.time }) !== pivot) return null
  const oldEnd: RecurrenceEnd =
    rule.end.kind === 'count'
      ? { kind: 'count', times: index }
      : endOn({ date: addDays({ date, days: -1 }), zone, isAllDay })
  const restEnd: RecurrenceEnd =
    rule.end.kind === 'count' ? { kind: 'count', times: rule.end.times - index } : rule.end
  return {
    old: { start, recurrence: { rule: { pattern: rule.pattern, end: oldEnd }, ...oldDates } },
    rest: {
      start: { date, time: start.time },
      recurrence: { rule: { pattern: rule.pattern, end: restEnd }, ...restDates },
    },
  }
}

function editFollowing(series: Series, asked: Asked): SeriesEdit {
  const { recurrenceId, changedOccurrences, zone, most, change } = asked
  if (recurrenceId === recurrenceIdOf(series.start)) return editAll(series, asked)
  const parts = cut(series, recurrenceId, zone)
  if (parts === null) return { kind: 'refused', reasons: [refusal('extra-stands-alone')] }
  const later = changedOccurrences.filter((changed) => changed.recurrenceId >= recurrenceId)
  // Everything before it was cancelled: nothing would be left to keep apart.
  if (listAllIds(parts.old).size === 0) return editAll(parts.rest, asked)
  const old = stateOf(parts.old)
  const reasons = checkState(old, most)
  if (reasons.length > 0) return { kind: 'refused', reasons }
  const kept = changedOccurrences.filter((changed) => changed.recurrenceId < recurrenceId)
  if (change.kind === 'cancel') {
    return { kind: 'split', old, next: null, kept, survived: [], orphaned: later, droppedExceptions: [] }
  }
  const rest = editAll(parts.rest, { ...asked, changedOccurrences: later })
  if (rest.kind !== 'rewrite') return rest
  const { series: next, survived, orphaned, droppedExceptions } = rest
  return { kind: 'split', old, next, kept, survived, orphaned, droppedExceptions }
}

/**
 * What to write when somebody changes one occurrence of a series and says how far that reaches. Decides only;
 * nothing is written here, and nothing at all when it is refused.
 *
 * - `one`: the occurrence becomes an item of its own, which keeps its place in the series, or is cancelled
 *   (EXDATE). What was cancelled can be put back.
 * - `following`: the series ends before it and a new one begins with it; a number of times is divided over
 *   the two.
 * - `all`: the series itself changes; changed occurrences stay changed where the new dates still have their
 *   place.
 *
 * @param recurrenceId the occurrence that was changed, by its place in the series
 * @param changedOccurrences all items that are changed occurrences of this series
 * @param most how many occurrences a series may have, see MOST_OCCURRENCES
 * @throws DomainError `invalid-time-zone`, `invalid-plain-date` or `invalid-input` for a start or zone that
 * is none
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.4
 * @example
 * decideSeriesEdit({
 *   scope: 'following', recurrenceId, recurrence, start, zone, most: 400, changedOccurrences: [],
 *   change: { kind: 'move', to: { date: parsePlainDate('2026-06-03'), time: '19:30' } },
 * })
 */
export function decideSeriesEdit({
  scope,
  recurrence,
  start,
  ...asked
}: Asked & {
  scope: SeriesScope
  recurrence: Recurrence
  start: SeriesStart
}): SeriesEdit {
  requireSeries({ start, zone: asked.zone })
  if (asked.change.kind === 'move') requireSeries({ start: asked.change.to, zone: asked.zone })
  if (asked.change.kind === 'rhythm') requireSeries({ start: asked.change.start, zone: asked.zone })
  const series: Series = { start, recurrence }
  if (!listAllIds(series).has(asked.recurrenceId)) {
    if (scope === 'one' && asked.change.kind === 'restore') return restoreOne(series, asked)
    return { kind: 'refused', reasons: [refusal('unknown-occurrence')] }
  }
  switch (scope) {
    case 'one':
      return editOne(series, asked)
    case 'following':
      return editFollowing(series, asked)
    case 'all':
      return editAll(series, asked)
  }
}
