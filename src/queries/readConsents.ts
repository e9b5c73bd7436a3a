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
  return docs.map(readConsent)
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
      [...media, ...pictograms, shareImage, audio].flatMap((each) => (each ? [each.mediaId] : [])),
    ),
  )
  const own: Where = { item: { in: itemIdsOfConsents(item) } }
  const elsewhere: Where = { and: [{ part: { equals: 'picture' } }, { picture: { in: [...new Set(pictures)] } }] }
  return findConsents({ req, where: pictures.length === 0 ? own : { or: [own, elsewhere] } })
}

function readConsent(row: ConsentRow): KeptConsent {
  return {
    id: String(row.id),
    itemId: relationId(row.item) ?? '',
    expertId: relationId(row.expert) ?? '',
    part: CONSENT_PARTS.find((part) => part === row.part) ?? 'story',
    quote: row.quote || null,
    pictureId: relationId(row.picture),
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
