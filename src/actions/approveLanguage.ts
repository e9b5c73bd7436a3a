import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { buildEditionApprovedDetails } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import { isRecurrenceId, type RecurrenceId } from '@/domain/recurrence/recurrence'
import { createPublicId, PUBLIC_ID_BYTES } from '@/domain/serving/publicId'
import type { ReleaseFact } from '@/domain/serving/servingFact'
import type { Instant } from '@/domain/time/instant'
import { decideApproval } from '@/domain/workflow/decideApproval'
import type { ChannelRelease } from '@/domain/workflow/planRelease'
import { findChangedOccurrences } from '@/queries/findChangedOccurrences'
import type { ItemSource } from '@/queries/readItem'
import { readRules, type Rules } from '@/queries/readRules'
import { readSeriesTimes } from '@/queries/readSeriesTimes'
import { readServingHistory, type ServingHistory, type StoredEdition } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { loadForVerdict, type VerdictSubject } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'
import { recordVerdict } from './recordVerdict'
import { setLanguageStage } from './setLanguageStage'
import { STALE_MESSAGE } from './staleMessage'
import { takeOutOccurrences } from './takeOutOccurrences'

export type ApprovalOutcome =
  | { kind: 'approved'; message: string; edition: number; releases: ChannelRelease[] }
  | { kind: 'verdict-recorded'; message: string; missing: string[] }
  | Refusal

type Approval = {
  req: PayloadRequest
  itemId: string
  language: Language
  /** hash of exactly the text that was read */
  contentHash: string
  /** stands in where a release moment is empty or past */
  moment?: 'now' | Instant | null
  comment?: string | null
  now: Instant
}

/**
 * Approves exactly the text that was read. When it is the last verdict needed, one transaction writes verdict,
 * edition, journal, posts and stage, or nothing.
 */
export function approveLanguage({ req: caller, ...approval }: Approval): Promise<ApprovalOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: (req) => approveWithin({ req, ...approval }),
  })
}

async function approveWithin({
  req,
  itemId,
  language,
  contentHash,
  moment = null,
  comment = null,
  now,
}: Approval): Promise<ApprovalOutcome> {
  const subject = await loadForVerdict({ req, itemId, language, now })
  if (!subject) return NOT_FOUND
  const { item, stage, actor, zone, currentHash } = subject
  const history = await readServingHistory({ req, itemId })
  const rules = await readRules({ req })
  const decision = decideApproval({
    actor,
    stage,
    givenHash: contentHash,
    currentHash,
    content: item.contents[language],
    ...rules,
    authorIds: subject.language?.authorIds ?? [],
    itemRelease: item.release,
    variantReleases: item.variantReleases,
    series: await readSeriesTimes({ req, item, language, history, zone, now }),
    moment,
    now,
    zone,
  })
  if (decision.kind === 'stale') return { kind: 'stale', message: STALE_MESSAGE, contentHash: decision.currentHash }
  if (decision.kind === 'needs-moment') {
    return {
      kind: 'needs-moment',
      message: 'Kies wanneer dit verschijnt: nu, of op een dag en tijd.',
      channels: decision.channels,
    }
  }
  if (decision.kind === 'blocked') return refusal(decision.reasons)

  const verdictId = await recordVerdict({ req, itemId, language, contentHash, decision: 'approve', comment, actor, now })
  const verdictEntry = await recordJournal({
    req,
    action: 'verdict-given',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    language,
    at: now,
    details: { contentHash, decision: 'approve' },
  })
  if (decision.missingAfterThis.length > 0) {
    return {
      kind: 'verdict-recorded',
      message: 'Uw goedkeuring is vastgelegd. Er is nog een oordeel nodig voor dit verschijnt.',
      missing: decision.missingAfterThis.map(({ kind }) => kind),
    }
  }
  await leaveSeries({ req, item, now })
  const edition = await commitEdition({
    req,
    subject,
    rules,
    history,
    language,
    releases: decision.releases,
    verdictId,
    at: verdictEntry.at,
  })
  return {
    kind: 'approved',
    message: 'Goedgekeurd. De tekst verschijnt op het gekozen moment, precies zoals u hem las.',
    edition,
    releases: decision.releases,
  }
}

function refusal(reasons: readonly { code: string; person: { nl: string } }[]): Refusal {
  const texts = reasons.map(({ person }) => person.nl)
  const forbidden = new Set(['role-may-not', 'own-text', 'needs-substance', 'story-needs-assent'])
  if (reasons.some(({ code }) => forbidden.has(code))) return { kind: 'not-allowed', message: texts.join(' ') }
  return { kind: 'blocked', message: `Dit kan nu niet worden goedgekeurd. ${texts.join(' ')}`, reasons: texts }
}

async function commitEdition({
  req,
  subject,
  rules,
  history,
  language,
  releases,
  verdictId,
  at,
}: {
  req: PayloadRequest
  subject: VerdictSubject
  rules: Rules
  history: ServingHistory
  language: Language
  releases: ChannelRelease[]
  verdictId: string
  at: Instant
}): Promise<number> {
  const { item, currentHash, states } = subject
  const earlier = history.editions.filter((edition) => edition.language === language)
  const number = Math.max(0, ...earlier.map((edition) => edition.number)) + 1
  const entry = await recordJournal({
    req,
    action: 'edition-approved',
    objectType: SLUGS.contentItems,
    objectId: item.id,
    language,
    channels: [...new Set(releases.map(({ channel }) => channel))],
    at,
    details: buildEditionApprovedDetails({ number, contentHash: currentHash }),
  })
  // Nobody has access to write editions; this action is their one origin.
  await req.payload.create({
    collection: SLUGS.editions,
    overrideAccess: true,
    depth: 0,
    data: {
      title: `${item.title} (${language}, ${number})`,
      item: item.id,
      language,
      number,
      contentHash: currentHash,
      approvedAt: entry.at,
      verdicts: [verdictId],
      seq: entry.seq,
      content: { ...item.contents[language] },
      releases: withOccurrences({
        releases: await withPublicIds({ req, item, language, releases, earlier }),
        occurrences: await listShownOccurrences({ req, item, language }),
      }),
      classification: { ...item.classification },
    },
    req,
  })
  await projectItemRows({ req, itemId: item.id, at: entry.at })
  await setLanguageStage({
    req,
    item,
    language,
    stage: 'approved',
    contentHash: currentHash,
    states,
    rules,
  })
  return number
}

type Addressed = ChannelRelease & { publicId: string }

/**
 * A public id stays with its channel, and in a series with its time, over all editions; what is new draws a random
 * one. A changed occurrence takes over the id that its series drew for it, and what appeared once and now repeats
 * becomes the first of its series.
 */
async function withPublicIds({
  req,
  item,
  language,
  releases,
  earlier,
}: {
  req: PayloadRequest
  item: ItemSource
  language: Language
  releases: ChannelRelease[]
  earlier: StoredEdition[]
}): Promise<Addressed[]> {
  const known = new Map<string, string>()
  const { seriesId, recurrenceId: place } = item.planning
  if (seriesId !== null && place !== null) {
    const series = await readServingHistory({ req, itemId: seriesId })
    for (const edition of series.editions.filter((candidate) => candidate.language === language)) {
      for (const release of edition.releases) {
        if (release.recurrenceId === place) known.set(keyOf({ ...release, recurrenceId: null }), release.publicId)
      }
    }
  }
  for (const release of earlier.flatMap((edition) => edition.releases)) known.set(keyOf(release), release.publicId)
  const taken = new Set(releases.map((release) => known.get(keyOf(release))))
  return releases.map((release, index) => {
    const single = known.get(keyOf({ ...release, recurrenceId: null }))
    const isFirst = releases.findIndex(({ channelId }) => channelId === release.channelId) === index
    const isContinued = earlier.at(-1)?.releases.some(({ publicId }) => publicId === single)
    const inherited = isFirst && isContinued && !taken.has(single) ? single : undefined
    return { ...release, publicId: known.get(keyOf(release)) ?? inherited ?? createPublicId(randomBytes(PUBLIC_ID_BYTES)) }
  })
}

function keyOf({ channelId, recurrenceId }: Pick<ChannelRelease, 'channelId' | 'recurrenceId'>): string {
  return `${channelId} ${recurrenceId ?? ''}`
}

function withOccurrences({ releases, occurrences }: { releases: Addressed[]; occurrences: RecurrenceId[] }): ReleaseFact[] {
  return releases.map(({ channel, channelId, publicId, releaseAt, endsAt, recurrenceId }) => {
    return { channel, channelId, publicId, releaseAt, endsAt, recurrenceId, occurrences }
  })
}

/** The times of an event series that its post shows: those that became items of their own have their own post. */
async function listShownOccurrences({
  req,
  item,
  language,
}: {
  req: PayloadRequest
  item: ItemSource
  language: Language
}): Promise<RecurrenceId[]> {
  const written = item.contents[language].event?.occurrences
  if (!written) return []
  const changed = new Set((await findChangedOccurrences({ req, seriesId: item.id })).map(({ recurrenceId }) => recurrenceId))
  return written.map(({ recurrenceId }) => recurrenceId).filter((id) => !changed.has(id))
}

/** A changed occurrence that came back from the trash: its series may have taken its place meanwhile. */
async function leaveSeries({ req, item, now }: { req: PayloadRequest; item: ItemSource; now: Instant }): Promise<void> {
  const { seriesId, recurrenceId } = item.planning
  if (seriesId === null || !isRecurrenceId(recurrenceId)) return
  const { editions, facts } = await readServingHistory({ req, itemId: seriesId })
  const shows = editions.filter(({ releases }) =>
    releases.some((release) => release.recurrenceId === recurrenceId || release.occurrences.includes(recurrenceId)),
  )
  const lastShown = Math.max(0, ...shows.map(({ seq }) => seq))
  const isOut = facts.some(
    (fact) => fact.kind === 'occurrences-taken-out' && fact.seq > lastShown && fact.recurrenceIds.includes(recurrenceId),
  )
  if (!isOut) await takeOutOccurrences({ req, seriesId, recurrenceIds: [recurrenceId], now })
}
