import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE, LANGUAGES } from '@/domain/languages'
import { decideSeriesEdit } from '@/domain/recurrence/decideSeriesEdit'
import { expandRecurrence, type RecurrenceOccurrence } from '@/domain/recurrence/expandRecurrence'
import { parseRecurrence, type ParsedRecurrence } from '@/domain/recurrence/parseRecurrence'
import { dateOfId, MOST_OCCURRENCES, timeOfId, type RecurrenceId, type SeriesStart } from '@/domain/recurrence/recurrence'
import type { ChangedOccurrence, SeriesChange, SeriesScope } from '@/domain/recurrence/seriesEdit'
import { listCurrentReleases } from '@/domain/serving/listCurrentReleases'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { instantFromWallTime } from '@/domain/time/zone'
import { readEnv } from '@/env'
import type { ContentItem } from '@/payload-types'
import { findChangedOccurrences } from '@/queries/findChangedOccurrences'
import { readItem, type ItemSource } from '@/queries/readItem'
import { readSeriesStart } from '@/queries/readSeriesStart'
import { readServingHistory, type ServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'

export type SeriesEditWish = {
  req: PayloadRequest
  itemId: string
  recurrenceId: RecurrenceId
  scope: SeriesScope
  /** the day on which the chosen time comes to stand; absent keeps the dates */
  to?: PlainDate
  cancel?: true
  /** a time that was cancelled takes place after all */
  restore?: true
  now: Instant
}

/** All that the steps of an edit share. */
export type KnownSeries = Omit<SeriesEditWish, 'to' | 'cancel' | 'restore'> & {
  item: ItemSource
  stored: ContentItem
  start: SeriesStart
  occurrences: RecurrenceOccurrence[]
  zone: string
  history: ServingHistory
}

export type SeriesDecision = Exclude<ReturnType<typeof decideSeriesEdit>, { kind: 'refused' }>

export type PreparedSeriesEdit = {
  kind: 'prepared'
  known: KnownSeries
  decision: SeriesDecision
  change: SeriesChange
  changed: ChangedOccurrence[]
}

/** What an edit of a series comes to, or why it cannot be; nothing is written. The caller has checked who asks. */
export async function prepareSeriesEdit({
  to,
  cancel,
  restore,
  ...edit
}: SeriesEditWish): Promise<PreparedSeriesEdit | { kind: 'unchanged'; message: string } | Refusal> {
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
  const start = readSeriesStart({ item, zone })
  const text = item.planning.recurrence
  if (start === null || (text === null && !restore)) {
    return blocked('Dit item is geen reeks. Open het item en kies daar een herhaling.')
  }
  const most = MOST_OCCURRENCES[kind]
  // A list of dates whose last extra day was cancelled is no series until that day is put back.
  const parsed = text === null ? ONCE : parseRecurrence({ text, start, zone, most })
  if (parsed.kind === 'refused') return blocked(...parsed.reasons.map(({ person }) => person.nl))
  const { recurrence } = parsed
  const history = await readServingHistory({ req, itemId })
  const occurrences = expandRecurrence({ recurrence, start, zone })
  const known: KnownSeries = { ...edit, item, stored, start, zone, history, occurrences }
  const changed = await findChangedOccurrences({ req, seriesId: itemId })

  const change = changeOf({ to, cancel, restore, start, recurrenceId })
  const decision = decideSeriesEdit({ scope, recurrence, start, zone, most, recurrenceId, change, changedOccurrences: changed })
  if (decision.kind === 'refused') return blocked(...decision.reasons.map(({ person }) => person.nl))
  // From the first time on is all of them, and other words for all are written in the series itself.
  if (decision.kind === 'rewrite' && change.kind === 'content') return { kind: 'unchanged', message: 'Er verandert niets aan de datums.' }
  const obstacle = findBegun(known) ?? findPastTarget({ known, decision, change })
  return obstacle === null ? { kind: 'prepared', known, decision, change, changed } : blocked(obstacle)
}

const ONCE: ParsedRecurrence = { kind: 'valid', recurrence: { rule: null, extra: [], except: [], isAllDay: false } }

export function blocked(...reasons: string[]): Refusal {
  return { kind: 'blocked', message: reasons.join(' '), reasons }
}

function changeOf({
  to,
  cancel,
  restore,
  start,
  recurrenceId,
}: Pick<SeriesEditWish, 'to' | 'cancel' | 'restore' | 'recurrenceId'> & { start: SeriesStart }): SeriesChange {
  if (cancel) return { kind: 'cancel' }
  if (restore) return { kind: 'restore' }
  if (to === undefined) return { kind: 'content' }
  const time = timeOfId(recurrenceId)
  return { kind: 'move', to: { date: to, time: start.time?.startsWith(time) ? start.time : time } }
}

/** The times of the series that an edit reaches, as far as they take place now. */
export function affectedIds({ scope, recurrenceId, occurrences }: KnownSeries): RecurrenceId[] {
  const ids = occurrences.map((occurrence) => occurrence.recurrenceId)
  if (scope === 'all') return ids
  return ids.filter((id) => (scope === 'one' ? id === recurrenceId : id >= recurrenceId))
}

const BEGUN = 'Deze keer is al begonnen of voorbij en ligt vast. Kies een keer die nog komt.'
const BEGUN_ALL = 'Een deel van de reeks is al geweest en ligt vast. Kies "deze en volgende".'

/** Also a channel that shows a time earlier than the others counts: its readers have seen it. */
function findBegun(known: KnownSeries): string | null {
  const { scope, occurrences, history, now } = known
  const affected = new Set(affectedIds(known))
  const isShown = LANGUAGES.flatMap((language) => listCurrentReleases({ history, language }).releases).some(
    (release) => release.recurrenceId !== null && affected.has(release.recurrenceId) && release.releaseAt <= now,
  )
  const isPast = occurrences.some(({ recurrenceId, instant }) => affected.has(recurrenceId) && instant <= now)
  if (!isShown && !isPast) return null
  return scope === 'all' ? BEGUN_ALL : BEGUN
}

/** Nothing is moved or put back to where it could not take place any more. */
function findPastTarget({
  known,
  decision,
  change,
}: {
  known: KnownSeries
  decision: SeriesDecision
  change: SeriesChange
}): string | null {
  const { zone, now, recurrenceId } = known
  const isOver = ({ date, time }: SeriesStart) => instantFromWallTime({ date, time: time ?? '00:00', zone }) <= now
  if (decision.kind === 'restore-one') {
    return isOver({ date: dateOfId(recurrenceId), time: timeOfId(recurrenceId) }) ? BEGUN : null
  }
  if (change.kind !== 'move') return null
  const first = targetOf(decision)
  return first && isOver(first) ? 'De eerste keer zou dan al voorbij zijn. Kies een latere dag.' : null
}

function targetOf(decision: SeriesDecision): SeriesStart | null {
  switch (decision.kind) {
    case 'rewrite':
      return decision.series.start
    case 'split':
      return decision.next?.start ?? null
    case 'change-one':
      return decision.to
    default:
      return null
  }
}
