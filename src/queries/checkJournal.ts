import type { Payload } from 'payload'

import { DomainError } from '@/domain/errors'
import { verifyChain, type ChainReport } from '@/domain/journal/chain'
import type { StoredJournalEntry } from '@/domain/journal/entry'
import { countUnrecordedTerms, findEditionFaults, type RecordedEdition } from '@/domain/journal/findEditionFaults'
import { findVerdictFaults, readVerdictFact, type VerdictFact, type VerdictRecord } from '@/domain/journal/findVerdictFaults'
import { readApprovals } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { readRecordPages, type RecordSource } from './readRecordPages'
import { relationId, relationIds } from './relationId'
import { asInstant, asText, type StoredDocument } from './storedValues'

export type JournalFault = { seq: number; person: string; reason: string }

export type JournalCheck = {
  chain: ChainReport
  editions: number
  /** editions that are not what the journal says was approved, in order of the journal */
  editionFaults: JournalFault[]
  /** editions from before terms were recorded: the journal vouches for their words alone */
  editionsWithoutTerms: number
  verdicts: number
  /** verdicts that are not what the journal says was given; null where the journal says nothing */
  verdictFaults: (Omit<JournalFault, 'seq'> & { seq: number | null })[]
}

type Progress = (done: number) => void

const PROGRESS_EVERY = 5000

const ENTRIES: RecordSource = {
  collection: SLUGS.journalEntries,
  by: 'seq',
  fields: [
    ...['seq', 'at', 'action', 'actorKind', 'actorId', 'objectType', 'objectId', 'language', 'channels'],
    ...['origin', 'result', 'details', 'previousHash', 'hash'],
  ],
}
const EDITIONS: RecordSource = {
  collection: SLUGS.editions,
  by: 'id',
  fields: [
    ...['item', 'seq', 'language', 'number', 'approvedAt', 'contentHash', 'content'],
    ...['releases', 'classification', 'consents', 'verdicts', 'basis'],
  ],
}
const VERDICTS: RecordSource = {
  collection: SLUGS.verdicts,
  by: 'id',
  fields: ['item', 'language', 'decision', 'contentHash', 'givenBy', 'guestLink', 'givenAt'],
}

/** What the walk along the journal keeps for after it. */
type Kept = {
  approvals: Map<string, StoredJournalEntry[]>
  verdicts: VerdictFact[]
  /** deleted since, by a person and in the open */
  gone: { userIds: Set<string>; itemIds: Set<string> }
}
const keepNothing = (): Kept => ({ approvals: new Map(), verdicts: [], gone: { userIds: new Set(), itemIds: new Set() } })

/**
 * Follows the journal from its first entry to its last, and holds every edition and every verdict against its
 * entry. Reads a page at a time, so a journal of any length fits; others may write meanwhile.
 */
export async function checkJournal({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: Progress
}): Promise<JournalCheck> {
  // Records before entries: what is approved meanwhile then has its entry, and at most lacks its record.
  const headBefore = await readHeadSeq(payload)
  const editions = await readEditions(payload)
  const records = await readVerdicts(payload)
  let kept = keepNothing()
  const chain = await verifyChain(readEntries({ payload, kept, onProgress }))
  // A broken chain ends the walk, but the records need what stands behind the break as well.
  if (chain.kind === 'broken') {
    kept = keepNothing()
    await drain(readEntries({ payload, kept, onProgress }))
  }
  const { approvals } = kept
  const itemIds = new Set([...editions.keys(), ...approvals.keys()])
  const judged = [...itemIds].map((itemId) =>
    judgeItem({ editions: editions.get(itemId) ?? [], entries: approvals.get(itemId) ?? [], headBefore }),
  )
  return {
    chain,
    editions: [...editions.values()].flat().length,
    editionFaults: judged.flatMap(({ faults }) => faults).sort((a, b) => a.seq - b.seq),
    editionsWithoutTerms: judged.reduce((sum, { withoutTerms }) => sum + withoutTerms, 0),
    verdicts: records.length,
    verdictFaults: findVerdictFaults({ facts: kept.verdicts, records, gone: kept.gone })
      .filter(({ fault, seq }) => fault !== 'missing' || (seq ?? 0) <= headBefore)
      .map(({ fault, seq, verdictId, person }) => ({ seq, person, reason: `${fault}: verdict ${verdictId ?? '(unnamed)'} at ${seq ?? '(none)'}` })),
  }
}

async function readHeadSeq(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<StoredDocument>({
    collection: SLUGS.journalEntries,
    limit: 1,
    pagination: false,
    sort: '-seq',
    select: { seq: true },
  })
  return Number(docs[0]?.seq ?? 0)
}

async function* readEntries({ payload, kept, onProgress }: {
  payload: Payload
  kept: Kept
  onProgress: Progress
}): AsyncGenerator<StoredJournalEntry> {
  let done = 0
  let atLeast: Instant | null = null
  for await (const document of readRecordPages({ payload, ...ENTRIES })) {
    const entry = document as unknown as StoredJournalEntry
    const at = momentOf(entry.at)
    keep({ kept, entry, at, atLeast })
    atLeast = at
    done += 1
    if (done % PROGRESS_EVERY === 0) onProgress(done)
    yield entry
  }
}

function keep({ kept, entry, at, atLeast }: { kept: Kept; entry: StoredJournalEntry; at: Instant; atLeast: Instant | null }): void {
  if (entry.result !== 'ok') return
  const objectId = entry.objectId ?? ''
  if (entry.action === 'edition-approved') kept.approvals.set(objectId, [...(kept.approvals.get(objectId) ?? []), entry])
  if (entry.action === 'user-deleted') kept.gone.userIds.add(objectId)
  if (entry.action === 'item-deleted') kept.gone.itemIds.add(objectId)
  const fact = readVerdictFact({ entry, at, atLeast })
  if (fact !== null) kept.verdicts.push(fact)
}

async function readEditions(payload: Payload): Promise<Map<string, RecordedEdition[]>> {
  const editions = new Map<string, RecordedEdition[]>()
  for await (const document of readRecordPages({ payload, ...EDITIONS })) {
    const itemId = relationId(document.item) ?? ''
    const edition: RecordedEdition = {
      editionId: String(document.id),
      seq: Number(document.seq),
      language: document.language as Language,
      number: Number(document.number),
      approvedAt: momentOf(document.approvedAt),
      contentHash: String(document.contentHash),
      content: document.content,
      releases: document.releases,
      classification: document.classification,
      consents: document.consents,
      verdictIds: relationIds(document.verdicts),
      basis: asText(document.basis),
    }
    editions.set(itemId, [...(editions.get(itemId) ?? []), edition])
  }
  return editions
}

async function readVerdicts(payload: Payload): Promise<VerdictRecord[]> {
  const verdicts: VerdictRecord[] = []
  for await (const document of readRecordPages({ payload, ...VERDICTS })) {
    const userId = relationId(document.givenBy)
    const linkId = asText(document.guestLink)
    verdicts.push({
      verdictId: String(document.id),
      itemId: relationId(document.item),
      language: asText(document.language),
      decision: asText(document.decision),
      contentHash: asText(document.contentHash),
      // Of two at once the journal knows nothing.
      by: [userId && `user:${userId}`, linkId && `guest:${linkId}`].filter(Boolean).join(' ') || null,
      at: momentOf(document.givenAt),
    })
  }
  return verdicts
}

/** One that cannot be read is no moment at which anything was done. */
function momentOf(stored: unknown): Instant {
  const never = parseInstant('0000-01-01T00:00:00Z')
  try {
    return asInstant(stored) ?? never
  } catch (error) {
    if (error instanceof DomainError) return never
    throw error
  }
}

async function drain(entries: AsyncIterator<unknown>): Promise<void> {
  while (!(await entries.next()).done) continue
}

function judgeItem({
  editions,
  entries,
  headBefore,
}: {
  editions: readonly RecordedEdition[]
  entries: readonly StoredJournalEntry[]
  headBefore: number
}): { faults: JournalFault[]; withoutTerms: number } {
  try {
    const recorded = readApprovals(entries)
    const faults = findEditionFaults({ editions, approvals: recorded })
      .filter(({ fault, seq }) => fault !== 'lost' || seq <= headBefore)
      .map(({ fault, seq, editionId, person }) => ({
        seq,
        person,
        reason: `${fault}: edition ${editionId ?? '(none)'} at ${seq}`,
      }))
    return { faults, withoutTerms: countUnrecordedTerms({ editions, approvals: recorded }) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const seq = entries[0]?.seq ?? 0
    const person = `Een goedkeuring vanaf regel ${seq} is niet te lezen.`
    return { faults: [{ seq, person, reason: error.message }], withoutTerms: 0 }
  }
}
