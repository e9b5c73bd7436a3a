import type { MediaContent, PublicContent, VariantContent } from '../content'
import type { Wording } from '../workflow/wording'
import type { Mend } from './finding'

export type Words = { field: string; text: string }

/** Words that readers meet, and where they stand. */
export type PublicWords = Words & {
  /** slug; absent for the words of the item as a whole */
  channel?: string
  /** how a message calls the place: a channel, or a field of the item */
  place: Wording
  /** where they are written, when that is not the field itself */
  mend?: Mend
}

/** The written parts of a text for one channel, with their fields in the form. */
export function readWords({ headline, summary, plain, shareText }: VariantContent): Words[] {
  return withoutBlank([
    { field: 'variants.headline', text: headline ?? '' },
    { field: 'variants.summary', text: summary ?? '' },
    { field: 'variants.text', text: plain },
    { field: 'variants.shareText', text: shareText ?? '' },
  ])
}

/**
 * Everything that readers of one channel read or hear read: also what stands with pictures, links and tags.
 *
 * @param name of the channel, as messages call it
 */
export function readChannelWords({ variant, name }: { variant: VariantContent; name: string }): PublicWords[] {
  const { channel, hashtags, link, media, pictograms = [], audio, shareImage } = variant
  const place = { nl: name, en: name }
  // Each tag by itself: they are no sentence.
  const tags = hashtags.map((text) => ({ field: 'variants.hashtags', text }))
  return [
    ...[...readWords(variant), ...tags, { field: 'variants.link.label', text: link?.label ?? '' }].map((words) => ({ ...words, channel, place })),
    ...describe({ pictures: media, channel, name, field: 'variants.media' }),
    ...describe({ pictures: pictograms, channel, name, field: 'variants.pictograms' }),
    ...describe({ pictures: audio ? [audio] : [], channel, name, field: 'variants.audio' }),
    ...describe({ pictures: shareImage ? [shareImage] : [], channel, name, field: 'variants.shareImage' }),
  ].filter(({ text }) => text.trim() !== '')
}

/** The words around an item, the same on every channel. */
export function readItemWords({ contentNote, discreetTitle, discreetShareText }: PublicContent): PublicWords[] {
  return withoutBlank([
    { field: 'contentNote', text: contentNote ?? '', place: { nl: 'Waarschuwing vooraf', en: 'Content note' } },
    { field: 'discreetTitle', text: discreetTitle ?? '', place: { nl: 'Neutrale titel', en: 'Discreet title' } },
    { field: 'discreetShareText', text: discreetShareText ?? '', place: { nl: 'Neutrale deeltekst', en: 'Discreet share text' } },
  ])
}

function describe({ pictures, channel, name, field }: {
  pictures: readonly MediaContent[]
  channel: string
  name: string
  field: string
}): PublicWords[] {
  const place = { nl: `${name}, beschrijving bij een bestand`, en: `${name}, description of a file` }
  return pictures.map(({ alt, mediaId }) => ({
    field,
    text: alt ?? '',
    channel,
    place,
    mend: { kind: 'open-record', collection: 'media', id: mediaId } as const,
  }))
}

function withoutBlank<Each extends Words>(words: Each[]): Each[] {
  return words.filter(({ text }) => text.trim() !== '')
}

/** Sentences, roughly: enough to know which word stands first and what stands together. */
export function splitRoughly(text: string): string[] {
  return text.split(/\n+|(?<=[.!?…:;]["'’”»)]*)\s+/u).filter((part) => /\p{L}/u.test(part))
}
