import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import { currentInstant } from '@/clock'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import type { ViewLinkKind } from './findViewLink'
import { asInstant } from './storedValues'

export type ViewLinkState = 'open' | 'expired' | 'revoked'

export type ListedViewLink = {
  id: string
  kind: ViewLinkKind
  recipient: string
  query: string
  state: ViewLinkState
  createdAt: Instant | null
  expiresAt: Instant | null
  revokedAt: Instant | null
  lastUsedAt: Instant | null
}

export type SharingData = {
  links: ListedViewLink[]
  savedViews: { id: string; name: string; query: string }[]
  /** whether this person may make links for others; everybody who reads the plan has a calendar of their own */
  maySendLinks: boolean
  now: Instant
}

const MOST_LINKS = 200

/** The links that a person made themselves, and the views that they can share; null for whoever reads no plan. */
export async function readSharing({ req }: { req: PayloadRequest }): Promise<SharingData | null> {
  const person = personOf(req)
  if (!person || isPlanReader({ req }) !== true) return null
  const now = currentInstant()
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
      const revokedAt = asInstant(link.revokedAt)
      return {
        id: String(link.id),
        kind: link.kind,
        recipient: link.recipient,
        query: link.query ?? '',
        state: revokedAt !== null ? 'revoked' : expiresAt !== null && expiresAt <= now ? 'expired' : 'open',
        createdAt: asInstant(link.createdAt),
        expiresAt,
        revokedAt,
        lastUsedAt: asInstant(link.lastUsedAt),
      }
    }),
    savedViews: views.docs.map(({ id, name, query }) => ({ id: String(id), name, query: query ?? '' })),
    maySendLinks: isPlanner({ req }) === true,
    now,
  }
}
