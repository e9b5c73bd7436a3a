import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import type { Instant } from '@/domain/time/instant'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'
import { addDays } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { relationId } from '@/queries/relationId'
import type { Writer } from '@/queries/readWriter'

import { leaveItem } from './leaveItem'
import { NOT_FOUND, type Refusal } from './outcome'
import { queueMail } from './queueMail'
import { writeContribution } from './writeContribution'

export type ContributionAnswer = 'yes' | 'rather-not' | 'done'

export type AnswerContributionOutcome =
  | { kind: 'contribution-answered' | 'expert-stopped'; message: string; /** whether the page still opens */ isOpen: boolean }
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
 * agree. What they allow to be shown is theirs to take back as well, by another act.
 */
export function stopContribution({ writer, now }: Omit<Answering, 'answer'>): Promise<AnswerContributionOutcome> {
  return asExpert({
    writer,
    work: async ({ req, itemId, expertId }) => {
      const fields = { state: 'stopped', stoppedAt: now, aftercareDueOn: await aftercareDay({ req, now }) } as const
      const contributionId = await writeContribution({ req, itemId, expertId, fields, action: 'expert-stopped', now })
      await leaveItem({ req, itemId, expertId, now })
      await tellOwner({ req, itemId, contributionId, now })
      return { kind: 'expert-stopped', message: 'U bent gestopt. Deze pagina gaat voor u dicht.', isOpen: false }
    },
  })
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

async function aftercareDay({ req, now }: { req: PayloadRequest; now: Instant }): Promise<string> {
  // A setting that holds for everybody, also for who may not read settings.
  const { aftercareDays } = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  return addDays({ date: wallTimeFromInstant({ instant: now, zone: readEnv().timeZone }).date, days: aftercareDays ?? 14 })
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
