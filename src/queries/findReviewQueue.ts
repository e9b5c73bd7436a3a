import type { PayloadRequest } from 'payload'

import { isPlanReader } from '@/access/people'
import { currentInstant } from '@/clock'
import { LANGUAGE_NAMES_NL, type Language } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { findReviewers, rolesAskedByDefault, type AskedOf, type Colleague } from '@/domain/workflow/findReviewers'
import { findWaitedFor, waitsForTeller } from '@/domain/workflow/findWaitedFor'
import { whyMayNotApprove, type Approver } from '@/domain/workflow/requiredVerdicts'
import { readEnv } from '@/env'
import type { ItemLanguage } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { findOpenReviews, type OpenReviewRequest } from './findOpenReviews'
import { readApprover } from './readApprover'
import { readColleagues } from './readColleagues'
import { readStanding, textOfRecord, type Standing } from './readStanding'
import { relationIds } from './relationId'

export type QueuedLanguage = {
  language: Language
  languageName: string
  askedBy: string | null
  askedAt: Instant | null
  /** day before which a verdict is wanted */
  dueOn: PlainDate | null
}
export type QueuedItem = {
  itemId: string
  title: string
  languages: QueuedLanguage[]
  mayApprove: boolean
  /** the soonest of its languages */
  dueOn: PlainDate | null
  /** the absent colleague in whose place this person is asked */
  standsInFor: string | null
  /** whether this person asked it themselves, and waits for others */
  isOwnRequest: boolean
  /** whether nothing but the yes of who tells the story is missing */
  waitsForTeller: boolean
}

type Asked = { standsInFor: string | null; isOwnRequest: boolean }

/**
 * Items in review that concern this person: asked of them by name, by role or in the place of somebody who is
 * away, or asked by them. Who said yes already is done with it. First what is theirs to judge, the soonest due first. Empty for people who do not see
 * the plan.
 */
export async function findReviewQueue({ req, now = currentInstant() }: {
  req: PayloadRequest
  /** the second of the page that shows it, for one that says more by the clock */
  now?: Instant
}): Promise<QueuedItem[]> {
  const zone = readEnv().timeZone
  const actor = await readApprover({ req, now, zone })
  if (!actor || isPlanReader({ req }) !== true) return []
  const { docs } = await req.payload.find({
    collection: SLUGS.itemLanguages,
    overrideAccess: false,
    user: req.user,
    depth: 1,
    limit: 0,
    pagination: false,
    sort: 'reviewAskedAt',
    where: { stage: { equals: 'review' } },
    req,
  })
  if (docs.length === 0) return []
  const colleagues = await readColleagues({ req })
  const requests = new Map((await findOpenReviews({ req })).map((request) => [`${request.itemId} ${request.language}`, request]))
  const today = wallTimeFromInstant({ instant: now, zone }).date
  const queue = new Map<string, QueuedItem>()
  for (const record of docs) {
    const text = textOfRecord(record)
    if (text === null) continue
    const { itemId, isSensitive, isStory, authorIds } = text
    const content = { isSensitive, isStory }
    const request = requests.get(`${itemId} ${record.language}`) ?? null
    const standing = await readStanding({ req, text, today, colleagues })
    const asked = howAsked({ actor, asked: askedOf({ record, request, content }), standing, colleagues, today })
    if (asked === null) continue
    const queued = queue.get(itemId) ?? newEntry({ itemId, title: titleOf(record) })
    queued.languages.push(presentLanguage({ record, request }))
    const obstacle = whyMayNotApprove({ actor, ...content, authorIds, stage: 'review' })
    queued.mayApprove ||= obstacle === null && !asked.isOwnRequest
    queued.waitsForTeller &&= waitsForTeller(standing.stillNeeds)
    queued.standsInFor ??= colleagues.find(({ id }) => id === asked.standsInFor)?.displayName ?? null
    queued.isOwnRequest &&= asked.isOwnRequest
    const dueOn = request?.dueOn ?? null
    if (dueOn !== null && (queued.dueOn === null || dueOn < queued.dueOn)) queued.dueOn = dueOn
    queue.set(itemId, queued)
  }
  return [...queue.values()].sort((a, b) => Number(b.mayApprove) - Number(a.mayApprove) || compareDue(a.dueOn, b.dueOn))
}

const newEntry = ({ itemId, title }: { itemId: string; title: string }): QueuedItem => ({
  itemId,
  title,
  languages: [],
  mayApprove: false,
  dueOn: null,
  standsInFor: null,
  isOwnRequest: true,
  waitsForTeller: true,
})

const titleOf = ({ item }: ItemLanguage): string => (item && typeof item === 'object' ? item.title : '')

/** A text that was in review before requests were kept is asked of those whose verdict it needs. */
function askedOf({ record, request, content }: {
  record: ItemLanguage
  request: OpenReviewRequest | null
  content: { isSensitive: boolean; isStory: boolean }
}): AskedOf {
  if (request !== null) return request
  const [askedBy = null] = relationIds([record.reviewAskedBy])
  return { people: [], roles: rolesAskedByDefault(content), askedBy }
}

/** How a person is concerned; null when they are not. */
function howAsked({ actor, asked, standing, colleagues, today }: {
  actor: Approver
  asked: AskedOf
  standing: Standing
  colleagues: readonly Colleague[]
  today: PlainDate
}): Asked | null {
  const reviewers = findReviewers({ asked, colleagues, today })
  const found = findWaitedFor({ reviewers, named: asked.people, ...standing }).find(({ id }) => id === actor.id)
  if (found) return { standsInFor: found.standsInFor, isOwnRequest: false }
  return asked.askedBy === actor.id ? { standsInFor: null, isOwnRequest: true } : null
}

function presentLanguage({ record, request }: { record: ItemLanguage; request: OpenReviewRequest | null }): QueuedLanguage {
  const askedBy = record.reviewAskedBy && typeof record.reviewAskedBy === 'object' ? record.reviewAskedBy : null
  return {
    language: record.language,
    languageName: LANGUAGE_NAMES_NL[record.language],
    askedBy: askedBy?.displayName ?? null,
    askedAt: record.reviewAskedAt ? parseInstant(record.reviewAskedAt) : null,
    dueOn: request?.dueOn ?? null,
  }
}

/** Without a day comes last; the sort keeps the longest waiting first among equals. */
function compareDue(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
