import type { PayloadRequest } from 'payload'

import { currentInstant } from '@/clock'
import { buildBrakeSetDetails } from '@/domain/journal/brakeFacts'
import { findThemeTree } from '@/queries/findBrakeTarget'
import { findCoveredItems } from '@/queries/findCoveredItems'
import { readBrakeTermsOf } from '@/queries/readBrakeTermsOf'
import { SLUGS } from '@/slugs'

import { holdItem } from './applyBrake'
import { recordJournal } from './recordJournal'

/**
 * Lets open pauses on a theme cover what came under it since they were set: a new theme, or one that was moved
 * there. A theme that leaves stays covered until the lift: a pause never ends by accident. Within the transaction
 * of the change of the theme.
 *
 * @param themeId the theme that was made or moved
 */
export async function widenBrakes({ req, themeId }: { req: PayloadRequest; themeId: string }): Promise<void> {
  const { docs: brakes } = await req.payload.find({
    collection: SLUGS.brakes,
    // What a pause covers does not depend on who moves a theme.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { and: [{ scope: { equals: 'theme' } }, { liftedAt: { exists: false } }] },
    req,
  })
  for (const brake of brakes) {
    const terms = await readBrakeTermsOf({ req, brakeId: String(brake.id) })
    if (terms === null || !(await hangsBelow({ req, themeId, ids: terms.ids }))) continue
    const tree = await findThemeTree({ req, id: themeId })
    const added = tree.filter((id) => !terms.ids.includes(id))
    if (added.length === 0) continue
    const ids = [...terms.ids, ...added]
    const { from, needsApproval } = terms
    const entry = await recordJournal({
      req,
      action: 'brake-set',
      objectType: SLUGS.brakes,
      objectId: String(brake.id),
      details: buildBrakeSetDetails({ scope: 'theme', ids, from, needsApproval, reason: brake.reason }),
      at: currentInstant(),
    })
    for (const { itemId, isApproved } of await findCoveredItems({ req, scope: 'theme', ids: added })) {
      if (isApproved) await holdItem({ req, itemId, at: entry.at, needsApproval })
    }
  }
}

/** Whether the theme now stands directly under one that is covered. */
async function hangsBelow({
  req,
  themeId,
  ids,
}: {
  req: PayloadRequest
  themeId: string
  ids: readonly string[]
}): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.themes,
    overrideAccess: true,
    trash: true,
    where: { and: [{ id: { equals: themeId } }, { parent: { in: [...ids] } }] },
    req,
  })
  return totalDocs > 0
}
