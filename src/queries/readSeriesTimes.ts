import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import { findOccurrences } from '@/domain/planning/findOccurrences'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import { listCurrentReleases } from '@/domain/serving/listCurrentReleases'
import type { Instant } from '@/domain/time/instant'
import type { SeriesTimes } from '@/domain/workflow/planSeriesReleases'

import { findChangedOccurrences } from './findChangedOccurrences'
import type { ItemSource } from './readItem'
import type { ServingHistory } from './readServingHistory'

/**
 * The times for which an approval of a publication series arms posts.
 *
 * @returns null when the item appears once, or is an event with all its times in one post
 */
export async function readSeriesTimes({
  req,
  item,
  language,
  history,
  zone,
  now,
}: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  history: ServingHistory
  zone: string
  now: Instant
}): Promise<SeriesTimes | null> {
  const content = item.contents[language]
  if (content.recurrence === undefined) return null
  const changed = new Set<string>((await findChangedOccurrences({ req, seriesId: item.id })).map(({ recurrenceId }) => recurrenceId))
  const card = { ...item.planning, kind: content.kind, startsAt: null, releaseAt: item.release.releaseAt }
  const { releases } = listCurrentReleases({ history, language })
  return {
    occurrences: findOccurrences({ card, zone })
      .filter(({ recurrenceId }) => !changed.has(recurrenceId))
      .map(({ recurrenceId, instant }) => ({ recurrenceId: recurrenceId as RecurrenceId, instant })),
    kept: releases.filter(({ releaseAt, isMoved }) => isMoved || releaseAt <= now),
    zone,
  }
}
