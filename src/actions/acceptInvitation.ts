import { createLocalReq, type Payload } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { findInvitation } from '@/queries/findInvitation'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

/** The same for a code that was guessed, used or has ended. */
const CLOSED: Refusal = {
  kind: 'not-found',
  message: 'Deze uitnodiging werkt niet (meer). Vraag uw contactpersoon om een nieuwe.',
}
/** Whether somebody else has an address is nobody's business. */
const OTHER_ADDRESS = 'Met dit adres lukt het niet. Kies een ander adres, of vraag het uw contactpersoon.'

export type AcceptInvitationOutcome = { kind: 'invitation-accepted'; message: string } | Refusal

/** An expert-by-experience gives their own address and password, once. Nobody else ever typed the address. */
export async function acceptInvitation({ payload, token, email, password, now }: {
  payload: Payload
  token: string
  email: string
  password: string
  now: Instant
}): Promise<AcceptInvitationOutcome> {
  const caller = await createLocalReq({ context: { contentkalenderOrigin: 'guest' } }, payload)
  return runInTransaction({
    payload,
    req: caller,
    work: async (req): Promise<AcceptInvitationOutcome> => {
      const invitation = await findInvitation({ payload, token, now })
      if (invitation === null) return CLOSED
      const { totalDocs } = await payload.count({
        collection: SLUGS.users,
        overrideAccess: true,
        where: { email: { equals: email.trim().toLowerCase() } },
        req,
      })
      if (totalDocs > 0) return { kind: 'blocked', message: OTHER_ADDRESS, reasons: [OTHER_ADDRESS] }
      await payload.update({
        collection: SLUGS.users,
        id: invitation.userId,
        // The code was the permission; it is used up in the same write.
        overrideAccess: true,
        depth: 0,
        data: { email: email.trim().toLowerCase(), password, inviteHash: null, inviteUntil: null },
        req,
      })
      await recordJournal({
        req,
        action: 'invitation-used',
        objectType: SLUGS.users,
        objectId: invitation.userId,
        actorId: invitation.userId,
        details: {},
        at: now,
      })
      return { kind: 'invitation-accepted', message: 'Gelukt. U kunt nu inloggen met uw adres en wachtwoord.' }
    },
  })
}
