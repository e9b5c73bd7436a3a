import type { PayloadRequest, Where } from 'payload'

import { CONSENT_PARTS, RECOGNISABILITIES, type Consent, type GivenOn } from '@/domain/consent/consent'
import { isLanguage } from '@/domain/languages'
import { FAR_FUTURE, parseInstant } from '@/domain/time/instant'
import type { Consent as ConsentRow } from '@/payload-types'
import { SLUGS } from '@/slugs'

import type { ItemSource } from './readItem'
import { relationId, relationIds } from './relationId'
import { asInstant } from './storedValues'

/** A consent with what is kept around it: how it was given, and which copies nobody could reach. */
export type KeptConsent = Consent & {
  givenBy: 'page' | 'paper'
  revokedThrough: 'page' | 'code' | 'request' | null
  copies: { where: string; doneAt: string | null }[]
}

/** Consents by a condition, the newest first. What binds a text binds whoever asks, so access is no part of it. */
export async function findConsents({ req, where }: { req: PayloadRequest; where: Where }): Promise<KeptConsent[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.consents,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: ['-givenAt', 'id'],
    where,
    req,
  })
  const twins = await readTwins({ req, ids: docs.flatMap(({ picture }) => relationId(picture) ?? []) })
  return docs.map((row) => readConsent({ row, twins }))
}

/** Ids of all records of the same bytes, by id: a photo that was uploaded twice is one photo to whom it shows. */
async function readTwins({ req, ids }: { req: PayloadRequest; ids: readonly string[] }): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const checksums = await readMedia({ req, where: { id: { in: [...new Set(ids)] } } })
  const media = await readMedia({ req, where: { sha256: { in: [...new Set(checksums.map(({ sha256 }) => sha256))] } } })
  return new Map(media.map(({ id, sha256 }) => [id, media.filter((each) => each.sha256 === sha256).map((each) => each.id)]))
}

async function readMedia({ req, where }: { req: PayloadRequest; where: Where }): Promise<{ id: string; sha256: string }[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.media,
    // Sealed and trashed ones too: which record a picture stands under is nobody's secret.
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { sha256: true },
    where,
    req,
  })
  return docs.flatMap(({ id, sha256 }) => (sha256 ? [{ id: String(id), sha256 }] : []))
}

/** Everything that was ever allowed for these items, in any state. */
export async function readConsentsOf({ req, itemIds }: { req: PayloadRequest; itemIds: readonly string[] }): Promise<KeptConsent[]> {
  return itemIds.length === 0 ? [] : findConsents({ req, where: { item: { in: [...itemIds] } } })
}

/** The item itself, and the series that it was taken out of: consents for those are meant for its text. */
export function itemIdsOfConsents(item: Pick<ItemSource, 'id' | 'planning'>): string[] {
  return [item.id, item.planning.seriesId].filter((id) => id !== null)
}

/** All that an approval of an item has to look at: its own consents, and those about its pictures elsewhere. */
export async function readConsentsAround({ req, item }: { req: PayloadRequest; item: ItemSource }): Promise<KeptConsent[]> {
  const pictures = Object.values(item.contents).flatMap(({ variants }) =>
    variants.flatMap(({ media, pictograms = [], shareImage, audio }) =>
      [...media, ...pictograms, shareImage, audio].flatMap((each) => each ?? []),
    ),
  )
  const checksums = [...new Set(pictures.map(({ sha256 }) => sha256))]
  // A record without a checksum, if there is any, is at least itself.
  const same = checksums.length === 0 ? [] : await readMedia({ req, where: { sha256: { in: checksums } } })
  const ids = [...new Set([...pictures.map(({ mediaId }) => mediaId), ...same.map(({ id }) => id)])]
  const own: Where = { item: { in: itemIdsOfConsents(item) } }
  const elsewhere: Where = { and: [{ part: { equals: 'picture' } }, { picture: { in: ids } }] }
  return findConsents({ req, where: pictures.length === 0 ? own : { or: [own, elsewhere] } })
}

function readConsent({ row, twins }: { row: ConsentRow; twins: ReadonlyMap<string, string[]> }): KeptConsent {
  const pictureId = relationId(row.picture)
  return {
    id: String(row.id),
    itemId: relationId(row.item) ?? '',
    expertId: relationId(row.expert) ?? '',
    part: CONSENT_PARTS.find((part) => part === row.part) ?? 'story',
    quote: row.quote || null,
    pictureId,
    twinIds: (twins.get(pictureId ?? '') ?? []).filter((id) => id !== pictureId),
    channelIds: relationIds(row.channels),
    languages: (row.languages ?? []).filter(isLanguage),
    // Without a beginning it would hold from for ever: a record that cannot be read holds never.
    validFrom: row.validFrom ? parseInstant(row.validFrom) : FAR_FUTURE,
    validUntil: row.validUntil ? parseInstant(row.validUntil) : null,
    recognisability: RECOGNISABILITIES.find((value) => value === row.recognisability) ?? 'anonymous',
    givenAt: asInstant(row.givenAt) ?? FAR_FUTURE,
    givenOn: (row.givenOn as GivenOn | null) ?? {},
    revokedAt: asInstant(row.revokedAt),
    givenBy: row.givenBy === 'paper' ? 'paper' : 'page',
    revokedThrough: row.revokedThrough ?? null,
    copies: (row.copies ?? []).map(({ where, doneAt }) => ({ where, doneAt: asInstant(doneAt) })),
  }
}
