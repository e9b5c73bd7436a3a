import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import type { SeriesSource } from '@/domain/planning/carrySeries'
import { decideSavedSeries } from '@/domain/planning/decideSavedSeries'
import { dateOfId } from '@/domain/recurrence/recurrence'
import type { PlainDate } from '@/domain/time/plainDate'

import { findChangedOccurrences } from './findChangedOccurrences'
import { readItem } from './readItem'

/** The days on which a time of the series became an item of its own, and which a save of these dates would let go of. */
export async function findLostOccurrences({
  req,
  itemId,
  after,
  zone,
}: {
  req: PayloadRequest
  itemId: string
  after: SeriesSource
  zone: string
}): Promise<PlainDate[]> {
  const item = isPlanner({ req }) === true ? await readItem({ req, itemId }) : null
  if (item === null) return []
  const { kind, event } = item.contents.nl
  const before = { ...item.planning, kind, startsAt: event?.startsAt ?? null, releaseAt: item.release.releaseAt }
  const changedOccurrences = await findChangedOccurrences({ req, seriesId: itemId })
  const { orphaned } = decideSavedSeries({ before, after, changedOccurrences, zone })
  return orphaned.map(({ recurrenceId }) => dateOfId(recurrenceId))
}
