import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DomainError } from '@/domain/errors'
import { DEFAULT_LANGUAGE, LANGUAGES } from '@/domain/languages'
import { moveSeriesMoments, type SeriesMoments } from '@/domain/planning/moveSeriesMoments'
import { expandRecurrence } from '@/domain/recurrence/expandRecurrence'
import { formatRecurrence } from '@/domain/recurrence/formatRecurrence'
import { timeOfId, type RecurrenceId, type SeriesStart } from '@/domain/recurrence/recurrence'
import type { ChangedOccurrence, SeriesState } from '@/domain/recurrence/seriesEdit'
import { listCurrentReleases } from '@/domain/serving/listCurrentReleases'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { askApprovalAgain } from './askApprovalAgain'
import { createFromSeries, fieldsOfMoments, moveVariants } from './createFromSeries'
import { describeSeriesEdit } from './describeSeriesEdit'
import { isRefusal, NOT_PLANNER, type Refusal } from './outcome'
import { placeChanged, writeAsSeriesEdit } from './placeSavedSeries'
import { affectedIds, blocked, prepareSeriesEdit, type KnownSeries, type SeriesDecision, type SeriesEditWish } from './prepareSeriesEdit'
import { refreshCard } from './refreshCard'
import { takeOutOccurrences } from './takeOutOccurrences'
import { withdrawLanguage } from './withdrawLanguage'

export type EditSeriesOutcome =
  | {
      kind: 'edited'
      message: string
      itemId: string
      revision: number
      /** the item that was made: the changed occurrence, or the series that goes on elsewhere */
      newItemId: string | null
      /** changed occurrences that no series has a place for any more */
      orphanIds: string[]
    }
  | { kind: 'unchanged'; message: string }
  | Refusal

/**
 * Changes one time of a series, that one and all that follow, or all of them; everything is written or nothing.
 * What no longer takes place where it stood is gone for readers in the same second; what comes in its stead is
 * seen after its own approval.
 */
export function editSeries({ req: caller, ...edit }: SeriesEditWish): Promise<EditSeriesOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNER)
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => editWithin({ req, ...edit }) })
}

async function editWithin(edit: SeriesEditWish): Promise<EditSeriesOutcome> {
  const prepared = await prepareSeriesEdit(edit)
  if (prepared.kind !== 'prepared') return prepared
  const { known, decision, change, changed } = prepared
  const { req, itemId } = edit
  const outcome = await applyDecision({ known, decision, changed })
  if ('kind' in outcome) return outcome
  if (decision.kind !== 'cancel-all') await refreshCard({ req, itemId })
  return {
    kind: 'edited',
    itemId,
    revision: await readRevision({ req, itemId }),
    newItemId: outcome.newItemId,
    orphanIds: outcome.orphaned.map(({ id }) => id),
    message: describeSeriesEdit({
      decision: decision.kind,
      change: change.kind,
      to: edit.to ?? null,
      isShown: outcome.takenOut.length > 0,
      isHappening: known.item.contents.nl.event !== null,
      orphans: outcome.orphaned.length,
      hasNew: outcome.newItemId !== null,
      wasApproved: known.stored.stage === 'approved',
      hasEditions: known.history.editions.length > 0,
    }),
  }
}

/** What an undo has to know, to tell its own change from a colleague's. */
async function readRevision({ req, itemId }: Pick<SeriesEditWish, 'req' | 'itemId'>): Promise<number> {
  const { revision } = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    select: { revision: true },
    trash: true,
    locale: DEFAULT_LANGUAGE,
    req,
  })
  return Number(revision ?? 1)
}

type Applied = { newItemId: string | null; takenOut: RecurrenceId[]; orphaned: ChangedOccurrence[] }

async function applyDecision({
  known,
  decision,
  changed,
}: {
  known: KnownSeries
  decision: SeriesDecision
  changed: readonly ChangedOccurrence[]
}): Promise<Applied | Refusal> {
  const { req, itemId, recurrenceId, start, now } = known
  const standing = new Set(known.occurrences.map((occurrence) => occurrence.recurrenceId))
  const takeOut = (recurrenceIds: RecurrenceId[]) => takeOutOccurrences({ req, seriesId: itemId, recurrenceIds, standing, now })
  switch (decision.kind) {
    case 'change-one': {
      if (decision.existingId !== null) return blocked('Deze keer is al een eigen item. Open dat item en verander het daar.')
      const at: SeriesStart = decision.to ?? placeOf({ start, recurrenceId })
      const newItemId = await createAt({ known, at, recurrence: null, place: recurrenceId })
      return { newItemId, takenOut: await takeOut([recurrenceId]), orphaned: [] }
    }
    case 'cancel-one': {
      await writeSeries({ known, state: decision.series })
      const takenOut = await takeOut([recurrenceId])
      if (decision.existingId !== null) await dropItem({ req, itemId: decision.existingId, now })
      return { newItemId: null, takenOut, orphaned: [] }
    }
    case 'restore-one':
      await writeSeries({ known, state: decision.series })
      return { newItemId: null, takenOut: [], orphaned: [] }
    case 'split': {
      await writeSeries({ known, state: decision.old })
      const { next } = decision
      const newItemId =
        next === null
          ? null
          : await createAt({ known, at: next.start, recurrence: next.recurrence && formatRecurrence(next.recurrence), place: null })
      await placeChanged({ req, seriesId: newItemId, survival: decision })
      return { newItemId, takenOut: await takeOut(affectedIds(known)), orphaned: decision.orphaned }
    }
    case 'rewrite': {
      await writeSeries({ known, state: decision.series })
      await placeChanged({ req, seriesId: itemId, survival: decision })
      const kept = new Set(listPlaces({ known, state: decision.series }))
      const takenOut = await takeOut(affectedIds(known).filter((id) => !kept.has(id)))
      return { newItemId: null, takenOut, orphaned: decision.orphaned }
    }
    case 'cancel-all': {
      await placeChanged({ req, seriesId: itemId, survival: { survived: [], orphaned: [...changed] } })
      const isShown = await dropItem({ req, itemId, now })
      return { newItemId: null, takenOut: isShown ? affectedIds(known) : [], orphaned: decision.orphaned }
    }
  }
}

function placeOf({ start, recurrenceId }: Pick<KnownSeries, 'start' | 'recurrenceId'>): SeriesStart {
  const time = timeOfId(recurrenceId)
  return { date: recurrenceId.slice(0, 10) as PlainDate, time: start.time?.startsWith(time) ? start.time : time }
}

function listPlaces({ known, state }: { known: KnownSeries; state: SeriesState }): RecurrenceId[] {
  const { start, recurrence } = state
  if (recurrence === null) return []
  return expandRecurrence({ recurrence, start, zone: known.zone }).map(({ recurrenceId }) => recurrenceId)
}

function momentsOf({ item }: KnownSeries): SeriesMoments {
  const { event } = item.contents.nl
  const { plannedDate, plannedUntil } = item.planning
  return {
    plannedDate,
    plannedUntil,
    startsAt: event?.startsAt ?? null,
    endsAt: event?.endsAt ?? null,
    releaseAt: item.release.releaseAt,
    servedUntil: item.release.endsAt,
  }
}

function createAt({
  known,
  at,
  ...made
}: {
  known: KnownSeries
  at: SeriesStart
  recurrence: string | null
  place: RecurrenceId | null
}): Promise<string> {
  const { req, stored, start, zone, now } = known
  const moments = moveSeriesMoments({ moments: momentsOf(known), from: start, to: at, now, zone })
  return createFromSeries({ req, series: stored, moments, from: start, to: at, zone, ...made })
}

async function writeSeries({ known, state }: { known: KnownSeries; state: SeriesState }): Promise<void> {
  const { req, itemId, stored, start, zone, now } = known
  const isMoved = state.start.date !== start.date || state.start.time !== start.time
  const moments = moveSeriesMoments({ moments: momentsOf(known), from: start, to: state.start, now, zone })
  const variants = isMoved ? moveVariants({ variants: stored.variants, from: start, to: state.start, zone }) : null
  const data = {
    recurrence: state.recurrence === null ? null : formatRecurrence(state.recurrence),
    ...(isMoved ? fieldsOfMoments(moments) : {}),
    ...(variants === null ? {} : { variants }),
  }
  if (isMoved) await askApprovalAgain({ req, itemId })
  await writeAsSeriesEdit({
    req,
    write: () =>
      req.payload.update({
        collection: SLUGS.contentItems,
        id: itemId,
        overrideAccess: false,
        user: req.user,
        depth: 0,
        locale: DEFAULT_LANGUAGE,
        data: data as never,
        req,
      }),
  })
}

/** Takes an item back in every language and puts it in the trash, from which it can return. */
async function dropItem({ req, itemId, now }: { req: PayloadRequest; itemId: string; now: Instant }): Promise<boolean> {
  const history = await readServingHistory({ req, itemId })
  const shown = LANGUAGES.filter((language) => listCurrentReleases({ history, language }).releases.length > 0)
  for (const language of shown) {
    const outcome = await withdrawLanguage({ req, itemId, language, reason: 'Afgelast.', now })
    if (isRefusal(outcome)) throw new DomainError('conflict', `item ${itemId} was not withdrawn`, { person: outcome.message })
  }
  await req.payload.update({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    data: { deletedAt: now } as never,
    req,
  })
  return shown.length > 0
}
