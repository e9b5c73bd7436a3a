import type { PayloadRequest, Where } from 'payload'

import { isPlanReader } from '@/access/people'
import { servedAt } from '@/access/served'
import { currentInstant } from '@/clock'
import { LANGUAGES, type Language } from '@/domain/languages'
import { presentPost, type PresentedPost } from '@/domain/presentation/presentPost'
import type { ServedPost } from '@/domain/presentation/servedPost'
import { presentName } from '@/domain/presentation/presentVocabulary'
import { addSeconds, type Instant } from '@/domain/time/instant'

import { SLUGS } from '@/slugs'

import { createServedSource } from './createServedSource'
import { readServingBoundaries } from './readServingBoundaries'
import { relationId } from './relationId'
import type { ServedSource } from './servedSource'

/** Where the pictures of posts are read, on this same server. */
const DELIVERY = '/delivery/v1'
const MOST_POSTS = 100

export type TimeMachineData = {
  at: Instant
  now: Instant
  posts: PresentedPost[]
  /** public ids of posts whose words were taken back since: that something was there is all that is shown */
  sealed: string[]
  /** more is served than is shown */
  hasMore: boolean
  /** checksums of pictures that can be looked at now; one is public only while something shows it */
  readablePictures: string[]
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
export async function readTimeMachine({ req, at, channel, language }: {
  req: PayloadRequest
  at: Instant
  channel: string | null
  language: Language | null
}): Promise<TimeMachineData | null> {
  if (isPlanReader({ req }) !== true) return null
  const { payload } = req
  const source = createServedSource(payload)
  const vocabulary = await source.loadVocabulary()
  const known = channel === null ? undefined : vocabulary.channels.bySlug.get(channel)
  const asked = LANGUAGES.find((each) => each === language) ?? null
  const rows = await source.findPosts({
    now: at,
    ...(known && { channelIds: [known.id] }),
    ...(asked && { languages: [asked] }),
    limit: MOST_POSTS + 1,
  })
  const posts = rows.slice(0, MOST_POSTS)
  const imageSizes = await source.findImageSizes([...new Set(posts.flatMap(({ media }) => media.map(({ mediaId }) => mediaId)))])
  const now = currentInstant()
  const sealed = await findSealed({ req, at, publicIds: posts.map(({ publicId }) => publicId) })
  const presented = posts.map((post) =>
    presentPost({ post: sealed.has(post.publicId) ? withoutWords(post) : post, vocabulary, translations: [], landingPosts: [], imageSizes, apiUrl: DELIVERY }),
  )
  const within: Where[] = []
  if (known) within.push({ channel: { equals: known.id } })
  if (asked) within.push({ language: { equals: asked } })
  const after = await readServingBoundaries({ payload, now: at, within })
  // The change at this very second is what is looked at; the step back is to the one before it.
  const before = await readServingBoundaries({ payload, now: addSeconds({ instant: at, seconds: -1 }), within })
  return {
    at,
    now,
    posts: presented,
    sealed: [...sealed],
    hasMore: rows.length > MOST_POSTS,
    readablePictures: await findReadable({ source, posts: presented, now }),
    previous: before.previous,
    next: after.next,
    channels: vocabulary.channels.list.map((record) => ({ slug: record.slug, name: presentName({ record, language: 'nl' }).name })),
    channel: known?.slug ?? null,
    language: asked,
  }
}

/** Of these posts, those that at that moment were of an edition which is under lock now. */
async function findSealed({ req, at, publicIds }: { req: PayloadRequest; at: Instant; publicIds: string[] }): Promise<Set<string>> {
  if (publicIds.length === 0) return new Set()
  // Who reads the plan may know that something was there; the words themselves are not read here.
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
    select: { sealedAt: true },
    where: { and: [{ id: { in: rows.flatMap(({ editionRecord }) => relationId(editionRecord) ?? []) } }, { sealedAt: { exists: true } }] },
  })
  const ids = new Set(editions.map(({ id }) => String(id)))
  return new Set(rows.filter(({ editionRecord }) => ids.has(relationId(editionRecord) ?? '')).map(({ publicId }) => publicId))
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

async function findReadable({ source, posts, now }: {
  source: ServedSource
  posts: readonly PresentedPost[]
  now: Instant
}): Promise<string[]> {
  const checksums = [...new Set(posts.flatMap(({ media }) => media.map(({ sha256 }) => sha256)))]
  const found: string[] = []
  for (const sha256 of checksums) if ((await source.findMedia({ sha256, now })) !== null) found.push(sha256)
  return found
}
