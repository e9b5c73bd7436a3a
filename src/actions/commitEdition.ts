import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { buildEditionApprovedDetails } from '@/domain/journal/servingFacts'
import { hashTerms } from '@/domain/journal/termsHash'
import type { Language } from '@/domain/languages'
import { dateOfId, isRecurrenceId, type RecurrenceId } from '@/domain/recurrence/recurrence'
import { createPublicId, PUBLIC_ID_BYTES } from '@/domain/serving/publicId'
import type { ConsentFact, ReleaseFact } from '@/domain/serving/servingFact'
import type { Instant } from '@/domain/time/instant'
import type { ChannelRelease } from '@/domain/workflow/planRelease'
import { findChangedOccurrences } from '@/queries/findChangedOccurrences'
import type { OpenReviewRequest } from '@/queries/findOpenReviews'
import type { ItemSource } from '@/queries/readItem'
import type { Rules } from '@/queries/readRules'
import { readServingHistory, type ServingHistory, type StoredEdition } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { closeReviewRequests } from './closeReviewRequests'
import type { VerdictSubject } from './loadForVerdict'
import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'
import { setLanguageStage } from './setLanguageStage'
import { takeOutOccurrences } from './takeOutOccurrences'

/**
 * Makes the edition of a text whose last verdict was just written: edition, journal, posts, stage and the end of
 * what was asked, in the transaction of that verdict. Returns its number and the requests that it answered.
 */
export async function commitEdition({
  req,
  subject,
  rules,
  history,
  language,
  releases,
  consents,
  verdictIds,
  at,
}: {
  req: PayloadRequest
  subject: Pick<VerdictSubject, 'item' | 'currentHash' | 'states'>
  rules: Rules
  history: ServingHistory
  language: Language
  releases: ChannelRelease[]
  /** what it rests on: it is served only while all of them hold */
  consents: ConsentFact[]
  /** all that count for it, the last one included */
  verdictIds: string[]
  at: Instant
}): Promise<{ number: number; requests: OpenReviewRequest[] }> {
  const { item, currentHash, states } = subject
  await leaveSeries({ req, item, now: at })
  const earlier = history.editions.filter((edition) => edition.language === language)
  const number = Math.max(0, ...earlier.map((edition) => edition.number)) + 1
  const terms = {
    releases: withOccurrences({
      releases: await withPublicIds({ req, item, language, releases, earlier }),
      occurrences: await listShownOccurrences({ req, item, language }),
    }),
    classification: { ...item.classification },
    consents,
    basis: 'approval',
  } as const
  const entry = await recordJournal({
    req,
    action: 'edition-approved',
    objectType: SLUGS.contentItems,
    objectId: item.id,
    language,
    channels: [...new Set(releases.map(({ channel }) => channel))],
    at,
    details: buildEditionApprovedDetails({
      number,
      contentHash: currentHash,
      termsHash: hashTerms({ ...terms, verdictIds }),
    }),
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
      verdicts: verdictIds,
      seq: entry.seq,
      content: { ...item.contents[language] },
      ...terms,
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
  const requests = await closeReviewRequests({ req, itemId: item.id, language, because: 'approved', now: entry.at })
  return { number, requests }
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
    const drawn = series.editions.filter((edition) => edition.language === language).flatMap((edition) => edition.releases)
    const names = new Set<string>([place, ...namesFromBefore({ series, place })])
    // The name that it has now comes last, and so it wins.
    const own = drawn.filter(({ recurrenceId }) => recurrenceId !== null && names.has(recurrenceId))
    for (const release of own.sort((a, b) => Number(a.recurrenceId === place) - Number(b.recurrenceId === place))) {
      known.set(keyOf({ ...release, recurrenceId: null }), release.publicId)
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

/**
 * What the time of a changed occurrence was called before its series began at another hour: the time of that day
 * that was taken out of the series, if it was one alone.
 */
function namesFromBefore({ series, place }: { series: ServingHistory; place: string }): string[] {
  const takenOut = series.facts.flatMap((fact) => (fact.kind === 'occurrences-taken-out' ? fact.recurrenceIds : []))
  const ofDay = [...new Set(takenOut)].filter((id) => dateOfId(id) === dateOfId(place as RecurrenceId))
  return ofDay.length === 1 ? ofDay : []
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
