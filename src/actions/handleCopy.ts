import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import type { Consent } from '@/payload-types'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type HandleCopyOutcome = { kind: 'copy-handled'; message: string } | Refusal

const NOT_PLANNERS: Refusal = { kind: 'not-allowed', message: 'Alleen adviseurs houden bij welke kopieën weg zijn.' }
const NO_COPY: Refusal = { kind: 'not-found', message: 'Deze kopie staat niet in de lijst. Laad de pagina opnieuw.' }

type Copies = NonNullable<Consent['copies']>

/** Ticks off a copy that no program reaches, or opens it again. */
export function handleCopy({ index, done, ...handling }: Handling & { /** place in the list */ index: number; done: boolean }): Promise<HandleCopyOutcome> {
  return changeCopies({
    ...handling,
    change: ({ copies, personId, now }) => {
      const copy = copies[index]
      if (!copy) return null
      const next = { ...copy, doneAt: done ? now : null, doneBy: done ? personId : null }
      return { copies: copies.map((each, at) => (at === index ? next : each)), index, isDone: done, message: done ? 'Afgevinkt.' : 'De kopie staat op de lijst.' }
    },
  })
}

/** Adds a copy that somebody found. It comes last whatever the list was when it was found, so that two finds are two. */
export function addCopy({ where, ...handling }: Handling & { where: string }): Promise<HandleCopyOutcome> {
  return changeCopies({
    ...handling,
    change: ({ copies }) => ({ copies: [...copies, { where }], index: copies.length, isDone: false, message: 'De kopie staat op de lijst.' }),
  })
}

type Handling = { req: PayloadRequest; consentId: string; now: Instant }
type Changed = { copies: Copies; index: number; isDone: boolean; message: string }

function changeCopies({ req: caller, consentId, change, now }: Handling & {
  change: (given: { copies: Copies; personId: string | null; now: Instant }) => Changed | null
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
      const changed = consent && change({ copies: consent.copies ?? [], personId: personOf(req)?.id ?? null, now })
      if (!consent || !changed) return NO_COPY
      await req.payload.update({
        collection: SLUGS.consents,
        id: consentId,
        // Closed to everybody; advisers keep this list through here alone, with a line in the journal.
        overrideAccess: true,
        depth: 0,
        data: { copies: changed.copies },
        req,
      })
      await recordJournal({
        req,
        action: 'copy-handled',
        objectType: SLUGS.contentItems,
        objectId: relationId(consent.item),
        at: now,
        details: { consentId, copy: changed.index + 1, isDone: changed.isDone },
      })
      return { kind: 'copy-handled', message: changed.message }
    },
  })
}
