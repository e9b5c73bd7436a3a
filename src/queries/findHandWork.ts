import type { PayloadRequest } from 'payload'

import { servedAt } from '@/access/served'
import { stateOf } from '@/domain/consent/consent'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGE_NAMES_NL } from '@/domain/languages'
import { parseInstant, type Instant } from '@/domain/time/instant'
import type { Dispatch, Post } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { findItemTitles } from './findItemTitles'
import { findConsents } from './readConsents'
import { relationId } from './relationId'
import type { PlacementTask, TakeDownTask } from './startPageView'
import { asDocuments, asInstant, asText } from './storedValues'

type Asked = { req: PayloadRequest; now: Instant }
type Media = Pick<PlacementTask['pictures'][number], 'mediaId' | 'alt'>

/** Served texts of channels that fetch nothing themselves, as far as nobody placed this edition yet. */
export async function findPlacementTasks({ req, now }: Asked): Promise<PlacementTask[]> {
  const channelNames = await findHandChannels({ req })
  if (channelNames.size === 0) return []
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 500,
    pagination: false,
    sort: 'servedFrom',
    where: { and: [servedAt(now), { channel: { in: [...channelNames.keys()] } }] },
    req,
  })
  if (docs.length === 0) return []
  const handled = await findDispatches({ req, publicIds: docs.map(({ publicId }) => publicId) })
  const done = new Set(handled.map(({ publicId, edition }) => `${publicId} ${edition}`))
  const open = docs.filter(({ publicId, edition }) => !done.has(`${publicId} ${edition}`))
  const titles = await findItemTitles({ req, ids: open.map(({ item }) => relationId(item)) })
  const filenames = await findFilenames({ req, ids: open.flatMap((post) => mediaOf(post).map(({ mediaId }) => mediaId)) })
  return open.map((post) => ({
    publicId: post.publicId,
    itemId: relationId(post.item) ?? '',
    title: titles.get(relationId(post.item) ?? '') ?? post.headline ?? post.publicId,
    channelName: channelNames.get(relationId(post.channel) ?? '') ?? '',
    language: post.language,
    languageName: LANGUAGE_NAMES_NL[post.language],
    direction: post.direction,
    readyText: writeReadyText(post),
    pictures: mediaOf(post).flatMap(({ mediaId, alt }) => {
      const filename = filenames.get(mediaId)
      return filename ? [{ mediaId, filename, alt }] : []
    }),
    servedFrom: asInstant(post.servedFrom) ?? now,
  }))
}

/**
 * Texts that were placed by hand, and withdrawn since or shown by a consent that is over. What simply reached its end
 * stays where it was placed: nobody can take last month's newspaper back.
 */
export async function findTakeDownTasks({ req, now }: Asked): Promise<TakeDownTask[]> {
  const { docs: placed } = await req.payload.find({
    collection: SLUGS.dispatches,
    overrideAccess: false,
    user: req.user,
    depth: 1,
    limit: 0,
    pagination: false,
    sort: '-doneAt',
    locale: DEFAULT_LANGUAGE,
    where: { status: { equals: 'placed' } },
    req,
  })
  if (placed.length === 0) return []
  const served = await findServedIds({ req, now, publicIds: placed.map(({ publicId }) => publicId) })
  const gone = placed.filter(({ publicId }) => !served.has(publicId))
  const withdrawnAt = await findWithdrawals({ req, itemIds: gone.map(({ item }) => relationId(item)) })
  const isWithdrawn = ({ item, language, doneAt }: Dispatch): boolean => {
    const at = withdrawnAt.get(`${relationId(item)} ${language}`)
    return at !== undefined && at >= (asInstant(doneAt) ?? at)
  }
  const endedIds = await findWithEndedConsent({ req, now, dispatches: gone.filter((dispatch) => !isWithdrawn(dispatch)) })
  return gone.flatMap((dispatch) => {
    const because = isWithdrawn(dispatch) ? 'withdrawn' : endedIds.has(String(dispatch.id)) ? 'consent-ended' : null
    return because === null ? [] : [presentTakeDown({ dispatch, because })]
  })
}

function presentTakeDown({ dispatch, because }: { dispatch: Dispatch; because: TakeDownTask['because'] }): TakeDownTask {
  return {
    dispatchId: String(dispatch.id),
    itemId: relationId(dispatch.item),
    title: titleOf(dispatch),
    channelName: dispatch.channel && typeof dispatch.channel === 'object' ? dispatch.channel.name : '',
    languageName: isLanguage(dispatch.language) ? LANGUAGE_NAMES_NL[dispatch.language] : dispatch.language,
    permalink: asText(dispatch.permalink),
    placedAt: asInstant(dispatch.doneAt),
    because,
  }
}

/**
 * Ids of placements whose edition rests on a consent that ended by itself. The consent itself says until when: a
 * later end that was given since stands there, and in no edition.
 */
async function findWithEndedConsent({ req, now, dispatches }: Asked & {
  dispatches: readonly Dispatch[]
}): Promise<Set<string>> {
  const itemIds = [...new Set(dispatches.flatMap(({ item }) => relationId(item) ?? []))]
  if (itemIds.length === 0) return new Set()
  const { docs: editions } = await req.payload.find({
    collection: SLUGS.editions,
    // Also sealed ones: of an edition only its number and what it rests on are read, no words.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { item: true, language: true, number: true, consents: true },
    where: { item: { in: itemIds } },
    req,
  })
  const keyOf = (item: unknown, language: string, number: number) => `${relationId(item)} ${language} ${number}`
  const restsOn = new Map(
    editions.map(({ item, language, number, consents }) => {
      const ids = asDocuments(consents).flatMap(({ consentId }) => asText(consentId) ?? [])
      return [keyOf(item, language, number), ids] as const
    }),
  )
  const consentIds = [...new Set([...restsOn.values()].flat())]
  const consents = consentIds.length === 0 ? [] : await findConsents({ req, where: { id: { in: consentIds } } })
  const ended = new Set(consents.filter((consent) => stateOf({ consent, at: now }) === 'ended').map(({ id }) => id))
  const isConcerned = ({ item, language, edition }: Dispatch) =>
    restsOn.get(keyOf(item, language, edition))?.some((id) => ended.has(id))
  return new Set(dispatches.filter(isConcerned).map(({ id }) => String(id)))
}

/** The last withdrawal by item and language. */
async function findWithdrawals({ req, itemIds }: { req: PayloadRequest; itemIds: (string | null)[] }) {
  const wanted = [...new Set(itemIds.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map<string, Instant>()
  // The journal itself is for few eyes; that something was withdrawn is for everybody who must act on it.
  const { docs } = await req.payload.find({
    collection: SLUGS.journalEntries,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'seq',
    select: { at: true, objectId: true, language: true },
    where: { and: [{ action: { equals: 'withdrawn' } }, { objectId: { in: wanted } }] },
    req,
  })
  return new Map(docs.map(({ at, objectId, language }) => [`${objectId} ${language}`, parseInstant(at)] as const))
}

function titleOf({ item, publicId }: Dispatch): string {
  return item && typeof item === 'object' ? item.title : publicId
}

async function findHandChannels({ req }: { req: PayloadRequest }): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.channels,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    locale: DEFAULT_LANGUAGE,
    where: { delivery: { equals: 'byHand' } },
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

async function findDispatches({ req, publicIds }: { req: PayloadRequest; publicIds: string[] }): Promise<Dispatch[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.dispatches,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    where: { publicId: { in: publicIds } },
    req,
  })
  return docs
}

async function findServedIds({ req, now, publicIds }: Asked & { publicIds: string[] }): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { publicId: true },
    where: { and: [{ publicId: { in: publicIds } }, servedAt(now)] },
    req,
  })
  return new Set(docs.map(({ publicId }) => publicId))
}

async function findFilenames({ req, ids }: { req: PayloadRequest; ids: string[] }): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.media,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    where: { id: { in: [...new Set(ids)] } },
    req,
  })
  return new Map(docs.flatMap(({ id, filename }) => (filename ? [[String(id), filename] as const] : [])))
}

function mediaOf({ media }: Post): Media[] {
  return asDocuments(media).flatMap(({ mediaId, alt }) => {
    const id = asText(mediaId)
    return id ? [{ mediaId: id, alt: asText(alt) }] : []
  })
}

/** What is pasted on the channel: headline, text, link and hashtags, with an empty line between them. */
function writeReadyText({ headline, text, link, hashtags }: Post): string {
  const plain = text?.plain ?? ''
  const url = link?.url && !plain.includes(link.url) ? link.url : null
  const tags = (hashtags ?? []).map((hashtag) => `#${hashtag}`).join(' ')
  return [headline, plain, url, tags].filter(Boolean).join('\n\n')
}
