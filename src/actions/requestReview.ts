import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { decideRequestReview } from '@/domain/workflow/decideRequestReview'
import { readRules } from '@/queries/readRules'
import { SLUGS } from '@/slugs'

import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { setLanguageStage } from './setLanguageStage'

export type ReviewOutcome = { kind: 'review-requested'; message: string; warnings: string[] } | Refusal

/** Puts the text of an item in one language, exactly as it is now, before its approvers. */
export function requestReview({
  req: caller,
  itemId,
  language,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  now: Instant
}): Promise<ReviewOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<ReviewOutcome> => {
      const subject = await loadForVerdict({ req, itemId, language, now })
      if (!subject) return NOT_FOUND
      const { item, stage, actor, zone, currentHash, states } = subject
      const rules = await readRules({ req })
      const decision = decideRequestReview({ actor, stage, content: item.contents[language], ...rules, now, zone })
      if (decision.kind === 'blocked') {
        const reasons = decision.reasons.map(({ person }) => person.nl)
        const [first] = decision.reasons
        if (first?.code === 'role-may-not') return { kind: 'not-allowed', message: first.person.nl }
        return { kind: 'blocked', message: `Deze tekst kan nog niet ter beoordeling. ${reasons.join(' ')}`, reasons }
      }
      await setLanguageStage({
        req,
        item,
        language,
        stage: 'review',
        contentHash: currentHash,
        states,
        rules,
        review: { askedBy: actor.id, askedAt: now },
      })
      await recordJournal({
        req,
        action: 'review-requested',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: { contentHash: currentHash },
      })
      return {
        kind: 'review-requested',
        message: 'De tekst ligt nu ter beoordeling. Wie hem mag goedkeuren, ziet hem op de startpagina.',
        warnings: decision.warnings.map(({ person }) => person.nl),
      }
    },
  })
}
