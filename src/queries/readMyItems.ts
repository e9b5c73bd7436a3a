import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { ContributionState } from '@/domain/coWriting/decideMayAsk'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { relationId } from './relationId'

export type MyItem = { itemId: string; title: string; state: ContributionState | null }
export type MyItems = { displayName: string; items: MyItem[]; quickExitUrl: string }

/** The items that an expert-by-experience writes in; null for anybody else. */
export async function readMyItems({ req }: { req: PayloadRequest }): Promise<MyItems | null> {
  const person = personOf(req)
  if (person?.role !== 'expert') return null
  const mine = { overrideAccess: false, user: req.user, depth: 0, limit: 0, pagination: false, req } as const
  const { docs: items } = await req.payload.find({
    collection: SLUGS.contentItems,
    ...mine,
    where: { and: [{ archivedAt: { exists: false } }, { sealedAt: { exists: false } }] },
    sort: '-updatedAt',
    select: { title: true },
  })
  const { docs: contributions } = await req.payload.find({ collection: SLUGS.contributions, ...mine })
  const states = new Map(contributions.map(({ item, state }) => [relationId(item), state]))
  const settings = await req.payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0, req })
  return {
    displayName: person.displayName,
    items: items.map(({ id, title }) => ({ itemId: String(id), title, state: states.get(String(id)) ?? null })),
    quickExitUrl: settings.quickExitUrl ?? 'https://www.weeronline.nl',
  }
}
