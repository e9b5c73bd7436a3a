import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { appendEntry } from '@/domain/journal/chain'
import type { JournalAction, JournalDetails, JournalEntry, JournalOrigin } from '@/domain/journal/entry'
import { maxInstant, parseInstant, type Instant } from '@/domain/time/instant'
import type { JournalEntry as JournalRow } from '@/payload-types'
import { SLUGS } from '@/slugs'

export type JournalRecord = {
  req: PayloadRequest
  action: JournalAction
  objectType: string | null
  objectId: string | null
  details: JournalDetails
  language?: string | null
  channels?: string[]
  result?: JournalEntry['result']
  /** when the request's own user is not the actor (a sign-in that is just succeeding) */
  actorId?: string | null
  /** who acts without an account: the id of the link (or consent) that they hold */
  guestId?: string | null
  at?: Instant
}

const ORIGINS: Record<string, JournalOrigin> = { REST: 'rest', GraphQL: 'graphql', local: 'local' }

function actorOf({
  req,
  actorId,
  guestId,
}: Pick<JournalRecord, 'req' | 'actorId' | 'guestId'>): Pick<JournalEntry, 'actorKind' | 'actorId'> {
  if (guestId) return { actorKind: 'guest', actorId: guestId }
  if (actorId) return { actorKind: 'user', actorId }
  if (!req.user) return { actorKind: req.payloadAPI === 'local' ? 'system' : 'anonymous', actorId: null }
  return { actorKind: req.user.collection === SLUGS.users ? 'user' : 'api-client', actorId: String(req.user.id) }
}

/**
 * Adds one entry to the hash chain, inside the caller's transaction (or one of its own), so that an act and
 * its record exist together or not at all. Returns the entry; its `at` never lies before the one before it.
 */
export async function recordJournal(record: JournalRecord): Promise<JournalEntry> {
  return runInTransaction({
    payload: record.req.payload,
    req: record.req,
    work: async (req) => {
      const previous = await findHead(req)
      const head = previous ?? (await append(req, null, genesis()))
      const now = record.at ?? currentInstant()
      return append(req, head, {
        at: maxInstant(head.at, now),
        action: record.action,
        ...actorOf(record),
        objectType: record.objectType,
        objectId: record.objectId,
        language: record.language ?? null,
        channels: record.channels ?? [],
        origin: record.guestId ? 'guest' : originOf(record.req),
        result: record.result ?? 'ok',
        details: record.details,
      })
    },
  })

  function genesis(): NewEntry {
    return {
      at: record.at ?? currentInstant(),
      action: 'genesis',
      actorKind: 'system',
      actorId: null,
      objectType: null,
      objectId: null,
      language: null,
      channels: [],
      origin: 'system',
      result: 'ok',
      details: {},
    }
  }
}

/** The moment that an entry gets which is written next: never before the last one, also when a clock was set back. */
export async function momentOfNextEntry({ req, now }: { req: PayloadRequest; now: Instant }): Promise<Instant> {
  const head = await findHead(req)
  return head ? maxInstant(head.at, now) : now
}

type NewEntry = Omit<JournalEntry, 'seq' | 'previousHash' | 'hash'>

function originOf(req: PayloadRequest): JournalOrigin {
  const named = req.context.contentkalenderOrigin
  return typeof named === 'string' ? (named as JournalOrigin) : (ORIGINS[req.payloadAPI] ?? 'local')
}

type Head = { seq: number; hash: string; at: Instant }

async function findHead(req: PayloadRequest): Promise<Head | null> {
  // The chain is the system's own; nobody's access decides whether an act is recorded.
  const { docs } = await req.payload.db.find({
    collection: SLUGS.journalEntries,
    limit: 1,
    pagination: false,
    sort: '-seq',
    // Every entry has a number; the condition leads each planner to the index of it.
    where: { seq: { greater_than: 0 } },
    select: { seq: true, hash: true, at: true },
    req,
  })
  const head = docs[0] as Pick<JournalRow, 'seq' | 'hash' | 'at'> | undefined
  return head ? { seq: head.seq, hash: head.hash, at: parseInstant(head.at) } : null
}

async function append(req: PayloadRequest, previous: Head | null, entry: NewEntry): Promise<JournalEntry> {
  const linked = appendEntry({ previous, entry })
  // Through the database layer: no hook of the collection adds to an entry, and every act waits for it.
  await req.payload.db.create({
    collection: SLUGS.journalEntries,
    data: { ...linked, at: storedInstant(linked.at), details: { ...linked.details } },
    returning: false,
    req,
  })
  return linked
}
