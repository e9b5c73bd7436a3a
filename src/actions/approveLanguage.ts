import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { decideApproval } from '@/domain/workflow/decideApproval'
import { findStandingYes } from '@/domain/workflow/findWaitedFor'
import type { ChannelRelease } from '@/domain/workflow/planRelease'
import { judgeConsents } from '@/queries/judgeConsents'
import { countingVerdicts, readGivenVerdicts } from '@/queries/readGivenVerdicts'
import { readRules } from '@/queries/readRules'
import { readSeriesTimes } from '@/queries/readSeriesTimes'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { commitEdition } from './commitEdition'
import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { recordVerdict } from './recordVerdict'
import { STALE_MESSAGE } from './staleMessage'
import { tellAskers } from './tellAskers'

export type ApprovalOutcome =
  | { kind: 'approved'; message: string; edition: number; releases: ChannelRelease[] }
  | { kind: 'verdict-recorded'; message: string; missing: string[] }
  | Refusal

const APPROVED_ALREADY =
  'U hebt deze tekst al goedgekeurd. Hij wacht nog op de verteller van het verhaal. U hoeft niets meer te doen.'

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
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const given = await readGivenVerdicts({ req, item, language, today, history })
  const counting = countingVerdicts({ verdicts: given.verdicts, contentHash: currentHash })
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
    verdicts: counting,
    users: given.users,
    tellerIds: item.coWriterIds,
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
  // A second yes would say nothing new; while only a moment is missing it does, and makes the edition.
  if (decision.missingAfterThis.length > 0 && findStandingYes(counting).includes(actor.id)) {
    return { kind: 'blocked', message: APPROVED_ALREADY, reasons: [APPROVED_ALREADY] }
  }
  const consents = await judgeConsents({ req, item, language, releases: decision.releases, rules, now })
  if (consents.kind === 'blocked') return refusal(consents.reasons)

  const verdictId = await recordVerdict({ req, itemId, language, contentHash, decision: 'approve', comment, actor, now })
  const verdictEntry = await recordJournal({
    req,
    action: 'verdict-given',
    objectType: SLUGS.contentItems,
    objectId: itemId,
    language,
    at: now,
    details: { contentHash, decision: 'approve', verdictId },
  })
  const tell = { req, kind: 'verdict-given', verdictId, itemId, actorId: actor.id, now } as const
  const alsoTo = subject.language?.reviewAskedBy ?? null
  if (decision.missingAfterThis.length > 0) {
    await tellAskers({ ...tell, requests: [], alsoTo })
    return {
      kind: 'verdict-recorded',
      message: 'Uw goedkeuring is vastgelegd. Er is nog een oordeel nodig voor dit verschijnt.',
      missing: decision.missingAfterThis.map(({ kind }) => kind),
    }
  }
  const lastRefusal = counting.map(({ kind }) => kind).lastIndexOf('request-changes')
  const edition = await commitEdition({
    req,
    subject,
    rules,
    history,
    language,
    releases: decision.releases,
    consents: consents.consents,
    verdictIds: [...counting.slice(lastRefusal + 1).map(({ id }) => id), verdictId],
    at: verdictEntry.at,
  })
  await tellAskers({ ...tell, requests: edition.requests, alsoTo })
  return {
    kind: 'approved',
    message: 'Goedgekeurd. De tekst verschijnt op het gekozen moment, precies zoals u hem las.',
    edition: edition.number,
    releases: decision.releases,
  }
}

function refusal(reasons: readonly { code: string; person: { nl: string } }[]): Refusal {
  const texts = reasons.map(({ person }) => person.nl)
  const forbidden = new Set(['role-may-not', 'own-text', 'needs-substance'])
  if (reasons.some(({ code }) => forbidden.has(code))) return { kind: 'not-allowed', message: texts.join(' ') }
  return { kind: 'blocked', message: `Dit kan nu niet worden goedgekeurd. ${texts.join(' ')}`, reasons: texts }
}
