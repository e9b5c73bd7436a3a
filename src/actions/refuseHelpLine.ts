import type { PayloadRequest } from 'payload'

import { isPlannerOrAdministrator, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { listFields } from '@/domain/helpLines/proposal'
import type { Instant } from '@/domain/time/instant'
import { readWaitingHelpLine } from '@/queries/readWaitingHelpLine'
import { SLUGS } from '@/slugs'

import { NO_HELP_LINE, NO_PROPOSAL, NOT_JUDGING, NOTHING_TO_JUDGE } from './confirmHelpLine'
import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { writeHelpLine } from './writeHelpLine'

export type RefuseHelpLineOutcome = { kind: 'help-line-refused'; message: string } | Refusal

type Refusing = { req: PayloadRequest; id: string; now: Instant }

/** Drops a proposal: a colleague's that is wrong, or one's own. Readers notice nothing of it. */
export async function refuseHelpLine({ req: caller, id, now }: Refusing): Promise<RefuseHelpLineOutcome> {
  if (isPlannerOrAdministrator({ req: caller }) !== true) return NOT_JUDGING
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<RefuseHelpLineOutcome> => {
      const line = await readWaitingHelpLine({ req, id })
      if (line === null) return NO_HELP_LINE
      const { waiting } = line
      if (waiting === null) return NOTHING_TO_JUDGE
      await writeHelpLine({ req, id: line.id, data: NO_PROPOSAL })
      await recordJournal({
        req,
        action: 'help-line-refused',
        objectType: SLUGS.helpLines,
        objectId: line.id,
        details: { fields: listFields(waiting.proposal), proposedBy: waiting.proposedBy },
        at: now,
      })
      const isOwn = waiting.proposedBy === String(personOf(req)?.id)
      return {
        kind: 'help-line-refused',
        message: isOwn ? 'Uw voorstel is weg. Er is niets veranderd.' : 'Afgewezen. Er is niets veranderd.',
      }
    },
  })
}
