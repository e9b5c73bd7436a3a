import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { DomainError } from '@/domain/errors'
import type { Instant } from '@/domain/time/instant'
import { findConsents } from '@/queries/readConsents'
import type { Writer } from '@/queries/readWriter'
import { relationId } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { aftercareDay } from './aftercareDay'
import { leaveItem } from './leaveItem'
import { NOT_FOUND, type Refusal } from './outcome'
import { queueMail } from './queueMail'
import { revokeConsent } from './revokeConsent'
import { writeContribution } from './writeContribution'

export type ContributionAnswer = 'yes' | 'rather-not' | 'done'

export type AnswerContributionOutcome =
  | {
      kind: 'contribution-answered' | 'expert-stopped'
      message: string
      /** whether the page still opens */
      isOpen: boolean
      /** where what they allowed ended with it: what is gone and what is out of reach, in sentences */
      said?: string[]
    }
  | Refusal

type Answering = { writer: Writer; answer: ContributionAnswer; now: Instant }

/** What an expert says to being asked: yes, rather not (and the item closes for them), or that they are done. */
export function answerContribution({ writer, answer, now }: Answering): Promise<AnswerContributionOutcome> {
  return asExpert({
    writer,
    work: async ({ req, itemId, expertId }) => {
      const change = { req, itemId, expertId, action: 'contribution-changed', now } as const
      if (answer === 'yes') {
        await writeContribution({ ...change, fields: { state: 'writing', answeredAt: now } })
        return { kind: 'contribution-answered', message: 'Fijn. U bepaalt zelf wanneer en hoeveel u schrijft.', isOpen: true }
      }
      if (answer === 'done') {
        await writeContribution({ ...change, fields: { state: 'done', aftercareDueOn: await aftercareDay({ req, now }) } })
        return { kind: 'contribution-answered', message: 'Dank u wel. U kunt hier blijven kijken en veranderen.', isOpen: true }
      }
      await writeContribution({ ...change, fields: { state: 'declined', answeredAt: now } })
      await leaveItem({ req, itemId, expertId, now })
      return { kind: 'contribution-answered', message: 'Dat is goed. U hoeft niets uit te leggen.', isOpen: false }
    },
  })
}

/**
 * Ends co-writing for an expert at once, whatever the state of the item: no reason is asked and nobody has to
 * agree.
 *
 * @param withConsents whether what they allowed to be shown of this item ends with it, in the same transaction
 */
export function stopContribution({ writer, withConsents, now }: Omit<Answering, 'answer'> & { withConsents: boolean }): Promise<AnswerContributionOutcome> {
  return asExpert({
    writer,
    work: async ({ req, itemId, expertId }) => {
      // First, while the item is still theirs to act on.
      const said = withConsents ? await revokeAll({ req, itemId, expertId, now }) : []
      // Who stops is promised one question how they are, also where somebody asked before.
      const fields = { state: 'stopped', stoppedAt: now, aftercareDueOn: await aftercareDay({ req, now }), aftercareDoneOn: null } as const
      const contributionId = await writeContribution({ req, itemId, expertId, fields, action: 'expert-stopped', now })
      await leaveItem({ req, itemId, expertId, now })
      await tellOwner({ req, itemId, contributionId, now })
      return { kind: 'expert-stopped', message: 'U bent gestopt. Deze pagina gaat voor u dicht.', isOpen: false, said }
    },
  })
}

async function revokeAll({ req, itemId, expertId, now }: { req: PayloadRequest; itemId: string; expertId: string; now: Instant }): Promise<string[]> {
  const own = await findConsents({ req, where: { and: [{ item: { equals: itemId } }, { expert: { equals: expertId } }] } })
  const consentIds = own.flatMap(({ id, revokedAt }) => (revokedAt === null ? [id] : []))
  if (consentIds.length === 0) return []
  const outcome = await revokeConsent({ req, consentIds, through: 'page', now })
  // Half a stop would be worse than none: the transaction falls, and the page says that nothing was done.
  if (outcome.kind !== 'consent-revoked') throw new DomainError('not-allowed', `own consents could not be taken back: ${outcome.kind}`)
  return outcome.said
}

type Work = (given: { req: PayloadRequest; itemId: string; expertId: string }) => Promise<AnswerContributionOutcome>

function asExpert({ writer, work }: { writer: Writer; work: Work }): Promise<AnswerContributionOutcome> {
  const { person, itemId } = writer
  if (person.role !== 'expert') return Promise.resolve({ kind: 'not-allowed', message: 'Dit is aan wie meeschrijft.' })
  return runInTransaction({
    payload: writer.req.payload,
    req: writer.req,
    work: async (req) => {
      const item = await req.payload.findByID({
        collection: SLUGS.contentItems,
        id: itemId,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
        depth: 0,
        trash: true,
        select: { title: true },
        req,
      })
      return item ? work({ req, itemId, expertId: person.id }) : NOT_FOUND
    },
  })
}

/** A mail to who leads the item: that something stopped, not what or who. */
async function tellOwner({ req, itemId, contributionId, now }: {
  req: PayloadRequest
  itemId: string
  contributionId: string
  now: Instant
}): Promise<void> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    trash: true,
    select: { owner: true },
    req,
  })
  const ownerId = relationId(item?.owner)
  if (ownerId === null) return
  const path = `/admin/collections/${SLUGS.contentItems}/${itemId}`
  await queueMail({ req, kind: 'withdrawn', recipientId: ownerId, occasion: `stopped:${contributionId}:${now}`, path, dueAt: now })
}
