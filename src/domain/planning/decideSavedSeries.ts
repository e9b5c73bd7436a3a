import { decideSeriesEdit } from '../recurrence/decideSeriesEdit'
import { expandRecurrence } from '../recurrence/expandRecurrence'
import { MOST_OCCURRENCES } from '../recurrence/recurrence'
import type { ChangedOccurrence, Survival } from '../recurrence/seriesEdit'
import { readSeries, type SeriesSource } from './carrySeries'

type Places = Pick<Survival, 'survived' | 'orphaned'>

/**
 * What becomes of the changed occurrences of a series that was saved with another start or rhythm: which place each
 * has from then on, and which have none any more. Those that keep the place they have are left out.
 *
 * @param before the series as it was stored
 * @param after the same, as it is saved; a text that cannot be read was refused before this is asked
 * @throws DomainError `invalid-time-zone`
 * @example decideSavedSeries({ before, after, changedOccurrences, zone }).orphaned // []
 */
export function decideSavedSeries({
  before,
  after,
  changedOccurrences,
  zone,
}: {
  before: SeriesSource
  after: SeriesSource
  changedOccurrences: readonly ChangedOccurrence[]
  zone: string
}): Places {
  const old = readSeries({ source: before, zone })
  // A list of dates whose last extra day was cancelled repeats no more, and its changed occurrences wait for it.
  if (old === null || changedOccurrences.length === 0) return { survived: [], orphaned: [] }
  const next = readSeries({ source: after, zone })
  if (next === null) return { survived: [], orphaned: [...changedOccurrences] }
  const [first] = expandRecurrence({ ...old, zone })
  if (first === undefined) return { survived: [], orphaned: [] }
  const edit = decideSeriesEdit({
    scope: 'all',
    recurrenceId: first.recurrenceId,
    ...old,
    change: { kind: 'rhythm', ...next },
    changedOccurrences,
    zone,
    most: MOST_OCCURRENCES[after.kind],
  })
  if (edit.kind !== 'rewrite') return { survived: [], orphaned: [] }
  return { survived: edit.survived.filter(({ from, to }) => from !== to), orphaned: edit.orphaned }
}

/** Whether a save can have done anything to the dates of a series. */
export function isSeriesChanged({ before, after }: { before: SeriesSource; after: SeriesSource }): boolean {
  return (['kind', 'recurrence', 'startsAt', 'releaseAt', 'plannedDate'] as const).some((field) => before[field] !== after[field])
}

/** Whether a series that is saved, and goes on, has other times than before. */
export function hasOtherTimes({ before, after, zone }: { before: SeriesSource; after: SeriesSource; zone: string }): boolean {
  const timesOf = (source: SeriesSource) => {
    const series = readSeries({ source, zone })
    return series && expandRecurrence({ ...series, zone }).map(({ recurrenceId }) => recurrenceId).join()
  }
  const next = timesOf(after)
  return next !== null && timesOf(before) !== next
}
