import type { Payload } from 'payload'

import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { asDocument, asInstant, asText } from './storedValues'
import { hashViewLinkToken, isViewLinkToken } from './viewLinkToken'

/** An invitation that works at this moment, and whose it is. */
export type Invitation = { userId: string; displayName: string; validUntil: Instant }

/**
 * The invitation of a secret, or null: guessed, used and ended ones take the same steps and end the same.
 */
export async function findInvitation({ payload, token, now }: { payload: Payload; token: string; now: Instant }): Promise<Invitation | null> {
  const inviteHash = hashViewLinkToken(isViewLinkToken(token) ? token : '')
  // The secret itself is the permission; only its hash is compared, in an index.
  const user = asDocument(await payload.db.findOne({ collection: SLUGS.users, where: { inviteHash: { equals: inviteHash } } }))
  const validUntil = asInstant(user.inviteUntil)
  if (validUntil === null || validUntil <= now || user.role !== 'expert') return null
  return { userId: String(user.id), displayName: asText(user.displayName) ?? '', validUntil }
}
