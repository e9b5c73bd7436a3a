import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { writeUrgentCopy } from '@/domain/consent/urgentCopy'
import type { Instant } from '@/domain/time/instant'
import type { WordsElsewhere } from '@/queries/findWordsElsewhere'
import type { CopyToHandle } from '@/queries/planStop'
import { SLUGS } from '@/slugs'

import { queueMail } from './queueMail'

type Named = WordsElsewhere & { channelNames: string[] }

const pathOf = (itemId: string): string => `/admin/collections/${SLUGS.contentItems}/${itemId}`

/** A task for advisers: words that may not be shown any more stand in an item that no consent binds. */
export function taskElsewhere({ itemId, title, channelNames }: Named): CopyToHandle {
  return { where: writeUrgentCopy({ title, channelNames, path: pathOf(itemId) }), permalink: null }
}

/**
 * Writes to whoever owns such an item, in the same second; where nobody does, to every communications adviser. The
 * mail says that something must go, not what or whose.
 */
export async function tellElsewhere({ req, elsewhere, consentIds, now }: {
  req: PayloadRequest
  elsewhere: readonly Named[]
  consentIds: readonly string[]
  now: Instant
}): Promise<void> {
  const actorId = personOf(req)?.id ?? null
  for (const { itemId, ownerId } of elsewhere) {
    const recipients = ownerId === null ? await findCommunications({ req }) : [ownerId]
    for (const recipientId of recipients) {
      if (recipientId === actorId) continue
      await queueMail({ req, kind: 'words-elsewhere', recipientId, occasion: `${consentIds.join()}:${itemId}`, path: pathOf(itemId), dueAt: now })
    }
  }
}

async function findCommunications({ req }: { req: PayloadRequest }): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    // The program writes to colleagues on behalf of somebody who may see none of them.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { role: true },
    where: { role: { equals: 'communications' } },
    req,
  })
  return docs.map(({ id }) => String(id))
}
