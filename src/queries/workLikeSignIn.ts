import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

import type { Payload } from 'payload'

import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { asDocument, asInstant } from './storedValues'

const derive = promisify(pbkdf2)

/** How Payload 3.90 keeps a password. A test holds it against a stored one. */
const KEPT = { iterations: 600_000, bytes: 32, digest: 'sha256' } as const
const NOBODYS_SALT = '0'.repeat(64)

export const deriveAsKept = ({ password, salt }: { password: string; salt: string }): Promise<Buffer> =>
  derive(password, salt, KEPT.iterations, KEPT.bytes, KEPT.digest)

/**
 * Spends what a wrong password costs where Payload spends nothing: on an address that nobody has, and on an account
 * that is locked for a while. Otherwise the time of a refusal would tell who has an account here, and for an
 * expert-by-experience that alone can be dangerous.
 */
export async function workLikeSignIn({ payload, email, password, now }: {
  payload: Payload
  email: unknown
  password: unknown
  now: Instant
}): Promise<void> {
  // Payload refuses these for every address alike.
  if (typeof email !== 'string' || typeof password !== 'string') return
  const stored = await payload.db.findOne({
    collection: SLUGS.users,
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { lockUntil: true },
  })
  const lockedUntil = asInstant(asDocument(stored).lockUntil)
  if (stored && (lockedUntil === null || lockedUntil <= now)) return
  await deriveAsKept({ password, salt: NOBODYS_SALT })
}
