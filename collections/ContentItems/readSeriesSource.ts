import { ITEM_KINDS } from '@/domain/content'
import type { SeriesSource } from '@/domain/planning/carrySeries'
import { instantFromDate, type Instant } from '@/domain/time/instant'
import { isPlainDate } from '@/domain/time/plainDate'

/** An item as it stands in the form, comes in by another door or was stored. */
export type ItemAround = {
  kind?: unknown
  recurrence?: unknown
  releaseAt?: unknown
  plannedDate?: unknown
  event?: { startsAt?: unknown } | null
}

function instantOf(value: unknown): Instant | null {
  const moment = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return moment === null || Number.isNaN(moment.getTime()) ? null : instantFromDate(moment)
}

/** What of an item's fields says how it repeats and from when. */
export function readSeriesSource({ kind, recurrence, event, releaseAt, plannedDate }: ItemAround): SeriesSource {
  return {
    kind: ITEM_KINDS.find((known) => known === kind) ?? 'publication',
    recurrence: typeof recurrence === 'string' && recurrence.trim() !== '' ? recurrence : null,
    startsAt: instantOf(event?.startsAt),
    releaseAt: instantOf(releaseAt),
    plannedDate: isPlainDate(plannedDate) ? plannedDate : null,
  }
}
