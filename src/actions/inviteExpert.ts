import { randomBytes, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { isPlannerOrAdministrator } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { createViewLinkToken, hashViewLinkToken } from '@/queries/viewLinkToken'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { writeAsAction } from './writeAsAction'

const SECONDS_OF_AN_INVITATION = 14 * 86_400

export type InviteExpertOutcome =
  | {
      kind: 'expert-invited'
      message: string
      userId: string
      /** holds the secret, which is nowhere else: shown once and then gone */
      url: string
      expiresAt: Instant
    }
  | Refusal

/**
 * Makes an account for an expert-by-experience under a pseudonym, without an address: they enter their own
 * with a one-time code, and colleagues never see it. Until then the account cannot sign in.
 */
export function inviteExpert({ req: caller, displayName, now }: { req: PayloadRequest; displayName: string; now: Instant }): Promise<InviteExpertOutcome> {
  if (isPlannerOrAdministrator({ req: caller }) !== true) {
    return Promise.resolve({ kind: 'not-allowed', message: 'Alleen adviseurs en de beheerder nodigen mensen uit.' })
  }
  const token = createViewLinkToken()
  const expiresAt = addSeconds({ instant: now, seconds: SECONDS_OF_AN_INVITATION })
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<InviteExpertOutcome> => {
      const user = await writeAsAction({
        req,
        write: () =>
          req.payload.create({
            collection: SLUGS.users,
            // Accounts are the administrator's; an adviser may make this one kind, which sees next to nothing.
            overrideAccess: true,
            depth: 0,
            data: {
              displayName,
              role: 'expert',
              // An address that can never exist (RFC 2606), until they give their own.
              email: `${randomUUID()}@uitnodiging.invalid`,
              password: randomBytes(32).toString('base64url'),
              inviteHash: hashViewLinkToken(token),
              inviteUntil: storedInstant(expiresAt),
            },
            req,
          }),
      })
      await recordJournal({ req, action: 'invitation-made', objectType: SLUGS.users, objectId: String(user.id), details: { expiresAt }, at: now })
      return {
        kind: 'expert-invited',
        message: 'De uitnodiging is klaar. Kopieer de link nu; straks is hij niet meer op te vragen.',
        userId: String(user.id),
        url: `${readEnv().serverUrl}/welkom/${token}`,
        expiresAt,
      }
    },
  })
}
