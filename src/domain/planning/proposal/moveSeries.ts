import { DomainError } from '../../errors'
import { checkRecurrence } from '../../recurrence/checkRecurrence'
import { formatRecurrence } from '../../recurrence/formatRecurrence'
import { moveRecurrenceToYear } from '../../recurrence/moveRecurrenceToYear'
import { readStoredRecurrence } from '../../recurrence/parseRecurrence'
import { MOST_OCCURRENCES, type Recurrence } from '../../recurrence/recurrence'
import { addDays, daysBetween } from '../../time/plainDate'
import { startOfSeries } from '../findOccurrences'
import { yearOf } from './moveDate'
import type { MoveRecurrence } from './proposal'

/**
 * Gives next year's proposal the rules of series in the new year: the same rhythm, an end that moves along.
 * The series begins on the day that was asked for when its rhythm has that day, else on the day that the
 * rhythm gives.
 *
 * @returns a function that gives null for a rule that cannot be read or never falls in the new year
 * @throws DomainError `invalid-time-zone`, when the function is called
 * @example proposeNextYear({ …, moveRecurrence: createSeriesMover({ zone: 'Europe/Amsterdam' }) })
 */
export function createSeriesMover({ zone }: { zone: string }): MoveRecurrence {
  return ({ card, from, to }) => {
    const start = startOfSeries({ card, zone })
    if (card.recurrence === null || start === null) return null
    const recurrence = readOrNull({ text: card.recurrence, start, zone })
    if (recurrence === null) return null
    const most = MOST_OCCURRENCES[card.kind]
    const moved = moveRecurrenceToYear({ recurrence, start, zone, toYear: yearOf(to), most })
    if (moved.kind === 'refused') return null
    // The card may stand on another day than the one its series counts from.
    const lead = daysBetween({ from, to: start.date })
    const wanted = { date: addDays({ date: to, days: lead }), time: start.time }
    const fits = checkRecurrence({ recurrence: moved.recurrence, start: wanted, most }).length === 0
    const first = fits ? wanted.date : moved.start.date
    return { text: formatRecurrence(moved.recurrence), date: addDays({ date: first, days: -lead }) }
  }
}

function readOrNull(series: Parameters<typeof readStoredRecurrence>[0]): Recurrence | null {
  try {
    return readStoredRecurrence(series)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid-input') return null
    throw error
  }
}
