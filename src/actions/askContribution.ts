import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { decideMayAsk } from '@/domain/coWriting/decideMayAsk'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { readContribution } from '@/queries/readContribution'
import { readPace } from '@/queries/readPace'
import { relationIds } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { NOT_FOUND, type Refusal } from './outcome'
import { queueMail } from './queueMail'
import { writeContribution } from './writeContribution'

export type AskContributionOutcome = { kind: 'contribution-asked'; message: string; contributionId: string } | Refusal

type Asking = {
  req: PayloadRequest
  itemId: string
  expertId: string
  /** what was agreed beforehand; 0 when they agreed that there is none */
  feeEuros: number
  now: Instant
}

const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })

/**
 * Asks an expert-by-experience to write along, at the pace that they set: never in a pause, never more at once
 * than they want, never sooner than they want. From then on they can read the item, and answer.
 */
export function askContribution({ req: caller, ...asking }: Asking): Promise<AskContributionOutcome> {
  if (isPlanner({ req: caller }) !== true) {
    return Promise.resolve({ kind: 'not-allowed', message: 'Alleen adviseurs vragen iemand om mee te schrijven.' })
  }
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => ask({ req, ...asking }) })
}

async function ask({ req, itemId, expertId, feeEuros, now }: Asking): Promise<AskContributionOutcome> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    select: { coWriters: true, archivedAt: true, sealedAt: true },
    req,
  })
  if (!item) return NOT_FOUND
  if (item.archivedAt || item.sealedAt) return blocked('Dit item is afgesloten. Er valt niets meer te schrijven.')
  const known = await readPace({ req, expertId })
  if (known === null) return blocked('Kies een ervaringsdeskundige.')
  const stored = await readContribution({ req, itemId, expertId })
  if (stored?.state === 'asked' || stored?.state === 'writing') return blocked('Deze persoon is voor dit item al gevraagd.')
  const mayAsk = decideMayAsk({ ...known, now, zone: readEnv().timeZone })
  if (mayAsk.kind === 'may-not') return blocked(mayAsk.message)
  const contributionId = await writeContribution({
    req,
    itemId,
    expertId,
    action: 'contribution-asked',
    now,
    fields: {
      state: 'asked',
      askedAt: now,
      askedBy: personOf(req)?.id ?? null,
      feeEuros,
      answeredAt: null,
      stoppedAt: null,
      feePaidOn: null,
      aftercareDueOn: null,
      aftercareDoneOn: null,
    },
  })
  const coWriters = relationIds(item.coWriters)
  if (!coWriters.includes(expertId)) {
    await req.payload.update({
      collection: SLUGS.contentItems,
      // Whatever language the request is in.
      locale: DEFAULT_LANGUAGE,
      id: itemId,
      overrideAccess: false,
      user: req.user,
      depth: 0,
      data: { coWriters: [...coWriters, expertId] },
      req,
    })
  }
  await queueMail({
    req,
    kind: 'contribution-asked',
    recipientId: expertId,
    occasion: `${contributionId}:${now}`,
    path: `/schrijf/${itemId}`,
    dueAt: now,
  })
  return { kind: 'contribution-asked', message: 'De vraag is gesteld. Het antwoord komt hier te staan.', contributionId }
}
