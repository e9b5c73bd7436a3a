import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { buildBrakeSetDetails } from '@/domain/journal/brakeFacts'
import { checkReason } from '@/domain/journal/checkReason'
import type { BrakeScope } from '@/domain/serving/brake'
import type { Instant } from '@/domain/time/instant'
import { findBrakeTarget } from '@/queries/findBrakeTarget'
import { findCoveredItems } from '@/queries/findCoveredItems'
import { SLUGS } from '@/slugs'

import { holdItem } from './applyBrake'
import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type SetBrakeOutcome =
  | {
      kind: 'brake-set'
      message: string
      brakeId: string
      /** items of which it holds something */ held: number
    }
  | Refusal

export const NOT_PAUSING: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen adviseurs pauzeren. Bel een van hen als iets meteen moet stoppen.',
}
const NO_TARGET: Refusal = {
  kind: 'not-found',
  message: 'Wat u wilt pauzeren is er niet (meer). Kies opnieuw.',
}
const PAST = 'Dit moment is al voorbij. Kies een later moment, of pauzeer meteen.'

type Setting = {
  req: PayloadRequest
  scope: BrakeScope
  /** id of the theme, audience, channel, campaign or item */
  id: string
  /** one or two sentences for colleagues, without names */
  reason: string
  /** null: at once */
  from: Instant | null
  /** what was approved before it has to be approved anew before it comes back */
  needsApproval: boolean
  now: Instant
}

/**
 * Pauses everything about a theme (with those below it), for an audience, on a channel, of a campaign, or one
 * item. From its moment on readers see nothing of it, on any door, until it is lifted; what is approved meanwhile
 * waits too. All in one transaction: the record, its entry in the journal, and every row that it cuts.
 */
export async function setBrake({ req: caller, ...wish }: Setting): Promise<SetBrakeOutcome> {
  if (isPlanner({ req: caller }) !== true) return NOT_PAUSING
  const problem = wish.from !== null && wish.from < wish.now ? PAST : checkReason(wish.reason)
  if (problem !== null) return { kind: 'blocked', message: problem, reasons: [problem] }
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => write({ req, ...wish }) })
}

async function write({
  req,
  scope,
  id,
  reason,
  needsApproval,
  now,
  ...wish
}: Setting): Promise<SetBrakeOutcome> {
  const target = await findBrakeTarget({ req, scope, id })
  if (target === null) return NO_TARGET
  const from = wish.from ?? now
  const brake = await req.payload.create({
    collection: SLUGS.brakes,
    // Closed to everybody, so that no pause exists without its line in the journal; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data: {
      scope,
      [scope]: target.id,
      reason,
      from: storedInstant(from),
      needsApproval,
      setBy: personOf(req)?.id,
      setAt: storedInstant(now),
    },
    req,
  })
  const entry = await recordJournal({
    req,
    action: 'brake-set',
    objectType: SLUGS.brakes,
    objectId: String(brake.id),
    details: buildBrakeSetDetails({ scope, ids: target.ids, from, needsApproval, reason }),
    at: now,
  })
  let held = 0
  for (const { itemId, isApproved } of await findCoveredItems({ req, scope, ids: target.ids })) {
    if (isApproved && (await holdItem({ req, itemId, at: entry.at, needsApproval }))) held += 1
  }
  return {
    kind: 'brake-set',
    message: messageOf({ isNow: from <= now, held, name: target.name }),
    brakeId: String(brake.id),
    held,
  }
}

function messageOf({ isNow, held, name }: { isNow: boolean; held: number; name: string }): string {
  const what =
    held === 0
      ? 'Er stond nog niets van klaar.'
      : held === 1
        ? 'Dit raakt 1 item.'
        : `Dit raakt ${held} items.`
  return isNow
    ? `Gepauzeerd: ${name}. Lezers zien hier vanaf nu niets meer van. ${what}`
    : `De pauze voor ${name} staat klaar en begint vanzelf. ${what}`
}
