import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { servedAt } from '@/access/served'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import type { Instant } from '@/domain/time/instant'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type PlacementOutcome = { kind: 'placed'; message: string } | Refusal

/** Records that a person placed a served post by hand, with the address where it stands. */
export async function recordPlacement({
  req: caller,
  publicId,
  permalink,
  now,
}: {
  req: PayloadRequest
  publicId: string
  permalink?: string | null
  now: Instant
}): Promise<PlacementOutcome> {
  const person = personOf(caller)
  if (!person || (person.role !== 'communications' && person.role !== 'substance')) {
    return { kind: 'not-allowed', message: 'Alleen de adviseurs plaatsen berichten. Vraag het de communicatieadviseur.' }
  }
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<PlacementOutcome> => {
      // The served condition itself decides what may be placed.
      const { docs } = await req.payload.find({
        collection: SLUGS.posts,
        overrideAccess: true,
        depth: 1,
        limit: 1,
        pagination: false,
        where: { and: [{ publicId: { equals: publicId } }, servedAt(now)] },
        req,
      })
      const post = docs[0]
      const channel = post && typeof post.channel === 'object' ? post.channel : null
      if (!post || channel?.delivery !== 'byHand') {
        return {
          kind: 'not-found',
          message: 'Dit bericht is nu niet te plaatsen. Misschien is het ingetrokken. Laad de startpagina opnieuw.',
        }
      }
      const { docs: placed } = await req.payload.find({
        collection: SLUGS.dispatches,
        overrideAccess: true,
        depth: 0,
        limit: 1,
        pagination: false,
        where: { and: [{ publicId: { equals: publicId } }, { edition: { equals: post.edition } }] },
        req,
      })
      const data = { status: 'placed' as const, permalink: permalink || null, doneBy: person.id, doneAt: storedInstant(now) }
      if (placed[0]) {
        await req.payload.db.updateOne({ collection: SLUGS.dispatches, id: placed[0].id, data, req })
      } else {
        await req.payload.db.create({
          collection: SLUGS.dispatches,
          data: {
            ...data,
            publicId,
            edition: post.edition,
            item: relationId(post.item),
            channel: channel.id,
            language: post.language,
          },
          req,
        })
      }
      await recordJournal({
        req,
        action: 'post-placed',
        objectType: SLUGS.contentItems,
        objectId: relationId(post.item),
        language: post.language,
        channels: [String(channel.slug)],
        at: now,
        details: { publicId, editionNumber: post.edition },
      })
      return { kind: 'placed', message: 'Vastgelegd als geplaatst. Dank u wel.' }
    },
  })
}
