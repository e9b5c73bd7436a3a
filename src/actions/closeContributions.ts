import type { PayloadRequest } from 'payload'

import { isPlanner } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import type { Contribution } from '@/payload-types'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { aftercareDay } from './aftercareDay'
import { leaveItem } from './leaveItem'
import { NOT_FOUND, type Refusal } from './outcome'
import { writeContribution } from './writeContribution'

export type CloseContributionOutcome = { kind: 'contribution-closed'; message: string } | Refusal

/**
 * Ends what is still open between an item and who writes along in it, within the caller's transaction, so that
 * nothing counts for ever as asked. Who wrote is ready; a question that nobody answered lapses.
 *
 * @param expertIds of whom; absent: of everybody
 */
export async function closeContributions({ req, itemId, expertIds = null, now }: {
  req: PayloadRequest
  itemId: string
  expertIds?: readonly string[] | null
  now: Instant
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: SLUGS.contributions,
    // What is over is over, whoever put the item away or took somebody out of it.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { and: [{ item: { equals: itemId } }, { state: { in: ['asked', 'writing'] } }] },
    req,
  })
  for (const contribution of docs) {
    const expertId = relationId(contribution.expert)
    if (expertId === null || (expertIds !== null && !expertIds.includes(expertId))) continue
    await close({ req, itemId, expertId, state: contribution.state, now })
  }
}

async function close({ req, itemId, expertId, state, now }: {
  req: PayloadRequest
  itemId: string
  expertId: string
  state: Contribution['state']
  now: Instant
}): Promise<void> {
  const change = { req, itemId, expertId, action: 'contribution-changed', now } as const
  if (state === 'writing') {
    await writeContribution({ ...change, fields: { state: 'done', aftercareDueOn: await aftercareDay({ req, now }) } })
  } else {
    // Without an answer of theirs: it is no "rather not" that they said.
    await writeContribution({ ...change, fields: { state: 'declined', answeredAt: null } })
  }
}

/** An adviser says that somebody is ready with a text, or takes back a question that waits for an answer. */
export function closeContribution({ req: caller, contributionId, now }: {
  req: PayloadRequest
  contributionId: string
  now: Instant
}): Promise<CloseContributionOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_FOUND)
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<CloseContributionOutcome> => {
      const stored = await req.payload.findByID({
        collection: SLUGS.contributions,
        id: contributionId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        req,
      })
      const [itemId, expertId] = [relationId(stored?.item), relationId(stored?.expert)]
      if (!stored || itemId === null || expertId === null) return NOT_FOUND
      if (stored.state !== 'asked' && stored.state !== 'writing') {
        const message = 'Hier staat niets meer open. Laad de pagina opnieuw.'
        return { kind: 'blocked', message, reasons: [message] }
      }
      await close({ req, itemId, expertId, state: stored.state, now })
      if (stored.state === 'writing') return { kind: 'contribution-closed', message: 'Klaar. De bijdrage telt niet meer als open vraag.' }
      await leaveItem({ req, itemId, expertId, now })
      return { kind: 'contribution-closed', message: 'De vraag is teruggenomen.' }
    },
  })
}
