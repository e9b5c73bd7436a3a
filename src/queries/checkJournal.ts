import type { Payload } from 'payload'

import type { PublicContent } from '@/domain/content'
import { DomainError } from '@/domain/errors'
import { verifyChain, type ChainReport } from '@/domain/journal/chain'
import type { StoredJournalEntry } from '@/domain/journal/entry'
import { countUnrecordedTerms, findEditionFaults, type RecordedEdition } from '@/domain/journal/findEditionFaults'
import { readApprovals } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

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
}

type Progress = (done: number) => void

const PAGE = 500
type Source = {
  collection: typeof SLUGS.journalEntries | typeof SLUGS.editions
  /** unique, and the order of reading */
  by: 'seq' | 'id'
  fields: readonly string[]
}

const ENTRIES: Source = {
  collection: SLUGS.journalEntries,
  by: 'seq',
  fields: [
    ...['seq', 'at', 'action', 'actorKind', 'actorId', 'objectType', 'objectId', 'language', 'channels'],
    ...['origin', 'result', 'details', 'previousHash', 'hash'],
  ],
}
const EDITIONS: Source = {
  collection: SLUGS.editions,
  by: 'id',
  fields: [
    ...['item', 'seq', 'language', 'number', 'approvedAt', 'contentHash', 'content'],
    ...['releases', 'classification', 'consents', 'verdicts', 'basis'],
  ],
}

/**
 * Follows the journal from its first entry to its last, and holds every edition against the entry of its
 * approval. Reads a page at a time, so a journal of any length fits; others may write meanwhile.
 */
export async function checkJournal({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: Progress
}): Promise<JournalCheck> {
  // Editions before entries: what is approved meanwhile then has its entry, and at most lacks its edition.
  const headBefore = await readHeadSeq(payload)
  const editions = await readEditions(payload)
  const approvals = new Map<string, StoredJournalEntry[]>()
  const entries = readEntries({ payload, approvals, onProgress })
  const chain = await verifyChain(entries)
  // A broken chain ends the walk, but editions need the approvals behind the break as well.
  if (chain.kind === 'broken') {
    approvals.clear()
    await drain(readEntries({ payload, approvals, onProgress }))
  }
  const itemIds = new Set([...editions.keys(), ...approvals.keys()])
  const judged = [...itemIds].map((itemId) =>
    judgeItem({ editions: editions.get(itemId) ?? [], entries: approvals.get(itemId) ?? [], headBefore }),
  )
  return {
    chain,
    editions: [...editions.values()].flat().length,
    editionFaults: judged.flatMap(({ faults }) => faults).sort((a, b) => a.seq - b.seq),
    editionsWithoutTerms: judged.reduce((sum, { withoutTerms }) => sum + withoutTerms, 0),
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

async function* readEntries({
  payload,
  approvals,
  onProgress,
}: {
  payload: Payload
  approvals: Map<string, StoredJournalEntry[]>
  onProgress: Progress
}): AsyncGenerator<StoredJournalEntry> {
  let done = 0
  for await (const document of readPages({ payload, ...ENTRIES })) {
    const entry = document as unknown as StoredJournalEntry
    if (entry.action === 'edition-approved' && entry.result === 'ok') {
      const itemId = entry.objectId ?? ''
      approvals.set(itemId, [...(approvals.get(itemId) ?? []), entry])
    }
    done += 1
    if (done % (10 * PAGE) === 0) onProgress(done)
    yield entry
  }
}

async function readEditions(payload: Payload): Promise<Map<string, RecordedEdition[]>> {
  const editions = new Map<string, RecordedEdition[]>()
  for await (const document of readPages({ payload, ...EDITIONS })) {
    const itemId = relationId(document.item) ?? ''
    const edition: RecordedEdition = {
      editionId: String(document.id),
      seq: Number(document.seq),
      language: document.language as Language,
      number: Number(document.number),
      approvedAt: asInstant(document.approvedAt) ?? parseInstant('0000-01-01T00:00:00Z'),
      contentHash: String(document.contentHash),
      content: document.content as PublicContent,
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

async function* readPages({
  payload,
  collection,
  by,
  fields,
}: Source & { payload: Payload }): AsyncGenerator<StoredDocument> {
  let last: unknown = null
  for (;;) {
    const { docs }: { docs: StoredDocument[] } = await payload.db.find<StoredDocument>({
      collection,
      limit: PAGE,
      pagination: false,
      sort: by,
      select: Object.fromEntries(fields.map((name) => [name, true])),
      ...(last === null ? {} : { where: { [by]: { greater_than: last } } }),
    })
    yield* docs
    if (docs.length < PAGE) return
    last = docs.at(-1)?.[by]
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
