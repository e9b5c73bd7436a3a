import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { decideAftercare } from '@/domain/coWriting/decideAftercare'
import { decideMayAsk, type ContributionState } from '@/domain/coWriting/decideMayAsk'
import type { SuggestionView, ThreadView } from '@/domain/coWriting/coWritingView'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { readConversation } from './readConversation'
import { readPace } from './readPace'
import { relationId, relationIds } from './relationId'
import { asInstant } from './storedValues'

/** One expert-by-experience as an adviser looks before asking: what was agreed, what is due, and whether it is welcome. */
export type ExpertEntry = {
  expertId: string
  name: string
  isCoWriter: boolean
  contributionId: string | null
  state: ContributionState | null
  feeEuros: number | null
  feePaidOn: PlainDate | null
  /** the last time they were asked for anything */
  lastAskedOn: PlainDate | null
  aftercareDueOn: PlainDate | null
  aftercareDoneOn: PlainDate | null
  /** why they may not be asked now; null when they may */
  whyNot: string | null
}

export type CoWritingPanelView = {
  itemId: string
  isClosed: boolean
  today: PlainDate
  experts: ExpertEntry[]
  threads: ThreadView[]
  suggestions: SuggestionView[]
}

/** What an adviser sees of writing together in an item; null for everybody else. */
export async function readCoWritingPanel({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<CoWritingPanelView | null> {
  const person = personOf(req)
  if (person === null || isPlanner({ req }) !== true) return null
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    select: { coWriters: true, archivedAt: true, sealedAt: true },
    req,
  })
  if (!item) return null
  const coWriterIds = relationIds(item.coWriters)
  const { threads, suggestions } = await readConversation({ req, reader: person, itemId, language: null, expertIds: [] })
  return {
    itemId,
    isClosed: Boolean(item.archivedAt) || Boolean(item.sealedAt),
    today: today(),
    experts: await readExperts({ req, itemId, coWriterIds }),
    threads: threads.filter(({ isResolved }) => !isResolved),
    suggestions: suggestions.filter(({ state }) => state === 'open'),
  }
}

const today = (): PlainDate => wallTimeFromInstant({ instant: currentInstant(), zone: readEnv().timeZone }).date

async function readExperts({ req, itemId, coWriterIds }: { req: PayloadRequest; itemId: string; coWriterIds: string[] }): Promise<ExpertEntry[]> {
  const own = { overrideAccess: false, user: req.user, depth: 0, limit: 0, pagination: false, req } as const
  const { docs: experts } = await req.payload.find({
    collection: SLUGS.users,
    ...own,
    where: { role: { equals: 'expert' } },
    sort: 'displayName',
    select: { displayName: true },
  })
  const { docs: contributions } = await req.payload.find({ collection: SLUGS.contributions, ...own, where: { item: { equals: itemId } } })
  const now = currentInstant()
  const zone = readEnv().timeZone
  const firstServedOn = await readFirstServedOn({ req, itemId })
  // A setting that holds for everybody, also for who may not read settings.
  const { aftercareDays } = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  const entries: ExpertEntry[] = []
  for (const { id, displayName } of experts) {
    const expertId = String(id)
    const known = await readPace({ req, expertId })
    if (known === null) continue
    const contribution = contributions.find(({ expert }) => relationId(expert) === expertId)
    const mayAsk = decideMayAsk({ ...known, now, zone })
    const asked = known.requests.map(({ askedAt }) => askedAt).filter((askedAt) => askedAt !== null).sort()
    const lastAsked = asked.at(-1)
    const doneOn = dayOrNull(contribution?.aftercareDoneOn)
    const isWorked = contribution?.state === 'writing' || contribution?.state === 'done' || contribution?.state === 'stopped'
    entries.push({
      expertId,
      name: displayName,
      isCoWriter: coWriterIds.includes(expertId),
      contributionId: contribution ? String(contribution.id) : null,
      state: contribution?.state ?? null,
      feeEuros: contribution?.feeEuros ?? null,
      feePaidOn: dayOrNull(contribution?.feePaidOn),
      lastAskedOn: lastAsked ? wallTimeFromInstant({ instant: lastAsked, zone }).date : null,
      aftercareDueOn: isWorked
        ? decideAftercare({ dueOn: dayOrNull(contribution.aftercareDueOn), doneOn, firstServedOn, days: aftercareDays ?? 14 })
        : null,
      aftercareDoneOn: doneOn,
      whyNot: mayAsk.kind === 'may' ? null : mayAsk.message,
    })
  }
  return entries
}

/** The first day on which anybody outside could read the item; null when that has not come. */
async function readFirstServedOn({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<PlainDate | null> {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    // Posts are closed until their second; an adviser may know when that was. No words are read.
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'servedFrom',
    where: { and: [{ item: { equals: itemId } }, { servedFrom: { less_than_equal: currentInstant() } }] },
    select: { servedFrom: true },
    req,
  })
  const from = asInstant(docs[0]?.servedFrom)
  return from === null ? null : wallTimeFromInstant({ instant: from, zone: readEnv().timeZone }).date
}

function dayOrNull(value: unknown): PlainDate | null {
  return isPlainDate(value) ? value : null
}
