import { startOfSeries } from '@/domain/planning/findOccurrences'
import type { SeriesStart } from '@/domain/recurrence/recurrence'

import type { ItemSource } from './readItem'

/** From when the series of an item counts, as it stands now; null when nothing says so yet. */
export function readSeriesStart({
  item,
  zone,
}: {
  item: Pick<ItemSource, 'contents' | 'planning' | 'release'>
  zone: string
}): SeriesStart | null {
  const { kind, event } = item.contents.nl
  const card = { ...item.planning, kind, startsAt: event?.startsAt ?? null, releaseAt: item.release.releaseAt }
  return startOfSeries({ card, zone })
}
