import type { ItemKind, MediaContent } from '@/domain/content'
import type { Language } from '@/domain/languages'
import { readServedUrl } from '@/domain/presentation/servedUrl'
import type { Occurrence, ServedEvent, ServedPost } from '@/domain/presentation/servedPost'
import type { Instant } from '@/domain/time/instant'

import { relationId, relationIds } from './relationId'
import { asDocument, asDocuments, asInstant, asNumber, asText, type StoredDocument } from './storedValues'

/** The fields of a row that are read for the outside; nothing else leaves the database. */
export const SERVED_FIELDS = {
  publicId: true,
  item: true,
  kind: true,
  language: true,
  channel: true,
  headline: true,
  summary: true,
  text: true,
  hashtags: true,
  link: true,
  share: true,
  campaign: true,
  themes: true,
  audiences: true,
  media: true,
  pictograms: true,
  audio: true,
  event: true,
  safety: true,
  restsOnConsent: true,
  publishedAt: true,
  modifiedAt: true,
  edition: true,
} as const

/** A stored row in the words of the presenters. */
export function readServedPost(row: StoredDocument): ServedPost {
  const text = asDocument(row.text)
  const share = asDocument(row.share)
  const safety = asDocument(row.safety)
  const discreet = asDocument(safety.discreet)
  return {
    publicId: String(row.publicId),
    itemId: relationId(row.item) ?? '',
    kind: row.kind as ItemKind,
    language: row.language as Language,
    channelId: relationId(row.channel),
    headline: asText(row.headline),
    summary: asText(row.summary),
    html: asText(text.html) ?? '',
    plain: asText(text.plain) ?? '',
    hashtags: Array.isArray(row.hashtags) ? row.hashtags.map(String) : [],
    link: readLink(asDocument(row.link)),
    share: { text: asText(share.text), image: readFile(share.image) },
    campaignId: relationId(row.campaign),
    themeIds: relationIds(row.themes),
    audienceIds: relationIds(row.audiences),
    media: asDocuments(row.media).map(readMedia),
    pictograms: asDocuments(row.pictograms).map(readMedia),
    audio: readFile(row.audio),
    event: readEvent(asDocument(row.event)),
    safety: {
      isSensitive: safety.isSensitive === true,
      contentNote: asText(safety.contentNote),
      quickExit: safety.quickExit === true,
      discreetTitle: asText(discreet.title),
      discreetShareText: asText(discreet.shareText),
      helpLineIds: relationIds(safety.helpLines),
    },
    restsOnConsent: row.restsOnConsent === true,
    publishedAt: requireInstant(row, 'publishedAt'),
    modifiedAt: requireInstant(row, 'modifiedAt'),
    edition: asNumber(row.edition),
  }
}

function requireInstant(row: StoredDocument, field: string): Instant {
  const instant = asInstant(row[field])
  if (instant === null) throw new Error(`post ${String(row.publicId)} has no ${field}`)
  return instant
}

function readLink(link: StoredDocument): ServedPost['link'] {
  // Links were judged when they were written; a second look costs little, and readers follow them blindly.
  const url = readServedUrl(link.url)
  return url === null ? null : { url, label: asText(link.label) }
}

/** A file that a row may lack. */
function readFile(value: unknown): MediaContent | null {
  const file = asDocument(value)
  return typeof file.sha256 === 'string' ? readMedia(file) : null
}

function readMedia(media: StoredDocument): MediaContent {
  const focalPoint = asDocument(media.focalPoint)
  return {
    mediaId: String(media.mediaId),
    sha256: String(media.sha256),
    alt: asText(media.alt),
    type: asText(media.type) ?? 'application/octet-stream',
    width: asNumber(media.width),
    height: asNumber(media.height),
    focalPoint: { x: asNumber(focalPoint.x), y: asNumber(focalPoint.y) },
  }
}

function readEvent(event: StoredDocument): ServedEvent | null {
  const occurrences = asDocuments(event.occurrences).flatMap(readOccurrence)
  if (occurrences.length === 0) return null
  const place = asDocument(event.place)
  return {
    place: { name: asText(place.name), street: asText(place.street), city: asText(place.city) },
    isAllDay: event.isAllDay === true,
    recurrence: asText(event.recurrence),
    occurrences,
  }
}

function readOccurrence(occurrence: StoredDocument): Occurrence[] {
  const startsAt = asInstant(occurrence.startsAt)
  if (startsAt === null) return []
  return [{ startsAt, endsAt: asInstant(occurrence.endsAt), isCancelled: occurrence.isCancelled === true }]
}
