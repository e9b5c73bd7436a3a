import type { PayloadRequest } from 'payload'

import { canHoldId } from '@/database/canHoldId'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { withDescendants } from '@/domain/presentation/vocabulary'
import type { BrakeScope } from '@/domain/serving/brake'
import { SLUGS } from '@/slugs'

import { relationId } from './relationId'
import { asDocument, asText } from './storedValues'

const COLLECTIONS = {
  theme: SLUGS.themes,
  audience: SLUGS.audiences,
  channel: SLUGS.channels,
  campaign: SLUGS.campaigns,
  item: SLUGS.contentItems,
} as const satisfies Record<BrakeScope, string>

/** Which of its fields a record is known by. */
const NAMES: Record<BrakeScope, string> = {
  theme: 'name',
  audience: 'name',
  channel: 'name',
  campaign: 'publicName',
  item: 'title',
}

export type BrakeTarget = {
  id: string
  name: string
  /** what a pause on it covers: itself, and the themes below a theme */
  ids: string[]
}

/**
 * What a pause is put on, as this person may see it.
 *
 * @returns null when there is no such record
 */
export async function findBrakeTarget({
  req,
  scope,
  id,
}: {
  req: PayloadRequest
  scope: BrakeScope
  id: string
}): Promise<BrakeTarget | null> {
  if (id === '' || !canHoldId({ payload: req.payload, id })) return null
  const record = await req.payload.findByID({
    collection: COLLECTIONS[scope],
    id,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    req,
  })
  if (!record) return null
  const own = String(record.id)
  const name = asText(asDocument(record)[NAMES[scope]]) ?? own
  return { id: own, name, ids: scope === 'theme' ? await findThemeTree({ req, id: own }) : [own] }
}

/** A theme and all below it, as the tree is now. */
export async function findThemeTree({ req, id }: { req: PayloadRequest; id: string }): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.themes,
    // A theme in the bin still stands on items, and a pause must hold those too.
    overrideAccess: true,
    trash: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { parent: true },
    req,
  })
  return withDescendants({
    themes: { list: docs.map((theme) => ({ id: String(theme.id), parentId: relationId(theme.parent) })) },
    id,
  })
}
