import type { Payload, Where } from 'payload'

import type { Interval } from '@/domain/serving/interval'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { addDays, isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { startOfDay, wallTimeFromInstant } from '@/domain/time/zone'
import { STAGES_BEFORE_APPROVAL } from '@/domain/workflow/stages'
import type { Post } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { overdueOn } from './findHelpLineWork'
import { findOverdueItems } from './findOverdueItems'
import { relationId } from './relationId'
import { asInstant } from './storedValues'

// The calendar itself writes these mails: nobody asks, so nobody's access limits what it must know.
const ALL = { overrideAccess: true, depth: 0, limit: 0, pagination: false } as const
const SECONDS_OF_A_DAY = 86_400

/** What readers have on an evening that began to be shown that day, and who looks after it. */
export async function findShownTonight({ payload, today, evening }: {
  payload: Payload
  /** when the day began */
  today: Instant
  evening: Interval
}): Promise<AppearedItem[]> {
  return findAppeared({
    payload,
    where: {
      and: [
        // What a pause held for a while goes on under the moment at which it first appeared.
        { modifiedAt: { greater_than_equal: today } },
        { servedFrom: { less_than: evening.until } },
        { servedUntil: { greater_than: evening.from } },
      ],
    },
  })
}

export type AppearedItem = { itemId: string; ownerId: string | null; watcherId: string | null; edition: number; language: string }

/** What first appeared since a moment, once per item, language and edition, and who looks after it. */
export async function findAppearedSince({ payload, since, now }: { payload: Payload; since: Instant; now: Instant }): Promise<AppearedItem[]> {
  const where = { and: [{ servedFrom: { greater_than: since } }, { servedFrom: { less_than_equal: now } }] }
  return findAppeared({ payload, where, isFirst: ({ servedFrom, modifiedAt }) => asInstant(servedFrom) === asInstant(modifiedAt) })
}

async function findAppeared({ payload, where, isFirst = () => true }: {
  payload: Payload
  where: Where
  isFirst?: (row: Pick<Post, 'servedFrom' | 'modifiedAt'>) => boolean
}): Promise<AppearedItem[]> {
  const { docs: rows } = await payload.find({
    ...ALL,
    collection: SLUGS.posts,
    select: { item: true, edition: true, language: true, servedFrom: true, modifiedAt: true },
    where,
  })
  const fresh = rows.filter(isFirst)
  const itemIds = fresh.map(({ item }) => relationId(item))
  const people = await findPeopleOf({ payload, itemIds })
  const reduced = await findReducedEditions({ payload, itemIds })
  const found = new Map<string, AppearedItem>()
  for (const { item, edition, language } of fresh) {
    const itemId = relationId(item)
    if (itemId === null || reduced.has(`${itemId} ${language} ${edition}`)) continue
    const { ownerId = null, watcherId = null } = people.get(itemId) ?? {}
    found.set(`${itemId} ${language} ${edition}`, { itemId, ownerId, watcherId, edition, language })
  }
  return [...found.values()]
}

/** A text that goes on without a part is nothing new to anybody. */
async function findReducedEditions({ payload, itemIds }: { payload: Payload; itemIds: (string | null)[] }): Promise<Set<string>> {
  const ids = [...new Set(itemIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Set()
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.editions,
    select: { item: true, language: true, number: true },
    where: { and: [{ item: { in: ids } }, { basis: { equals: 'part-removed' } }] },
  })
  return new Set(docs.map(({ item, language, number }) => `${relationId(item)} ${language} ${number}`))
}

async function findPeopleOf({ payload, itemIds }: { payload: Payload; itemIds: (string | null)[] }) {
  const ids = [...new Set(itemIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Map<string, { ownerId: string | null; watcherId: string | null }>()
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.contentItems,
    select: { owner: true, watcher: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, owner, watcher }) => [String(id), { ownerId: relationId(owner), watcherId: relationId(watcher) }]))
}

/** Consents that end within a number of days and were not taken back. */
export async function findConsentsEnding({ payload, now, days }: { payload: Payload; now: Instant; days: number }): Promise<{ consentId: string; expertId: string | null; validUntil: Instant }[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.consents,
    where: {
      and: [
        { revokedAt: { exists: false } },
        { validUntil: { greater_than: now } },
        { validUntil: { less_than_equal: addSeconds({ instant: now, seconds: days * SECONDS_OF_A_DAY }) } },
      ],
    },
  })
  return docs.flatMap(({ id, expert, validUntil }) => {
    const end = asInstant(validUntil)
    return end === null ? [] : [{ consentId: String(id), expertId: relationId(expert), validUntil: end }]
  })
}

export type WeekAhead = {
  armed: PlainDate[]
  open: PlainDate[]
  overdue: number
  helpLines: number
  pauses: number
  planners: string[]
}

/** The week as numbers, and who gets to hear of it. */
export async function readWeekAhead({ payload, monday, today, now, zone }: {
  payload: Payload
  monday: PlainDate
  today: PlainDate
  now: Instant
  zone: string
}): Promise<WeekAhead> {
  const next = addDays({ date: monday, days: 7 })
  const { docs: rows } = await payload.find({
    ...ALL,
    collection: SLUGS.posts,
    select: { servedFrom: true, item: true },
    where: {
      and: [
        { servedFrom: { greater_than_equal: startOfDay({ date: monday, zone }) } },
        { servedFrom: { less_than: startOfDay({ date: next, zone }) } },
      ],
    },
  })
  const armed = new Map<string, PlainDate>()
  for (const { servedFrom, item } of rows) {
    const instant = asInstant(servedFrom)
    if (instant === null) continue
    const { date } = wallTimeFromInstant({ instant, zone })
    armed.set(`${relationId(item)} ${date}`, date)
  }
  const { docs: open } = await payload.find({
    ...ALL,
    collection: SLUGS.contentItems,
    select: { plannedDate: true },
    where: {
      and: [
        { stage: { in: [...STAGES_BEFORE_APPROVAL] } },
        { archivedAt: { exists: false } },
        { plannedDate: { greater_than_equal: monday } },
        { plannedDate: { less_than: next } },
      ],
    },
  })
  const { totalDocs: helpLines } = await payload.count({
    collection: SLUGS.helpLines,
    overrideAccess: true,
    where: overdueOn(today),
  })
  const { totalDocs: pauses } = await payload.count({
    collection: SLUGS.brakes,
    overrideAccess: true,
    where: { and: [{ liftedAt: { exists: false } }, { from: { less_than_equal: now } }] },
  })
  const { docs: planners } = await payload.find({
    ...ALL,
    collection: SLUGS.users,
    select: { role: true },
    where: { role: { in: ['communications', 'substance'] } },
  })
  return {
    armed: [...armed.values()],
    open: open.flatMap(({ plannedDate }) => (isPlainDate(plannedDate) ? [plannedDate] : [])),
    overdue: (await findOverdueItems({ payload, access: true, now, zone })).length,
    helpLines,
    pauses,
    planners: planners.map(({ id }) => String(id)),
  }
}
