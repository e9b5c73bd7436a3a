import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { decideMayAsk, type ContributionState } from '@/domain/coWriting/decideMayAsk'
import type { SuggestionView, ThreadView } from '@/domain/coWriting/coWritingView'
import type { Instant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { aftercareDayOf, readAftercareDays, readFirstServedOn } from './findAftercareWork'
import { readConversation } from './readConversation'
import { readPace } from './readPace'
import { relationId, relationIds } from './relationId'

/** One expert-by-experience as an adviser looks before asking: what was agreed, what is due, and whether it is welcome. */
export type ExpertEntry = {
  expertId: string
  name: string
  isCoWriter: boolean
  contributionId: string | null
  state: ContributionState | null
  /** a question that nobody answered, and that nobody waits for any more */
  hasLapsed: boolean
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
  const now = currentInstant()
  const zone = readEnv().timeZone
  const { threads, suggestions } = await readConversation({ req, reader: person, itemId, language: null })
  return {
    itemId,
    isClosed: Boolean(item.archivedAt) || Boolean(item.sealedAt),
    today: wallTimeFromInstant({ instant: now, zone }).date,
    experts: await readExperts({ req, itemId, coWriterIds, now, zone }),
    threads: threads.filter(({ isResolved }) => !isResolved),
    suggestions: suggestions.filter(({ state }) => state === 'open'),
  }
}

async function readExperts({ req, itemId, coWriterIds, now, zone }: {
  req: PayloadRequest
  itemId: string
  coWriterIds: string[]
  now: Instant
  zone: string
}): Promise<ExpertEntry[]> {
  const own = { overrideAccess: false, user: req.user, depth: 0, limit: 0, pagination: false, req } as const
  const { docs: experts } = await req.payload.find({
    collection: SLUGS.users,
    ...own,
    where: { role: { equals: 'expert' } },
    sort: 'displayName',
    select: { displayName: true },
  })
  const { docs: contributions } = await req.payload.find({ collection: SLUGS.contributions, ...own, where: { item: { equals: itemId } } })
  const firstServedOn = (await readFirstServedOn({ req, now, zone, itemIds: [itemId] })).get(itemId) ?? null
  const days = await readAftercareDays({ req })
  const entries: ExpertEntry[] = []
  for (const { id, displayName } of experts) {
    const expertId = String(id)
    const known = await readPace({ req, expertId })
    if (known === null) continue
    const contribution = contributions.find(({ expert }) => relationId(expert) === expertId)
    const mayAsk = decideMayAsk({ ...known, now, zone })
    const asked = known.requests.map(({ askedAt }) => askedAt).filter((askedAt) => askedAt !== null).sort()
    const lastAsked = asked.at(-1)
    entries.push({
      expertId,
      name: displayName,
      isCoWriter: coWriterIds.includes(expertId),
      contributionId: contribution ? String(contribution.id) : null,
      state: contribution?.state ?? null,
      hasLapsed: contribution?.state === 'declined' && !contribution.answeredAt,
      feeEuros: contribution?.feeEuros ?? null,
      feePaidOn: dayOrNull(contribution?.feePaidOn),
      lastAskedOn: lastAsked ? wallTimeFromInstant({ instant: lastAsked, zone }).date : null,
      aftercareDueOn: contribution ? aftercareDayOf({ contribution, firstServedOn, days }) : null,
      aftercareDoneOn: dayOrNull(contribution?.aftercareDoneOn),
      whyNot: mayAsk.kind === 'may' ? null : mayAsk.message,
    })
  }
  return entries
}

function dayOrNull(value: unknown): PlainDate | null {
  return isPlainDate(value) ? value : null
}
