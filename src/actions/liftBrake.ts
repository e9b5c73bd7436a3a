import type { PayloadRequest } from 'payload'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import { canHoldId } from '@/database/canHoldId'
import { runInTransaction } from '@/database/runInTransaction'
import { storedInstant } from '@/database/storedInstant'
import { DomainError } from '@/domain/errors'
import { buildBrakeLiftedDetails } from '@/domain/journal/brakeFacts'
import type { Instant } from '@/domain/time/instant'
import { findCoveredItems } from '@/queries/findCoveredItems'
import { readBrakeTermsOf } from '@/queries/readBrakeTermsOf'
import { relationIds } from '@/queries/relationId'
import { SLUGS } from '@/slugs'

import { isHeld, releaseItem } from './applyBrake'
import type { Refusal } from './outcome'
import { recordJournal } from './recordJournal'
import { NOT_PAUSING } from './setBrake'

export type LiftBrakeOutcome =
  { kind: 'brake-lifted'; message: string; /** items that it held */ items: number } | Refusal

const NO_BRAKE: Refusal = { kind: 'not-found', message: 'Deze pauze is er niet.' }
const NO_ITEM: Refusal = { kind: 'not-found', message: 'Dit item valt niet onder deze pauze.' }
const OVER = 'Deze pauze is al opgeheven.'
const OVER_FOR_ITEM = 'Voor dit item is deze pauze al opgeheven.'
const refuse = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })

type Lifting = {
  req: PayloadRequest
  brakeId: string
  /** the one item for which it ends; null for all */
  itemId: string | null
  now: Instant
}

/**
 * Ends a pause for all it covers or for one item. What it held is back in the same second, unless another pause
 * holds it too or new approval was asked.
 */
export async function liftBrake({ req: caller, ...wish }: Lifting): Promise<LiftBrakeOutcome> {
  if (isPlanReader({ req: caller }) !== true) return NO_BRAKE
  if (isPlanner({ req: caller }) !== true) return NOT_PAUSING
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => write({ req, ...wish }) })
}

async function write({ req, brakeId, itemId, now }: Lifting): Promise<LiftBrakeOutcome> {
  const brake = await findBrake({ req, brakeId })
  if (!brake) return NO_BRAKE
  if (brake.liftedAt) return refuse(OVER)
  const liftedItems = relationIds(brake.liftedItems)
  if (itemId !== null && liftedItems.includes(itemId)) return refuse(OVER_FOR_ITEM)
  const terms = await readBrakeTermsOf({ req, brakeId })
  if (terms === null) throw new DomainError('not-found', `brake ${brakeId} has no entry in the journal`)
  const covered = await findCoveredItems({ req, ...terms })
  const concerned = itemId === null ? covered : covered.filter((item) => item.itemId === itemId)
  if (itemId !== null && concerned.length === 0) return NO_ITEM

  const held: string[] = []
  for (const item of concerned) {
    if (item.isApproved && (await isHeld({ req, itemId: item.itemId }))) held.push(item.itemId)
  }
  await req.payload.update({
    collection: SLUGS.brakes,
    id: brakeId,
    // Closed to everybody, so that no pause ends without its line in the journal; who may was asked above.
    overrideAccess: true,
    depth: 0,
    data:
      itemId === null
        ? { liftedAt: storedInstant(now), liftedBy: personOf(req)?.id }
        : { liftedItems: [...liftedItems, itemId] },
    req,
  })
  const entry = await recordJournal({
    req,
    action: 'brake-lifted',
    objectType: SLUGS.brakes,
    objectId: brakeId,
    details: buildBrakeLiftedDetails({ itemId }),
    at: now,
  })
  const neverBegan = entry.at <= terms.from
  for (const id of held) await releaseItem({ req, itemId: id, at: entry.at, neverBegan })
  return {
    kind: 'brake-lifted',
    message: messageOf({ itemId, needsApproval: brake.needsApproval === true, neverBegan }),
    items: held.length,
  }
}

function messageOf({ itemId, needsApproval, neverBegan }: {
  itemId: string | null
  needsApproval: boolean
  neverBegan: boolean
}): string {
  const what = itemId === null ? 'De pauze is opgeheven.' : 'Voor dit item is de pauze opgeheven.'
  if (neverBegan) return `${what} Zij was nog niet begonnen: alles blijft zoals het was.`
  return needsApproval
    ? `${what} Teksten van voor de pauze komen terug zodra ze opnieuw zijn goedgekeurd.`
    : `${what} Wat werd tegengehouden, is weer te zien of staat weer klaar.`
}

async function findBrake({ req, brakeId }: Pick<Lifting, 'req' | 'brakeId'>) {
  if (!canHoldId({ payload: req.payload, id: brakeId })) return null
  return req.payload.findByID({
    collection: SLUGS.brakes,
    id: brakeId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    req,
  })
}
