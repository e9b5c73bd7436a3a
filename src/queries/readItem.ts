import type { PayloadRequest } from 'payload'

import type { Classification, EventContent, MediaContent, PublicContent, VariantContent } from '@/domain/content'
import { LANGUAGES, type Language } from '@/domain/languages'
import type { PlanningCard } from '@/domain/planning/card'
import { listEventOccurrences } from '@/domain/planning/listEventOccurrences'
import { renderRichText } from '@/domain/presentation/richText'
import { normaliseClassification } from '@/domain/serving/classification'
import { parseInstant, type Instant } from '@/domain/time/instant'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import { readEnv } from '@/env'
import type { ContentItem, Media } from '@/payload-types'
import { SLUGS } from '@/slugs'

import { inAllLanguages } from './inAllLanguages'
import { relationId, relationIds } from './relationId'

export type ReleaseWish = { releaseAt: Instant | null; endsAt: Instant | null }

/** An item as the rules of approval see it: the words per language apart from the plan around them. */
export type ItemSource = {
  id: string
  title: string
  isArchived: boolean
  isTrashed: boolean
  plannedDate: string | null
  coWriterIds: string[]
  release: ReleaseWish
  /** by channel id; absent where the channel follows the item */
  variantReleases: Record<string, ReleaseWish>
  classification: Classification
  contents: Record<Language, PublicContent>
  planning: ItemPlanning
}

/** What the plan knows of an item, apart from its words. */
export type ItemPlanning = Pick<
  PlanningCard,
  | 'revision'
  | 'plannedDate'
  | 'plannedUntil'
  | 'attentionPointIds'
  | 'goalIds'
  | 'levelIds'
  | 'partnerIds'
  | 'ownerId'
  | 'tie'
  | 'tone'
  | 'hoursPlanned'
  | 'eurosPlanned'
  | 'recurrence'
  | 'seriesId'
  | 'recurrenceId'
> & { /** every channel with a variant, also one without a word yet */ channelIds: string[] }

/** A value of a localised field when all languages are read at once. */
type Localised<T> = Partial<Record<Language, T | null>> | null | undefined

type RawMedia = Omit<Media, 'alt'> & { alt?: Localised<string> }

/**
 * Reads an item once, in all languages, with what its content depends on. The caller decides beforehand
 * whether the person may see it: approval and projection must see every field, whoever asks.
 *
 * @returns null when there is no such item
 */
export async function readItem({ req, itemId }: { req: PayloadRequest; itemId: string }): Promise<ItemSource | null> {
  const item = await req.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    trash: true,
    ...inAllLanguages(req),
  })
  if (!item) return null
  const [contents] = await readContents({ req, items: [item] })
  if (!contents) return null
  return {
    id: String(item.id),
    title: item.title,
    isArchived: Boolean(item.archivedAt),
    isTrashed: Boolean(item.deletedAt),
    plannedDate: item.plannedDate ?? null,
    coWriterIds: relationIds(item.coWriters),
    release: wishOf(item),
    variantReleases: Object.fromEntries(
      (item.variants ?? [])
        .filter((variant) => variant.releaseAt || variant.endsAt)
        .map((variant) => [String(relationId(variant.channel)), wishOf(variant)]),
    ),
    classification: normaliseClassification({
      themeIds: relationIds(item.themes),
      audienceIds: relationIds(item.audiences),
      campaignId: relationId(item.campaign),
    }),
    contents,
    planning: planningOf(item),
  }
}

/**
 * What readers would see of items as they are given, in all languages: of the item itself or of earlier versions,
 * read in all languages. Pictures and channels are taken as they are now.
 */
export async function readContents({ req, items }: {
  req: PayloadRequest
  items: readonly ContentItem[]
}): Promise<Record<Language, PublicContent>[]> {
  const [media, channelSlugs] = await Promise.all([readMedia({ req, items }), readChannelSlugs({ req, items })])
  return items.map(
    (item) =>
      Object.fromEntries(
        LANGUAGES.map((language) => [language, contentIn({ item, language, media, channelSlugs })]),
      ) as Record<Language, PublicContent>,
  )
}

/** The plan around an item, of the item itself or of one of its versions. */
export function planningOf(item: ContentItem): ItemPlanning {
  const observanceId = relationId(item.tie?.observance)
  return {
    revision: item.revision ?? 1,
    plannedDate: plainDateOrNull(item.plannedDate),
    plannedUntil: plainDateOrNull(item.plannedUntil),
    attentionPointIds: relationIds(item.attentionPoints),
    goalIds: relationIds(item.goals),
    levelIds: relationIds(item.levels),
    partnerIds: relationIds(item.partners),
    ownerId: relationId(item.owner),
    tie: observanceId ? { observanceId, offsetDays: item.tie?.offsetDays ?? 0 } : null,
    tone: item.tone ?? 'neutral',
    hoursPlanned: item.hoursPlanned ?? null,
    eurosPlanned: item.eurosPlanned ?? null,
    recurrence: item.recurrence?.trim() || null,
    seriesId: relationId(item.series),
    recurrenceId: item.recurrenceId || null,
    channelIds: (item.variants ?? []).map(({ channel }) => relationId(channel)).filter((id) => id !== null),
  }
}

function plainDateOrNull(value: string | null | undefined): PlainDate | null {
  return isPlainDate(value) ? value : null
}

function wishOf(source: { releaseAt?: string | null; endsAt?: string | null }): ReleaseWish {
  return { releaseAt: instantOrNull(source.releaseAt), endsAt: instantOrNull(source.endsAt) }
}

function instantOrNull(value: string | null | undefined): Instant | null {
  return value ? parseInstant(value) : null
}

type Several = { req: PayloadRequest; items: readonly ContentItem[] }

async function readMedia({ req, items }: Several): Promise<Map<string, RawMedia>> {
  const ids = items.flatMap(({ variants }) => variants ?? []).flatMap((variant) =>
    [
      ...relationIds(variant.media),
      ...relationIds(variant.pictograms),
      relationId(variant.shareImage),
      relationId(variant.audio),
    ].filter((id) => id !== null),
  )
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.media,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    where: { id: { in: [...new Set(ids)] } },
    ...inAllLanguages(req),
  })
  return new Map((docs as unknown as RawMedia[]).map((record) => [String(record.id), record]))
}

async function readChannelSlugs({ req, items }: Several): Promise<Map<string, string>> {
  const variants = items.flatMap((item) => item.variants ?? [])
  const ids = [...new Set(variants.map(({ channel }) => relationId(channel)).filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: SLUGS.channels,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { slug: true },
    where: { id: { in: ids } },
    req,
  })
  return new Map(docs.map((channel) => [String(channel.id), String(channel.slug)]))
}

type Reading = {
  item: ContentItem
  language: Language
  media: Map<string, RawMedia>
  channelSlugs: Map<string, string>
}

function contentIn({ item, language, media, channelSlugs }: Reading): PublicContent {
  const isHappening = item.kind === 'event' || item.kind === 'activity'
  const event = isHappening ? eventOf(item) : null
  return {
    kind: item.kind,
    language,
    isStory: item.isStory === true,
    isSensitive: item.isSensitive !== false,
    contentNote: textIn(item.contentNote, language),
    quickExit: item.quickExit !== false,
    discreetTitle: textIn(item.discreetTitle, language),
    discreetShareText: textIn(item.discreetShareText, language),
    helpLineIds: relationIds(item.helpLines).sort(),
    ...seriesOf({ item, event }),
    event,
    variants: (item.variants ?? [])
      .map((variant) => variantIn({ variant, language, media, channelSlugs }))
      .filter((variant) => variant !== null)
      .sort((a, b) => (a.channel < b.channel ? -1 : 1)),
  }
}

function eventOf(item: ContentItem): EventContent | null {
  const { event } = item
  const startsAt = instantOrNull(event?.startsAt)
  const name = event?.placeName?.trim() || null
  if (!startsAt && !name) return null
  return {
    place: { name, street: event?.street?.trim() || null, city: event?.city?.trim() || null },
    startsAt,
    endsAt: instantOrNull(event?.endsAt),
    isAllDay: event?.isAllDay === true,
    ...occurrencesOf(item),
  }
}

/** A series that is no event stands beside the words; without the key the fingerprint of a single text stays. */
function seriesOf({ item, event }: { item: ContentItem; event: EventContent | null }): Pick<PublicContent, 'recurrence'> {
  const recurrence = item.recurrence?.trim()
  return event === null && recurrence ? { recurrence } : {}
}

function occurrencesOf(item: ContentItem): Pick<EventContent, 'recurrence' | 'occurrences'> {
  const recurrence = item.recurrence?.trim() || null
  const startsAt = instantOrNull(item.event?.startsAt)
  if (recurrence === null || startsAt === null) return { recurrence }
  const occurrences = listEventOccurrences({
    card: {
      kind: item.kind,
      recurrence,
      startsAt,
      endsAt: instantOrNull(item.event?.endsAt),
      releaseAt: instantOrNull(item.releaseAt),
      plannedDate: plainDateOrNull(item.plannedDate),
    },
    zone: readEnv().timeZone,
  })
  return { recurrence, occurrences }
}

type RawVariant = NonNullable<ContentItem['variants']>[number]

function variantIn({
  variant,
  language,
  media,
  channelSlugs,
}: Omit<Reading, 'item'> & { variant: RawVariant }): VariantContent | null {
  const channelId = relationId(variant.channel)
  const channel = channelId ? channelSlugs.get(channelId) : undefined
  if (!channelId || !channel) return null
  const text = renderRichText(valueIn(variant.text, language))
  const url = textIn(variant.link?.url, language)
  const content: VariantContent = {
    channelId,
    channel,
    headline: textIn(variant.headline, language),
    summary: textIn(variant.summary, language),
    html: text.html,
    plain: text.plain,
    hashtags: (valueIn(variant.hashtags, language) as string[] | null) ?? [],
    link: url ? { url, label: textIn(variant.link?.label, language) } : null,
    media: relationIds(variant.media)
      .map((id) => mediaIn({ record: media.get(id), language }))
      .filter((record) => record !== null),
    ...easierForms({ variant, language, media }),
    shareText: textIn(variant.shareText, language),
    shareImage: mediaIn({ record: media.get(relationId(variant.shareImage) ?? ''), language }),
  }
  return isWritten(content) ? content : null
}

/** Without pictograms or sound there is no key either: the fingerprint of a text without them stays. */
function easierForms({ variant, language, media }: Pick<Reading, 'language' | 'media'> & { variant: RawVariant }) {
  const pictograms = relationIds(variant.pictograms)
    .map((id) => mediaIn({ record: media.get(id), language }))
    .filter((record) => record !== null)
  const audio = mediaIn({ record: media.get(relationId(variant.audio) ?? ''), language })
  return { ...(pictograms.length > 0 ? { pictograms } : {}), ...(audio ? { audio } : {}) }
}

/** A channel without a word in this language is absent from it, as a language without approval is. */
function isWritten({ headline, summary, plain, shareText }: VariantContent): boolean {
  return [headline, summary, plain, shareText].some((text) => text !== null && text !== '')
}

function mediaIn({ record, language }: { record: RawMedia | undefined; language: Language }): MediaContent | null {
  if (!record) return null
  return {
    mediaId: String(record.id),
    sha256: String(record.sha256),
    alt: textIn(record.alt, language),
    type: record.mimeType ?? 'image/webp',
    width: record.width ?? 0,
    height: record.height ?? 0,
    focalPoint: { x: Math.round(record.focalX ?? 50), y: Math.round(record.focalY ?? 50) },
  }
}

function valueIn(field: unknown, language: Language): unknown {
  if (field === null || field === undefined || typeof field !== 'object') return null
  return (field as Record<string, unknown>)[language] ?? null
}

function textIn(field: unknown, language: Language): string | null {
  const value = valueIn(field, language)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
