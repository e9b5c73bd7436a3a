import type { PayloadRequest } from 'payload'

import { storedInstant } from '@/database/storedInstant'
import type { MailKind } from '@/domain/mail/mailKinds'
import { writeMail, type MailFacts } from '@/domain/mail/writeMail'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

export type QueueMail = {
  req: PayloadRequest
  kind: MailKind
  /** id of a user */
  recipientId: string
  /** what it is about, once per person: a second message for the same occasion is not written */
  occasion: string
  /** path of the page that says the rest; the start page when absent */
  path?: string
  facts?: Omit<MailFacts, 'link'>
  /** not sent before this moment */
  dueAt: Instant
}

/**
 * Writes a mail to be sent, in the transaction of what it tells. Nothing is written for somebody who does not
 * want this kind, or for a kind and occasion that was written before.
 */
export async function queueMail({ req, kind, recipientId, occasion, path = '/admin', facts = {}, dueAt }: QueueMail): Promise<void> {
  // A demonstration is played, not lived: a year of it would arrive in one night.
  if (req.context.contentkalenderOrigin === 'seed') return
  // The system writes to people on behalf of others, who may not read each other's settings.
  const recipient = await req.payload.findByID({
    collection: SLUGS.users,
    id: recipientId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { role: true, mailWord: true, mailOff: true },
    req,
  })
  if (!recipient || recipient.mailOff?.includes(kind)) return
  const key = `${kind}:${occasion}:${recipientId}`
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.mailMessages,
    overrideAccess: true,
    where: { occasion: { equals: key } },
    req,
  })
  if (totalDocs > 0) return
  const { subject, text } = writeMail({
    kind,
    recipient: { role: recipient.role, mailWord: recipient.mailWord ?? null },
    facts: { ...facts, link: `${readEnv().serverUrl}${path}` },
  })
  await req.payload.create({
    collection: SLUGS.mailMessages,
    // Closed to everybody: a mail exists only because something happened.
    overrideAccess: true,
    depth: 0,
    data: { kind, recipient: recipientId, subject, text, occasion: key, state: 'waiting', dueAt: storedInstant(dueAt), attempts: 0 },
    req,
  })
}
