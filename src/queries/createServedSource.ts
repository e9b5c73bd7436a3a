import { LRUCache } from 'lru-cache'
import type { Payload, Where } from 'payload'

import { servedAt } from '@/access/served'
import { onCommit } from '@/database/commitEvents'
import type { Language } from '@/domain/languages'
import type { ImageSizes } from '@/domain/presentation/servedPost'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { findServedPosts } from './findServedPosts'
import { loadVocabulary } from './loadVocabulary'
import { openStoredMedia } from './openStoredMedia'
import { readActsAndBoundaries } from './readActsAndBoundaries'
import { readOccurrencePlaces } from './readOccurrencePlaces'
import { readServedPost, SERVED_FIELDS } from './readServedPost'
import { relationId } from './relationId'
import type { ServedMedia, ServedSource, TranslationPost } from './servedSource'
import { asDocument, asDocuments, asNumber, type StoredDocument } from './storedValues'

/** 100 posts on a page, each in six languages on at most as many channels as there are. */
const MOST_TRANSLATIONS = 5_000
const MOST_REMEMBERED_PICTURES = 2_000

/** Where a row names files, and whether a consent can end it. */
const SHOWN_FILES = { media: true, pictograms: true, audio: true, share: true, restsOnConsent: true } as const

/**
 * What is served, read from Payload. Access is overridden throughout: the served condition in each question is
 * itself the rule, the same for everybody, and only the allow-listed fields are selected.
 */
export function createServedSource(payload: Payload): ServedSource {
  // Files are immutable, so the pixels of a picture's sizes are too.
  const sizes = new LRUCache<string, ImageSizes>({ max: MOST_REMEMBERED_PICTURES })

  const findRows = async ({ where, select, limit, sort }: {
    where: Where
    select: Record<string, true>
    limit: number
    sort?: string
  }): Promise<StoredDocument[]> => {
    const { docs } = await payload.find({
      collection: SLUGS.posts,
      overrideAccess: true,
      depth: 0,
      pagination: false,
      limit,
      select,
      where,
      ...(sort === undefined ? {} : { sort }),
    })
    return docs.map(asDocument)
  }

  const findByItems = async ({ itemIds, now }: { itemIds: readonly string[]; now: Instant }): Promise<TranslationPost[]> => {
    if (itemIds.length === 0) return []
    const rows = await findRows({
      where: { and: [{ item: { in: [...itemIds] } }, servedAt(now)] },
      select: { publicId: true, item: true, channel: true, language: true, editionRecord: true },
      limit: MOST_TRANSLATIONS,
    })
    const places = await readOccurrencePlaces({ payload, editionIds: findSeriesEditions(rows) })
    return rows.map((row) => ({
      ...(places.has(String(row.publicId)) ? { occurrence: places.get(String(row.publicId)) } : {}),
      itemId: relationId(row.item) ?? '',
      channelId: relationId(row.channel),
      language: row.language as Language,
      publicId: String(row.publicId),
    }))
  }

  return {
    onWrite: onCommit,
    readDataVersion: async () => {
      const { docs } = await payload.find({
        collection: SLUGS.journalEntries,
        overrideAccess: true,
        depth: 0,
        limit: 1,
        pagination: false,
        sort: '-seq',
        // Every entry has a number; the condition leads each planner to the index of it.
        where: { seq: { greater_than: 0 } },
        select: { seq: true },
      })
      return asNumber(asDocument(docs[0]).seq)
    },
    readBoundaries: (now) => readActsAndBoundaries({ payload, now }),
    loadVocabulary: () => loadVocabulary(payload),
    findPosts: (query) => findServedPosts({ payload, query }),
    findPost: async ({ publicId, now }) => {
      const where = { and: [{ publicId: { equals: publicId } }, servedAt(now)] }
      const [row] = await findRows({ where, select: SERVED_FIELDS, limit: 1 })
      return row === undefined ? null : readServedPost(row)
    },
    findTranslations: findByItems,
    findLandingPosts: findByItems,
    hasServedPost: async ({ campaignId, now }) => {
      const where = { and: [{ campaign: { equals: campaignId } }, servedAt(now)] }
      return (await findRows({ where, select: { publicId: true }, limit: 1 })).length > 0
    },
    findMedia: async ({ sha256, now }) => {
      const where = { and: [{ mediaChecksums: { in: [sha256] } }, servedAt(now)] }
      // Of several posts that show it, one that rests on a consent decides how long it may be kept.
      const [row] = await findRows({ where, select: SHOWN_FILES, limit: 1, sort: '-restsOnConsent' })
      return row === undefined ? null : mediaOf({ row, sha256 })
    },
    findImageSizes: async (mediaIds) => {
      const unknown = mediaIds.filter((id) => !sizes.has(id))
      for (const record of await findPictures({ payload, ids: unknown })) sizes.set(String(record.id), sizesOf(record))
      return new Map(mediaIds.flatMap((id) => {
        const known = sizes.get(id)
        return known === undefined ? [] : [[id, known] as const]
      }))
    },
    openMedia: ({ mediaId, size }) => openStoredMedia({ payload, mediaId, size }),
  }
}

/** The editions of items that show more than one post on a channel in one language; others need no look-up. */
function findSeriesEditions(rows: readonly StoredDocument[]): string[] {
  const seen = new Set<string>()
  const series = new Set<string>()
  for (const row of rows) {
    const itemId = relationId(row.item) ?? ''
    const key = `${itemId} ${relationId(row.channel)} ${String(row.language)}`
    if (seen.has(key)) series.add(itemId)
    seen.add(key)
  }
  return rows.filter((row) => series.has(relationId(row.item) ?? '')).flatMap((row) => relationId(row.editionRecord) ?? [])
}

async function findPictures({ payload, ids }: { payload: Payload; ids: readonly string[] }): Promise<StoredDocument[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.media,
    overrideAccess: true,
    depth: 0,
    pagination: false,
    limit: ids.length,
    trash: true,
    select: { sizes: true },
    where: { id: { in: [...ids] } },
  })
  return docs.map(asDocument)
}

function sizesOf(record: StoredDocument): ImageSizes {
  const stored = asDocument(record.sizes)
  const found: ImageSizes = {}
  for (const size of ['thumbnail', 'small', 'large'] as const) {
    const { filename, width, height } = asDocument(stored[size])
    if (typeof filename === 'string') found[size] = { width: asNumber(width), height: asNumber(height) }
  }
  return found
}

function mediaOf({ row, sha256 }: { row: StoredDocument; sha256: string }): ServedMedia | null {
  const files = [
    ...asDocuments(row.media),
    ...asDocuments(row.pictograms),
    asDocument(row.audio),
    asDocument(asDocument(row.share).image),
  ]
  const picture = files.find((candidate) => candidate.sha256 === sha256)
  if (picture === undefined) return null
  return { mediaId: String(picture.mediaId), sha256, restsOnConsent: row.restsOnConsent === true }
}
