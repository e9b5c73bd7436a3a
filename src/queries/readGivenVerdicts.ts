import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import { findFreshStart } from '@/domain/serving/findFreshStart'
import { parseInstant, type Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { isAway } from '@/domain/workflow/findReviewers'
import type { Approver, Verdict } from '@/domain/workflow/requiredVerdicts'
import { SLUGS } from '@/slugs'

import { readColleagues, type NamedColleague } from './readColleagues'
import type { ItemSource } from './readItem'
import { readServingHistory, type ServingHistory } from './readServingHistory'
import { relationId } from './relationId'
import { asText } from './storedValues'

/** A verdict as it was given, with the text it is on. */
export type StoredVerdict = Verdict & {
  id: string
  contentHash: string
  comment: string | null
  at: Instant
  /** null for a guest */
  userId: string | null
  guestLinkId: string | null
  /** given before the text had to be approved all over again: it stands in the history and counts no more */
  isSpent: boolean
}

export type GivenVerdicts = {
  /** of one item in one language, oldest first, on every text it ever had */
  verdicts: StoredVerdict[]
  /** who gave them, as they are now */
  users: Approver[]
}

/**
 * Every verdict on an item in one language. That of a guest is advice, unless their link belongs to the expert
 * whose story it is. The caller decides who may see them.
 */
export async function readGivenVerdicts({ req, item, language, today, colleagues, history }: {
  req: PayloadRequest
  item: Pick<ItemSource, 'id' | 'classification' | 'planning'>
  language: Language
  today: PlainDate
  colleagues?: readonly NamedColleague[]
  history?: ServingHistory
}): Promise<GivenVerdicts> {
  const itemId = item.id
  const { docs } = await req.payload.find({
    collection: SLUGS.verdicts,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    // Two in one second stay in the order in which they were written.
    sort: ['givenAt', 'createdAt'],
    where: { and: [{ item: { equals: itemId } }, { language: { equals: language } }] },
    req,
  })
  const links = docs.some(({ guestLink }) => guestLink) ? await readExpertsOfLinks({ req, itemId }) : new Map<string, string | null>()
  const people = colleagues ?? (await readColleagues({ req }))
  const isSpent = docs.length > 0 ? await readWhatIsSpent({ req, item, language, history }) : () => false
  const verdicts = docs.map((verdict): StoredVerdict => {
    const userId = relationId(verdict.givenBy)
    const guestLinkId = asText(verdict.guestLink)
    const isExpert = people.some(({ id, role }) => id === userId && role === 'expert')
    return {
      id: String(verdict.id),
      actorId: userId ?? guestLinkId ?? '',
      kind: verdict.decision,
      contentHash: verdict.contentHash,
      comment: asText(verdict.comment),
      at: parseInstant(verdict.givenAt),
      isSpent: isSpent(String(verdict.id)),
      userId,
      guestLinkId,
      assentOf: guestLinkId === null ? (isExpert ? userId : null) : (links.get(guestLinkId) ?? null),
    }
  })
  return { verdicts, users: people.map((colleague) => asApprover({ colleague, people, today })) }
}

/** Those on exactly one text that count for its approval: advice of guests does not, nor what is spent. */
export function countingVerdicts({ verdicts, contentHash }: {
  verdicts: readonly StoredVerdict[]
  contentHash: string
}): StoredVerdict[] {
  return verdicts
    .filter((verdict) => verdict.contentHash === contentHash && !verdict.isSpent)
    .filter(({ userId, assentOf }) => userId !== null || assentOf)
}

/** Which verdicts came before the last withdrawal, or the last pause that asks for new approval. */
async function readWhatIsSpent({ req, item, language, history }: {
  req: PayloadRequest
  item: Pick<ItemSource, 'id' | 'classification' | 'planning'>
  language: Language
  history: ServingHistory | undefined
}): Promise<(verdictId: string) => boolean> {
  const { editions, facts } = history ?? (await readServingHistory({ req, itemId: item.id }))
  const { classification, planning } = item
  const current = { classification, channelIds: planning.channelIds }
  const start = findFreshStart({ itemId: item.id, language, editions, facts, current })
  if (start === null) return () => false
  // The journal tells which came first, also within one second.
  const { docs: later } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: {
      and: [
        { objectId: { equals: item.id } },
        { objectType: { equals: SLUGS.contentItems } },
        { action: { in: ['verdict-given', 'changes-requested'] } },
        { seq: { greater_than: start.seq } },
      ],
    },
    req,
  })
  const fresh = new Set(later.map(({ details }) => String((details as { verdictId?: unknown } | null)?.verdictId)))
  return (verdictId) => !fresh.has(verdictId)
}

function asApprover({ colleague, people, today }: {
  colleague: NamedColleague
  people: readonly NamedColleague[]
  today: PlainDate
}): Approver {
  const advisers = people.filter((other) => other.role === 'substance' && other.deputyId === colleague.id)
  const isDeputyFor = advisers.filter((adviser) => isAway({ colleague: adviser, today })).map(({ id }) => id)
  return { id: colleague.id, role: colleague.role, isDeputyFor }
}

async function readExpertsOfLinks({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<Map<string, string | null>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.guestLinks,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { expert: true },
    where: { item: { equals: itemId } },
    req,
  })
  return new Map(docs.map((link) => [String(link.id), relationId(link.expert)]))
}
