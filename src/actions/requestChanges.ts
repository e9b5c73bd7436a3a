import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { decideRequestChanges } from '@/domain/workflow/decideRequestChanges'
import { SLUGS } from '@/slugs'

import { closeReviewRequests } from './closeReviewRequests'
import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { recordVerdict } from './recordVerdict'
import { setLanguageStage } from './setLanguageStage'
import { STALE_MESSAGE } from './staleMessage'
import { tellAskers } from './tellAskers'

export type ChangesOutcome = { kind: 'changes-requested'; message: string } | Refusal

/** Sends a text back to its writer with a comment; the verdict belongs to exactly the text that was read. */
export function requestChanges({
  req: caller,
  itemId,
  language,
  contentHash,
  comment,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  contentHash: string
  comment: string
  now: Instant
}): Promise<ChangesOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<ChangesOutcome> => {
      const subject = await loadForVerdict({ req, itemId, language, now })
      if (!subject) return NOT_FOUND
      const { item, stage, actor, currentHash, states } = subject
      const decision = decideRequestChanges({ actor, stage, givenHash: contentHash, currentHash, comment })
      if (decision.kind === 'stale') return { kind: 'stale', message: STALE_MESSAGE, contentHash: decision.currentHash }
      if (decision.kind === 'blocked') {
        const reasons = decision.reasons.map(({ person }) => person.nl)
        const isRole = decision.reasons[0]?.code === 'role-may-not'
        return isRole
          ? { kind: 'not-allowed', message: reasons.join(' ') }
          : { kind: 'blocked', message: reasons.join(' '), reasons }
      }
      const verdictId = await recordVerdict({
        req,
        itemId,
        language,
        contentHash,
        decision: 'request-changes',
        comment: decision.comment,
        actor,
        now,
      })
      await setLanguageStage({
        req,
        item,
        language,
        stage: 'writing',
        contentHash: currentHash,
        states,
      })
      await recordJournal({
        req,
        action: 'changes-requested',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: { contentHash, verdictId },
      })
      const requests = await closeReviewRequests({ req, itemId, language, because: 'changes', now })
      const alsoTo = subject.language?.reviewAskedBy ?? null
      await tellAskers({ req, kind: 'changes-asked', verdictId, itemId, requests, alsoTo, actorId: actor.id, now })
      return { kind: 'changes-requested', message: 'Uw opmerking staat bij de tekst. De schrijver ziet hem in het item.' }
    },
  })
}
