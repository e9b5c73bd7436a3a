import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { joinReasons, missingReasons } from '@/domain/checks/missingReasons'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { decideRequestReview } from '@/domain/workflow/decideRequestReview'
import { readFindings } from '@/queries/readFindings'
import { readGivenReasons } from '@/queries/readGivenReasons'
import { readRules } from '@/queries/readRules'
import { SLUGS } from '@/slugs'

import { loadForVerdict } from './loadForVerdict'
import { openReviewRequest, planReviewRequest, type ReviewWish } from './openReviewRequest'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { setLanguageStage } from './setLanguageStage'

export type ReviewOutcome = { kind: 'review-requested'; message: string; warnings: string[] } | Refusal

/**
 * Puts the text of an item in one language, exactly as it is now, before those who are asked to judge it, with a
 * day before which it is wanted. Asked of nobody in particular, it goes to those whose verdict it needs; asked anew of
 * the same words, the reasons that were given stay.
 */
export function requestReview({
  req: caller,
  itemId,
  language,
  now,
  ...wished
}: ReviewWish & {
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
      const findings = await readFindings({ req, item, language, rules, now, zone })
      // What blocks for want of something was refused above; this is what only a look at other items shows.
      const stops = findings.filter(({ level }) => level === 'block').map(({ message }) => message.nl)
      if (stops.length > 0) return { kind: 'blocked', message: `Deze tekst kan nog niet ter beoordeling. ${stops.join(' ')}`, reasons: stops }
      const earlier = await readGivenReasons({ req, itemId, language, contentHash: currentHash })
      const wish = { ...wished, reasons: joinReasons({ given: wished.reasons, earlier, findings }) }
      const unanswered = missingReasons({ findings, reasons: wish.reasons })
      if (unanswered.length > 0) {
        const reasons = unanswered.map(({ message }) => message.nl)
        return { kind: 'blocked', message: `Geef eerst een reden bij deze punten, onder Controle. ${reasons.join(' ')}`, reasons }
      }
      const asking = { req, wish, askedBy: actor.id, now }
      const ask = await planReviewRequest({ ...asking, content: item.contents[language], zone })
      if (ask.kind === 'blocked') {
        const reasons = ask.reasons.map(({ person }) => person.nl)
        return { kind: 'blocked', message: reasons.join(' '), reasons }
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
      const requestId = await openReviewRequest({ ...asking, itemId, language, contentHash: currentHash, ask })
      await recordJournal({
        req,
        action: 'review-requested',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: { contentHash: currentHash, requestId, dueOn: ask.dueOn },
      })
      return {
        kind: 'review-requested',
        message: 'De tekst ligt nu ter beoordeling. Wie u vraagt, ziet hem op de startpagina en krijgt bericht.',
        warnings: [...decision.warnings, ...ask.warnings].map(({ person }) => person.nl),
      }
    },
  })
}
