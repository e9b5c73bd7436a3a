import type { Payload } from 'payload'

import type { JournalAction } from '@/domain/journal/entry'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { Env } from '@/env'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { mondayAt } from './resolveMoment'

/** An act as the journal names it; without an object any object will do. */
export type SeedAct = { action: JournalAction; at: Instant; objectId?: string }

export type SeedState = {
  /** moment of the last entry of the journal; null when the calendar is new */
  head: Instant | null
  /** the demonstration year was installed to its end */
  isComplete: boolean
  /** whether the seed did this before: a run that was broken off goes on where it stopped */
  hasDone: (act: SeedAct) => boolean
}

const nameOf = ({ action, at, objectId }: { action: string; at: string; objectId?: string | null }): string =>
  `${action} ${at} ${objectId ?? ''}`

/** What an earlier run did, read from the journal: there each act stands with its object and its moment. */
export async function readSeedState(payload: Payload): Promise<SeedState> {
  // The system reads its own journal, before there is anybody who could.
  const read = { collection: SLUGS.journalEntries, overrideAccess: true, depth: 0, pagination: false } as const
  const { docs: last } = await payload.find({ ...read, limit: 1, sort: '-seq', select: { at: true } })
  const { docs } = await payload.find({
    ...read,
    limit: 0,
    where: { origin: { equals: 'seed' } },
    select: { action: true, objectId: true, at: true },
  })
  const done = new Set(
    docs.flatMap(({ action, objectId, at }) => {
      const act = { action, at: parseInstant(at) }
      return [nameOf(act), nameOf({ ...act, objectId })]
    }),
  )
  return {
    head: last[0] ? parseInstant(last[0].at) : null,
    isComplete: docs.some(({ action }) => action === 'seeded'),
    hasDone: (act) => done.has(nameOf(act)),
  }
}

/**
 * The Monday from which the seed counts. What is stored stays, as things that happened do not move afterwards;
 * SEED_ANCHOR decides for a calendar that has no demonstration year yet.
 */
export async function readAnchor({
  payload,
  env,
  now,
}: {
  payload: Payload
  env: Env
  now: Instant
}): Promise<PlainDate> {
  const { seedAnchor } = await payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0 })
  const chosen = seedAnchor || env.seedAnchor
  return chosen ? parsePlainDate(chosen) : mondayAt({ now, zone: env.timeZone })
}
