import { comparePlainDates, type PlainDate } from '../time/plainDate'
import { UNCHECKED_SOURCE, type Observance, type ObservanceRule } from './observance'
import { resolveObservance } from './resolveObservance'

/** A date of an observance that nobody of the municipality has looked at yet. */
export type DateToCheck = {
  observanceId: string
  name: string
  year: number
} & (
  | { kind: 'unchecked' | 'computed'; startsOn: PlainDate; endsOn: PlainDate }
  /** nobody knows when it is */
  | { kind: 'unknown'; startsOn: null; endsOn: null }
)

/** Who keeps to such a rule may choose another day for once; a date or Easter leaves no choice. */
const MOVABLE_RULES: readonly ObservanceRule['kind'][] = ['nth-weekday', 'iso-week', 'week-holding']

/**
 * The dates of some years that ask for a look: those whose source nobody checked, those that were reckoned where
 * an organiser decides, and those that nobody knows. What is over asks for nothing any more. An election is not
 * held every year, so it is missed only where somebody expects one.
 *
 * @returns in order of day, what is unknown last
 * @example listDatesToCheck({ observances, years: [2026], today }).length // 14
 */
export function listDatesToCheck({
  observances,
  years,
  today,
}: {
  observances: readonly Observance[]
  years: readonly number[]
  today: PlainDate
}): DateToCheck[] {
  return years
    .flatMap((year) => observances.map((observance) => checkDate({ observance, year })))
    .filter((date) => date !== null)
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .sort(byDay)
}

function checkDate({ observance, year }: { observance: Observance; year: number }): DateToCheck | null {
  const { id: observanceId, name, kind, rule, dates } = observance
  const date = resolveObservance({ observance, year })
  const entered = dates.find((candidate) => candidate.year === year)
  if (date.status === 'unknown') {
    if (kind === 'election' && entered === undefined) return null
    return { kind: 'unknown', observanceId, name, year, startsOn: null, endsOn: null }
  }
  const { startsOn, endsOn } = date
  if (isUncheckedSource(date.source)) return { kind: 'unchecked', observanceId, name, year, startsOn, endsOn }
  if (date.status === 'confirmed') return null
  // Reckoned by a person, or by a rule that its organiser may leave.
  const isReckoned = entered !== undefined || MOVABLE_RULES.includes(rule.kind)
  return isReckoned ? { kind: 'computed', observanceId, name, year, startsOn, endsOn } : null
}

/**
 * Whether a source says that nobody has looked yet.
 *
 * @example isUncheckedSource('niet nagekeken') // true
 */
export function isUncheckedSource(source: string | null): boolean {
  return source !== null && source.trim().toLowerCase().startsWith(UNCHECKED_SOURCE)
}

function byDay(a: DateToCheck, b: DateToCheck): number {
  if (a.startsOn === null || b.startsOn === null) {
    return Number(a.startsOn === null) - Number(b.startsOn === null) || a.year - b.year
  }
  return comparePlainDates(a.startsOn, b.startsOn)
}
