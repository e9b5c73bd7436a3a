import { formatRecurrence } from '../recurrence/formatRecurrence'
import { parseRecurrence } from '../recurrence/parseRecurrence'
import { dateOfId, MOST_OCCURRENCES, recurrenceIdOf, type Recurrence, type SeriesStart } from '../recurrence/recurrence'
import type { PlanningCard } from './card'
import { startOfSeries } from './findOccurrences'

/** What of an item says how it repeats and from when. */
export type SeriesSource = Pick<PlanningCard, 'kind' | 'recurrence' | 'startsAt' | 'releaseAt' | 'plannedDate'>

/** A series as it is stored, or is about to be; null for what happens once and for what cannot be read. */
export function readSeries({ source, zone }: { source: SeriesSource; zone: string }): { start: SeriesStart; recurrence: Recurrence } | null {
  const text = source.recurrence?.trim()
  const start = text ? startOfSeries({ card: source, zone }) : null
  if (!text || start === null) return null
  const parsed = parseRecurrence({ text, start, zone, most: MOST_OCCURRENCES[source.kind] })
  return parsed.kind === 'valid' ? { start, recurrence: parsed.recurrence } : null
}

/**
 * The text of a recurrence that is saved with another start: dates that were added or excepted at the usual hour
 * go along to the new one, and those with an hour of their own keep it. Without such dates the text stays as it
 * was written, and so does one that cannot be read: whoever checks it says why.
 *
 * @param before as it was stored
 * @example carrySeries({ before, after, zone }) // 'RRULE:…\nEXDATE:20260512T200000'
 */
export function carrySeries({ before, after, zone }: { before: SeriesSource; after: SeriesSource; zone: string }): string | null {
  const old = readSeries({ source: before, zone })
  const next = readSeries({ source: after, zone })
  if (old === null || next === null || old.start.time === next.start.time) return after.recurrence
  const { extra, except } = next.recurrence
  if (extra.length === 0 && except.length === 0) return after.recurrence
  const known = new Set(old.recurrence.extra)
  const carried = extra.map((id) => {
    const date = dateOfId(id)
    const wasUsual = known.has(id) && id === recurrenceIdOf({ date, time: old.start.time })
    return wasUsual ? recurrenceIdOf({ date, time: next.start.time }) : id
  })
  return formatRecurrence({ ...next.recurrence, extra: [...new Set(carried)].sort() })
}
