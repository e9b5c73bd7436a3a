import { hasOccurrenceWithin, type ServedPost } from '@/domain/presentation/servedPost'
import { indexRecords, type Vocabulary } from '@/domain/presentation/vocabulary'
import { createPublicId } from '@/domain/serving/publicId'
import { countBoundaries, nextBoundary } from '@/domain/serving/countBoundaries'
import { isServedAt } from '@/domain/serving/isServedAt'
import { FAR_FUTURE, parseInstant, type Instant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import type { ServedPostsQuery, ServedSource } from '@/queries/servedSource'

export type MemoryRow = ServedPost & { servedFrom: Instant; servedUntil: Instant }

export const CHECKSUM = 'ab'.repeat(32)
export const publicIdOf = (number: number): string => createPublicId(new Uint8Array(16).fill(number))

const none = { description: {}, hours: {}, forWhom: {} }

export const VOCABULARY: Vocabulary = {
  themes: indexRecords([
    { id: 't1', slug: 'uitgaan', name: { nl: 'Uitgaan', en: 'Nightlife' }, description: {}, parentId: null },
    { id: 't2', slug: 'horeca', name: { nl: 'Horeca' }, description: {}, parentId: 't1' },
    { id: 't3', slug: 'online', name: { nl: 'Online' }, description: {}, parentId: null },
  ]),
  audiences: indexRecords([{ id: 'a1', slug: 'jongeren', name: { nl: 'Jongeren' }, description: {} }]),
  channels: indexRecords([
    { id: 'c1', slug: 'website', name: { nl: 'Website' }, description: {}, delivery: 'pulled', isListed: true },
    { id: 'c2', slug: 'fax', name: { nl: 'Fax' }, description: {}, delivery: 'byHand', isListed: false },
  ]),
  helpLines: indexRecords([
    {
      id: 'h1', slug: 'hulplijn', name: { nl: 'Hulplijn' }, ...none, phone: '0800-0000', isFree: true, isDayAndNight: true,
      mayBeAnonymous: true, isEmergency: false, chatUrl: null, url: null, region: null,
    },
  ]),
  glossaryTerms: indexRecords([{ id: 'g1', slug: 'toestemming', name: { nl: 'Toestemming' }, meaning: { nl: 'Ja' }, source: null }]),
  campaigns: indexRecords([
    {
      id: 'k1', slug: 'veilig-uit', name: { nl: 'Veilig uit' }, description: {}, startDate: parsePlainDate('2027-04-01'),
      endDate: null, themeIds: ['t1'], audienceIds: ['a1'], landingItemId: 'i1',
    },
    {
      id: 'k2', slug: 'verborgen', name: { nl: 'Verborgen' }, description: {}, startDate: null, endDate: null,
      themeIds: [], audienceIds: [], landingItemId: null,
    },
  ]),
  quickExitUrl: 'https://www.example.nl/weer',
  contact: { name: 'Team', email: 'api@example.nl', url: 'https://www.example.nl' },
}

export function createRow(number: number, given: Partial<MemoryRow> = {}): MemoryRow {
  const servedFrom = given.servedFrom ?? parseInstant('2027-05-01T07:00:00Z')
  return {
    publicId: publicIdOf(number),
    itemId: `i${number}`,
    kind: 'publication',
    language: 'nl',
    channelId: 'c1',
    headline: `Bericht ${number}`,
    summary: null,
    html: '<p>Tekst</p>',
    plain: 'Tekst',
    hashtags: [],
    link: null,
    share: { text: null, image: null },
    campaignId: null,
    themeIds: [],
    audienceIds: [],
    media: [],
    pictograms: [],
    audio: null,
    event: null,
    safety: {
      isSensitive: true,
      contentNote: null,
      quickExit: true,
      discreetTitle: null,
      discreetShareText: null,
      helpLineIds: ['h1'],
    },
    restsOnConsent: false,
    publishedAt: servedFrom,
    modifiedAt: servedFrom,
    edition: 1,
    servedFrom,
    servedUntil: FAR_FUTURE,
    ...given,
  }
}

/**
 * The port of the delivery API over a list, to test how HTTP behaves around it. What it answers is what the
 * database answers in the integration tests; here nothing is proven about queries.
 */
export function createServedSourceInMemory(rows: MemoryRow[]) {
  const listeners = new Set<() => void>()
  const calls = { posts: 0, vocabulary: 0, version: 0, opened: 0 }
  const state = { version: 1, isBroken: false }
  const servedAt = (now: Instant) => rows.filter((row) => isServedAt({ row, at: now }))
  const among = (values: readonly string[] | undefined, own: readonly (string | null)[]) =>
    values === undefined || own.some((value) => value !== null && values.includes(value))
  const matches = (row: MemoryRow, query: ServedPostsQuery) =>
    among(query.channelIds, [row.channelId]) &&
    among(query.themeIds, row.themeIds) &&
    among(query.audienceIds, row.audienceIds) &&
    among(query.campaignIds, [row.campaignId]) &&
    among(query.languages, [row.language]) &&
    among(query.kinds, [row.kind]) &&
    (query.from === undefined || row.publishedAt >= query.from) &&
    (query.to === undefined || row.publishedAt < query.to) &&
    ((query.eventFrom === undefined && query.eventTo === undefined) ||
      hasOccurrenceWithin({ event: row.event, from: query.eventFrom, to: query.eventTo }))
  const order = (a: MemoryRow, b: MemoryRow) =>
    a.publishedAt === b.publishedAt ? (a.publicId < b.publicId ? -1 : 1) : a.publishedAt > b.publishedAt ? -1 : 1
  const byItems = ({ itemIds, now }: { itemIds: readonly string[]; now: Instant }) =>
    Promise.resolve(servedAt(now).filter(({ itemId }) => itemIds.includes(itemId)))

  const source: ServedSource = {
    onWrite: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    readDataVersion: () => {
      calls.version += 1
      return state.isBroken ? Promise.reject(new Error('the database is gone')) : Promise.resolve(state.version)
    },
    readBoundaries: (now) => {
      const past = rows.flatMap(({ servedFrom, servedUntil }) => [servedFrom, servedUntil]).filter((moment) => moment <= now)
      return Promise.resolve({
        acts: 0,
        passed: countBoundaries({ rows, at: now }),
        previous: past.sort().at(-1) ?? null,
        next: nextBoundary({ rows, at: now }),
      })
    },
    loadVocabulary: () => {
      calls.vocabulary += 1
      return Promise.resolve(VOCABULARY)
    },
    findPosts: (query) => {
      calls.posts += 1
      const found = servedAt(query.now).filter((row) => matches(row, query)).sort(order)
      const { after } = query
      const rest = after === undefined ? found : found.filter(({ publishedAt, publicId }) =>
        publishedAt < after.publishedAt || (publishedAt === after.publishedAt && publicId > after.id))
      return Promise.resolve(rest.slice(0, query.limit))
    },
    findPost: ({ publicId, now }) => Promise.resolve(servedAt(now).find((row) => row.publicId === publicId) ?? null),
    findTranslations: byItems,
    findLandingPosts: byItems,
    hasServedPost: ({ campaignId, now }) => Promise.resolve(servedAt(now).some((row) => row.campaignId === campaignId)),
    findMedia: ({ sha256, now }) => {
      const row = servedAt(now).find(({ media }) => media.some((picture) => picture.sha256 === sha256))
      return Promise.resolve(row ? { mediaId: 'm1', sha256, restsOnConsent: row.restsOnConsent } : null)
    },
    findImageSizes: (mediaIds) => Promise.resolve(new Map(mediaIds.map((id) => [id, { small: { width: 640, height: 427 } }]))),
    openMedia: ({ size }) => {
      if (size === 'large') return Promise.resolve(null)
      calls.opened += 1
      const bytes = new TextEncoder().encode(`picture ${size}`)
      return Promise.resolve({
        type: 'image/webp',
        length: bytes.length,
        isSeekable: true,
        read: (range) => new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
      })
    },
  }
  return { source, calls, state, writeHere: () => listeners.forEach((listener) => listener()) }
}
