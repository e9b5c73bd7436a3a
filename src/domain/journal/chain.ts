import { createHash } from 'node:crypto'

import { DomainError } from '../errors'
import type { Instant } from '../time/instant'
import { parseInstant } from '../time/instant'
import { writeCanonicalJson } from './canonicalJson'
import type { JournalDetails, JournalEntry, StoredJournalEntry } from './entry'
import { JOURNAL_ACTIONS, JOURNAL_ACTOR_KINDS, JOURNAL_ORIGINS, JOURNAL_RESULTS } from './entry'

/** What stands in for the hash before the first entry. */
export const GENESIS_HASH = '0'.repeat(64)

/** Longest text in `details`, in UTF-16 code units: room for a reason, not for a body. */
export const MAX_DETAIL_LENGTH = 500

const DETAIL_NAME = /^[a-z][A-Za-z0-9]*$/
const FRACTION = /\.(\d+)/

function rejectInput(message: string): never {
  throw new DomainError('invalid-input', message)
}

/** Databases add milliseconds of zero; any other fraction did not come from this program. */
function normaliseInstant(moment: string | Date): Instant {
  const text = moment instanceof Date ? moment.toISOString() : moment
  if (/[1-9]/.test(FRACTION.exec(text)?.[1] ?? '')) {
    rejectInput(`a moment in the journal has a fraction: ${text}`)
  }
  return parseInstant(text)
}

function normaliseChannels(channels: unknown): string[] {
  if (channels === null || channels === undefined) return []
  if (!Array.isArray(channels) || !channels.every((slug) => typeof slug === 'string')) {
    return rejectInput('channels must be a list of slugs')
  }
  return [...new Set<string>(channels)].sort()
}

/**
 * The exact text over which the hash of an entry is taken: for whoever checks the chain without this program.
 *
 * @example sha256(writeChainedText(entry)) === entry.hash
 */
export function writeChainedText(entry: Omit<StoredJournalEntry, 'hash'>): string {
  // Named one by one: a database adds fields of its own (id, createdAt), which are no part of the entry.
  const { seq, at, action, actorKind, actorId, objectType, objectId, language } = entry
  const { channels, origin, result, details, previousHash } = entry
  return writeCanonicalJson({
    seq,
    at: normaliseInstant(at),
    action,
    actorKind,
    actorId,
    objectType,
    objectId,
    language,
    channels: normaliseChannels(channels),
    origin,
    result,
    details: details ?? {},
    previousHash,
  })
}

/**
 * The hash of an entry: SHA-256, in lower-case hexadecimal, over the UTF-8 of its canonical JSON with all
 * fields but `hash`. The same for an entry as written and as any database gives it back: unset names are left
 * out, channels are sorted, `at` is written in whole seconds.
 *
 * @throws DomainError `invalid-input` or `invalid-instant` when a value cannot be written canonically
 * @see canonicalJson.ts for the written form
 * @example hashEntry(entry) === entry.hash // true
 */
export function hashEntry(entry: Omit<StoredJournalEntry, 'hash'>): string {
  return createHash('sha256').update(writeChainedText(entry), 'utf8').digest('hex')
}

function checkDetails(details: JournalDetails): JournalDetails {
  const kept = Object.entries(details).filter(([, value]) => value !== undefined)
  for (const [name, value] of kept) {
    if (!DETAIL_NAME.test(name)) rejectInput(`journal detail is not in camelCase: ${JSON.stringify(name)}`)
    for (const scalar of Array.isArray(value) ? value : [value]) {
      if (scalar !== null && typeof scalar === 'object') rejectInput(`journal detail ${name} is not flat`)
      if (typeof scalar === 'string' && scalar.length > MAX_DETAIL_LENGTH) {
        rejectInput(`journal detail ${name} is longer than ${MAX_DETAIL_LENGTH}: texts do not belong here`)
      }
    }
  }
  return Object.fromEntries(kept)
}

function checkChoice({
  name,
  value,
  choices,
}: {
  name: string
  value: string
  choices: readonly string[]
}): void {
  if (!choices.includes(value)) rejectInput(`unknown ${name} in the journal: ${JSON.stringify(value)}`)
}

/**
 * Links a new entry to the one before it. The result is what is stored: channels sorted, unset details gone.
 *
 * @param previous the last entry; null for the first, whose action is `genesis`
 * @throws DomainError `invalid-input` when a value is unknown, not flat, too long or cannot be stored
 * faithfully; `append-only` when the entry lies before the previous one or genesis is missing or repeated
 * @example appendEntry({ previous: head, entry: { at: now, action: 'signed-in', … } })
 */
export function appendEntry({
  previous,
  entry,
}: {
  previous: Pick<JournalEntry, 'seq' | 'hash' | 'at'> | null
  entry: Omit<JournalEntry, 'seq' | 'previousHash' | 'hash'>
}): JournalEntry {
  checkChoice({ name: 'action', value: entry.action, choices: JOURNAL_ACTIONS })
  checkChoice({ name: 'kind of actor', value: entry.actorKind, choices: JOURNAL_ACTOR_KINDS })
  checkChoice({ name: 'origin', value: entry.origin, choices: JOURNAL_ORIGINS })
  checkChoice({ name: 'result', value: entry.result, choices: JOURNAL_RESULTS })
  for (const name of ['actorId', 'objectType', 'objectId', 'language'] as const) {
    // A numeric id would come back as text, with another hash.
    const value: unknown = entry[name]
    if (value !== null && typeof value !== 'string') rejectInput(`journal ${name} must be text or null`)
  }
  if ((previous === null) !== (entry.action === 'genesis')) {
    throw new DomainError('append-only', 'the journal starts with genesis, and only starts with it')
  }
  if (previous !== null && entry.at < previous.at) {
    const last = `${previous.seq} at ${previous.at}`
    throw new DomainError('append-only', `${entry.at} lies before the last entry, ${last}`)
  }
  const linked = {
    seq: (previous?.seq ?? 0) + 1,
    at: normaliseInstant(entry.at),
    action: entry.action,
    actorKind: entry.actorKind,
    actorId: entry.actorId,
    objectType: entry.objectType,
    objectId: entry.objectId,
    language: entry.language,
    channels: normaliseChannels(entry.channels),
    origin: entry.origin,
    result: entry.result,
    details: checkDetails(entry.details),
    previousHash: previous?.hash ?? GENESIS_HASH,
  }
  return { ...linked, hash: hashEntry(linked) }
}

/** What is wrong with the first broken link. */
export type ChainFault = 'missing-genesis' | 'repeated-genesis' | 'gap' | 'order' | 'link' | 'content'

export type ChainReport =
  | { kind: 'whole'; count: number; head: { seq: number; hash: string; at: Instant } }
  | {
      kind: 'broken'
      fault: ChainFault
      /** the entry that is missing or wrong */
      seq: number
      /** for the developer */
      reason: string
      /** Dutch, for the person who runs the check */
      person: string
    }

const WHAT_NEXT = 'Verander niets en vraag de beheerder om deze regel met een reservekopie te vergelijken.'

function describeFault({ fault, seq }: { fault: ChainFault; seq: number }): string {
  switch (fault) {
    case 'missing-genesis':
      return 'De eerste regel van het journaal ontbreekt.'
    case 'repeated-genesis':
      return `Bij regel ${seq} begint het journaal opnieuw. Dat hoort niet.`
    case 'gap':
      return `Regel ${seq} van het journaal ontbreekt.`
    case 'order':
      return `Regel ${seq} van het journaal staat dubbel of op een verkeerde plaats.`
    case 'link':
      return `Regel ${seq} van het journaal sluit niet aan op de regel ervoor.`
    case 'content':
      return `Regel ${seq} van het journaal is gewijzigd nadat deze was vastgelegd.`
  }
}

type FoundFault = { fault: ChainFault; seq: number; reason: string }

function findFault({
  entry,
  previous,
}: {
  entry: StoredJournalEntry
  previous: { seq: number; hash: string } | null
}): FoundFault | null {
  const expected = (previous?.seq ?? 0) + 1
  const { seq } = entry
  if (previous === null && (seq !== 1 || entry.action !== 'genesis')) {
    return { fault: 'missing-genesis', seq: 1, reason: `the first entry is ${seq} (${entry.action})` }
  }
  if (seq > expected) {
    return { fault: 'gap', seq: expected, reason: `${expected} is missing, ${seq} follows` }
  }
  if (seq !== expected) {
    return { fault: 'order', seq, reason: `${seq} comes where ${expected} belongs` }
  }
  if (previous !== null && entry.action === 'genesis') {
    return { fault: 'repeated-genesis', seq, reason: `genesis again at ${seq}` }
  }
  const link = previous?.hash ?? GENESIS_HASH
  if (entry.previousHash !== link) {
    const reason = `${seq} points at ${entry.previousHash}, but the entry before it has hash ${link}`
    return { fault: 'link', seq, reason }
  }
  try {
    const hash = hashEntry(entry)
    if (hash === entry.hash) return null
    const reason = `${seq} carries ${entry.hash}, but its content gives ${hash}`
    return { fault: 'content', seq, reason }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { fault: 'content', seq, reason: `${seq} cannot be read: ${error.message}` }
  }
}

/**
 * Checks the whole journal from its first entry on and stops at the first broken link. Entries cut off at the
 * end leave no trace in the chain itself: compare `head` with one that was kept elsewhere.
 *
 * @param entries in order of `seq`; an async iterable allows reading them page by page
 * @example await verifyChain(entries) // { kind: 'whole', count: 812, head: { seq: 812, … } }
 */
export async function verifyChain(
  entries: Iterable<StoredJournalEntry> | AsyncIterable<StoredJournalEntry>,
): Promise<ChainReport> {
  let previous: StoredJournalEntry | null = null
  for await (const entry of entries) {
    const found = findFault({ entry, previous })
    if (found !== null) return { kind: 'broken', ...found, person: `${describeFault(found)} ${WHAT_NEXT}` }
    previous = entry
  }
  if (previous === null) {
    const fault = { fault: 'missing-genesis', seq: 1 } as const
    return { kind: 'broken', ...fault, reason: 'no entry', person: `${describeFault(fault)} ${WHAT_NEXT}` }
  }
  const { seq, hash, at } = previous
  return { kind: 'whole', count: seq, head: { seq, hash, at: normaliseInstant(at) } }
}
