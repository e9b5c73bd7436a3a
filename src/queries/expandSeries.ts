import type { PayloadRequest } from 'payload'

import type { DayWindow } from '@/domain/planning/calendarView'
import type { PlanningCard } from '@/domain/planning/card'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import type { PlacedOccurrence } from '@/domain/planning/placeCards'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asText } from './storedValues'

/** By id of a series: the places in it that became an item of their own, `YYYY-MM-DDTHH:mm`. */
export type ChangedTimes = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The times of series by card id, within a window. A time that became an item of its own is no longer among
 * them, wherever that item stands now: moved out of the window, back among the ideas, or hidden by a filter.
 */
export async function expandSeries({
  req,
  cards,
  window,
  zone,
}: {
  req: PayloadRequest
  cards: readonly PlanningCard[]
  window: DayWindow
  zone: string
}): Promise<Record<string, PlacedOccurrence[]>> {
  const changed = await findChangedTimes({ req, cards })
  const series = cards.filter(({ recurrence }) => recurrence !== null)
  return Object.fromEntries(
    series.map((card) => [
      card.id,
      findOccurrences({ card, zone, window }).filter(({ recurrenceId }) => !changed.get(card.id)?.has(recurrenceId)),
    ]),
  )
}

/** What was changed of the series among some cards. What lies in the trash stands in nobody's place. */
export async function findChangedTimes({
  req,
  cards,
}: {
  req: PayloadRequest
  cards: readonly PlanningCard[]
}): Promise<ChangedTimes> {
  const seriesIds = cards.flatMap(({ id, recurrence }) => (recurrence === null ? [] : [id]))
  const changed = new Map<string, Set<string>>()
  if (seriesIds.length === 0) return changed
  // Past all access: where a series no longer takes place is the same for everybody, and nothing else is read.
  const { docs } = await req.payload.db.find({
    collection: SLUGS.contentItems,
    where: { and: [{ series: { in: seriesIds } }, { deletedAt: { exists: false } }] },
    select: { series: true, recurrenceId: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { series, recurrenceId } of docs.map(asDocument)) {
    const [seriesId, place] = [relationId(series), asText(recurrenceId)]
    if (seriesId === null || place === null) continue
    const known = changed.get(seriesId) ?? new Set()
    changed.set(seriesId, known.add(place))
  }
  return changed
}
