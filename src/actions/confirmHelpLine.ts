import type { PayloadRequest } from 'payload'

import { isPlannerOrAdministrator, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { nextCheck } from '@/domain/helpLines/nextCheck'
import { listFields, type HelpLineProposal } from '@/domain/helpLines/proposal'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'
import { SLUGS } from '@/slugs'

import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { writeHelpLine } from './writeHelpLine'

export type ConfirmHelpLineOutcome = { kind: 'help-line-confirmed'; message: string } | Refusal

export const NO_HELP_LINE: Refusal = { kind: 'not-found', message: 'Deze hulplijn is er niet (meer).' }
export const NOT_JUDGING: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen adviseurs en beheerders kijken hulplijnen na.',
}
const NOTHING_WAITS = 'Er wacht geen wijziging meer. Een collega was u voor.'
export const NOTHING_TO_JUDGE: Refusal = { kind: 'blocked', message: NOTHING_WAITS, reasons: [NOTHING_WAITS] }
const OWN: Refusal = {
  kind: 'not-allowed',
  message: 'U stelde deze wijziging zelf voor. Vraag een collega om het nummer te bellen en te bevestigen.',
}
const CHANGED = 'Het voorstel is intussen veranderd. Kijk het opnieuw na.'

type Confirming = {
  req: PayloadRequest
  id: string
  /** of the proposal that this person looked at */
  fingerprint: string
  now: Instant
}

/**
 * The second person's yes: what was proposed is what readers get from this second on, and the line counts as
 * checked today.
 */
export async function confirmHelpLine({ req: caller, ...wish }: Confirming): Promise<ConfirmHelpLineOutcome> {
  if (isPlannerOrAdministrator({ req: caller }) !== true) return NOT_JUDGING
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => confirm({ req, ...wish }) })
}

async function confirm({ req, id, fingerprint, now }: Confirming): Promise<ConfirmHelpLineOutcome> {
  const line = await readWaitingHelpLine({ req, id })
  if (line === null) return NO_HELP_LINE
  const { waiting } = line
  if (waiting === null) return NOTHING_TO_JUDGE
  if (waiting.proposedBy === String(personOf(req)?.id)) return OWN
  if (waiting.fingerprint !== fingerprint)
    return { kind: 'stale', message: CHANGED, contentHash: waiting.fingerprint }
  await apply({ req, id: line.id, proposal: waiting.proposal, now })
  await recordJournal({
    req,
    action: 'help-line-confirmed',
    objectType: SLUGS.helpLines,
    objectId: line.id,
    details: { fields: listFields(waiting.proposal), proposedBy: waiting.proposedBy },
    at: now,
  })
  return { kind: 'help-line-confirmed', message: 'Bevestigd. Lezers zien dit vanaf nu.' }
}

/** The days that say when a line was checked and when it is to be checked again. */
export function checkDays(now: Instant): { checkedOn: string; checkAgainBy: string } {
  const today = wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date
  return { checkedOn: today, checkAgainBy: nextCheck(today) }
}

/** What judging leaves behind of a proposal: nothing. */
export const NO_PROPOSAL = { proposal: null, proposedBy: null, proposedAt: null }

async function apply({
  req,
  id,
  proposal,
  now,
}: {
  req: PayloadRequest
  id: string
  proposal: HelpLineProposal
  now: Instant
}): Promise<void> {
  const { hours = {}, forWhom = {}, ...same } = proposal
  const wordsIn = (language: Language) => ({
    ...(hours[language] === undefined ? {} : { hours: hours[language] }),
    ...(forWhom[language] === undefined ? {} : { forWhom: forWhom[language] }),
  })
  await writeHelpLine({ req, id, data: { ...same, ...wordsIn(DEFAULT_LANGUAGE), ...checkDays(now), ...NO_PROPOSAL } })
  for (const language of LANGUAGES) {
    const words = wordsIn(language)
    if (language !== DEFAULT_LANGUAGE && Object.keys(words).length > 0)
      await writeHelpLine({ req, id, language, data: words })
  }
}
