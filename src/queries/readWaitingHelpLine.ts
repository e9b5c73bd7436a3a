import type { PayloadRequest } from 'payload'

import { canHoldId } from '@/database/canHoldId'
import { fingerprint } from '@/domain/helpLines/fingerprint'
import {
  listChanges,
  readProposal,
  type HelpLineProposal,
  type ProposedChange,
} from '@/domain/helpLines/proposal'
import type { Instant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { relationId } from './relationId'
import { asDocument, asInstant } from './storedValues'

/** A help line with what waits for a second person, if anything does. */
export type WaitingHelpLine = {
  id: string
  checkedOn: PlainDate | null
  checkAgainBy: PlainDate | null
  waiting: {
    proposal: HelpLineProposal
    changes: ProposedChange[]
    proposedBy: string | null
    proposedAt: Instant | null
    /** to be sent with a confirmation: what was looked at */
    fingerprint: string
  } | null
}

/**
 * Reads a help line as this person may see it, with its proposal, which no API hands out.
 *
 * @returns null when there is none
 */
export async function readWaitingHelpLine({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<WaitingHelpLine | null> {
  if (!canHoldId({ payload: req.payload, id })) return null
  const record = await req.payload.findByID({
    collection: SLUGS.helpLines,
    id,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    showHiddenFields: true,
    depth: 0,
    ...inAllLanguages(req),
  })
  if (!record) return null
  const { checkedOn, checkAgainBy, ...current } = asDocument(record)
  const proposal = readProposal(current.proposal)
  const proposedBy = relationId(current.proposedBy)
  return {
    id: String(current.id),
    checkedOn: isPlainDate(checkedOn) ? checkedOn : null,
    checkAgainBy: isPlainDate(checkAgainBy) ? checkAgainBy : null,
    waiting: proposal && {
      proposal,
      changes: listChanges({ current, proposal }),
      proposedBy,
      proposedAt: asInstant(current.proposedAt),
      fingerprint: fingerprint({ proposal, proposedBy }),
    },
  }
}
