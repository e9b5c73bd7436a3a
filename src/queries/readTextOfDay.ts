import type { PayloadRequest } from 'payload'

import { storedInstant } from '@/database/storedInstant'
import type { PublicContent } from '@/domain/content'
import type { Language } from '@/domain/languages'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import { startOfDay } from '@/domain/time/zone'
import type { ContentItem } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { readContents } from './readItem'

/**
 * The text of an item in one language as it stood at the end of a day. The caller decides who may see the item.
 *
 * @returns null when no text of that day is kept
 */
export async function readTextOfDay({ req, itemId, language, date, zone }: {
  req: PayloadRequest
  itemId: string
  language: Language
  date: PlainDate
  zone: string
}): Promise<PublicContent | null> {
  const before = storedInstant(startOfDay({ date: addDays({ date, days: 1 }), zone }))
  const { docs } = await req.payload.findVersions({
    collection: SLUGS.contentItems,
    // Its earlier words are no more than the item itself.
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: itemId } }, { updatedAt: { less_than: before } }, { 'version.sealedAt': { exists: false } }] },
    ...inAllLanguages(req),
  })
  const [content] = await readContents({ req, items: docs.map(({ version }) => version as unknown as ContentItem) })
  return content?.[language] ?? null
}
