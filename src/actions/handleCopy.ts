import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type HandleCopyOutcome = { kind: 'copy-handled'; message: string } | Refusal

const NOT_PLANNERS: Refusal = { kind: 'not-allowed', message: 'Alleen adviseurs houden bij welke kopieën weg zijn.' }
const NO_COPY: Refusal = { kind: 'not-found', message: 'Deze kopie staat niet in de lijst. Laad de pagina opnieuw.' }

/**
 * Ticks off a copy that no program reaches, opens it again, or adds one that somebody found.
 *
 * @param index place in the list; one past the last adds a copy, and then `where` says where it is
 */
export function handleCopy({ req: caller, consentId, index, where, done, now }: {
  req: PayloadRequest
  consentId: string
  index: number
  where?: string
  done: boolean
  now: Instant
}): Promise<HandleCopyOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNERS)
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<HandleCopyOutcome> => {
      const consent = await req.payload.findByID({
        collection: SLUGS.consents,
        id: consentId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        req,
      })
      const copies = (consent?.copies ?? []).map((copy) => ({ ...copy }))
      if (!consent || index > copies.length || (index === copies.length && !where)) return NO_COPY
      if (index === copies.length) copies.push({ where: where ?? '' })
      const copy = copies[index]
      if (!copy) return NO_COPY
      const person = personOf(req)
      copies[index] = { ...copy, ...(where ? { where } : {}), doneAt: done ? now : null, doneBy: done ? (person?.id ?? null) : null }
      await req.payload.update({
        collection: SLUGS.consents,
        id: consentId,
        // Closed to everybody; advisers keep this list through here alone, with a line in the journal.
        overrideAccess: true,
        depth: 0,
        data: { copies },
        req,
      })
      await recordJournal({
        req,
        action: 'copy-handled',
        objectType: SLUGS.contentItems,
        objectId: relationId(consent.item),
        at: now,
        details: { consentId, copy: index + 1, isDone: done },
      })
      return { kind: 'copy-handled', message: done ? 'Afgevinkt.' : 'De kopie staat op de lijst.' }
    },
  })
}
