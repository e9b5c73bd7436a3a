import type { PayloadRequest, Where } from 'payload'

import { canReadItems } from '@/access/items'
import { personOf } from '@/access/people'
import { servedAt } from '@/access/served'
import { currentInstant } from '@/clock'
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES_NL } from '@/domain/languages'
import { addSeconds, FAR_FUTURE, type Instant } from '@/domain/time/instant'
import { addDays, isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import type { Role } from '@/domain/workflow/roles'
import { STAGES_BEFORE_APPROVAL } from '@/domain/workflow/stages'
import { readEnv } from '@/env'
import type { Post } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { findAftercareWork } from './findAftercareWork'
import { findConsentWork } from './findConsentWork'
import { findPlacementTasks, findTakeDownTasks } from './findHandWork'
import { findHelpLineWork } from './findHelpLineWork'
import { findItemTitles } from './findItemTitles'
import { findMovedReleases } from './findMovedReleases'
import { findOverdueItems, type OverdueItem } from './findOverdueItems'
import { findReviewQueue } from './findReviewQueue'
import { readDatesToCheck } from './readDatesToCheck'
import { relationId } from './relationId'
import type { ComingEntry, PlannedEntry, ServedEntry, StartPageView } from './startPageView'
import { asInstant } from './storedValues'

const DAYS_AHEAD = 14
const SECONDS_OF_A_DAY = 86_400
const ADVISERS: readonly Role[] = ['communications', 'substance']
const PLAN_READERS: readonly Role[] = [...ADVISERS, 'administrator', 'viewer']

type Day = { req: PayloadRequest; now: Instant; today: PlainDate; zone: string }

/**
 * The start page of the signed-in person: what asks for their hands first, then what readers see now and soon.
 *
 * @returns null for anonymous callers and API clients
 */
export async function readStartPage({ req }: { req: PayloadRequest }): Promise<StartPageView | null> {
  const person = personOf(req)
  if (!person) return null
  const now = currentInstant()
  const zone = readEnv().timeZone
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const day: Day = { req, now, today, zone }
  const isAdviser = ADVISERS.includes(person.role)
  const readsPlan = PLAN_READERS.includes(person.role)
  // One after the other: they share one request, and on one database connection nothing is gained at once.
  return {
    displayName: person.displayName,
    role: person.role,
    today,
    now,
    zone,
    mayPlan: isAdviser,
    toApprove: isAdviser ? await findReviewQueue({ req, now }) : null,
    toPlace: isAdviser ? await findPlacementTasks(day) : null,
    toTakeDown: isAdviser ? await findTakeDownTasks(day) : null,
    consentWork: isAdviser ? await findConsentWork({ req, now }) : null,
    aftercare: isAdviser ? await findAftercareWork(day) : null,
    moved: isAdviser ? await findMovedReleases({ req, now }) : null,
    live: readsPlan ? await findLive(day) : null,
    coming: readsPlan ? await findComing(day) : null,
    overdue: readsPlan ? await findOverdue(day) : null,
    helpLines: isAdviser || person.role === 'administrator' ? await findHelpLineWork(day) : null,
    datesToCheck: isAdviser || person.role === 'administrator' ? await readDatesToCheck(day) : null,
    ownItems: readsPlan ? null : await findItems({ req, where: { archivedAt: { exists: false } } }),
  }
}

async function findLive({ req, now }: Day): Promise<ServedEntry[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    overrideAccess: false,
    user: req.user,
    depth: 1,
    locale: DEFAULT_LANGUAGE,
    limit: 500,
    pagination: false,
    sort: '-servedFrom',
    where: servedAt(now),
    req,
  })
  return groupRows({ req, rows: docs })
}

async function findComing({ req, now, today, zone }: Day): Promise<ComingEntry[]> {
  const horizon = addSeconds({ instant: now, seconds: DAYS_AHEAD * SECONDS_OF_A_DAY })
  // Access to posts is "served now"; who reads the plan may also know what is approved and still to come.
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    overrideAccess: true,
    depth: 1,
    locale: DEFAULT_LANGUAGE,
    limit: 500,
    pagination: false,
    sort: 'servedFrom',
    where: { and: [{ servedFrom: { greater_than: now } }, { servedFrom: { less_than_equal: horizon } }] },
    req,
  })
  const armed = (await groupRows({ req, rows: docs })).map((entry) => ({ kind: 'armed' as const, ...entry }))
  const planned = (
    await findItems({
      req,
      where: {
        and: [
          { stage: { in: [...STAGES_BEFORE_APPROVAL] } },
          { plannedDate: { greater_than_equal: today } },
          { plannedDate: { less_than_equal: addDays({ date: today, days: DAYS_AHEAD }) } },
        ],
      },
    })
  ).map((entry) => ({ kind: 'planned' as const, ...entry }))
  const dayOf = (entry: ComingEntry): string =>
    entry.kind === 'planned'
      ? (entry.plannedDate ?? '')
      : Object.values(wallTimeFromInstant({ instant: entry.servedFrom, zone })).join(' ')
  return [...armed, ...planned].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
}

async function findOverdue({ req, now, zone }: Day): Promise<PlannedEntry[]> {
  const items = await findOverdueItems({ payload: req.payload, req, access: await canReadItems({ req }), now, zone })
  return items.map(presentItem)
}

async function findItems({ req, where }: { req: PayloadRequest; where: Where }): Promise<PlannedEntry[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 200,
    pagination: false,
    sort: 'plannedDate',
    where,
    req,
  })
  return docs.map(presentItem)
}

function presentItem({ id, title, stage, plannedDate, releaseAt }: Omit<OverdueItem, 'owner'>): PlannedEntry {
  return {
    itemId: String(id),
    title,
    stage: stage ?? 'idea',
    plannedDate: isPlainDate(plannedDate) ? plannedDate : null,
    releaseAt: asInstant(releaseAt),
  }
}

/** Rows of one item in one language that begin together are one line, with their channels in it. */
async function groupRows({ req, rows }: { req: PayloadRequest; rows: Post[] }): Promise<ServedEntry[]> {
  const titles = await findItemTitles({ req, ids: rows.map(({ item }) => relationId(item)) })
  const entries = new Map<string, ServedEntry>()
  for (const row of rows) {
    const itemId = relationId(row.item) ?? ''
    const servedFrom = asInstant(row.servedFrom)
    const servedUntil = asInstant(row.servedUntil)
    if (!servedFrom) continue
    const key = `${itemId} ${row.language} ${servedFrom} ${servedUntil ?? ''}`
    const entry = entries.get(key) ?? {
      itemId,
      title: titles.get(itemId) ?? row.headline ?? row.publicId,
      languageName: LANGUAGE_NAMES_NL[row.language],
      channelNames: [],
      servedFrom,
      servedUntil: servedUntil === FAR_FUTURE ? null : servedUntil,
    }
    if (row.channel && typeof row.channel === 'object') entry.channelNames.push(row.channel.name)
    entries.set(key, entry)
  }
  return [...entries.values()]
}
