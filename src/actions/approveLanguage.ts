import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { buildEditionApprovedDetails } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import { createPublicId, PUBLIC_ID_BYTES } from '@/domain/serving/publicId'
import type { ReleaseFact } from '@/domain/serving/servingFact'
import type { Instant } from '@/domain/time/instant'
import { decideApproval } from '@/domain/workflow/decideApproval'
import type { ChannelRelease } from '@/domain/workflow/planRelease'
import { readRules } from '@/queries/readRules'
import { readServingHistory, type StoredEdition } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { loadForVerdict, type VerdictSubject } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { projectItemRows } from './projectItemRows'
import { recordJournal } from './recordJournal'
import { recordVerdict } from './recordVerdict'
import { setLanguageStage } from './setLanguageStage'
import { STALE_MESSAGE } from './staleMessage'

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
  const decision = decideApproval({
    actor,
    stage,
    givenHash: contentHash,
    currentHash,
    content: item.contents[language],
    ...(await readRules({ req })),
    authorIds: subject.language?.authorIds ?? [],
    itemRelease: item.release,
    variantReleases: item.variantReleases,
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
  const edition = await commitEdition({
    req,
    subject,
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
  language,
  releases,
  verdictId,
  at,
}: {
  req: PayloadRequest
  subject: VerdictSubject
  language: Language
  releases: ChannelRelease[]
  verdictId: string
  at: Instant
}): Promise<number> {
  const { item, currentHash, states } = subject
  const { editions } = await readServingHistory({ req, itemId: item.id })
  const earlier = editions.filter((edition) => edition.language === language)
  const number = Math.max(0, ...earlier.map((edition) => edition.number)) + 1
  const entry = await recordJournal({
    req,
    action: 'edition-approved',
    objectType: SLUGS.contentItems,
    objectId: item.id,
    language,
    channels: releases.map(({ channel }) => channel),
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
      releases: withPublicIds({ releases, earlier }),
      classification: { ...item.classification },
    },
    req,
  })
  await projectItemRows({ req, itemId: item.id, at: entry.at })
  await setLanguageStage({
    req,
    itemId: item.id,
    language,
    stage: 'approved',
    contentHash: currentHash,
    states,
    isArchived: item.isArchived,
  })
  return number
}

/** A public id stays with its channel over all editions; a new channel draws a random one. */
function withPublicIds({
  releases,
  earlier,
}: {
  releases: ChannelRelease[]
  earlier: StoredEdition[]
}): ReleaseFact[] {
  const known = new Map(earlier.flatMap((edition) => edition.releases.map((release) => [release.channelId, release.publicId])))
  return releases.map((release) => ({
    ...release,
    publicId: known.get(release.channelId) ?? createPublicId(randomBytes(PUBLIC_ID_BYTES)),
  }))
}
