import type { PayloadRequest } from 'payload'

import { indexRecords, type HelpLineRecord, type Records } from '@/domain/presentation/vocabulary'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { isConfirmed, readHelpLine } from './loadVocabulary'
import { relationId } from './relationId'
import { asDocument, asNumber, type StoredDocument } from './storedValues'

export type HelpLinesAt = {
  /** as readers had them at that moment, in the order of then */
  records: Records<HelpLineRecord>
  /** ids of lines whose state of then is no longer kept: the oldest that is kept stands in its place */
  later: ReadonlySet<string>
  /** ids of lines of which nothing is kept */
  lost: ReadonlySet<string>
}

/**
 * Help lines as they were at a moment: the state before what the journal says was saved since. The journal counts,
 * as Payload dates its versions by the clock of the machine. Each saving left one version, of which the last fifty
 * are kept; a line in the bin has its versions still, one that was erased has none.
 *
 * @param ids of the lines that posts of that moment name
 */
export async function readHelpLinesAt({ req, ids, at }: {
  req: PayloadRequest
  ids: readonly string[]
  at: Instant
}): Promise<HelpLinesAt> {
  const changes = await countChangesSince({ req, ids, at })
  const [current, versions] = await Promise.all([findCurrent({ req, ids }), findVersions({ req, ids: [...changes.keys()] })])
  const then: { row: StoredDocument; order: number }[] = []
  const later = new Set<string>()
  const lost = new Set<string>()
  for (const id of new Set(ids)) {
    const kept = versions.get(id) ?? []
    const since = changes.get(id) ?? 0
    const row = since === 0 ? current.get(id) : (kept[since] ?? kept.at(-1))
    // What was erased before that moment readers did not get any more.
    if (row === undefined && since > 0) lost.add(id)
    // Nor do they get what lies in the bin, or what nobody has confirmed yet.
    if (row !== undefined && !row.deletedAt && isConfirmed(row)) {
      if (since > 0 && since >= kept.length) later.add(id)
      then.push({ row: { ...row, id }, order: asNumber(row.sortOrder) })
    }
  }
  const bySlug = (a: StoredDocument, b: StoredDocument) => (String(a.slug) < String(b.slug) ? -1 : 1)
  then.sort((a, b) => a.order - b.order || bySlug(a.row, b.row))
  return { records: indexRecords(then.map(({ row }) => readHelpLine(row))), later, lost }
}

type Lines = { req: PayloadRequest; ids: readonly string[] }

/** How often each of these was saved after a moment; lines that were not are absent. */
async function countChangesSince({ req, ids, at }: Lines & { at: Instant }): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    // Of an entry only which line it is about is read, to count.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { objectId: true },
    where: {
      and: [
        { action: { equals: 'vocabulary-changed' } },
        { objectType: { equals: SLUGS.helpLines } },
        { objectId: { in: [...ids] } },
        { at: { greater_than: at } },
      ],
    },
    req,
  })
  const counts = new Map<string, number>()
  for (const { objectId } of docs) if (objectId) counts.set(objectId, (counts.get(objectId) ?? 0) + 1)
  return counts
}

async function findCurrent({ req, ids }: Lines): Promise<Map<string, StoredDocument>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.helpLines,
    // Public by the model, and the presenter names every field that leaves.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    where: { id: { in: [...ids] } },
    ...inAllLanguages(req),
  })
  return new Map(docs.map((doc) => [String(doc.id), asDocument(doc)]))
}

/** What is kept of each line, newest first. */
async function findVersions({ req, ids }: Lines): Promise<Map<string, StoredDocument[]>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.findVersions({
    collection: SLUGS.helpLines,
    // What was public then; the presenter names every field that leaves.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: '-updatedAt',
    trash: true,
    where: { parent: { in: [...ids] } },
    ...inAllLanguages(req),
  })
  const kept = new Map<string, StoredDocument[]>()
  for (const doc of docs) {
    const id = relationId(doc.parent) ?? ''
    kept.set(id, [...(kept.get(id) ?? []), asDocument(doc.version)])
  }
  return kept
}
