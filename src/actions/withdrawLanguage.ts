import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { checkReason } from '@/domain/journal/checkReason'
import { buildWithdrawnDetails } from '@/domain/journal/servingFacts'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { canPerform } from '@/domain/workflow/transitions'
import { isLanguageWithdrawn } from '@/domain/serving/describeState'
import { findConcerned } from '@/queries/findConcerned'
import { readServingHistory } from '@/queries/readServingHistory'
import { SLUGS } from '@/slugs'

import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { projectItemRows } from './projectItemRows'
import { queueMail } from './queueMail'
import { recordJournal } from './recordJournal'
import { setLanguageStage } from './setLanguageStage'
import { writeCard } from './writeCard'

export type WithdrawalOutcome = { kind: 'withdrawn'; message: string; byHand: number } | Refusal

/** Takes an item back in one language: everything live ends now, everything armed never begins. */
export function withdrawLanguage({
  req: caller,
  itemId,
  language,
  reason,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  reason: string
  now: Instant
}): Promise<WithdrawalOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<WithdrawalOutcome> => {
      const subject = await loadForVerdict({ req, itemId, language, now })
      if (!subject) return NOT_FOUND
      const { item, stage, actor, states } = subject
      if (!canPerform({ action: 'withdraw', stage, role: actor.role })) {
        return { kind: 'not-allowed', message: 'Met uw rol kunt u niets intrekken. Vraag het een adviseur.' }
      }
      const problem = checkReason(reason)
      if (problem !== null) return { kind: 'blocked', message: problem, reasons: [problem] }
      const history = await readServingHistory({ req, itemId })
      const hasEdition = history.editions.some((edition) => edition.language === language)
      if (!hasEdition || isLanguageWithdrawn({ ...history, language })) {
        const message = 'Er is niets in te trekken: in deze taal is niets te lezen en staat niets klaar.'
        return { kind: 'blocked', message, reasons: [message] }
      }
      const entry = await recordJournal({
        req,
        action: 'withdrawn',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: buildWithdrawnDetails({ reason }),
      })
      await projectItemRows({ req, itemId, at: entry.at })
      const stored = states.get(language)
      if (stored?.stage === 'approved') {
        // The approved words are no longer what is shown; a new release asks for a new verdict.
        await setLanguageStage({
          req,
          item,
          language,
          stage: 'writing',
          contentHash: subject.currentHash,
          states,
        })
      } else {
        await writeCard({ req, item, states })
      }
      await tellOwners({ req, itemId, language, actorId: actor.id, occasion: `${itemId}:${entry.seq}`, now: entry.at })
      const { totalDocs: byHand } = await req.payload.count({
        collection: SLUGS.dispatches,
        overrideAccess: true,
        where: { and: [{ item: { equals: itemId } }, { language: { equals: language } }, { status: { equals: 'placed' } }] },
        req,
      })
      const tasks = byHand === 0 ? '' : ' Wat met de hand is geplaatst, staat op de startpagina om weg te halen.'
      return { kind: 'withdrawn', message: `Ingetrokken. Lezers zien dit vanaf nu niet meer.${tasks}`, byHand }
    },
  })
}

/** Who looks after a text, who watches what readers say to it and who had it approved: they hear that it is gone. */
async function tellOwners({ req, itemId, language, actorId, occasion, now }: {
  req: PayloadRequest
  itemId: string
  language: Language
  actorId: string
  occasion: string
  now: Instant
}): Promise<void> {
  const path = `/admin/collections/${SLUGS.contentItems}/${itemId}`
  for (const recipientId of await findConcerned({ req, itemId, language })) {
    if (recipientId !== actorId) await queueMail({ req, kind: 'withdrawn', recipientId, occasion, path, dueAt: now })
  }
}
