import { storedInstant } from '@/database/storedInstant'
import { countsAsSensitive, type EventContent, type OccurrenceContent, type PublicContent } from '@/domain/content'
import { DomainError } from '@/domain/errors'
import { directionOf } from '@/domain/languages'
import { chooseShareText } from '@/domain/serving/chooseShareText'
import type { ProjectedRow } from '@/domain/serving/projectedRow'

/**
 * The stored form of one served row: the approved words of its channel, copied, never rendered anew, so that
 * a rebuild years later gives the same bytes.
 */
export function buildPost({ row, content, itemId }: { row: ProjectedRow; content: PublicContent; itemId: string }) {
  const variant = content.variants.find(({ channelId }) => channelId === row.channelId)
  if (!variant) {
    throw new DomainError('conflict', `edition ${row.editionId} has no text for channel ${row.channel}`)
  }
  const { event } = content
  return {
    publicId: row.publicId,
    servedFrom: storedInstant(row.servedFrom),
    servedUntil: storedInstant(row.servedUntil),
    publishedAt: storedInstant(row.publishedAt),
    modifiedAt: storedInstant(row.modifiedAt),
    edition: row.number,
    item: itemId,
    editionRecord: row.editionId,
    kind: content.kind,
    language: row.language,
    direction: directionOf(row.language),
    channel: row.channelId,
    headline: variant.headline,
    summary: variant.summary,
    text: { html: variant.html, plain: variant.plain },
    hashtags: variant.hashtags,
    link: { url: variant.link?.url ?? null, label: variant.link?.label ?? null },
    share: { text: chooseShareText({ content, variant }), image: variant.shareImage },
    campaign: row.classification.campaignId,
    themes: row.classification.themeIds,
    audiences: row.classification.audienceIds,
    media: variant.media,
    pictograms: variant.pictograms ?? null,
    audio: variant.audio ?? null,
    restsOnConsent: row.restsOnConsent,
    mediaChecksums: [...variant.media, ...(variant.pictograms ?? []), variant.audio, variant.shareImage].flatMap((picture) => (picture ? [picture.sha256] : [])),
    event: {
      place: event?.place ?? { name: null, street: null, city: null },
      isAllDay: event?.isAllDay ?? false,
      recurrence: event?.recurrence ?? null,
      occurrences: timesOf({ event, row }).map(({ startsAt, endsAt }) => ({
        startsAt: storedInstant(startsAt),
        endsAt: endsAt ? storedInstant(endsAt) : null,
        isCancelled: false,
      })),
    },
    safety: {
      isSensitive: countsAsSensitive(content),
      contentNote: content.contentNote,
      quickExit: content.quickExit,
      discreet: { title: content.discreetTitle, shareText: content.discreetShareText },
      helpLines: content.helpLineIds,
    },
  }
}

/**
 * The times that the edition holds, without those that the series lost since. They were written out when it was
 * approved and are never expanded anew.
 */
function timesOf({ event, row }: { event: EventContent | null; row: ProjectedRow }): Pick<OccurrenceContent, 'startsAt' | 'endsAt'>[] {
  if (!event?.startsAt) return []
  const shown = new Set<string>(row.occurrences)
  return event.occurrences?.filter(({ recurrenceId }) => shown.has(recurrenceId)) ?? [{ startsAt: event.startsAt, endsAt: event.endsAt }]
}

export type StoredPost = ReturnType<typeof buildPost>
