import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/people'
import type { ContributionState } from '@/domain/coWriting/decideMayAsk'
import { nameOwnTexts, type NamedText } from '@/domain/coWriting/nameOwnTexts'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { readEnv } from '@/env'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asInstant } from './storedValues'

export type OwnItem = NamedText & { state: ContributionState | null; updatedAt: string; /** whether its page opens */ isOpen: boolean }

/**
 * The items that an expert-by-experience writes in, also those that are put away, under names that tell nothing of
 * their subject; null for anybody else.
 */
export async function readOwnTexts({ req }: { req: PayloadRequest }): Promise<OwnItem[] | null> {
  const person = personOf(req)
  if (person?.role !== 'expert') return null
  const mine = { overrideAccess: false, user: req.user, depth: 0, limit: 0, pagination: false, req } as const
  const { docs: items } = await req.payload.find({
    collection: SLUGS.contentItems,
    ...mine,
    locale: DEFAULT_LANGUAGE,
    sort: 'createdAt',
    select: { discreetTitle: true, variants: { channel: true }, archivedAt: true, sealedAt: true, updatedAt: true },
  })
  const { docs: contributions } = await req.payload.find({ collection: SLUGS.contributions, ...mine })
  const asked = new Map(contributions.map(({ item, state, askedAt }) => [relationId(item), { state, askedAt: asInstant(askedAt) }]))
  const channels = await readChannelNames({ req })
  const { timeZone: zone } = readEnv()
  const named = nameOwnTexts(
    items.map(({ id, discreetTitle, variants }) => {
      const askedAt = asked.get(String(id))?.askedAt ?? null
      return {
        itemId: String(id),
        discreetTitle: discreetTitle ?? null,
        channelNames: (variants ?? []).flatMap(({ channel }) => channels.get(relationId(channel) ?? '') ?? []),
        askedOn: askedAt === null ? null : wallTimeFromInstant({ instant: askedAt, zone }).date,
      }
    }),
  )
  const names = new Map(named.map((each) => [each.itemId, each]))
  return items.flatMap(({ id, updatedAt, archivedAt, sealedAt }) => {
    const name = names.get(String(id))
    return name ? [{ ...name, state: asked.get(name.itemId)?.state ?? null, updatedAt, isOpen: !archivedAt && !sealedAt }] : []
  })
}

/** The name of every channel by its id, also of those that are out of use. */
export async function readChannelNames({ req }: { req: PayloadRequest }): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.channels,
    // The names of channels are public; one that is out of use still has one.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { name: true },
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}
