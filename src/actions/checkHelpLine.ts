import type { PayloadRequest } from 'payload'

import { isPlannerOrAdministrator } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'
import { SLUGS } from '@/slugs'

import { checkDays, NO_HELP_LINE, NOT_JUDGING } from './confirmHelpLine'
import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { writeHelpLine } from './writeHelpLine'

export type CheckHelpLineOutcome =
  { kind: 'help-line-checked'; message: string; checkAgainBy: string } | Refusal

const WAITS = 'Er wacht een wijziging van deze hulplijn. Bevestig die eerst, of wijs hem af.'

type Checking = { req: PayloadRequest; id: string; now: Instant }

/** Somebody rang and it is still right: checked today, and to be checked again in half a year. */
export async function checkHelpLine({ req: caller, id, now }: Checking): Promise<CheckHelpLineOutcome> {
  if (isPlannerOrAdministrator({ req: caller }) !== true) return NOT_JUDGING
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<CheckHelpLineOutcome> => {
      const line = await readWaitingHelpLine({ req, id })
      if (line === null) return NO_HELP_LINE
      if (line.waiting !== null) return { kind: 'blocked', message: WAITS, reasons: [WAITS] }
      const days = checkDays(now)
      await writeHelpLine({ req, id: line.id, data: days })
      await recordJournal({
        req,
        action: 'help-line-checked',
        objectType: SLUGS.helpLines,
        objectId: line.id,
        details: days,
        at: now,
      })
      return {
        kind: 'help-line-checked',
        message: 'Vastgelegd: nagekeken, klopt nog.',
        checkAgainBy: days.checkAgainBy,
      }
    },
  })
}
