import type { PayloadRequest } from 'payload'

import { decideAftercare } from '@/domain/coWriting/decideAftercare'
import type { Instant } from '@/domain/time/instant'
import { addDays, isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { Contribution } from '@/payload-types'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { readNames } from './findConsentWork'
import { findItemTitles } from './findItemTitles'
import { relationId } from './relationId'
import { asInstant } from './storedValues'

/** How many days before its last day aftercare is asked for, so that there is time to call. */
const DAYS_AHEAD = 7
const USUAL_DAYS = 14
/** Somebody who was asked and did nothing yet, or would rather not, is left in peace. */
const WORKED: readonly Contribution['state'][] = ['writing', 'done', 'stopped']

type Clock = { req: PayloadRequest; now: Instant; zone: string }

/** Somebody who wrote along, and whom nobody asked yet how they are. */
export type AftercareTask = {
  contributionId: string
  itemId: string
  title: string
  /** the pseudonym that colleagues know */
  by: string
  hasStopped: boolean
  dueOn: PlainDate
}

/** Aftercare that is due within a week or late, the latest first to be done; it ends when it is recorded. */
export async function findAftercareWork({ req, now, zone }: Clock): Promise<AftercareTask[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.contributions,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { state: { in: [...WORKED] } },
    req,
  })
  const open = docs.filter(({ aftercareDoneOn }) => !isPlainDate(aftercareDoneOn))
  if (open.length === 0) return []
  const days = await readAftercareDays({ req })
  const firstServedOn = await readFirstServedOn({ req, now, zone, itemIds: open.flatMap(({ item }) => relationId(item) ?? []) })
  const lastDay = addDays({ date: wallTimeFromInstant({ instant: now, zone }).date, days: DAYS_AHEAD })
  const due = open.flatMap((contribution) => {
    const itemId = relationId(contribution.item) ?? ''
    const dueOn = aftercareDayOf({ contribution, firstServedOn: firstServedOn.get(itemId) ?? null, days })
    return dueOn !== null && dueOn <= lastDay ? [{ contribution, itemId, dueOn }] : []
  })
  const titles = await findItemTitles({ req, ids: due.map(({ itemId }) => itemId) })
  const names = await readNames({ req, ids: due.flatMap(({ contribution }) => relationId(contribution.expert) ?? []) })
  return due
    .map(({ contribution, itemId, dueOn }) => ({
      contributionId: String(contribution.id),
      itemId,
      title: titles.get(itemId) ?? '',
      by: names.get(relationId(contribution.expert) ?? '') ?? '',
      hasStopped: contribution.state === 'stopped',
      dueOn,
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.contributionId < b.contributionId ? -1 : 1))
}

/** The day before which this person is asked how they are; null when nobody has to. */
export function aftercareDayOf({ contribution, firstServedOn, days }: {
  contribution: Contribution
  firstServedOn: PlainDate | null
  days: number
}): PlainDate | null {
  if (!WORKED.includes(contribution.state)) return null
  const [dueOn, doneOn] = [contribution.aftercareDueOn, contribution.aftercareDoneOn].map((day) => (isPlainDate(day) ? day : null))
  return decideAftercare({ dueOn: dueOn ?? null, doneOn: doneOn ?? null, firstServedOn, days })
}

/** A setting that holds for everybody, also for who may not read settings. */
export async function readAftercareDays({ req }: { req: PayloadRequest }): Promise<number> {
  const { aftercareDays } = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  return aftercareDays ?? USUAL_DAYS
}

/** The first day on which anybody outside could read an item, of those for which that has come. */
export async function readFirstServedOn({ req, now, zone, itemIds }: Clock & {
  itemIds: readonly string[]
}): Promise<Map<string, PlainDate>> {
  if (itemIds.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    // Posts are closed until their second; an adviser may know when that was. No words are read.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: '-servedFrom',
    where: { and: [{ item: { in: [...new Set(itemIds)] } }, { servedFrom: { less_than_equal: now } }] },
    select: { item: true, servedFrom: true },
    req,
  })
  // The last one of an item that is read here is its first.
  return new Map(
    docs.flatMap(({ item, servedFrom }) => {
      const from = asInstant(servedFrom)
      return from === null ? [] : [[relationId(item) ?? '', wallTimeFromInstant({ instant: from, zone }).date] as const]
    }),
  )
}
