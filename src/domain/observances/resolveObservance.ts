import { addDays, type PlainDate } from '../time/plainDate'
import { computeDate, lengthOfRule } from './computeDate'
import type { EnteredDate, Observance, ObservanceDate } from './observance'

/** A date that is known, of which an observance is always part of some window. */
export type KnownObservanceDate = Extract<ObservanceDate, { status: 'confirmed' | 'computed' }>

/** An observance with one of its dates. */
export type DatedObservance = { observance: Observance; date: KnownObservanceDate }

/**
 * Where an observance falls in a year. What somebody entered for that year always wins over the rule, and its
 * status is kept: a date entered as `computed` is somebody's reckoning, not the product's. An entered
 * `unknown` holds too, also where the rule could give a date: its organiser moved it, and nobody knows yet to
 * when. Without an entry the rule gives a `computed` date, and where the rule gives none the date is
 * `unknown`. An entry without an end lasts as long as the rule says. An entry that claims a date and names
 * none says nothing, so the rule holds; for the same year the first entry counts.
 *
 * @param year 1583 to 9998
 * @throws DomainError `invalid-input` when a rule is asked about another year
 * @example
 * resolveObservance({ observance: purpleFriday, year: 2026 })
 * // { status: 'computed', year: 2026, startsOn: '2026-12-11', endsOn: '2026-12-11', source: null }
 */
export function resolveObservance({
  observance,
  year,
}: {
  observance: Pick<Observance, 'rule' | 'dates'>
  year: number
}): ObservanceDate {
  const { rule, dates } = observance
  const entered = dates.find(
    (date) => date.year === year && (date.status === 'unknown' || date.startsOn !== null),
  )
  if (entered?.status === 'unknown') {
    return { status: 'unknown', year, startsOn: null, endsOn: null, source: entered.source }
  }
  if (entered?.startsOn) {
    return {
      status: entered.status,
      year,
      startsOn: entered.startsOn,
      endsOn: endOf({ startsOn: entered.startsOn, entered, lengthDays: lengthOfRule(rule) }),
      source: entered.source,
    }
  }
  const computed = computeDate({ rule, year })
  return computed === null
    ? { status: 'unknown', year, startsOn: null, endsOn: null, source: null }
    : { status: 'computed', year, ...computed, source: null }
}

function endOf({
  startsOn,
  entered,
  lengthDays,
}: {
  startsOn: PlainDate
  entered: EnteredDate
  lengthDays: number
}): PlainDate {
  const { endsOn } = entered
  if (endsOn === null) return addDays({ date: startsOn, days: lengthDays - 1 })
  return endsOn < startsOn ? startsOn : endsOn
}

/**
 * The observances that touch a window of days, both ends included, also those that began before it, by first
 * day and then by name. Unknown dates have no place in a window: `findUnknownObservances` names those.
 *
 * @throws DomainError `invalid-input` outside the years 1584–9997
 * @example
 * resolveObservances({ observances, from: firstDay, until: lastDay })[0]?.date.startsOn // '2026-01-01'
 */
export function resolveObservances({
  observances,
  from,
  until,
}: {
  observances: readonly Observance[]
  from: PlainDate
  until: PlainDate
}): DatedObservance[] {
  if (until < from) return []
  // Nothing lasts longer than a year, and a week of a year may begin in the one before.
  const firstYear = yearOf(from) - 1
  const years = Array.from({ length: yearOf(until) + 2 - firstYear }, (_, index) => firstYear + index)
  return observances
    .flatMap((observance) =>
      years.flatMap((year): DatedObservance[] => {
        const date = resolveObservance({ observance, year })
        return date.status !== 'unknown' && date.startsOn <= until && date.endsOn >= from
          ? [{ observance, date }]
          : []
      }),
    )
    .sort(byDayThenName)
}

/**
 * The observances of which nobody knows where they fall in a year, in their given order.
 *
 * @example findUnknownObservances({ observances, year: 2027 }).map(({ name }) => name)
 */
export function findUnknownObservances({
  observances,
  year,
}: {
  observances: readonly Observance[]
  year: number
}): Observance[] {
  return observances.filter((observance) => resolveObservance({ observance, year }).status === 'unknown')
}

function byDayThenName(a: DatedObservance, b: DatedObservance): number {
  const [left, right] = [a, b].map(({ observance, date }) => `${date.startsOn} ${observance.name}`)
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1
}

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
