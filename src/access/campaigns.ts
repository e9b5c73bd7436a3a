import type { Access, Where } from 'payload'

import { currentInstant } from '@/clock'
import { SLUGS } from '@/slugs'

import { isPlanReader } from './people'
import { servedAt } from './served'

/**
 * Who reads the plan sees every campaign; everybody else (experts, partners, the outside) only those with a
 * post that is served at this moment.
 */
export const canReadCampaigns: Access = async (args) => {
  if (await isPlanReader(args)) return true
  const { req } = args
  const ids = await findServedCampaignIds(req)
  if (ids.length === 0) return false
  const isServed: Where[] = [{ id: { in: ids } }, { deletedAt: { exists: false } }]
  return { and: isServed }
}

async function findServedCampaignIds(req: Parameters<Access>[0]['req']): Promise<string[]> {
  // The served condition itself is the access rule, so access need not be asked a second time. The database
  // tells campaigns apart: reading every served post would take longer with every post.
  const { values } = await req.payload.findDistinct({
    collection: SLUGS.posts,
    field: 'campaign',
    overrideAccess: true,
    depth: 0,
    where: { and: [servedAt(currentInstant()), { campaign: { exists: true } }] },
    req: { transactionID: req.transactionID },
  })
  return values.map(({ campaign }) => relationId(campaign)).filter((id) => id !== null)
}

function relationId(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  return relation && typeof relation === 'object' && 'id' in relation ? String(relation.id) : null
}
