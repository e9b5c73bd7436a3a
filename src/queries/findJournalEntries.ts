import type { PayloadRequest, Where } from 'payload'

import type { JournalFilter } from '@/domain/journal/journalFilter'
import { addDays } from '@/domain/time/plainDate'
import { startOfDay } from '@/domain/time/zone'
import { readEnv } from '@/env'
import type { JournalEntry } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { findItemTitles } from './findItemTitles'

export const ENTRIES_A_PAGE = 100

/** An entry with the names that go with its ids, as far as they still exist and this person may see them. */
export type NamedEntry = { entry: JournalEntry; actorName: string | null; objectName: string | null }

/**
 * Entries of the journal, newest first.
 *
 * @returns null when this person may not read the journal
 */
export async function findJournalEntries({ req, filter, limit = ENTRIES_A_PAGE }: {
  req: PayloadRequest
  filter: JournalFilter
  limit?: number
}): Promise<{ entries: NamedEntry[]; /** place before which the next page begins */ next: number | null } | null> {
  const docs = await findPage({ req, filter, limit: limit + 1 })
  if (docs === null) return null
  const page = docs.slice(0, limit)
  const last = page.at(-1)
  return { entries: await nameEntries({ req, entries: page }), next: docs.length > limit && last ? last.seq : null }
}

async function findPage({ req, filter, limit }: { req: PayloadRequest; filter: JournalFilter; limit: number }): Promise<JournalEntry[] | null> {
  try {
    const { docs } = await req.payload.find({
      collection: SLUGS.journalEntries,
      overrideAccess: false,
      user: req.user,
      depth: 0,
      limit,
      pagination: false,
      sort: '-seq',
      where: whereOf(filter),
      req,
    })
    return docs
  } catch (error) {
    if (error instanceof Error && error.name === 'Forbidden') return null
    throw error
  }
}

function whereOf({ action, result, actorId, objectId, from, until, before }: JournalFilter): Where {
  const zone = readEnv().timeZone
  const and: Where[] = [{ seq: { greater_than: 0 } }]
  if (action) and.push({ action: { equals: action } })
  if (result) and.push({ result: { equals: result } })
  if (actorId) and.push({ actorId: { equals: actorId } })
  if (objectId) and.push({ objectId: { equals: objectId } })
  if (from) and.push({ at: { greater_than_equal: startOfDay({ date: from, zone }) } })
  if (until) and.push({ at: { less_than: startOfDay({ date: addDays({ date: until, days: 1 }), zone }) } })
  if (before) and.push({ seq: { less_than: before } })
  return { and }
}

async function nameEntries({ req, entries }: { req: PayloadRequest; entries: JournalEntry[] }): Promise<NamedEntry[]> {
  const people = await findNames({ req, ids: entries.filter(({ actorKind }) => actorKind === 'user').map(({ actorId }) => actorId ?? null) })
  const items = await findItemTitles({
    req,
    ids: entries.map(({ objectType, objectId }) => (objectType === SLUGS.contentItems ? (objectId ?? null) : null)),
  })
  return entries.map((entry) => ({
    entry,
    actorName: people.get(entry.actorId ?? '') ?? null,
    objectName: items.get(entry.objectId ?? '') ?? null,
  }))
}

async function findNames({ req, ids }: { req: PayloadRequest; ids: (string | null)[] }): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { displayName: true },
    where: { id: { in: known } },
    req,
  })
  return new Map(docs.map(({ id, displayName }) => [String(id), displayName]))
}
