import type { PayloadRequest, Where } from 'payload'

import { isPlanReader } from '@/access/people'
import { servedAt } from '@/access/served'
import { currentInstant } from '@/clock'
import { LANGUAGES, type Language } from '@/domain/languages'
import type { PostPlace } from '@/domain/presentation/cursor'
import { presentPost, type PresentedPost } from '@/domain/presentation/presentPost'
import type { ServedPost } from '@/domain/presentation/servedPost'
import { presentName } from '@/domain/presentation/presentVocabulary'
import { addSeconds, type Instant } from '@/domain/time/instant'

import { SLUGS } from '@/slugs'

import { createServedSource } from './createServedSource'
import { readHelpLinesAt } from './readHelpLinesAt'
import { readServingBoundaries } from './readServingBoundaries'
import { relationId } from './relationId'
import type { ServedSource } from './servedSource'
import { asDocument } from './storedValues'

/** Where the pictures of posts are read, on this same server. */
const DELIVERY = '/delivery/v1'
const MOST_POSTS = 100

export type TimeMachineData = {
  at: Instant
  now: Instant
  posts: PresentedPost[]
  /** public ids of posts whose words were taken back since: that something was there is all that is shown */
  sealed: string[]
  /** slugs of help lines that are shown as they were later: how they were then is no longer kept */
  laterHelpLines: string[]
  /** public ids of posts with a help line of which nothing is kept */
  withLostHelpLines: string[]
  /** where the next page begins, when more is served than is shown */
  nextAfter: PostPlace | null
  /** whether this is a page after the first */
  isContinued: boolean
  /** checksums of pictures and sounds that are public now; one is so only while something shows it */
  readableFiles: string[]
  /** moments at which what readers see changed last, before this one, and changes next */
  previous: Instant | null
  next: Instant | null
  channels: { slug: string; name: string }[]
  /** null is all of them, also when the address names one that does not exist */
  channel: string | null
  language: Language | null
}

/**
 * What readers saw, see or will see at a moment: the posts that the delivery API gives at that second, from
 * the same condition with another clock. The past is never rewritten, so it is what they saw; the future is
 * what is armed today.
 *
 * @returns null for whoever does not read the plan
 */
export async function readTimeMachine({ req, at, now = currentInstant(), channel, language, after = null }: {
  req: PayloadRequest
  at: Instant
  /** the second of who asks, for one who chose `at` by it: a clock that is read twice makes "now" the past */
  now?: Instant
  channel: string | null
  language: Language | null
  /** last post of the page before */
  after?: PostPlace | null
}): Promise<TimeMachineData | null> {
  if (isPlanReader({ req }) !== true) return null
  const { payload } = req
  const source = createServedSource(payload)
  const current = await source.loadVocabulary()
  const known = channel === null ? undefined : current.channels.bySlug.get(channel)
  const asked = LANGUAGES.find((each) => each === language) ?? null
  const rows = await source.findPosts({
    now: at,
    ...(known && { channelIds: [known.id] }),
    ...(asked && { languages: [asked] }),
    ...(after && { after }),
    limit: MOST_POSTS + 1,
  })
  const page = rows.slice(0, MOST_POSTS)
  const editions = await findEditions({ req, at, publicIds: page.map(({ publicId }) => publicId) })
  const posts = page.map((post) => {
    const helpLineIds = editions.get(post.publicId)?.helpLineIds ?? post.safety.helpLineIds
    return { ...post, safety: { ...post.safety, helpLineIds } }
  })
  const imageSizes = await source.findImageSizes([
    ...new Set(posts.flatMap(({ media, pictograms }) => [...media, ...pictograms].map(({ mediaId }) => mediaId))),
  ])
  const helpLines = await readHelpLinesAt({ req, at, ids: [...new Set(posts.flatMap(({ safety }) => safety.helpLineIds))] })
  const vocabulary = { ...current, helpLines: helpLines.records }
  const sealed = new Set(posts.map(({ publicId }) => publicId).filter((id) => editions.get(id)?.isSealed))
  const presented = posts.map((post) =>
    presentPost({ post: sealed.has(post.publicId) ? withoutWords(post) : post, vocabulary, translations: [], landingPosts: [], imageSizes, apiUrl: DELIVERY }),
  )
  const within: Where[] = []
  if (known) within.push({ channel: { equals: known.id } })
  if (asked) within.push({ language: { equals: asked } })
  const onward = await readServingBoundaries({ payload, now: at, within })
  // The change at this very second is what is looked at; the step back is to the one before it.
  const back = await readServingBoundaries({ payload, now: addSeconds({ instant: at, seconds: -1 }), within })
  return {
    at,
    now,
    posts: presented,
    sealed: [...sealed],
    laterHelpLines: helpLines.records.list.filter(({ id }) => helpLines.later.has(id)).map(({ slug }) => slug),
    withLostHelpLines: posts.filter(({ safety }) => safety.helpLineIds.some((id) => helpLines.lost.has(id))).map(({ publicId }) => publicId),
    nextAfter: rows.length > MOST_POSTS ? placeOf(posts.at(-1)) : null,
    isContinued: after !== null,
    readableFiles: await findReadable({ source, posts: presented, now }),
    previous: back.previous,
    next: onward.next,
    channels: vocabulary.channels.list.map((record) => ({ slug: record.slug, name: presentName({ record, language: 'nl' }).name })),
    channel: known?.slug ?? null,
    language: asked,
  }
}

type ServedEdition = { isSealed: boolean; helpLineIds: string[] }

/**
 * The editions that these posts were of at that moment, by public id: whether they are under lock now, and the help
 * lines they were approved with. A row itself loses a help line that is erased.
 */
async function findEditions({ req, at, publicIds }: { req: PayloadRequest; at: Instant; publicIds: string[] }): Promise<Map<string, ServedEdition>> {
  if (publicIds.length === 0) return new Map()
  // Who reads the plan may know that something was there; no words leave this function.
  const find = { overrideAccess: true, depth: 0, limit: 0, pagination: false, req } as const
  const { docs: rows } = await req.payload.find({
    ...find,
    collection: SLUGS.posts,
    select: { publicId: true, editionRecord: true },
    where: { and: [{ publicId: { in: publicIds } }, servedAt(at)] },
  })
  const { docs: editions } = await req.payload.find({
    ...find,
    collection: SLUGS.editions,
    select: { sealedAt: true, content: true },
    where: { id: { in: rows.flatMap(({ editionRecord }) => relationId(editionRecord) ?? []) } },
  })
  const byId = new Map(editions.map((edition) => [String(edition.id), edition]))
  return new Map(
    rows.flatMap(({ publicId, editionRecord }) => {
      const edition = byId.get(relationId(editionRecord) ?? '')
      const { helpLineIds } = asDocument(edition?.content)
      const ids = Array.isArray(helpLineIds) ? helpLineIds.map(String) : []
      return edition ? [[publicId, { isSealed: Boolean(edition.sealedAt), helpLineIds: ids }] as const] : []
    }),
  )
}

function withoutWords(post: ServedPost): ServedPost {
  return {
    ...post,
    headline: null,
    summary: null,
    html: '',
    plain: '',
    hashtags: [],
    link: null,
    share: { text: null, image: null },
    media: [],
    pictograms: [],
    audio: null,
    event: null,
    safety: { ...post.safety, contentNote: null, discreetTitle: null, discreetShareText: null },
  }
}

function placeOf(post: ServedPost | undefined): PostPlace | null {
  return post ? { publishedAt: post.publishedAt, id: post.publicId } : null
}

async function findReadable({ source, posts, now }: {
  source: ServedSource
  posts: readonly PresentedPost[]
  now: Instant
}): Promise<string[]> {
  const checksums = [...new Set(posts.flatMap(({ media, pictograms, audio }) => [...media, ...pictograms, ...(audio ? [audio] : [])].map(({ sha256 }) => sha256)))]
  const found: string[] = []
  for (const sha256 of checksums) if ((await source.findMedia({ sha256, now })) !== null) found.push(sha256)
  return found
}
