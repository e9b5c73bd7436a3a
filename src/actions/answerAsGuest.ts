import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { hasText } from '@/domain/workflow/languageStage'
import { readEnv } from '@/env'
import type { OpenGuestLink } from '@/queries/findGuestLink'
import { readGivenVerdicts, type StoredVerdict } from '@/queries/readGivenVerdicts'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import { completeByAssent } from './completeByAssent'
import { noteAnswerOfGuest } from './noteAnswerOfGuest'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { recordVerdict } from './recordVerdict'
import { tellAskers } from './tellAskers'

export type GuestAnswerOutcome = { kind: 'answered'; message: string } | Refusal

const CHANGED = 'De tekst is veranderd terwijl u las. Uw antwoord is niet verstuurd. Lees de nieuwe tekst en antwoord dan.'
const ANSWERED = 'Dit antwoord hebben we al van u. U hoeft niets meer te doen.'

/**
 * The yes or no of somebody without an account to exactly the text they read; who thinks better of it answers anew. It is advice
 * to the adviser, and for the expert whose story it is the assent that it needs. A note is kept as a comment,
 * which is sealed with the item; the verdict itself holds no words.
 */
export function answerAsGuest({
  link,
  contentHash,
  answer,
  note = null,
  now,
}: {
  link: OpenGuestLink
  contentHash: string
  answer: 'approve' | 'decline'
  note?: string | null
  now: Instant
}): Promise<GuestAnswerOutcome> {
  const { id: linkId, itemId, language } = link
  return runInTransaction({
    payload: link.req.payload,
    req: link.req,
    work: async (req): Promise<GuestAnswerOutcome> => {
      const item = await readItem({ req, itemId })
      if (!item || item.isTrashed || item.isArchived || !hasText(item.contents[language])) return NOT_FOUND
      const currentHash = hashContent(item.contents[language])
      if (contentHash !== currentHash) return { kind: 'stale', message: CHANGED, contentHash: currentHash }
      const today = wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date
      const { verdicts } = await readGivenVerdicts({ req, item, language, today })
      const decision = answer === 'approve' ? 'approve' : 'request-changes'
      const isOwn = ({ guestLinkId, isSpent, contentHash: hash }: StoredVerdict) => guestLinkId === linkId && !isSpent && hash === currentHash
      if (verdicts.filter(isOwn).at(-1)?.kind === decision) return { kind: 'blocked', message: ANSWERED, reasons: [ANSWERED] }

      const verdictId = await recordVerdict({
        req,
        itemId,
        language,
        contentHash,
        decision,
        comment: null,
        actor: null,
        guestLinkId: linkId,
        now,
      })
      await noteAnswerOfGuest({ req, link, answer, note, now })
      await recordJournal({
        req,
        action: 'verdict-given',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        guestId: linkId,
        at: now,
        details: { contentHash, decision, linkId, verdictId },
      })
      const isAssent = answer === 'approve' && link.expertId !== null && item.contents[language].isStory
      const edition = isAssent ? await completeByAssent({ req, item, language, now }) : null
      await tellAskers({
        req,
        kind: answer === 'approve' ? 'verdict-given' : 'changes-asked',
        verdictId,
        itemId,
        requests: edition?.requests ?? [],
        alsoTo: link.madeById,
        actorId: null,
        now,
      })
      return { kind: 'answered', message: answer === 'approve' ? THANKS_FOR_YES : THANKS_FOR_NO }
    },
  })
}

const THANKS_FOR_YES = 'Dank u wel. Uw akkoord is verstuurd.'
const THANKS_FOR_NO = 'Dank u wel. Uw antwoord is verstuurd: u vindt de tekst zo nog niet goed.'
