import type { PayloadRequest, Where } from 'payload'

import { isPlanReader } from '@/access/people'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { BrakeScope } from '@/domain/serving/brake'
import { countHeldBack } from '@/domain/serving/countHeldBack'
import { maxInstant, type Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { findBrakeTarget } from './findBrakeTarget'
import { relationId } from './relationId'
import { asDocument, asInstant, asText } from './storedValues'

/** A text that somebody placed by hand and that a pause therefore does not reach. */
export type HandCopy = {
  publicId: string
  itemId: string | null
  channelId: string | null
  language: string
  title: string
  channelName: string
  permalink: string | null
}

/** What a pause would stop, for who is about to set it. */
export type BrakePreview = {
  name: string
  /** names of the themes below it that are paused too */
  below: string[]
  channels: { name: string; live: number; armed: number }[]
  copies: HandCopy[]
}

const FIELDS: Record<BrakeScope, string> = {
  theme: 'themes',
  audience: 'audiences',
  channel: 'channel',
  campaign: 'campaign',
  item: 'item',
}

/**
 * Counts what a pause would stop. Nothing is written.
 *
 * @param from null: at once
 * @returns null when there is nothing like it, or for whoever does not read the plan
 */
export async function previewBrake({
  req,
  scope,
  id,
  from,
  now,
}: {
  req: PayloadRequest
  scope: BrakeScope
  id: string
  from: Instant | null
  now: Instant
}): Promise<BrakePreview | null> {
  if (isPlanReader({ req }) !== true) return null
  const target = await findBrakeTarget({ req, scope, id })
  if (target === null) return null
  const at = from === null ? now : maxInstant(from, now)
  const rows = await findRows({
    req,
    where: { and: [{ [FIELDS[scope]]: { in: target.ids } }, { servedUntil: { greater_than: at } }] },
  })
  const channelNames = await readNames({ req, collection: SLUGS.channels })
  const themeNames =
    scope === 'theme' && target.ids.length > 1
      ? await readNames({ req, collection: SLUGS.themes })
      : new Map<string, string>()
  const live = rows.filter(({ servedFrom }) => servedFrom <= at).map(({ publicId }) => publicId)
  return {
    name: target.name,
    below: target.ids.filter((each) => each !== target.id).flatMap((each) => themeNames.get(each) ?? []),
    channels: countHeldBack({ rows, from: at }).map(({ channelId, ...counts }) => ({
      name: channelNames.get(channelId) ?? channelId,
      ...counts,
    })),
    copies: await findHandCopies({ req, where: { publicId: { in: live } } }),
  }
}

async function findRows({ req, where }: { req: PayloadRequest; where: Where }) {
  const { docs } = await req.payload.find({
    collection: SLUGS.posts,
    // What is to come is hidden from every reader; it is counted here, not shown.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { publicId: true, channel: true, servedFrom: true, servedUntil: true },
    where,
    req,
  })
  return docs.flatMap((row) => {
    const [channelId, servedFrom, servedUntil] = [
      relationId(row.channel),
      asInstant(row.servedFrom),
      asInstant(row.servedUntil),
    ]
    return channelId && servedFrom && servedUntil
      ? [{ publicId: row.publicId, channelId, servedFrom, servedUntil }]
      : []
  })
}

async function readNames({
  req,
  collection,
}: {
  req: PayloadRequest
  collection: typeof SLUGS.channels | typeof SLUGS.themes
}) {
  const { docs } = await req.payload.find({
    collection,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    locale: DEFAULT_LANGUAGE,
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** What was placed by hand and not taken down, newest first. */
export async function findHandCopies({
  req,
  where,
}: {
  req: PayloadRequest
  where: Where
}): Promise<HandCopy[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.dispatches,
    overrideAccess: false,
    user: req.user,
    depth: 1,
    locale: DEFAULT_LANGUAGE,
    limit: 0,
    pagination: false,
    sort: '-doneAt',
    where: { and: [{ status: { equals: 'placed' } }, where] },
    req,
  })
  const copies = docs.map((dispatch) => ({
    publicId: dispatch.publicId,
    itemId: relationId(dispatch.item),
    channelId: relationId(dispatch.channel),
    language: dispatch.language,
    title: asText(asDocument(dispatch.item).title) ?? dispatch.publicId,
    channelName: asText(asDocument(dispatch.channel).name) ?? '',
    permalink: asText(dispatch.permalink),
  }))
  // Each edition of a text is placed anew; the place stays one.
  return copies.filter(
    ({ publicId }, index) => copies.findIndex((copy) => copy.publicId === publicId) === index,
  )
}
