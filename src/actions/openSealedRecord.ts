import type { PayloadRequest } from 'payload'

import { isAdministrator } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { PublicContent } from '@/domain/content'
import { checkReason } from '@/domain/journal/checkReason'
import type { Instant } from '@/domain/time/instant'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type OpenSealedOutcome =
  | { kind: 'record-opened'; message: string; title: string | null; language: string; number: number; approvedAt: string; content: PublicContent }
  | Refusal

const NOT_ADMINISTRATOR: Refusal = { kind: 'not-allowed', message: 'Alleen de beheerder opent een verzegelde tekst, en alleen als de wet dat vraagt.' }
const NOT_SEALED: Refusal = { kind: 'not-found', message: 'Deze verzegelde tekst is er niet.' }

/**
 * Opens words that are under lock, for the archive's legal duty: by an administrator, with a reason, and never
 * without a line in the journal.
 *
 * @param reason which duty asks for it, without names or other personal data
 */
export function openSealedRecord({ req: caller, editionId, reason, now }: {
  req: PayloadRequest
  editionId: string
  reason: string
  now: Instant
}): Promise<OpenSealedOutcome> {
  if (isAdministrator({ req: caller }) !== true) return Promise.resolve(NOT_ADMINISTRATOR)
  const problem = checkReason(reason)
  if (problem !== null) return Promise.resolve({ kind: 'blocked', message: problem, reasons: [problem] })
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<OpenSealedOutcome> => {
      const edition = await req.payload.findByID({
        collection: SLUGS.editions,
        id: editionId,
        // Closed to everybody: this act is the one door, and it leaves a trace.
        overrideAccess: true,
        disableErrors: true,
        depth: 0,
        req,
      })
      if (!edition?.sealedAt) return NOT_SEALED
      await recordJournal({
        req,
        action: 'record-opened',
        objectType: SLUGS.editions,
        objectId: editionId,
        language: edition.language,
        at: now,
        details: { itemId: relationId(edition.item), editionNumber: edition.number, reason },
      })
      return {
        kind: 'record-opened',
        message: 'Geopend. Dat is vastgelegd in het journaal.',
        title: edition.title ?? null,
        language: edition.language,
        number: edition.number,
        approvedAt: edition.approvedAt,
        content: edition.content as unknown as PublicContent,
      }
    },
  })
}
