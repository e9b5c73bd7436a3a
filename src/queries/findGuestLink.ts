import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { isLanguage, type Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asInstant, asText, type StoredDocument } from './storedValues'
import { hashViewLinkToken, isViewLinkToken } from './viewLinkToken'

export type GuestLinkPurpose = 'review' | 'co-writing'

/** A personal link to one item that works at this moment. */
export type OpenGuestLink = {
  id: string
  purpose: GuestLinkPurpose
  itemId: string
  language: Language
  recipient: string
  /** the expert-by-experience to whom the link belongs, if it was made for one */
  expertId: string | null
  madeById: string
  expiresAt: Instant
  lastUsedAt: Instant | null
  answeredAt: Instant | null
  answer: 'approve' | 'decline' | null
  /** belongs to nobody: what is done with it is done by a guest */
  req: PayloadRequest
}

/** Looked up where there is no maker or no item, so that every answer costs the same questions. */
const NOBODY = '0'.repeat(24)

/**
 * The link of a secret, or null. Guessed, expired, revoked, for another purpose, made by somebody who is no
 * adviser any more, of an item that was archived, trashed or sealed, or of an expert who left it: all take the
 * same steps and end the same, so that an answer tells nothing.
 */
export async function findGuestLink({ payload, token, purpose, now }: {
  payload: Payload
  token: string
  purpose: GuestLinkPurpose
  now: Instant
}): Promise<OpenGuestLink | null> {
  const tokenHash = hashViewLinkToken(isViewLinkToken(token) ? token : '')
  // The secret itself is the permission; only its hash is compared, in an index.
  const stored = await payload.db.findOne({ collection: SLUGS.guestLinks, where: { tokenHash: { equals: tokenHash } } })
  const link = asDocument(stored)
  const maker = await readOne({ payload, collection: SLUGS.users, id: relationId(link.madeBy) })
  const item = await readOne({ payload, collection: SLUGS.contentItems, id: relationId(link.item) })
  const req = await createLocalReq({ context: { contentkalenderOrigin: 'guest' } }, payload)
  const isUsable = [
    isOpen({ link, purpose, now }),
    isPlanner({ req: { ...req, user: { ...maker, collection: SLUGS.users } } as never }) === true,
    isReadable({ item, expertId: relationId(link.expert) }),
  ].every(Boolean)
  const expiresAt = asInstant(link.expiresAt)
  if (!isUsable || expiresAt === null || !isLanguage(link.language)) return null
  return {
    id: String(link.id),
    purpose,
    itemId: String(item.id),
    language: link.language,
    recipient: asText(link.recipient) ?? '',
    expertId: relationId(link.expert),
    madeById: String(maker.id),
    expiresAt,
    lastUsedAt: asInstant(link.lastUsedAt),
    answeredAt: asInstant(link.answeredAt),
    answer: link.answer === 'approve' || link.answer === 'decline' ? link.answer : null,
    req,
  }
}

function isOpen({ link, purpose, now }: { link: StoredDocument; purpose: GuestLinkPurpose; now: Instant }): boolean {
  const expiresAt = asInstant(link.expiresAt)
  return link.purpose === purpose && asInstant(link.revokedAt) === null && expiresAt !== null && now < expiresAt
}

function isReadable({ item, expertId }: { item: StoredDocument; expertId: string | null }): boolean {
  const isClosed = Boolean(item.deletedAt) || Boolean(item.archivedAt) || Boolean(item.sealedAt)
  const coWriters = Array.isArray(item.coWriters) ? item.coWriters.map(relationId) : []
  return Boolean(item.id) && !isClosed && (expertId === null || coWriters.includes(expertId))
}

/** Through the database layer: whether a record is there or not, it is one question, and no hook adds others. */
async function readOne({ payload, collection, id }: {
  payload: Payload
  collection: typeof SLUGS.users | typeof SLUGS.contentItems
  id: string | null
}): Promise<StoredDocument> {
  const select: Record<string, true> =
    collection === SLUGS.users ? { role: true } : { archivedAt: true, deletedAt: true, sealedAt: true, coWriters: true }
  const where = { id: { equals: id ?? NOBODY } }
  return asDocument(await payload.db.findOne({ collection, where, select }))
}
