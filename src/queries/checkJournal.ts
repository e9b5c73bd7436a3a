import type { Payload, Where } from 'payload'

import { DomainError } from '@/domain/errors'
import { verifyChain, type ChainReport } from '@/domain/journal/chain'
import type { StoredJournalEntry } from '@/domain/journal/entry'
import { countUnrecordedTerms, findEditionFaults, type RecordedEdition } from '@/domain/journal/findEditionFaults'
import { readApprovals } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { isUnreadable } from './isUnreadable'
import { relationId, relationIds } from './relationId'
import { asDocument, asInstant, asText, type StoredDocument } from './storedValues'

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

type Reading = Source & { payload: Payload }

/** One that cannot be read is no moment at which anything was approved. */
function momentOf(stored: unknown): Instant {
  const never = parseInstant('0000-01-01T00:00:00Z')
  try {
    return asInstant(stored) ?? never
  } catch (error) {
    if (error instanceof DomainError) return never
    throw error
  }
}

async function* readPages(reading: Reading): AsyncGenerator<StoredDocument> {
  const { by } = reading
  let last: unknown = null
  for (;;) {
    const docs = await readPage({ ...reading, where: last === null ? {} : { [by]: { greater_than: last } } })
    yield* docs
    if (docs.length < PAGE) return
    last = docs.at(-1)?.[by]
  }
}

async function readPage(reading: Reading & { where: Where }): Promise<StoredDocument[]> {
  const docs = await tryToFind(reading)
  if (docs !== null) return docs
  const { by } = reading
  const found: StoredDocument[] = []
  for (const row of await find({ ...reading, fields: [by] })) found.push(await readRow({ ...reading, where: { [by]: { equals: row[by] } } }))
  return found
}

/** Field by field where need be: what cannot be read stays empty, and is found so. */
async function readRow(reading: Reading & { where: Where }): Promise<StoredDocument> {
  const whole = await tryToFind(reading)
  if (whole !== null) return asDocument(whole[0])
  const row: StoredDocument = {}
  for (const name of [reading.by, ...reading.fields]) row[name] = (await tryToFind({ ...reading, fields: [name] }))?.[0]?.[name]
  return row
}

/** @returns null when something stored cannot be read */
async function tryToFind(reading: Reading & { where: Where }): Promise<StoredDocument[] | null> {
  try {
    return await find(reading)
  } catch (error) {
    if (isUnreadable(error)) return null
    throw error
  }
}

async function find({ payload, collection, by, fields, where }: Reading & { where: Where }): Promise<StoredDocument[]> {
  const { docs } = await payload.db.find<StoredDocument>({
    collection,
    limit: PAGE,
    pagination: false,
    sort: by,
    select: Object.fromEntries(fields.map((name) => [name, true])),
    where,
  })
  return docs
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
