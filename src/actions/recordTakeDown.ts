import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import type { Instant } from '@/domain/time/instant'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type TakeDownOutcome = { kind: 'taken-down'; message: string } | Refusal

/** Records that a person removed a post which they or a colleague had placed by hand. */
export async function recordTakeDown({
  req: caller,
  dispatchId,
  now,
}: {
  req: PayloadRequest
  dispatchId: string
  now: Instant
}): Promise<TakeDownOutcome> {
  const person = personOf(caller)
  if (!person || (person.role !== 'communications' && person.role !== 'substance')) {
    return { kind: 'not-allowed', message: 'Alleen de adviseurs halen berichten weg. Vraag het de communicatieadviseur.' }
  }
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<TakeDownOutcome> => {
      const dispatch = await req.payload.findByID({
        collection: SLUGS.dispatches,
        id: dispatchId,
        overrideAccess: true,
        disableErrors: true,
        depth: 1,
        req,
      })
      if (!dispatch || dispatch.status !== 'placed') {
        return { kind: 'not-found', message: 'Deze plaatsing staat niet meer open. Laad de startpagina opnieuw.' }
      }
      await req.payload.db.updateOne({
        collection: SLUGS.dispatches,
        id: dispatchId,
        data: { status: 'taken-down', doneBy: person.id, doneAt: storedInstant(now) },
        req,
      })
      const channel = typeof dispatch.channel === 'object' ? dispatch.channel : null
      await recordJournal({
        req,
        action: 'post-taken-down',
        objectType: SLUGS.contentItems,
        objectId: relationId(dispatch.item),
        language: dispatch.language,
        channels: channel?.slug ? [channel.slug] : [],
        at: now,
        details: { publicId: dispatch.publicId, editionNumber: dispatch.edition },
      })
      return { kind: 'taken-down', message: 'Vastgelegd als weggehaald.' }
    },
  })
}
