import type { PayloadRequest, Where } from 'payload'

import type { JournalFilter } from '@/domain/journal/journalFilter'
import { addDays } from '@/domain/time/plainDate'
import { startOfDay } from '@/domain/time/zone'
import { readEnv } from '@/env'
import type { JournalEntry } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { findSubjectsByName } from './findSubjectsByName'

export const ENTRIES_A_PAGE = 100

export type FoundEntries = {
  entries: JournalEntry[]
  /** place before which the next page begins */
  next: number | null
  /** more things have this name than are looked for at once: not all their entries are here */
  isCapped: boolean
}

/**
 * Entries of the journal, newest first.
 *
 * @returns null when this person may not read the journal
 */
export async function findJournalEntries({ req, filter, limit = ENTRIES_A_PAGE }: {
  req: PayloadRequest
  filter: JournalFilter
  limit?: number
}): Promise<FoundEntries | null> {
  const named = filter.name === null ? null : await findSubjectsByName({ req, name: filter.name, type: filter.objectType })
  const docs = await findPage({ req, where: whereOf({ filter, ids: named?.ids ?? null }), limit: limit + 1 })
  if (docs === null) return null
  const page = docs.slice(0, limit)
  const last = page.at(-1)
  return { entries: page, next: docs.length > limit && last ? last.seq : null, isCapped: named?.isCapped ?? false }
}

async function findPage({ req, where, limit }: { req: PayloadRequest; where: Where; limit: number }): Promise<JournalEntry[] | null> {
  try {
    const { docs } = await req.payload.find({
      collection: SLUGS.journalEntries,
      overrideAccess: false,
      user: req.user,
      depth: 0,
      limit,
      pagination: false,
      sort: '-seq',
      where,
      req,
    })
    return docs
  } catch (error) {
    if (error instanceof Error && error.name === 'Forbidden') return null
    throw error
  }
}

function whereOf({ filter, ids }: { filter: JournalFilter; ids: string[] | null }): Where {
  const { action, result, actorId, actorKind, objectType, objectId, from, until, before } = filter
  const zone = readEnv().timeZone
  // A name that nothing has finds no entry; an empty list means different things to different databases.
  const and: Where[] = [ids?.length === 0 ? { seq: { less_than: 0 } } : { seq: { greater_than: 0 } }]
  if (ids?.length) and.push({ objectId: { in: ids } })
  if (action) and.push({ action: { equals: action } })
  if (result) and.push({ result: { equals: result } })
  if (actorId) and.push({ actorId: { equals: actorId } })
  if (actorKind) and.push({ actorKind: { equals: actorKind } })
  if (objectType) and.push({ objectType: { equals: objectType } })
  if (objectId) and.push({ objectId: { equals: objectId } })
  if (from) and.push({ at: { greater_than_equal: startOfDay({ date: from, zone }) } })
  if (until) and.push({ at: { less_than: startOfDay({ date: addDays({ date: until, days: 1 }), zone }) } })
  if (before) and.push({ seq: { less_than: before } })
  return { and }
}
