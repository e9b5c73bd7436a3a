import type { EventContent, MediaContent, PublicContent, VariantContent } from '../content'
import type { Wording } from './wording'

/** One field that readers see differently. Null means that the field, or all around it, was not there. */
export type ContentChange = {
  /** such as `variants.website.headline`; stable, for programs */
  path: string
  /** slug of the channel, or null for what belongs to the item */
  channel: string | null
  label: Wording
  before: string | null
  after: string | null
}

type Field = { path: string; channel: string | null; label: Wording; value: string | null }

/**
 * What differs between two versions of a text in one language, field by field: first the item, then channel
 * by channel in order of slug. Yes and no, moments and ids come as `true`, `false`, UTC and ids. When words
 * and markup of a body both differ, only the words are named.
 *
 * @param before the version that readers know, or null when there is none yet
 * @example
 * compareContent({ before: edition.snapshot, after: content })
 * // [{ path: 'variants.website.headline', … }]
 */
export function compareContent({
  before,
  after,
}: {
  before: PublicContent | null
  after: PublicContent
}): ContentChange[] {
  const old = before === null ? [] : listFields(before)
  const current = listFields(after)
  const oldByPath = new Map(old.map((field) => [field.path, field]))
  const currentByPath = new Map(current.map((field) => [field.path, field]))
  const changes = inReadingOrder([...current, ...old.filter(({ path }) => !currentByPath.has(path))])
    .map(({ path, channel, label }) => ({
      path,
      channel,
      label,
      before: oldByPath.get(path)?.value ?? null,
      after: currentByPath.get(path)?.value ?? null,
    }))
    .filter((change) => change.before !== change.after)
  const paths = new Set(changes.map(({ path }) => path))
  return changes.filter(({ path }) => !path.endsWith('.html') || !paths.has(path.replace(/html$/, 'plain')))
}

function inReadingOrder(fields: readonly Field[]): Field[] {
  const channels = [...new Set(fields.map(({ channel }) => channel ?? ''))].sort()
  // Sorting is stable, so inside a channel the order of the fields stays; what is gone comes last.
  return [...fields].sort((a, b) => channels.indexOf(a.channel ?? '') - channels.indexOf(b.channel ?? ''))
}

function listFields(content: PublicContent): Field[] {
  const field = (path: string, nl: string, en: string, value: string | null): Field => ({
    path,
    channel: null,
    label: { nl, en },
    value,
  })
  return [
    field('kind', 'soort', 'kind', content.kind),
    field('language', 'taal', 'language', content.language),
    field('isStory', 'ervaringsverhaal', 'personal story', String(content.isStory)),
    field('isSensitive', 'gevoelig onderwerp', 'sensitive subject', String(content.isSensitive)),
    field('contentNote', 'waarschuwing vooraf', 'content note', content.contentNote),
    field('quickExit', 'knop om snel weg te gaan', 'quick exit', String(content.quickExit)),
    field('discreetTitle', 'neutrale titel', 'discreet title', content.discreetTitle),
    field('discreetShareText', 'neutrale deeltekst', 'discreet share text', content.discreetShareText),
    field('helpLineIds', 'hulplijnen', 'help lines', listOf([...content.helpLineIds].sort())),
    field('recurrence', 'herhaling', 'recurrence', content.recurrence ?? null),
    ...(content.event === null ? [] : listEventFields(content.event, field)),
    ...content.variants.flatMap(listVariantFields),
  ]
}

function listEventFields(
  event: EventContent,
  field: (...args: [string, string, string, string | null]) => Field,
): Field[] {
  return [
    field('event.place.name', 'plek', 'place', event.place.name),
    field('event.place.street', 'straat', 'street', event.place.street),
    field('event.place.city', 'plaats', 'city', event.place.city),
    field('event.startsAt', 'begin', 'start', event.startsAt),
    field('event.endsAt', 'einde', 'end', event.endsAt),
    field('event.isAllDay', 'hele dag', 'all day', String(event.isAllDay)),
    field('event.recurrence', 'herhaling', 'recurrence', event.recurrence),
  ]
}

// The id of a channel is left out: the slug names it, and people cannot tell two ids apart.
function listVariantFields(variant: VariantContent): Field[] {
  const { channel } = variant
  const field = (name: string, nl: string, en: string, value: string | null): Field => ({
    path: name === '' ? `variants.${channel}` : `variants.${channel}.${name}`,
    channel,
    label: { nl, en },
    value,
  })
  const pictureFields = (path: string, nl: string, en: string, picture: MediaContent): Field[] => [
    field(path, nl, en, describeFile(picture)),
    field(`${path}.alt`, `${nl}: beschrijving`, `${en}: description`, picture.alt),
    field(
      `${path}.focalPoint`,
      `${nl}: brandpunt`,
      `${en}: focal point`,
      `${picture.focalPoint.x} % × ${picture.focalPoint.y} %`,
    ),
  ]
  return [
    field('', 'kanaal', 'channel', channel),
    field('headline', 'kop', 'headline', variant.headline),
    field('summary', 'samenvatting', 'summary', variant.summary),
    field('plain', 'tekst', 'text', variant.plain === '' ? null : variant.plain),
    field('html', 'opmaak van de tekst', 'markup of the text', variant.html === '' ? null : variant.html),
    field('hashtags', 'hashtags', 'hashtags', listOf(variant.hashtags.map((hashtag) => `#${hashtag}`))),
    field('link.url', 'link', 'link', variant.link?.url ?? null),
    field('link.label', 'tekst van de link', 'text of the link', variant.link?.label ?? null),
    ...variant.media.flatMap((picture, index) =>
      pictureFields(`media.${index}`, `beeld ${index + 1}`, `picture ${index + 1}`, picture),
    ),
    ...(variant.pictograms ?? []).flatMap((picture, index) =>
      pictureFields(`pictograms.${index}`, `pictogram ${index + 1}`, `pictogram ${index + 1}`, picture),
    ),
    field('audio', 'voorgelezen versie', 'audio version', variant.audio ? describeFile(variant.audio) : null),
    field('shareText', 'deeltekst', 'share text', variant.shareText),
    ...(variant.shareImage === null
      ? []
      : pictureFields('shareImage', 'deelbeeld', 'share picture', variant.shareImage)),
  ]
}

function describeFile({ mediaId, sha256, type, width, height }: MediaContent): string {
  return `${mediaId} (${type}, ${width} × ${height}, ${sha256})`
}

function listOf(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ')
}
