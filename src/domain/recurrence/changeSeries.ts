import { addDays, daysBetween, type PlainDate } from '../time/plainDate'
import { movePattern } from './movePattern'
import { endOn } from './readEnd'
import {
  dateOfId,
  recurrenceIdOf,
  timeOfId,
  type Recurrence,
  type RecurrenceId,
  type SeriesStart,
} from './recurrence'
import { refusal, type RecurrenceReason } from './refusal'
import { horizonOf, listRuleDates } from './ruleDates'
import type { SeriesChange } from './seriesEdit'

type Rule = NonNullable<Recurrence['rule']>

/** A series that repeats. */
export type Series = { start: SeriesStart; recurrence: Recurrence }

/** A series after a change, and the new name of each of its occurrences; null where it is gone. */
export type ChangedSeries = {
  series: Series
  mapId: (id: RecurrenceId) => RecurrenceId | null
  droppedExceptions: RecurrenceId[]
}

/** All days of a checked rule, excluded ones too. */
export function listAllRuleDates({ rule, start }: { rule: Rule; start: PlainDate }): PlainDate[] {
  const horizon = horizonOf(start)
  const { pattern, end } = rule
  return listRuleDates({
    pattern,
    start,
    times: end.kind === 'count' ? end.times : null,
    from: start,
    until: end.kind === 'until' && end.date < horizon ? end.date : horizon,
  })
}

/** The names of all occurrences, of which some may have been changed since. */
export function listAllIds({ start, recurrence }: Series): Set<RecurrenceId> {
  const { rule, extra, except } = recurrence
  const dates = rule === null ? [start.date] : listAllRuleDates({ rule, start: start.date })
  const ids = new Set(dates.map((date) => recurrenceIdOf({ date, time: start.time })))
  for (const id of extra) ids.add(id)
  for (const id of except) ids.delete(id)
  return ids
}

/** Extra dates at the usual time go along when that time changes; those with a time of their own keep it. */
function mapExtra({
  id,
  from,
  to,
  days,
}: {
  id: RecurrenceId
  from: SeriesStart
  to: SeriesStart
  days: number
}) {
  const date = addDays({ date: dateOfId(id), days })
  const isUsual = id === recurrenceIdOf({ date: dateOfId(id), time: from.time })
  return recurrenceIdOf({ date, time: isUsual || to.time === null ? to.time : timeOfId(id) })
}

/** Keeps the last day unless that would add or lose an occurrence. */
function moveEnd({
  rule,
  start,
  lastDate,
  howMany,
  zone,
  isAllDay,
}: {
  rule: Rule
  start: PlainDate
  lastDate: PlainDate | null
  howMany: number
  zone: string
  isAllDay: boolean
}): Rule {
  if (rule.end.kind === 'count') return rule
  const endingOn = (date: PlainDate): Rule => ({ ...rule, end: endOn({ date, zone, isAllDay }) })
  const kept = endingOn(rule.end.date)
  const countOf = (candidate: Rule) => listAllRuleDates({ rule: candidate, start }).length
  if (lastDate === null || countOf(kept) === howMany) return kept
  const exact = endingOn(lastDate)
  return countOf(exact) === howMany ? exact : kept
}

function moveSeries({
  series,
  pivot,
  to,
  zone,
}: {
  series: Series
  pivot: RecurrenceId
  to: SeriesStart
  zone: string
}): ChangedSeries | RecurrenceReason {
  const { start, recurrence } = series
  const { rule, extra, except } = recurrence
  const isAllDay = to.time === null
  const from = dateOfId(pivot)
  const days = daysBetween({ from, to: to.date })
  const ruleDates = rule === null ? [start.date] : listAllRuleDates({ rule, start: start.date })
  const isOfRule = new Set(ruleDates.map((date) => recurrenceIdOf({ date, time: start.time })))
  // A day that was added by hand tells nothing about where the others should go.
  if (rule !== null && days !== 0 && !isOfRule.has(pivot)) return refusal('extra-stands-alone')
  const shift = (date: PlainDate): PlainDate | null => addDays({ date, days })
  const moved =
    rule === null
      ? { pattern: null, start: addDays({ date: start.date, days }), mapDate: shift }
      : movePattern({ pattern: rule.pattern, start: start.date, from, to: to.date })
  if (moved === null) return refusal(ruleDates.includes(to.date) ? 'move-onto-taken' : 'move-leaves-period')
  // One with an hour of its own tells nothing about that of the others.
  const isUsual = isAllDay || pivot === recurrenceIdOf({ date: from, time: start.time })
  const newStart: SeriesStart = { date: moved.start, time: isUsual ? to.time : start.time }
  const moveExtra = (id: RecurrenceId): RecurrenceId =>
    id === pivot && !isUsual
      ? recurrenceIdOf(to)
      : mapExtra({ id, from: start, to: newStart, days: rule === null ? days : 0 })
  const lastDate = ruleDates.at(-1)
  const newRule =
    rule === null || moved.pattern === null
      ? null
      : moveEnd({
          rule: { pattern: moved.pattern, end: rule.end },
          start: moved.start,
          lastDate: lastDate === undefined ? null : moved.mapDate(lastDate),
          howMany: ruleDates.length,
          zone,
          isAllDay,
        })
  const newDates = new Set(
    newRule === null ? [moved.start] : listAllRuleDates({ rule: newRule, start: moved.start }),
  )
  const mapId = (id: RecurrenceId): RecurrenceId | null => {
    if (!isOfRule.has(id)) {
      return extra.includes(id) ? moveExtra(id) : null
    }
    const date = moved.mapDate(dateOfId(id))
    return date !== null && newDates.has(date) ? recurrenceIdOf({ date, time: newStart.time }) : null
  }
  const survivingExceptions = except.map(mapId).filter((id) => id !== null)
  return {
    series: {
      start: newStart,
      recurrence: {
        rule: newRule,
        extra: extra.map(moveExtra).sort(),
        except: survivingExceptions.sort(),
        isAllDay,
      },
    },
    mapId,
    droppedExceptions: except.filter((id) => mapId(id) === null),
  }
}

/** So far at most stands what follows in order from what it was: less than one turn of the rhythm. */
const TURN_DAYS = { days: 1, weeks: 7, months: 28, years: 365 } as const

function turnOf({ recurrence: { rule } }: Series): number {
  return rule === null ? 0 : TURN_DAYS[rule.pattern.kind] * rule.pattern.every
}

const distance = (a: RecurrenceId, b: RecurrenceId) => Math.abs(daysBetween({ from: dateOfId(a), to: dateOfId(b) }))

/**
 * Names under another rhythm: the usual time of a day stays that of the same day, and an extra one keeps its hour.
 * What is left over pairs up in order when the old and the new rhythm are of one kind and equally long (every
 * Tuesday to every Wednesday), as far as it stays within one turn; the rest is gone.
 */
function mapToRhythm(before: Series, after: Series): (id: RecurrenceId) => RecurrenceId | null {
  const oldIds = [...listAllIds(before)].sort()
  const newIds = [...listAllIds(after)].sort()
  const pairs = new Map<RecurrenceId, RecurrenceId>()
  const free = new Set(newIds)
  const pair = (id: RecurrenceId, partner: RecurrenceId | undefined) => {
    if (partner === undefined || pairs.has(id) || !free.delete(partner)) return
    pairs.set(id, partner)
  }
  const usual = ({ start }: Series, id: RecurrenceId) => recurrenceIdOf({ date: dateOfId(id), time: start.time })
  for (const id of oldIds) if (id === usual(before, id)) pair(id, usual(after, id))
  for (const id of oldIds) pair(id, id)
  for (const id of oldIds) pair(id, [...free].find((candidate) => dateOfId(candidate) === dateOfId(id)))
  const oldPattern = before.recurrence.rule?.pattern
  const newPattern = after.recurrence.rule?.pattern
  const isKindred = oldPattern?.kind === newPattern?.kind && oldPattern?.every === newPattern?.every
  if (isKindred && oldIds.length === newIds.length) {
    const left = [...free]
    oldIds
      .filter((id) => !pairs.has(id))
      .forEach((id, index) => {
        const partner = left[index]
        if (partner !== undefined && distance(id, partner) < turnOf(after)) pair(id, partner)
      })
  }
  return (id) => pairs.get(id) ?? null
}

/**
 * A whole series after a change of its dates, with what each occurrence is called from then on.
 *
 * @returns a reason where no rhythm says what the change asks
 * @example changeSeries({ series, pivot: recurrenceId, change: { kind: 'move', to }, zone })
 */
export function changeSeries({
  series,
  pivot,
  change,
  zone,
}: {
  series: Series
  pivot: RecurrenceId
  change: Exclude<SeriesChange, { kind: 'cancel' | 'restore' }>
  zone: string
}): ChangedSeries | RecurrenceReason {
  switch (change.kind) {
    case 'content':
      return { series, mapId: (id) => id, droppedExceptions: [] }
    case 'move':
      return moveSeries({ series, pivot, to: change.to, zone })
    case 'rhythm': {
      const after = { start: change.start, recurrence: change.recurrence }
      return { series: after, mapId: mapToRhythm(series, after), droppedExceptions: [] }
    }
  }
}
