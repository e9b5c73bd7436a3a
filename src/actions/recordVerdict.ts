import type { PayloadRequest } from 'payload'

import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import type { Approver } from '@/domain/workflow/requiredVerdicts'
import { SLUGS } from '@/slugs'

import { momentOfNextEntry } from './recordJournal'

/** Stores what somebody found of exactly one text. Verdicts are never changed. Returns the verdict's id. */
export async function recordVerdict({
  req,
  itemId,
  language,
  contentHash,
  decision,
  comment,
  actor,
  guestLinkId = null,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  contentHash: string
  decision: 'approve' | 'request-changes'
  comment: string | null
  /** null for a guest, who has a link instead of an account */
  actor: Approver | null
  guestLinkId?: string | null
  now: Instant
}): Promise<string> {
  // Nobody has access to write verdicts; the action that calls this has decided that it may be given.
  const verdict = await req.payload.create({
    collection: SLUGS.verdicts,
    overrideAccess: true,
    depth: 0,
    data: {
      item: itemId,
      language,
      decision,
      contentHash,
      comment,
      guestLink: guestLinkId,
      givenBy: actor?.id ?? null,
      role: actor?.role ?? 'guest',
      // The same moment as its line in the journal, which vouches for it.
      givenAt: await momentOfNextEntry({ req, now }),
    },
    req,
  })
  return String(verdict.id)
}
