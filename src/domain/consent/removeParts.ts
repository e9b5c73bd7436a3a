import type { PublicContent, VariantContent } from '../content'
import { readServedHtml } from '../presentation/readServedHtml'
import { isList, writeBlocks, type Block } from '../presentation/richText'
import { idsOfPicture, type PartOfItem } from './consent'
import { findQuote, type QuoteFinding } from './findQuote'

/**
 * Whether a text shows a part. A quote may be there in part: then somebody changed its words, and no program can
 * tell where it ends.
 *
 * @example showsPart({ content, part: { part: 'picture', pictureId: '12' } }) // 'whole'
 */
export function showsPart({ content, part }: { content: PublicContent; part: PartOfItem }): QuoteFinding {
  if (part.part === 'story') return content.isStory ? 'whole' : 'absent'
  const found = content.variants.map((variant) => showsInVariant({ variant, part }))
  if (part.part === 'quote') found.push(...aroundTexts(content).map((text) => findQuote({ text, quote: part.quote })))
  return mostOf(found)
}

/**
 * The same for one channel.
 *
 * @example showsInVariant({ variant, part: { part: 'quote', quote: 'Ik durfde niets.' } }) // 'absent'
 */
export function showsInVariant({ variant, part }: {
  variant: VariantContent
  part: Exclude<PartOfItem, { part: 'story' }>
}): QuoteFinding {
  if (part.part === 'picture') return picturesOf(variant).some((id) => idsOfPicture(part).includes(id)) ? 'whole' : 'absent'
  return mostOf(textsOf(variant).map((text) => findQuote({ text, quote: part.quote })))
}

/**
 * A text without a part of it, channel by channel, or null when nothing may be left. A channel is left out when it
 * would be without words, and when the quote cannot be taken out for sure: it is there in part, or it should be
 * there and its words are not. Being dark is the safe side.
 *
 * @param part what goes; a story leaves nothing
 * @returns the rest, and nothing else changed; the same content when the part is not in it
 * @example removeParts({ content, part: { part: 'picture', pictureId: '12' } })
 */
export function removeParts({ content, part }: { content: PublicContent; part: PartOfItem }): PublicContent | null {
  if (part.part === 'story') return null
  if (part.part === 'picture') return keep({ content, variants: content.variants.map((variant) => removePicture({ variant, ids: idsOfPicture(part) })) })
  const { quote } = part
  const isNowhere = content.variants.every((variant) => showsInVariant({ variant, part }) !== 'whole')
  if (isNowhere) return null
  return keep({
    content: { ...content, ...withoutQuoteAround({ content, quote }) },
    variants: content.variants.map((variant) => removeQuote({ variant, quote })),
  })
}

function keep({ content, variants }: { content: PublicContent; variants: (VariantContent | null)[] }): PublicContent | null {
  const left = variants.filter((variant) => variant !== null)
  return left.length === 0 ? null : { ...content, variants: left }
}

function mostOf(found: readonly QuoteFinding[]): QuoteFinding {
  if (found.includes('whole')) return 'whole'
  return found.includes('part') ? 'part' : 'absent'
}

function picturesOf({ media, pictograms = [], audio, shareImage }: VariantContent): string[] {
  return [...media, ...pictograms, audio, shareImage].flatMap((each) => (each ? [each.mediaId] : []))
}

function textsOf({ headline, summary, plain, shareText, link, media, pictograms = [], shareImage }: VariantContent): string[] {
  const alts = [...media, ...pictograms, shareImage].map((picture) => picture?.alt)
  return [headline, summary, plain, shareText, link?.label, ...alts].filter((text) => typeof text === 'string')
}

function aroundTexts({ contentNote, discreetTitle, discreetShareText }: PublicContent): string[] {
  return [contentNote, discreetTitle, discreetShareText].filter((text) => text !== null)
}

function withoutQuoteAround({ content, quote }: { content: PublicContent; quote: string }) {
  const without = (text: string | null) => (text !== null && findQuote({ text, quote }) !== 'absent' ? null : text)
  return {
    contentNote: without(content.contentNote),
    discreetTitle: without(content.discreetTitle),
    discreetShareText: without(content.discreetShareText),
  }
}

/** Without the key where it stood alone, so that the fingerprint is that of a text which never had it. */
function removePicture({ variant, ids }: { variant: VariantContent; ids: readonly string[] }): VariantContent {
  const { pictograms, audio, ...rest } = variant
  const others = pictograms?.filter(({ mediaId }) => !ids.includes(mediaId)) ?? []
  return {
    ...rest,
    media: variant.media.filter(({ mediaId }) => !ids.includes(mediaId)),
    ...(others.length > 0 ? { pictograms: others } : {}),
    ...(audio && !ids.includes(audio.mediaId) ? { audio } : {}),
    shareImage: variant.shareImage && ids.includes(variant.shareImage.mediaId) ? null : variant.shareImage,
  }
}

function removeQuote({ variant, quote }: { variant: VariantContent; quote: string }): VariantContent | null {
  const part = { part: 'quote', quote } as const
  if (showsInVariant({ variant, part }) === 'absent') return variant
  // A line goes as a whole, so a piece of the quote in it goes as surely as all of it.
  const without = (text: string | null) => (text !== null && findQuote({ text, quote }) !== 'absent' ? null : text)
  const body = writeBlocks(removeFromBlocks({ blocks: readServedHtml(variant.html), quote }))
  const hadBody = variant.plain.trim() !== ''
  // What is read aloud still speaks the quote.
  const { audio: _spoken, ...silent } = variant
  const left: VariantContent = {
    ...silent,
    headline: without(variant.headline),
    summary: without(variant.summary),
    ...body,
    link: variant.link ? { ...variant.link, label: without(variant.link.label) } : null,
    shareText: without(variant.shareText),
  }
  const isWordless = hadBody
    ? body.plain.trim() === ''
    : [left.headline, left.summary, left.shareText].every((text) => text === null || text.trim() === '')
  return isWordless || showsInVariant({ variant: left, part }) !== 'absent' ? null : left
}

/** Without the smallest blocks that hold the quote: a paragraph, heading or list item; of a block quote the whole where it runs on. */
function removeFromBlocks({ blocks, quote }: { blocks: readonly Block[]; quote: string }): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (!holds({ blocks: [block], quote })) return [block]
    if (isList(block)) {
      const items = block.items.flatMap((item) => {
        // What hangs under an item explains it, so it goes with the item's own words.
        if (item.some((inner) => inner.tag === 'line' && holds({ blocks: [inner], quote }))) return []
        const left = removeFromBlocks({ blocks: item, quote })
        return left.length === 0 || holds({ blocks: left, quote }) ? [] : [left]
      })
      return items.length > 0 ? [{ ...block, items }] : []
    }
    if (block.tag !== 'blockquote') return []
    const children = removeFromBlocks({ blocks: block.children, quote })
    return children.length === 0 || holds({ blocks: children, quote }) ? [] : [{ ...block, children }]
  })
}

function holds({ blocks, quote }: { blocks: readonly Block[]; quote: string }): boolean {
  return findQuote({ text: writeBlocks(blocks).plain, quote }) === 'whole'
}
