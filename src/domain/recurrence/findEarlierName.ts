import { dateOfId, type RecurrenceId } from './recurrence'

/**
 * What readers know a time of a series by: its name, or the one that it had while the series began at another hour.
 * That is the only known name of that day that the series does not have now.
 *
 * @param known names that were approved
 * @param standing names that the series has now
 * @returns null when readers do not know it
 * @example findEarlierName({ id: '2026-05-12T20:00', known: ['2026-05-12T19:30'], standing }) // '2026-05-12T19:30'
 */
export function findEarlierName({
  id,
  known,
  standing,
}: {
  id: RecurrenceId
  known: ReadonlySet<RecurrenceId>
  standing: ReadonlySet<RecurrenceId>
}): RecurrenceId | null {
  if (known.has(id)) return id
  const ofDay = [...known].filter((name) => dateOfId(name) === dateOfId(id) && !standing.has(name))
  return ofDay.length === 1 ? (ofDay[0] ?? null) : null
}
