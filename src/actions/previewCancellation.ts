import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { servedAt } from '@/access/served'
import { canTakeBack, describeCancellation, type Cancellation } from '@/domain/recurrence/describeCancellation'
import { findEarlierName } from '@/domain/recurrence/findEarlierName'
import { dateOfId, type RecurrenceId } from '@/domain/recurrence/recurrence'
import type { SeriesScope } from '@/domain/recurrence/seriesEdit'
import { findReadyTimes } from '@/domain/serving/findReadyTimes'
import type { Instant } from '@/domain/time/instant'
import type { Wording } from '@/domain/workflow/wording'
import { SLUGS } from '@/slugs'

import { NOT_PLANNER, type Refusal } from './outcome'
import { affectedIds, prepareSeriesEdit, type KnownSeries } from './prepareSeriesEdit'

export type CancellationPreview =
  | {
      kind: 'cancellation-preview'
      title: string
      sentences: Wording[]
      /** whether the item goes along, to the trash */
      isLast: boolean
      /** whether the calendar can put the time back */
      canTakeBack: boolean
    }
  | { kind: 'unchanged'; message: string }
  | Refusal

/** What cancelling one time of a series, it and all that follow, or all would do, in sentences to say yes to; or why it cannot be. Writes nothing. */
export async function previewCancellation(asked: {
  req: PayloadRequest
  itemId: string
  recurrenceId: RecurrenceId
  scope?: SeriesScope
  now: Instant
}): Promise<CancellationPreview> {
  if (isPlanner({ req: asked.req }) !== true) return NOT_PLANNER
  const { scope = 'one' } = asked
  const prepared = await prepareSeriesEdit({ ...asked, scope, cancel: true })
  if (prepared.kind !== 'prepared') return prepared
  const { known, decision, changed } = prepared
  const affected = affectedIds(known)
  const ownItems = changed.filter(({ recurrenceId }) => affected.includes(recurrenceId)).length
  const cancellation: Cancellation = {
    scope,
    date: dateOfId(asked.recurrenceId),
    times: affected.length - ownItems,
    ownItems,
    isLast: decision.kind === 'cancel-all',
    readers: await findReaders({ known, affected }),
    isApproved: known.stored.stage === 'approved',
  }
  return {
    kind: 'cancellation-preview',
    title: known.stored.title,
    sentences: describeCancellation(cancellation),
    isLast: cancellation.isLast,
    canTakeBack: canTakeBack(cancellation),
  }
}

async function findReaders({
  known: { req, itemId, occurrences, history, now },
  affected,
}: {
  known: KnownSeries
  affected: readonly RecurrenceId[]
}): Promise<Cancellation['readers']> {
  const standing = new Set(occurrences.map((occurrence) => occurrence.recurrenceId))
  const ready = findReadyTimes({ history, now })
  const names = affected.map((id) => findEarlierName({ id, known: ready, standing })).filter((name) => name !== null)
  if (names.length === 0) return 'nothing'
  // Readers of a series of evenings see one post with all of them; of a publication each time has its own, later.
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.posts,
    // What is served is public; the caller may see the item that it was made from.
    overrideAccess: true,
    where: { and: [{ item: { equals: itemId } }, servedAt(now)] },
    req,
  })
  const isOnePost = history.editions.some(({ releases }) => releases.some((release) => names.some((name) => release.occurrences.includes(name))))
  return isOnePost && totalDocs > 0 ? 'see' : 'will-see'
}
