import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'
import { writeContribution } from './writeContribution'

export type RecordCareOutcome = { kind: 'care-recorded'; message: string } | Refusal

export type Care = {
  feeEuros?: number | null
  feePaidOn?: PlainDate | null
  aftercareDueOn?: PlainDate | null
  aftercareDoneOn?: PlainDate | null
}

/** An adviser writes down what was agreed and done for an expert: the fee, its payment, and aftercare. */
export function recordCare({ req: caller, contributionId, care, now }: {
  req: PayloadRequest
  contributionId: string
  care: Care
  now: Instant
}): Promise<RecordCareOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_FOUND)
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req) => {
      const stored = await req.payload.findByID({
        collection: SLUGS.contributions,
        id: contributionId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        req,
      })
      const itemId = relationId(stored?.item)
      const expertId = relationId(stored?.expert)
      if (!stored || itemId === null || expertId === null) return NOT_FOUND
      const fields = { ...care, state: stored.state }
      await writeContribution({ req, itemId, expertId, fields, action: 'contribution-changed', now })
      return { kind: 'care-recorded', message: 'Vastgelegd.' }
    },
  })
}
