import type { Classification } from '../content'
import { DomainError } from '../errors'
import { isLanguage } from '../languages'
import type { Language } from '../languages'
import { isRecurrenceId, type RecurrenceId } from '../recurrence/recurrence'
import { normaliseClassification } from '../serving/classification'
import type { ServingFact } from '../serving/servingFact'
import type { Instant } from '../time/instant'
import { instantFromDate, parseInstant } from '../time/instant'
import type { JournalAction, JournalDetails, StoredJournalEntry } from './entry'

/** The actions that change what is served of an item. Their entries carry the item as object. */
export const SERVING_ACTIONS = [
  'edition-approved',
  'release-moved',
  'withdrawn',
  'reclassified',
  'occurrences-taken-out',
  'consent-revoked',
  'consent-prolonged',
] as const satisfies readonly JournalAction[]

/** The part of an entry that the projection reads. */
export type ServingEntry = Pick<
  StoredJournalEntry,
  'seq' | 'at' | 'action' | 'result' | 'objectId' | 'language' | 'channels' | 'details'
>

/** An approval as the journal knows it; the edition itself has the words. */
export type ApprovalFact = {
  seq: number
  at: Instant
  language: Language
  number: number
  contentHash: string
  /** null for approvals from before terms were recorded */
  termsHash: string | null
}

/**
 * Details of `edition-approved`. The two hashes tie the whole edition to the chain: its words, and where, when and
 * under which classification they may appear.
 *
 * @param number number of the edition within item and language
 * @param contentHash lower-case hexadecimal SHA-256 of the public content
 * @param termsHash lower-case hexadecimal SHA-256 of the edition's terms, see termsHash.ts
 * @example buildEditionApprovedDetails({ number: 2, contentHash, termsHash: hashTerms(edition) })
 */
export function buildEditionApprovedDetails({
  number,
  contentHash,
  termsHash,
}: {
  number: number
  contentHash: string
  termsHash: string
}): JournalDetails {
  return { editionNumber: number, contentHash, termsHash }
}

/**
 * Details of `release-moved`. The entry itself carries language and channels.
 *
 * @param releaseAt null: unchanged
 * @param endsAt null: no end any more
 * @param recurrenceId which time of a publication series; null or absent for what appears once
 * @example buildReleaseMovedDetails({ number: 1, releaseAt: friday, endsAt: 'unchanged' })
 */
export function buildReleaseMovedDetails({
  number,
  releaseAt,
  endsAt,
  recurrenceId = null,
}: {
  number: number
  releaseAt: Instant | null
  endsAt: Instant | null | 'unchanged'
  recurrenceId?: RecurrenceId | null
}): JournalDetails {
  return {
    editionNumber: number,
    // In words: a null would not survive every database, and would then read as unchanged.
    releaseAt: releaseAt ?? 'unchanged',
    endsAt: endsAt ?? 'none',
    ...(recurrenceId === null ? {} : { recurrenceId }),
  }
}

/**
 * Details of `occurrences-taken-out`: the times of the series that readers may not see any more.
 *
 * @example buildOccurrencesTakenOutDetails({ recurrenceIds })
 */
export function buildOccurrencesTakenOutDetails({
  recurrenceIds,
}: {
  recurrenceIds: readonly RecurrenceId[]
}): JournalDetails {
  return { recurrenceIds: [...recurrenceIds].sort() }
}

/**
 * Details of `withdrawn`. The entry itself carries the language.
 *
 * @param reason one or two sentences without names or other personal data; null when none was given
 * @example buildWithdrawnDetails({ reason: 'Het telefoonnummer klopte niet.' })
 */
export function buildWithdrawnDetails({ reason }: { reason: string | null }): JournalDetails {
  return { reason }
}

/**
 * Details of `reclassified`: the new classification, whole, as ids.
 *
 * @example buildReclassifiedDetails({ themeIds: ['12'], audienceIds: [], campaignId: null })
 */
export function buildReclassifiedDetails(classification: Classification): JournalDetails {
  const { themeIds, audienceIds, campaignId } = normaliseClassification(classification)
  return { themeIds, audienceIds, campaignId }
}

/**
 * Details of `consent-revoked`. Never whose consent it was, nor a reason: none is asked.
 *
 * @example buildConsentRevokedDetails({ consentId: '4', part: 'picture', through: 'code' })
 */
export function buildConsentRevokedDetails({ consentId, part, through }: {
  consentId: string
  part: string
  through: string
}): JournalDetails {
  return { consentId, part, through }
}

/**
 * Details of `consent-prolonged`.
 *
 * @param until null: no end any more
 * @example buildConsentProlongedDetails({ consentId: '4', until: null })
 */
export function buildConsentProlongedDetails({ consentId, until }: { consentId: string; until: Instant | null }): JournalDetails {
  return { consentId, until: until ?? 'none' }
}

type Named = { entry: ServingEntry; name: string }
type Rejection = { entry: ServingEntry; what: string; cause?: unknown }

function reject({ entry, what, cause }: Rejection): never {
  throw new DomainError('invalid-input', `journal entry ${entry.seq} (${entry.action}): ${what}`, { cause })
}

function readDetails(entry: ServingEntry): Record<string, unknown> {
  const { details } = entry
  if (details === null || details === undefined) return {}
  if (typeof details !== 'object' || Array.isArray(details)) {
    return reject({ entry, what: 'details are no object' })
  }
  return details as Record<string, unknown>
}

function readMoment({ entry, name, text }: Named & { text: unknown }): Instant {
  try {
    return text instanceof Date ? instantFromDate(text) : parseInstant(text as string)
  } catch (cause) {
    return reject({ entry, what: `${name} is no moment`, cause })
  }
}

function readLanguage(entry: ServingEntry): Language {
  const { language } = entry
  return isLanguage(language) ? language : reject({ entry, what: `no such language: ${language}` })
}

function readNumber(entry: ServingEntry): number {
  const { editionNumber } = readDetails(entry)
  if (Number.isSafeInteger(editionNumber) && (editionNumber as number) >= 1) return editionNumber as number
  return reject({ entry, what: 'editionNumber is no whole number from 1' })
}

function readTexts({ entry, name, list }: Named & { list: unknown }): string[] {
  if (Array.isArray(list) && list.every((text) => typeof text === 'string')) return [...list]
  return reject({ entry, what: `${name} is no list of texts` })
}

function readEnd({ entry, endsAt }: { entry: ServingEntry; endsAt: unknown }): Instant | null | 'unchanged' {
  if (endsAt === 'unchanged') return 'unchanged'
  return endsAt === 'none' ? null : readMoment({ entry, name: 'endsAt', text: endsAt })
}

function readReleaseMoved(entry: ServingEntry): ServingFact {
  const details = readDetails(entry)
  const channels = readTexts({ entry, name: 'channels', list: entry.channels })
  if (channels.length === 0) reject({ entry, what: 'no channel' })
  const { releaseAt, endsAt, recurrenceId = null } = details
  if (recurrenceId !== null && !isRecurrenceId(recurrenceId)) {
    reject({ entry, what: 'recurrenceId is no occurrence' })
  }
  return {
    kind: 'release-moved',
    seq: entry.seq,
    at: readMoment({ entry, name: 'at', text: entry.at }),
    language: readLanguage(entry),
    number: readNumber(entry),
    channels,
    recurrenceId,
    releaseAt: releaseAt === 'unchanged' ? null : readMoment({ entry, name: 'releaseAt', text: releaseAt }),
    endsAt: readEnd({ entry, endsAt }),
  }
}

function readTakenOut(entry: ServingEntry): ServingFact {
  const list = readTexts({ entry, name: 'recurrenceIds', list: readDetails(entry).recurrenceIds })
  const recurrenceIds = list.filter(isRecurrenceId)
  if (recurrenceIds.length < list.length) reject({ entry, what: 'recurrenceIds names no occurrence' })
  return {
    kind: 'occurrences-taken-out',
    seq: entry.seq,
    at: readMoment({ entry, name: 'at', text: entry.at }),
    recurrenceIds,
  }
}

function placeOf(entry: ServingEntry): { seq: number; at: Instant } {
  return { seq: entry.seq, at: readMoment({ entry, name: 'at', text: entry.at }) }
}

function readText({ entry, name }: Named): string {
  const text = readDetails(entry)[name]
  return typeof text === 'string' && text !== '' ? text : reject({ entry, what: `${name} is no text` })
}

function readReclassified(entry: ServingEntry): ServingFact {
  const { themeIds, audienceIds, campaignId = null } = readDetails(entry)
  if (campaignId !== null && typeof campaignId !== 'string') reject({ entry, what: 'campaignId is no text' })
  return {
    kind: 'reclassified',
    seq: entry.seq,
    at: readMoment({ entry, name: 'at', text: entry.at }),
    classification: {
      themeIds: readTexts({ entry, name: 'themeIds', list: themeIds }),
      audienceIds: readTexts({ entry, name: 'audienceIds', list: audienceIds }),
      campaignId,
    },
  }
}

/** What was refused or failed changed nothing, so it is no fact. */
function selectDone(entries: readonly ServingEntry[]): ServingEntry[] {
  const done = entries.filter(
    ({ action, result }) => result === 'ok' && (SERVING_ACTIONS as readonly string[]).includes(action),
  )
  const first = done[0]
  const stranger = done.find(({ objectId }) => objectId !== first?.objectId)
  if (stranger !== undefined) {
    reject({ entry: stranger, what: `concerns item ${stranger.objectId}, not ${first?.objectId}` })
  }
  return done.sort((a, b) => a.seq - b.seq)
}

/**
 * The facts of one item that the projection needs beside its editions, in journal order. Other actions, and
 * entries that were refused or failed, are passed over.
 *
 * @param entries the journal of one item, in any order
 * @throws DomainError `invalid-input` naming the entry, when it cannot be read or concerns another item
 * @example projectItem({ editions, facts: readServingFacts(entriesOfItem) })
 */
export function readServingFacts(entries: readonly ServingEntry[]): ServingFact[] {
  return selectDone(entries).flatMap((entry): ServingFact[] => {
    switch (entry.action as (typeof SERVING_ACTIONS)[number]) {
      case 'edition-approved':
        return []
      case 'release-moved':
        return [readReleaseMoved(entry)]
      case 'withdrawn': {
        const at = readMoment({ entry, name: 'at', text: entry.at })
        return [{ kind: 'withdrawn', seq: entry.seq, at, language: readLanguage(entry) }]
      }
      case 'reclassified':
        return [readReclassified(entry)]
      case 'occurrences-taken-out':
        return [readTakenOut(entry)]
      case 'consent-revoked':
        return [{ kind: 'consent-revoked', ...placeOf(entry), consentId: readText({ entry, name: 'consentId' }) }]
      case 'consent-prolonged': {
        const until = readEnd({ entry, endsAt: readDetails(entry).until })
        if (until === 'unchanged') return reject({ entry, what: 'until is no moment' })
        return [{ kind: 'consent-prolonged', ...placeOf(entry), consentId: readText({ entry, name: 'consentId' }), until }]
      }
    }
  })
}

/**
 * The approvals of one item, in journal order: they give each edition its place among the facts.
 *
 * @param entries the journal of one item, in any order
 * @throws DomainError `invalid-input` naming the entry, when it cannot be read or concerns another item
 * @example readApprovals(entriesOfItem)[0]?.seq
 */
export function readApprovals(entries: readonly ServingEntry[]): ApprovalFact[] {
  return selectDone(entries)
    .filter(({ action }) => action === 'edition-approved')
    .map((entry) => {
      const { contentHash, termsHash = null } = readDetails(entry)
      if (typeof contentHash !== 'string') return reject({ entry, what: 'contentHash is no text' })
      if (termsHash !== null && typeof termsHash !== 'string') return reject({ entry, what: 'termsHash is no text' })
      return {
        seq: entry.seq,
        at: readMoment({ entry, name: 'at', text: entry.at }),
        language: readLanguage(entry),
        number: readNumber(entry),
        contentHash,
        termsHash,
      }
    })
}
