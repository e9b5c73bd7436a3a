import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DomainError } from '@/domain/errors'
import { DEFAULT_LANGUAGE, LANGUAGES } from '@/domain/languages'
import { startOfSeries } from '@/domain/planning/findOccurrences'
import { moveSeriesMoments, type SeriesMoments } from '@/domain/planning/moveSeriesMoments'
import { decideSeriesEdit } from '@/domain/recurrence/decideSeriesEdit'
import { expandRecurrence, type RecurrenceOccurrence } from '@/domain/recurrence/expandRecurrence'
import { formatRecurrence } from '@/domain/recurrence/formatRecurrence'
import { parseRecurrence } from '@/domain/recurrence/parseRecurrence'
import { MOST_OCCURRENCES, timeOfId, type RecurrenceId, type SeriesStart } from '@/domain/recurrence/recurrence'
import type { ChangedOccurrence, SeriesChange, SeriesScope, SeriesState, Survival } from '@/domain/recurrence/seriesEdit'
import { listCurrentReleases } from '@/domain/serving/listCurrentReleases'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { instantFromWallTime } from '@/domain/time/zone'
import { readEnv } from '@/env'
import type { ContentItem } from '@/payload-types'
import { findChangedOccurrences } from '@/queries/findChangedOccurrences'
import { readItem, type ItemSource } from '@/queries/readItem'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { createFromSeries, fieldsOfMoments, moveVariants } from './createFromSeries'
import { describeSeriesEdit } from './describeSeriesEdit'
import { isRefusal, NOT_FOUND, NOT_PLANNER, type Refusal } from './outcome'
import { refreshCard } from './refreshCard'
import { takeOutOccurrences } from './takeOutOccurrences'
import { withdrawLanguage } from './withdrawLanguage'
import { writeAsAction } from './writeAsAction'

export type EditSeriesOutcome =
  | {
      kind: 'edited'
      message: string
      itemId: string
      /** the item that was made: the changed occurrence, or the series that goes on elsewhere */
      newItemId: string | null
      /** changed occurrences that no series has a place for any more */
      orphanIds: string[]
    }
  | { kind: 'unchanged'; message: string }
  | Refusal

type Edit = {
  req: PayloadRequest
  itemId: string
  recurrenceId: RecurrenceId
  scope: SeriesScope
  /** the day on which the chosen time comes to stand; absent keeps the dates */
  to?: PlainDate
  cancel?: true
  now: Instant
}

/** All that the steps below share. */
type Known = Omit<Edit, 'to' | 'cancel'> & {
  item: ItemSource
  stored: ContentItem
  start: SeriesStart
  occurrences: RecurrenceOccurrence[]
  zone: string
}

/**
 * Changes one time of a series, that one and all that follow, or all of them; everything is written or nothing.
 * What no longer takes place where it stood is gone for readers in the same second; what comes in its stead is
 * seen after its own approval.
 */
export function editSeries({ req: caller, ...edit }: Edit): Promise<EditSeriesOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNER)
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => editWithin({ req, ...edit }) })
}

async function editWithin({ to, cancel, ...edit }: Edit): Promise<EditSeriesOutcome> {
  const { req, itemId, recurrenceId, scope } = edit
  const stored = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    req,
  })
  const item = stored ? await readItem({ req, itemId }) : null
  if (!stored || !item || item.isTrashed) return NOT_FOUND
  if (item.isArchived) return blocked('Dit item is gearchiveerd. Haal het eerst uit het archief.')
  const zone = readEnv().timeZone
  const { kind } = item.contents.nl
  const start = startOfSeries({ card: cardOf(item), zone })
  const text = item.planning.recurrence
  if (text === null || start === null) return blocked('Dit item is geen reeks. Open het item en kies daar een herhaling.')
  const most = MOST_OCCURRENCES[kind]
  const parsed = parseRecurrence({ text, start, zone, most })
  if (parsed.kind === 'refused') return blocked(...parsed.reasons.map(({ person }) => person.nl))
  const { recurrence } = parsed
  const known: Known = { ...edit, item, stored, start, zone, occurrences: expandRecurrence({ recurrence, start, zone }) }
  const changed = await findChangedOccurrences({ req, seriesId: itemId })

  const change = changeOf({ to, cancel, start, recurrenceId })
  if (scope === 'all' && change.kind === 'content') return { kind: 'unchanged', message: 'Er verandert niets aan de datums.' }
  const decision = decideSeriesEdit({ scope, recurrence, start, zone, most, recurrenceId, change, changedOccurrences: changed })
  if (decision.kind === 'refused') return blocked(...decision.reasons.map(({ person }) => person.nl))
  const obstacle = (await findBegun(known)) ?? findPastTarget({ known, decision, change })
  if (obstacle !== null) return blocked(obstacle)

  const outcome = await applyDecision({ known, decision, changed })
  if ('kind' in outcome) return outcome
  if (decision.kind !== 'cancel-all') await refreshCard({ req, itemId })
  return {
    kind: 'edited',
    itemId,
    newItemId: outcome.newItemId,
    orphanIds: outcome.orphaned.map(({ id }) => id),
    message: describeSeriesEdit({
      decision: decision.kind,
      change: change.kind,
      to: to ?? null,
      isShown: outcome.takenOut.length > 0,
      isHappening: item.contents.nl.event !== null,
      orphans: outcome.orphaned.length,
      hasNew: outcome.newItemId !== null,
      wasApproved: stored.stage === 'approved',
    }),
  }
}

function blocked(...reasons: string[]): Refusal {
  return { kind: 'blocked', message: reasons.join(' '), reasons }
}

function cardOf(item: ItemSource) {
  const { kind, event } = item.contents.nl
  return { ...item.planning, kind, startsAt: event?.startsAt ?? null, releaseAt: item.release.releaseAt }
}

function changeOf({
  to,
  cancel,
  start,
  recurrenceId,
}: Pick<Edit, 'to' | 'cancel' | 'recurrenceId'> & { start: SeriesStart }): SeriesChange {
  if (cancel) return { kind: 'cancel' }
  if (to === undefined) return { kind: 'content' }
  const time = timeOfId(recurrenceId)
  return { kind: 'move', to: { date: to, time: start.time?.startsWith(time) ? start.time : time } }
}

function affectedIds({ scope, recurrenceId, occurrences }: Known): RecurrenceId[] {
  const ids = occurrences.map((occurrence) => occurrence.recurrenceId)
  if (scope === 'all') return ids
  return ids.filter((id) => (scope === 'one' ? id === recurrenceId : id >= recurrenceId))
}

const BEGUN = 'Deze keer is al begonnen of voorbij en ligt vast. Kies een keer die nog komt.'
const BEGUN_ALL = 'Een deel van de reeks is al geweest en ligt vast. Kies "deze en volgende".'

/** Also a channel that shows a time earlier than the others counts: its readers have seen it. */
async function findBegun(known: Known): Promise<string | null> {
  const { req, itemId, scope, occurrences, now } = known
  const affected = new Set(affectedIds(known))
  const history = await readServingHistory({ req, itemId })
  const isShown = LANGUAGES.flatMap((language) => listCurrentReleases({ history, language }).releases).some(
    (release) => release.recurrenceId !== null && affected.has(release.recurrenceId) && release.releaseAt <= now,
  )
  const isPast = occurrences.some(({ recurrenceId, instant }) => affected.has(recurrenceId) && instant <= now)
  if (!isShown && !isPast) return null
  return scope === 'all' ? BEGUN_ALL : BEGUN
}

type Decision = Exclude<ReturnType<typeof decideSeriesEdit>, { kind: 'refused' }>

/** Nothing is moved to where it could not take place any more. */
function findPastTarget({ known, decision, change }: { known: Known; decision: Decision; change: SeriesChange }): string | null {
  const { zone, now } = known
  if (change.kind !== 'move') return null
  const first =
    decision.kind === 'rewrite' ? decision.series.start : decision.kind === 'split' ? decision.next?.start : decision.kind === 'change-one' ? decision.to : null
  if (!first) return null
  const at = instantFromWallTime({ date: first.date, time: first.time ?? '00:00', zone })
  return at <= now ? 'De eerste keer zou dan al voorbij zijn. Kies een latere dag.' : null
}

type Applied = { newItemId: string | null; takenOut: RecurrenceId[]; orphaned: ChangedOccurrence[] }

async function applyDecision({
  known,
  decision,
  changed,
}: {
  known: Known
  decision: Decision
  changed: readonly ChangedOccurrence[]
}): Promise<Applied | Refusal> {
  const { req, itemId, recurrenceId, start, now } = known
  const takeOut = (recurrenceIds: RecurrenceId[]) => takeOutOccurrences({ req, seriesId: itemId, recurrenceIds, now })
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

function placeOf({ start, recurrenceId }: Pick<Known, 'start' | 'recurrenceId'>): SeriesStart {
  const time = timeOfId(recurrenceId)
  return { date: recurrenceId.slice(0, 10) as PlainDate, time: start.time?.startsWith(time) ? start.time : time }
}

function listPlaces({ known, state }: { known: Known; state: SeriesState }): RecurrenceId[] {
  const { start, recurrence } = state
  if (recurrence === null) return []
  return expandRecurrence({ recurrence, start, zone: known.zone }).map(({ recurrenceId }) => recurrenceId)
}

function momentsOf({ item }: Known): SeriesMoments {
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
  known: Known
  at: SeriesStart
  recurrence: string | null
  place: RecurrenceId | null
}): Promise<string> {
  const { req, stored, start, zone, now } = known
  const moments = moveSeriesMoments({ moments: momentsOf(known), from: start, to: at, now, zone })
  return createFromSeries({ req, series: stored, moments, from: start, to: at, zone, ...made })
}

async function writeSeries({ known, state }: { known: Known; state: SeriesState }): Promise<void> {
  const { req, itemId, stored, start, zone, now } = known
  const isMoved = state.start.date !== start.date || state.start.time !== start.time
  const moments = moveSeriesMoments({ moments: momentsOf(known), from: start, to: state.start, now, zone })
  const variants = isMoved ? moveVariants({ variants: stored.variants, from: start, to: state.start, zone }) : null
  await req.payload.update({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    data: {
      recurrence: state.recurrence === null ? null : formatRecurrence(state.recurrence),
      ...(isMoved ? fieldsOfMoments(moments) : {}),
      ...(variants === null ? {} : { variants }),
    } as never,
    req,
  })
}

/** Changed occurrences follow their series to its new dates; those without a place there stand on their own. */
async function placeChanged({
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
      // The access of these fields says no to everybody; the action has checked who asks.
      write: () =>
        req.payload.update({
          collection: SLUGS.contentItems,
          id,
          overrideAccess: true,
          user: req.user,
          depth: 0,
          // A request remembers the languages of its last question; a record is written in one.
          locale: DEFAULT_LANGUAGE,
          data: data as never,
          req,
        }),
    })
  for (const { id, to } of survival.survived) await place(id, { series: seriesId, recurrenceId: to })
  for (const { id } of survival.orphaned) await place(id, { series: null, recurrenceId: null })
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
