import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE, type Language } from '@/domain/languages'
import type { Understood } from '@/domain/language/checkTeachBack'
import { SLUGS } from '@/slugs'

/** A round of readers of one text, as screens show it. */
export type TeachBackView = {
  id: string
  language: Language
  contentHash: string
  heldOn: string | null
  /** name of the audience; null for a mixed group */
  group: string | null
  readers: number | null
  understood: Understood | null
  findings: string
}

/** What groups of readers understood of an item, the newest first. The caller decides who may see the item. */
export async function readTeachBacks({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<TeachBackView[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.teachBacks,
    overrideAccess: true,
    depth: 1,
    limit: 100,
    pagination: false,
    locale: DEFAULT_LANGUAGE,
    sort: ['-heldOn', '-createdAt'],
    where: { item: { equals: itemId } },
    req,
  })
  return docs.map((round) => ({
    id: String(round.id),
    language: round.language,
    contentHash: round.contentHash,
    heldOn: round.heldOn ?? null,
    group: typeof round.audience === 'object' && round.audience ? round.audience.name : null,
    readers: round.readers ?? null,
    understood: round.understood ?? null,
    findings: round.findings ?? '',
  }))
}
