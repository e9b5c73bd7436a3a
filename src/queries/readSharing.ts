import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import { describeFilter } from '@/domain/planning/describeFilter'
import { formatPlanningFilter, parsePlanningFilter } from '@/domain/planning/planningFilter'
import { filterForOthers } from '@/domain/planning/shareCard'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import type { ViewLinkKind } from './findViewLink'
import { readPlanningCampaigns } from './readPlanningCampaigns'
import { readPlanningVocabulary } from './readPlanningVocabulary'
import { asInstant } from './storedValues'

export type ViewLinkState = 'open' | 'expired' | 'revoked'

/** Filters that can be shared: as an address, and in words. */
export type SharedFilter = {
  query: string
  words: string
  /** owners are left out of what others see, so they see more than this view shows its maker */
  losesOwners: boolean
  /** its name above the plan tells what the discreet titles below it are about */
  namesSubject: boolean
}

export type ListedViewLink = {
  id: string
  kind: ViewLinkKind
  recipient: string
  filterWords: string
  state: ViewLinkState
  expiresAt: Instant | null
  lastUsedAt: Instant | null
}

export type SharingData = {
  links: ListedViewLink[]
  /** what stands in the address now */
  current: SharedFilter
  savedViews: (SharedFilter & { id: string; name: string })[]
  /** whether this person may make links for others; everybody who reads the plan has a calendar of their own */
  maySendLinks: boolean
  now: Instant
}

const MOST_LINKS = 200
const SUBJECTS = ['themes', 'audiences', 'campaigns', 'attentionPoints'] as const

/**
 * The links that a person made themselves, newest first, and the views that they can share.
 *
 * @param query filters as they stand in the address
 * @returns null for whoever does not read the plan
 */
export async function readSharing({ req, query, locale }: {
  req: PayloadRequest
  query: string
  locale: ScreenLocale
}): Promise<SharingData | null> {
  const person = personOf(req)
  if (!person || isPlanReader({ req }) !== true) return null
  const now = currentInstant()
  const describe = await prepareDescription({ req, locale })
  const read = { overrideAccess: false, user: req.user, depth: 0, limit: MOST_LINKS, pagination: false, req } as const
  const links = await req.payload.find({
    ...read,
    collection: SLUGS.viewLinks,
    sort: '-createdAt',
    where: { createdBy: { equals: person.id } },
  })
  const views = await req.payload.find({ ...read, collection: SLUGS.savedViews, sort: 'name' })
  return {
    links: links.docs.map((link) => {
      const expiresAt = asInstant(link.expiresAt)
      const isOver = expiresAt !== null && expiresAt <= now
      return {
        id: String(link.id),
        kind: link.kind,
        recipient: link.recipient,
        filterWords: describe(link.query ?? '').words,
        state: link.revokedAt ? 'revoked' : isOver ? 'expired' : 'open',
        expiresAt,
        lastUsedAt: asInstant(link.lastUsedAt),
      }
    }),
    current: describe(query),
    savedViews: views.docs.map((view) => ({ id: String(view.id), name: view.name, ...describe(view.query ?? '') })),
    maySendLinks: isPlanner({ req }) === true,
    now,
  }
}

async function prepareDescription({ req, locale }: {
  req: PayloadRequest
  locale: ScreenLocale
}): Promise<(query: string) => SharedFilter> {
  const vocabulary = await readPlanningVocabulary({ req })
  const campaigns = await readPlanningCampaigns({ req })
  return (query) => {
    // As others will see it: what is no longer known is called so, and lets nothing through.
    const filter = parsePlanningFilter({ params: new URLSearchParams(query) })
    return {
      query: formatPlanningFilter(filterForOthers(filter)),
      words: describeFilter({ filter: filterForOthers(filter), vocabulary, campaigns, locale }),
      losesOwners: filter.owners.length > 0,
      namesSubject: SUBJECTS.some((field) => filter[field].length > 0),
    }
  }
}
