import type { PayloadRequest } from 'payload'

import type { PublicContent } from '@/domain/content'
import type { Language } from '@/domain/languages'
import { dateFromInstant, type Instant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import type { ContentItem } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { readContents } from './readItem'
import type { StoredEdition } from './readServingHistory'

/** Versions that are looked through, newest first; as many as are kept. */
const MOST_VERSIONS = 200

/**
 * The text of an item in one language that had a given hash: from an edition, which holds it whole, or from an
 * earlier version of the item. When a picture was described anew since, no version has the hash any more; then
 * the version that stood there at the moment of reading is taken.
 *
 * @param readAt when somebody read that text
 * @returns null when it is no longer kept
 */
export async function readTextByHash({ req, itemId, language, contentHash, readAt, editions }: {
  req: PayloadRequest
  itemId: string
  language: Language
  contentHash: string
  readAt: Instant
  editions: readonly StoredEdition[]
}): Promise<PublicContent | null> {
  const edition = editions.find((each) => each.language === language && each.contentHash === contentHash)
  // Words that were taken back are compared with nothing any more.
  if (edition) return edition.isSealed ? null : edition.content
  const { docs } = await req.payload.findVersions({
    collection: SLUGS.contentItems,
    // The caller has decided who may see the item; its earlier words are no more than that.
    overrideAccess: true,
    depth: 0,
    limit: MOST_VERSIONS,
    pagination: false,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: itemId } }, { 'version.sealedAt': { exists: false } }] },
    ...inAllLanguages(req),
  })
  const items = docs.map(({ version }) => version as unknown as ContentItem)
  const contents = await readContents({ req, items })
  const exact = contents.find((content) => hashContent(content[language]) === contentHash)
  if (exact) return exact[language]
  const before = docs.findIndex(({ updatedAt }) => new Date(updatedAt) <= dateFromInstant(readAt))
  return contents[before]?.[language] ?? null
}
