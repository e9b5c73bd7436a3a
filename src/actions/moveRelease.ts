import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { buildReleaseMovedDetails } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import type { RecurrenceId } from '@/domain/recurrence/recurrence'
import { listCurrentReleases } from '@/domain/serving/listCurrentReleases'
import type { Instant } from '@/domain/time/instant'
import { decideMoveRelease } from '@/domain/workflow/decideMoveRelease'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { askWherePaused } from './applyBrake'
import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'
import { refreshCard } from './refreshCard'

export type MoveOutcome = { kind: 'moved' | 'unchanged'; message: string } | Refusal

const MOVED_UNDER_PAUSE =
  'Verplaatst. Dan geldt er een pauze die een nieuwe goedkeuring vraagt. De tekst blijft weg tot die er is. Vraag opnieuw beoordeling.'

type Move = {
  req: PayloadRequest
  itemId: string
  language: Language
  /** slugs; absent means all channels of the newest edition that have not ended */
  channels?: string[]
  /** the same by id, for who has no slugs at hand */
  channelIds?: string[]
  /** which time of a publication series; absent for what appears once */
  recurrenceId?: RecurrenceId | null
  /** absent or null: the start stays */
  releaseAt?: Instant | 'now' | null
  /** absent: the end stays; null takes it away */
  endsAt?: Instant | null
  now: Instant
}

/** Moves when an approved text begins or ends, without touching its words or its approval. */
export function moveRelease({ req: caller, ...move }: Move): Promise<MoveOutcome> {
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => moveWithin({ req, ...move }) })
}

async function moveWithin({ req, itemId, language, channels: slugs, channelIds, recurrenceId = null, releaseAt, endsAt, now }: Move): Promise<MoveOutcome> {
  const subject = await loadForVerdict({ req, itemId, language, now })
  if (!subject) return NOT_FOUND
  const { item, stage, actor } = subject
  const history = await readServingHistory({ req, itemId })
  const newest = listCurrentReleases({ history, language })
  const armed = newest.releases.filter((release) => release.recurrenceId === recurrenceId)
  if (armed.length === 0 && newest.releases.length > 0) {
    const message =
      recurrenceId === null
        ? 'Dit is een reeks. Kies welke keer u verplaatst.'
        : 'Deze keer staat niet meer klaar. Ververs de pagina en kies opnieuw.'
    return { kind: 'blocked', message, reasons: [message] }
  }
  const channels =
    slugs ?? (channelIds && armed.filter(({ channelId }) => channelIds.includes(channelId)).map(({ channel }) => channel))
  const decision = decideMoveRelease({
    actor,
    stage,
    armed,
    moves: armed
      .filter(({ channel, endsAt: end }) => channels?.includes(channel) ?? (end === null || end > now))
      .map(({ channelId }) => ({
        channelId,
        ...(releaseAt ? { releaseAt } : {}),
        ...(endsAt === undefined ? {} : { endsAt }),
      })),
    now,
  })
  if (decision.kind === 'unchanged') return { kind: 'unchanged', message: 'Er verandert niets: dit moment stond er al.' }
  if (decision.kind === 'blocked') {
    const reasons = decision.reasons.map(({ person }) => person.nl)
    return decision.reasons[0]?.code === 'role-may-not'
      ? { kind: 'not-allowed', message: reasons.join(' ') }
      : { kind: 'blocked', message: reasons.join(' '), reasons }
  }
  let at = now
  for (const { channel, before, after } of decision.changed) {
    const entry = await recordJournal({
      req,
      action: 'release-moved',
      objectType: SLUGS.contentItems,
      objectId: itemId,
      language,
      channels: [channel],
      at: now,
      details: buildReleaseMovedDetails({
        number: newest.number,
        releaseAt: after.releaseAt === before.releaseAt ? null : after.releaseAt,
        endsAt: after.endsAt === before.endsAt ? 'unchanged' : after.endsAt,
        recurrenceId,
      }),
    })
    at = entry.at
  }
  await projectItemRows({ req, itemId, at })
  const isAsked = await askWherePaused({ req, itemId, at })
  // One time of a series leaves the rhythm of the others alone.
  if (recurrenceId === null) await keepWishInStep({ req, item: { id: item.id }, releaseAt: releaseAt === 'now' ? now : releaseAt, endsAt, channels })
  await refreshCard({ req, itemId })
  return { kind: 'moved', message: isAsked ? MOVED_UNDER_PAUSE : 'Verplaatst. De goedkeuring blijft gelden; de tekst is niet veranderd.' }
}

/** The form shows the moment that was moved to, so that the next edition starts from it. */
async function keepWishInStep({
  req,
  item,
  releaseAt,
  endsAt,
  channels,
}: Pick<Move, 'req' | 'channels' | 'endsAt'> & { item: { id: string }; releaseAt?: Instant | null }): Promise<void> {
  // A move of some channels only leaves the wish of the item alone.
  if (channels) return
  const data = {
    ...(releaseAt ? { releaseAt: storedInstant(releaseAt) } : {}),
    ...(endsAt === undefined ? {} : { endsAt: endsAt ? storedInstant(endsAt) : null }),
  }
  if (Object.keys(data).length === 0) return
  await req.payload.db.updateOne({ collection: SLUGS.contentItems, id: item.id, data, req })
}
