import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hasText } from '@/domain/workflow/languageStage'
import { countingVerdicts, readGivenVerdicts } from '@/queries/readGivenVerdicts'
import { SLUGS } from '@/slugs'

import { completeByAssent } from './completeByAssent'
import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { recordVerdict } from './recordVerdict'
import { tellAskers } from './tellAskers'

export type AssentOutcome = { kind: 'assent-given'; message: string } | Refusal

const NOT_A_TELLER: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen wie het verhaal vertelt, geeft hier een ja of nee.',
}
const CHANGED = 'De tekst is veranderd terwijl u las. Er is niets vastgelegd. Lees de nieuwe tekst en antwoord dan.'
const ANSWERED = 'Dit antwoord hebben we al van u. U hoeft niets meer te doen.'

/**
 * The yes or no of an expert-by-experience to exactly their own text as they read it, from their account. It is no
 * pair of eyes, but without it no story appears. A later no on the same text takes the yes back.
 */
export function giveAssent({
  req: caller,
  itemId,
  language,
  contentHash,
  answer,
  now,
}: {
  req: PayloadRequest
  itemId: string
  language: Language
  contentHash: string
  answer: 'approve' | 'decline'
  now: Instant
}): Promise<AssentOutcome> {
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<AssentOutcome> => {
      const subject = await loadForVerdict({ req, itemId, language, now })
      if (!subject) return NOT_FOUND
      const { item, actor, currentHash, stage, zone } = subject
      if (actor.role !== 'expert' || !item.coWriterIds.includes(actor.id)) return NOT_A_TELLER
      if (stage === 'archived' || !hasText(item.contents[language])) return NOT_FOUND
      if (contentHash !== currentHash) return { kind: 'stale', message: CHANGED, contentHash: currentHash }
      const decision = answer === 'approve' ? 'approve' : 'request-changes'
      const today = wallTimeFromInstant({ instant: now, zone }).date
      const { verdicts } = await readGivenVerdicts({ req, item, language, today })
      const own = countingVerdicts({ verdicts, contentHash: currentHash }).filter(({ userId }) => userId === actor.id)
      if (own.at(-1)?.kind === decision) return { kind: 'blocked', message: ANSWERED, reasons: [ANSWERED] }
      const verdictId = await recordVerdict({ req, itemId, language, contentHash, decision, comment: null, actor, now })
      await recordJournal({
        req,
        action: 'verdict-given',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: { contentHash, decision, verdictId },
      })
      const isAssent = answer === 'approve' && item.contents[language].isStory
      const edition = isAssent ? await completeByAssent({ req, item, language, now }) : null
      await tellAskers({
        req,
        kind: answer === 'approve' ? 'verdict-given' : 'changes-asked',
        verdictId,
        itemId,
        requests: edition?.requests ?? [],
        alsoTo: subject.language?.reviewAskedBy ?? null,
        actorId: actor.id,
        now,
      })
      return { kind: 'assent-given', message: 'Dank u wel. Uw antwoord is vastgelegd.' }
    },
  })
}
