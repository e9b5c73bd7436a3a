import type { PayloadRequest } from 'payload'

import { decideMayAsk } from '@/domain/coWriting/decideMayAsk'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { readPace } from '@/queries/readPace'
import { asInstant } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { queueMail } from './queueMail'

/**
 * Says to tellers that something of theirs waits, in the words of a first question. A reminder is a question too: never
 * in a pause, and no sooner after the last question or reminder than they want.
 *
 * @param occasion what it is about, once for each
 * @returns how many were written to
 */
export async function remindTellers({ req, itemId, tellerIds, occasion, now }: {
  req: PayloadRequest
  itemId: string
  tellerIds: readonly string[]
  occasion: string
  now: Instant
}): Promise<number> {
  let count = 0
  for (const expertId of tellerIds) {
    const known = await readPace({ req, expertId })
    if (known === null) continue
    // What they have open is what this is about, so how much that may be does not count here.
    const pace = { ...known.pace, openRequestsAtMost: Infinity }
    const reminders = (await readMoments({ req, expertId })).map((askedAt) => ({ state: 'asked' as const, askedAt }))
    const mayAsk = decideMayAsk({ pace, requests: [...known.requests, ...reminders], now, zone: readEnv().timeZone })
    if (mayAsk.kind === 'may-not') continue
    await queueMail({ req, kind: 'contribution-asked', recipientId: expertId, occasion, path: `/schrijf/${itemId}`, dueAt: now })
    count += 1
  }
  return count
}

/** When they were written to about a question before. */
async function readMoments({ req, expertId }: { req: PayloadRequest; expertId: string }): Promise<(Instant | null)[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.mailMessages,
    // Closed to everybody; of the mails only their moments are read.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { dueAt: true },
    where: { and: [{ recipient: { equals: expertId } }, { kind: { equals: 'contribution-asked' } }] },
    req,
  })
  return docs.map(({ dueAt }) => asInstant(dueAt))
}
