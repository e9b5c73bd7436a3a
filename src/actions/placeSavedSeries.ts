import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { SeriesSource } from '@/domain/planning/carrySeries'
import { decideSavedSeries, hasOtherTimes } from '@/domain/planning/decideSavedSeries'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import type { Survival } from '@/domain/recurrence/seriesEdit'
import { findChangedOccurrences } from '@/queries/findChangedOccurrences'
import { SLUGS } from '@/slugs'

import { askApprovalAgain } from './askApprovalAgain'
import { writeAsAction } from './writeAsAction'

/** Under this flag in `req.context` an action changes the dates of a series and places its changed occurrences itself. */
export const SERIES_EDIT = 'contentkalenderSeriesEdit'

/** Runs the write of an action that places the changed occurrences of the series itself. */
export async function writeAsSeriesEdit<Result>({ req, write }: { req: PayloadRequest; write: () => Promise<Result> }): Promise<Result> {
  req.context[SERIES_EDIT] = true
  try {
    return await write()
  } finally {
    delete req.context[SERIES_EDIT]
  }
}

/**
 * Brings the changed occurrences of a series in step with the dates with which it was just saved, in the
 * transaction of that save. One that came to lie in the trash goes along too: it may come back.
 */
export async function placeSavedSeries({
  req,
  seriesId,
  before,
  after,
  zone,
}: {
  req: PayloadRequest
  seriesId: string
  before: SeriesSource
  after: SeriesSource
  zone: string
}): Promise<void> {
  if (hasOtherTimes({ before, after, zone })) await askApprovalAgain({ req, itemId: seriesId })
  const changedOccurrences = await findChangedOccurrences({ req, seriesId, withTrash: true })
  const survival = decideSavedSeries({ before, after, changedOccurrences, zone })
  await placeChanged({ req, seriesId, survival })
}

/** Changed occurrences follow their series to its new dates; those without a place there stand on their own. */
export async function placeChanged({
  req,
  seriesId,
  survival,
}: {
  req: PayloadRequest
  seriesId: string | null
  survival: Pick<Survival, 'survived' | 'orphaned'>
}): Promise<void> {
  const place = (id: string, data: { series: string | null; recurrenceId: RecurrenceId | null }) =>
    writeAsAction({
      req,
      // The access of these fields says no to everybody; whoever may save the series takes its occurrences along.
      write: () =>
        req.payload.update({
          collection: SLUGS.contentItems,
          id,
          overrideAccess: true,
          user: req.user,
          depth: 0,
          // A request remembers the languages of its last question; a record is written in one.
          locale: DEFAULT_LANGUAGE,
          trash: true,
          data: data as never,
          req,
        }),
    })
  for (const { id, to } of survival.survived) await place(id, { series: seriesId, recurrenceId: to })
  for (const { id } of survival.orphaned) await place(id, { series: null, recurrenceId: null })
}
