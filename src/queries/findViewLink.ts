import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { isPlanReader } from '@/access/people'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asInstant, asText, type StoredDocument } from './storedValues'
import { hashViewLinkToken, isViewLinkToken } from './viewLinkToken'

export type ViewLinkKind = 'page' | 'calendar'

/** A link that works at this moment. */
export type OpenViewLink = {
  id: string
  kind: ViewLinkKind
  recipient: string
  /** the filter as it stands in the address of the calendar */
  query: string
  expiresAt: Instant | null
  lastUsedAt: Instant | null
  /** reads as whoever made the link: what they may no longer see, the link no longer shows */
  req: PayloadRequest
}

/** Looked up where there is no maker, so that every answer costs the same questions. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

/**
 * The link of a secret, or null. Guessed, expired, revoked, of the other kind, or made by somebody who no
 * longer reads the plan: all take the same steps and end the same, so that an answer tells nothing.
 */
export async function findViewLink({ payload, token, kind, now }: {
  payload: Payload
  token: string
  kind: ViewLinkKind
  now: Instant
}): Promise<OpenViewLink | null> {
  const tokenHash = hashViewLinkToken(isViewLinkToken(token) ? token : '')
  // The secret itself is the permission; only its hash is compared, in an index.
  const stored = await payload.db.findOne({ collection: SLUGS.viewLinks, where: { tokenHash: { equals: tokenHash } } })
  const link = asDocument(stored)
  const req = await requestOfMaker({ payload, makerId: relationId(link.createdBy) })
  if (!isOpen({ link, kind, now }) || isPlanReader({ req }) !== true) return null
  return {
    id: String(link.id),
    kind,
    recipient: asText(link.recipient) ?? '',
    query: asText(link.query) ?? '',
    expiresAt: asInstant(link.expiresAt),
    lastUsedAt: asInstant(link.lastUsedAt),
    req,
  }
}

function isOpen({ link, kind, now }: { link: StoredDocument; kind: ViewLinkKind; now: Instant }): boolean {
  if (link.kind !== kind || asInstant(link.revokedAt) !== null) return false
  const expiresAt = asInstant(link.expiresAt)
  return expiresAt === null ? kind === 'calendar' : now < expiresAt
}

async function requestOfMaker({ payload, makerId }: { payload: Payload; makerId: string | null }): Promise<PayloadRequest> {
  const maker = await payload.findByID({
    collection: SLUGS.users,
    id: makerId ?? NOBODY,
    // Nobody is signed in here; the maker is needed to read with their rights and is shown to no one.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
  })
  return createLocalReq({ ...(maker && { user: { ...maker, collection: SLUGS.users } }) }, payload)
}
