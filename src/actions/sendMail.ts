import type { Payload, Where } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { codeOfProblem } from '@/domain/mail/codeOfProblem'
import { nextTry, SECONDS_UNTIL_LEFT_BEHIND } from '@/domain/mail/retries'
import { addSeconds, type Instant } from '@/domain/time/instant'
import type { MailMessage } from '@/payload-types'
import { relationId } from '@/queries/relationId'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { recordJournal } from './recordJournal'

type Send = (mail: { id: string; to: string; subject: string; text: string; senderName: string }) => Promise<void>

const AT_ONCE = 20

/**
 * Hands over what waits, a few at a time. Each is claimed first, so that two of these never send the same one;
 * what a crash left behind is sent again under the same message id.
 *
 * @returns how many were sent and how many failed
 */
export async function sendMail({ payload, send, now }: { payload: Payload; send: Send; now: Instant }): Promise<{ sent: number; failed: number }> {
  const leftBehind = addSeconds({ instant: now, seconds: -SECONDS_UNTIL_LEFT_BEHIND })
  const isDue: Where[] = [
    { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: now } }] },
    { and: [{ state: { equals: 'sending' } }, { dueAt: { less_than_equal: leftBehind } }] },
  ]
  const { docs } = await payload.find({
    collection: SLUGS.mailMessages,
    overrideAccess: true,
    depth: 0,
    limit: AT_ONCE,
    pagination: false,
    sort: 'dueAt',
    where: { or: isDue },
  })
  const counts = { sent: 0, failed: 0 }
  if (docs.length === 0) return counts
  const { senderName } = await payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0 })
  for (const message of docs) {
    if (!(await claim({ payload, message, now }))) continue
    const result = await handOver({ payload, message, send, now, senderName: senderName || 'Agenda' })
    if (result !== 'dropped') counts[result] += 1
  }
  return counts
}

type Change = Partial<Pick<MailMessage, 'state' | 'attempts' | 'dueAt' | 'sentAt' | 'problem'>>

async function claim({ payload, message, now }: { payload: Payload; message: MailMessage; now: Instant }): Promise<boolean> {
  const data: Change = { state: 'sending', attempts: (message.attempts ?? 0) + 1, dueAt: storedInstant(now) }
  const { docs } = await payload.update({
    collection: SLUGS.mailMessages,
    overrideAccess: true,
    depth: 0,
    where: {
      and: [{ id: { equals: message.id } }, { state: { equals: message.state } }, { attempts: { equals: message.attempts ?? 0 } }],
    },
    data,
  })
  return docs.length === 1
}

async function handOver({ payload, message, send, now, senderName }: {
  payload: Payload
  message: MailMessage
  send: Send
  now: Instant
  senderName: string
}): Promise<'sent' | 'failed' | 'dropped'> {
  const attempts = (message.attempts ?? 0) + 1
  const to = await readAddress({ payload, recipientId: relationId(message.recipient) })
  if (to === null) {
    await change({ payload, message, data: { state: 'dropped', problem: 'geen adres' } })
    return 'dropped'
  }
  try {
    await send({ id: String(message.id), to, subject: message.subject, text: message.text, senderName })
  } catch (error) {
    const again = nextTry({ attempts, now })
    await change({
      payload,
      message,
      data: { state: again ? 'waiting' : 'failed', problem: codeOfProblem(error), ...(again ? { dueAt: storedInstant(again) } : {}) },
      journal: again ? null : 'mail-failed',
      now,
    })
    return 'failed'
  }
  await change({ payload, message, data: { state: 'sent', sentAt: storedInstant(now), problem: null }, journal: 'mail-sent', now })
  return 'sent'
}

/** Invited people who have not given an address yet carry one that no mail server knows (RFC 2606). */
async function readAddress({ payload, recipientId }: { payload: Payload; recipientId: string | null }): Promise<string | null> {
  if (recipientId === null) return null
  const person = await payload.findByID({
    collection: SLUGS.users,
    id: recipientId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { email: true },
  })
  const email = person?.email ?? null
  return email === null || email.endsWith('.invalid') ? null : email
}

async function change({ payload, message, data, journal = null, now }: {
  payload: Payload
  message: MailMessage
  data: Change
  journal?: 'mail-sent' | 'mail-failed' | null
  now?: Instant
}): Promise<void> {
  await runInTransaction({
    payload,
    req: { payload, payloadAPI: 'local', context: { contentkalenderOrigin: 'job' } },
    work: async (req) => {
      await payload.update({ collection: SLUGS.mailMessages, id: message.id, overrideAccess: true, depth: 0, data, req })
      if (journal === null) return
      await recordJournal({
        req,
        action: journal,
        objectType: SLUGS.mailMessages,
        objectId: String(message.id),
        details: { kind: message.kind, recipientId: relationId(message.recipient) },
        result: journal === 'mail-sent' ? 'ok' : 'failed',
        ...(now ? { at: now } : {}),
      })
    },
  })
}
